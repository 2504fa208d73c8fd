import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { TransitionRow } from '../entities.ts';
import type { TransitionStatus } from '../generated/resolver-types.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** Which state a track may go to from which: the state machine of domain 2.5. COMPLETED and STOPPED are the end. */
export const TRACK_MOVES: Readonly<Record<TransitionStatus, readonly TransitionStatus[]>> = {
  PROPOSED: ['REFERRED', 'STOPPED'],
  REFERRED: ['RUNNING', 'STOPPED'],
  RUNNING: ['SUSPENDED', 'COMPLETED', 'STOPPED'],
  SUSPENDED: ['RUNNING', 'STOPPED'],
  COMPLETED: [],
  STOPPED: [],
};

/** What each state is refused with when it cannot be reached from the present one. */
const REFUSALS: Readonly<Record<TransitionStatus, TransitionRule>> = {
  PROPOSED: 'TRACK_ALREADY_OPEN',
  REFERRED: 'TRACK_NOT_PROPOSED',
  RUNNING: 'TRACK_NOT_REFERRED',
  SUSPENDED: 'TRACK_NOT_RUNNING',
  COMPLETED: 'TRACK_NOT_RUNNING',
  STOPPED: 'TRACK_OVER',
};

/** The track in its next state, or the rule that keeps it where it is. */
export function moveTrack(track: TransitionRow, to: TransitionStatus): TransitionRow | Breach<TransitionRule> {
  if (!TRACK_MOVES[track.status].includes(to)) return breach(REFUSALS[to], 'status');
  return { ...track, status: to };
}

/** Whether a track still can go on: proposed, referred, running or on hold. */
export function isOpenTrack({ status }: Pick<TransitionRow, 'status'>): boolean {
  return TRACK_MOVES[status].length > 0;
}

/**
 * What is wrong with the day of a fact: it lies ahead of today, or before `earliest` (null: there is none). `field` names
 * it in the act's input.
 */
export function problemOfDay(
  day: LocalDate,
  today: LocalDate,
  earliest: LocalDate | null,
  field: string,
): Breach<TransitionRule> | null {
  if (day > today) return breach('DAY_AHEAD', field);
  return earliest !== null && day < earliest ? breach('DAY_TOO_EARLY', field) : null;
}
