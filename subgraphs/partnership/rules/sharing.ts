import type { SharingStatus } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';

/** One decision of a client on one section, for one organisation. */
export interface Decided {
  readonly section: string;
  readonly status: SharingStatus;
  readonly decidedOn: LocalDate;
  /** Moment, where the client or a colleague decided it here; null where an extract only told the day. */
  readonly decidedAt?: Date | null;
}

/**
 * What stands per section: the latest decision, counted in days. Of two of one day the later one stands where both were decided
 * here; else nobody knows which came last, and what the client refused or took back stands. To give counts from its day on; to refuse or take back counts at once, whatever its date.
 */
export function standingDecisions(decisions: readonly Decided[], today: LocalDate): Record<string, SharingStatus> {
  const standing = new Map<string, Decided>();
  for (const decision of decisions) {
    if (decision.status === 'GIVEN' && decision.decidedOn > today) continue;
    const present = standing.get(decision.section);
    if (present === undefined || outweighs(decision, present)) standing.set(decision.section, decision);
  }
  return Object.fromEntries([...standing].map(([section, { status }]) => [section, status]));
}

const WEIGHT: Readonly<Record<SharingStatus, number>> = { WITHDRAWN: 3, REFUSED: 2, GIVEN: 1, UNKNOWN: 0 };

function outweighs(one: Decided, other: Decided): boolean {
  if (one.decidedOn !== other.decidedOn) return one.decidedOn > other.decidedOn;
  const [moment, before] = [one.decidedAt?.getTime(), other.decidedAt?.getTime()];
  if (moment !== undefined && before !== undefined && moment !== before) return moment > before;
  return WEIGHT[one.status] > WEIGHT[other.status];
}

/** A stored decision as the rules read it: its moment is only known of one that was decided here. */
export function asDecided<Row extends Decided & { readonly evidence: string | null; readonly changedAt: Date }>(
  row: Row,
): Row & Decided {
  return { ...row, decidedAt: row.evidence === null ? null : row.changedAt };
}
