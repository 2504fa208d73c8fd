import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { TransitionRow } from '../entities.ts';
import type { TrackSuspensionRow } from '../transition-entities.ts';
import { shiftedEnd } from './track-limits.ts';
import { moveTrack, problemOfDay } from './track-states.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** Puts a track on hold from a day on, its planned end at the latest: RUNNING to SUSPENDED. */
export function suspendTrack(
  track: TransitionRow,
  from: LocalDate,
  today: LocalDate,
): TransitionRow | Breach<TransitionRule> {
  const next = moveTrack(track, 'SUSPENDED');
  if ('rule' in next) return next;
  const problem = problemOfDay(from, today, track.startOn, 'from');
  if (problem !== null) return problem;
  const isPast = track.plannedEndOn !== null && from > track.plannedEndOn;
  return isPast ? breach('TRACK_PAST_END', 'from') : next;
}

/** A track that goes on, with the suspension that ended; that one is null where no extract told of it. */
export interface ResumedTrack {
  readonly track: TransitionRow;
  readonly suspension: TrackSuspensionRow | null;
}

/**
 * The track goes on: SUSPENDED to RUNNING. The day before is the last one on hold, and n days on hold move the planned end by n
 * days (domain 2.5).
 */
export function resumeTrack(
  track: TransitionRow,
  resumedOn: LocalDate,
  suspensions: readonly TrackSuspensionRow[],
  today: LocalDate,
): ResumedTrack | Breach<TransitionRule> {
  if (track.status !== 'SUSPENDED') return breach('TRACK_NOT_SUSPENDED', 'status');
  const next = moveTrack(track, 'RUNNING');
  if ('rule' in next) return next;
  const open = suspensions.find(({ to }) => to === null);
  const earliest = open === undefined ? track.startOn : addDays(open.from, 1);
  const problem = problemOfDay(resumedOn, today, earliest, 'resumedOn');
  if (problem !== null) return problem;
  if (open === undefined) return { track: next, suspension: null };
  const suspension = { ...open, to: addDays(resumedOn, -1) };
  const { plannedEndOn } = next;
  const moved = plannedEndOn === null ? null : shiftedEnd(plannedEndOn, suspension.from, [suspension]);
  return { track: { ...next, plannedEndOn: moved }, suspension };
}
