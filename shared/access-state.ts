import type { Parts } from './part-loader.ts';
import type { WithheldReason } from './withheld.ts';

/** A stored row that a section is made of. */
export interface SectionRow {
  readonly clientKey: string;
  readonly holder: string;
  readonly changedAt: Date | string;
}

/** What one access has read, disclosed and failed at so far. */
export interface AccessState {
  readonly reads: Map<string, Promise<Parts<SectionRow>>>;
  /** Sections whose rows went into an answer, with how many rows and how many holders did not answer. */
  readonly used: Map<string, Parts<SectionRow>>;
  readonly failed: Map<string, WithheldReason>;
  /** Sections that stand in the log as disclosed. */
  readonly disclosed: Set<string>;
  readonly inFlight: Set<Promise<unknown>>;
}

/** The state of an access that was asked for nothing yet. */
export function createAccessState(): AccessState {
  return { reads: new Map(), used: new Map(), failed: new Map(), disclosed: new Set(), inFlight: new Set() };
}

/** Nothing of this section came from any holder, because a holder did not answer. */
export function isUnreachable(parts: Parts<SectionRow> | undefined): boolean {
  return parts !== undefined && parts.rows.length === 0 && parts.unreachable.length > 0;
}

/** Why a section that the policy opens is not whole; null when it is. */
export function faultOf(state: AccessState, section: string): WithheldReason | null {
  const isIncomplete = (state.used.get(section)?.unreachable.length ?? 0) > 0;
  return state.failed.get(section) ?? (isIncomplete ? 'HOLDER_UNREACHABLE' : null);
}

/** Latest change in what was disclosed; null when nothing was. */
export function latestChange(state: AccessState): Date | null {
  const sections = [...state.used].filter(([section]) => state.disclosed.has(section));
  const changes = sections.flatMap(([, parts]) => parts.rows.map((row) => new Date(row.changedAt).getTime()));
  return changes.length === 0 ? null : new Date(changes.reduce((latest, change) => Math.max(latest, change)));
}

/** Keeps hold of work that has to end before it is known what is withheld. */
export function track<T>(state: AccessState, work: Promise<T>): Promise<T> {
  state.inFlight.add(work);
  return work.finally(() => state.inFlight.delete(work));
}

/** Resolves when every section that was asked for beside this field has its answer. */
export async function settled(state: AccessState): Promise<void> {
  // The fields beside this one start in the same turn, after it or before it.
  await Promise.resolve();
  while (state.inFlight.size > 0) await Promise.allSettled(state.inFlight);
}
