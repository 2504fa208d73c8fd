import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { LdeTrackState } from '../generated/resolver-types.ts';
import type { LdeTrackRow } from '../plan-entities.ts';

/** Where a track stands: it follows from what is on record, so that no two columns can contradict each other. */
export function trackStateOf({ endedOn, runOff, outcome, extensionReason }: LdeTrackRow): LdeTrackState {
  if (endedOn !== null) return 'ENDED';
  if (runOff !== null) return 'RUN_OFF';
  if (outcome !== null && outcome !== 'NOT_READY') return 'EVALUATED';
  return extensionReason === null ? 'RUNNING' : 'EXTENDED';
}

type Move = 'extend' | 'evaluate' | 'end';

/** The moves that a state allows. A worker who is not ready is evaluated again: the track runs on (domain 2.4). */
const ALLOWED: Readonly<Record<LdeTrackState, readonly Move[]>> = {
  RUNNING: ['extend', 'evaluate', 'end'],
  EXTENDED: ['evaluate', 'end'],
  EVALUATED: ['end'],
  RUN_OFF: ['end'],
  ENDED: [],
};

function allows(track: LdeTrackRow, move: Move): boolean {
  return ALLOWED[trackStateOf(track)].includes(move);
}

/** The track in its sixth year: once, by exception, to a later day (INV-23 limits how late). */
export function extendTrack(
  track: LdeTrackRow,
  { plannedEnd, extensionReason }: Pick<LdeTrackRow, 'plannedEnd' | 'extensionReason'>,
): LdeTrackRow | Breach {
  if (!allows(track, 'extend')) return breach('LDE_NOT_EXTENDABLE', 'state');
  if (plannedEnd <= track.plannedEnd) return breach('LDE_NOT_LATER', 'plannedEnd');
  return { ...track, plannedEnd, extensionReason };
}

/** The track once VDAB's evaluation at its end is known; a late one is recorded as late. */
export function evaluateTrack(
  track: LdeTrackRow,
  evaluated: Pick<LdeTrackRow, 'evaluatedOn' | 'outcome' | 'runOff'>,
  today: LocalDate,
): LdeTrackRow | Breach {
  if (!allows(track, 'evaluate')) return breach('LDE_NOT_TO_EVALUATE', 'state');
  if (evaluated.evaluatedOn !== null && evaluated.evaluatedOn > today) return breach('AHEAD', 'on');
  if (evaluated.outcome === 'NOT_READY' && evaluated.runOff !== null) return breach('LDE_OUTCOME', 'runOff');
  return { ...track, ...evaluated };
}

/** The track once it is over; also before its planned end, when the worker leaves. */
export function endTrack(track: LdeTrackRow, endedOn: LocalDate, today: LocalDate): LdeTrackRow | Breach {
  if (!allows(track, 'end')) return breach('LDE_OVER', 'state');
  return endedOn > today ? breach('AHEAD', 'endedOn') : { ...track, endedOn };
}

/** Last day, inclusive, for the evaluation at the end of a track (domain 1.5); null where no policy sets one. */
export function trackEvaluationDueOn(track: LdeTrackRow, values: PolicyValues): LocalDate | null {
  const months = values.find('lde-evaluation-lead-months', track.from);
  return months === null ? null : addMonths(track.plannedEnd, -months);
}

/** Whether the evaluation came after the day on which it was due. */
export function isLateTrackEvaluation(track: LdeTrackRow, values: PolicyValues): boolean {
  const due = trackEvaluationDueOn(track, values);
  return track.evaluatedOn !== null && due !== null && track.evaluatedOn > due;
}

/** Whether the evaluation at the end still has to come. */
export function awaitsEvaluation(track: LdeTrackRow): boolean {
  return allows(track, 'evaluate');
}
