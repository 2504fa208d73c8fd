import type { Source } from '../../../shared/caller.ts';
import type { ContactPoint, Deadline, Discrepancy, JourneyEvent } from '../generated/resolver-types.ts';

/** What an owner disclosed to this caller, as the gateway hands it over; null when the owner could not be reached. */
export interface DisclosedRecord {
  readonly availability: string;
  /** Moment of the last change in what was disclosed, as it stands in the answer. */
  readonly asOf?: string | Date | null;
  readonly journey?: readonly JourneyEvent[] | null;
  readonly deadlines?: readonly Deadline[] | null;
  readonly contactPoints?: readonly ContactPoint[] | null;
}

export type DisclosedRecords = Readonly<
  Partial<Record<Exclude<Source, 'PARTNERSHIP'>, DisclosedRecord | null | undefined>>
>;

/**
 * What happened, across owners and the partnership's `own`, oldest first; on one day in the order of the owners' names. Null is
 * what the partnership does not disclose.
 */
export function overviewJourney(records: DisclosedRecords, own: readonly JourneyEvent[] | null = null): JourneyEvent[] {
  return [...gather(records, (record) => record.journey), ...(own ?? [])].sort(byDay);
}

/** What has to be done, across owners and the partnership's `own`, earliest first. */
export function overviewDeadlines(records: DisclosedRecords, own: readonly Deadline[] | null = null): Deadline[] {
  return [...gather(records, (record) => record.deadlines), ...(own ?? [])].sort(byDay);
}

/** Owners that could not be reached. */
export function missingSources(records: DisclosedRecords): Source[] {
  const sources: Exclude<Source, 'PARTNERSHIP'>[] = ['PES', 'WELFARE', 'SOCIAL_ECONOMY'];
  return sources.filter((source) => records[source] === null || records[source] === undefined);
}

/**
 * Contact details on which owners disagree: at least two owners have a value of a kind, and some owner has none of the
 * values of another. Telephone numbers are compared by their last nine digits (0472… and +32 472… are the same), mail
 * addresses without case, postal addresses without case and punctuation.
 */
export function discrepancies(records: DisclosedRecords): Discrepancy[] {
  const points = gather(records, (record) => record.contactPoints);
  const kinds = [...new Set(points.map((point) => point.kind))].sort();
  return kinds.flatMap((kind) => {
    const values = points.filter((point) => point.kind === kind);
    return disagree(values) ? [{ kind, values }] : [];
  });
}

function disagree(points: readonly ContactPoint[]): boolean {
  const bySource = new Map<string, Set<string>>();
  for (const point of points) {
    const values = bySource.get(point.source) ?? new Set();
    bySource.set(point.source, values.add(normalised(point)));
  }
  const sets = [...bySource.values()];
  return sets.some((one) => sets.some((other) => [...one].every((value) => !other.has(value))));
}

function normalised({ kind, value }: ContactPoint): string {
  if (kind === 'PHONE') return value.replaceAll(/\D/g, '').slice(-9);
  if (kind === 'EMAIL') return value.trim().toLowerCase();
  return value
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What every owner tells of itself: what it tells in the name of another is not its own to tell. */
function gather<T extends { source: string }>(
  records: DisclosedRecords,
  of: (record: DisclosedRecord) => readonly T[] | null | undefined,
): T[] {
  return Object.entries(records).flatMap(([source, record]) =>
    ((record && of(record)) ?? []).filter((each) => each.source === source),
  );
}

function byDay(
  a: { on: unknown; source: string; kind: string },
  b: { on: unknown; source: string; kind: string },
): number {
  return String(a.on).localeCompare(String(b.on)) || a.source.localeCompare(b.source) || a.kind.localeCompare(b.kind);
}
