import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { TransitionRow } from '../entities.ts';
import type { ProviderRow, TrackSuspensionRow } from '../transition-entities.ts';
import { problemOfProvider } from './providers.ts';
import { plannedEndOf } from './track-limits.ts';
import { moveTrack, problemOfDay } from './track-states.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

type Moved = TransitionRow | Breach<TransitionRule>;

/** What a move of a track is judged by beside the track: today, the register of providers, and the policy values. */
export interface MoveFacts {
  readonly today: LocalDate;
  readonly providers: readonly ProviderRow[];
  readonly values: PolicyValues;
}

/** VDAB refers the worker, to a provider with a mandate that day: PROPOSED to REFERRED (INV-21, domain 2.2). */
export function referTrack(
  track: TransitionRow,
  { provider, referredOn }: { readonly provider: string; readonly referredOn: LocalDate },
  { today, providers, values }: MoveFacts,
): Moved {
  const next = moveTrack(track, 'REFERRED');
  if ('rule' in next) return next;
  const problem =
    problemOfDay(referredOn, today, track.proposedOn, 'referredOn') ??
    problemOfProvider(provider, referredOn, providers, values);
  return problem ?? { ...next, provider, referredOn };
}

/**
 * The track begins: REFERRED to RUNNING, in its first phase, planned for its net maximum (INV-20), with a provider that may
 * guide that day (INV-21). The budget of hours is that of the start day.
 */
export function startTrack(track: TransitionRow, startOn: LocalDate, { today, providers, values }: MoveFacts): Moved {
  if (track.status !== 'REFERRED') return breach('TRACK_NOT_REFERRED', 'status');
  const next = moveTrack(track, 'RUNNING');
  if ('rule' in next) return next;
  const problem =
    problemOfDay(startOn, today, track.referredOn, 'startOn') ??
    problemOfProvider(track.provider, startOn, providers, values);
  if (problem !== null) return problem;
  const hoursBudget = values.find('track-hours-budget', startOn);
  return { ...next, startOn, phase: 'VOORTRAJECT', plannedEndOn: plannedEndOf(startOn, [], values), hoursBudget };
}

/** Moves the planned end of a track that corona held up, later than it is; its net maximum is INV-20's to guard. */
export function extendTrack(
  track: TransitionRow,
  plannedEndOn: LocalDate,
  suspensions: readonly Pick<TrackSuspensionRow, 'reason'>[],
): Moved {
  if (track.status !== 'RUNNING') return breach('TRACK_NOT_RUNNING', 'status');
  if (!suspensions.some(({ reason }) => reason === 'CORONA')) return breach('TRACK_NOTHING_TO_EXTEND', 'plannedEndOn');
  const isShorter = track.plannedEndOn !== null && plannedEndOn <= track.plannedEndOn;
  return isShorter ? breach('TRACK_EXTEND_SHORTER', 'plannedEndOn') : { ...track, plannedEndOn };
}

/** Whole hours that may be added at once: a slip of the keyboard is not hundreds of hours. */
const MOST_HOURS = 500;

/** Adds hours that were given; also after the end, because a provider reports afterwards. The budget is no cap (INV-20). */
export function addHours(track: TransitionRow, hours: number): Moved {
  if (track.startOn === null) return breach('TRACK_NOT_STARTED', 'status');
  if (!Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS) return breach('HOURS_RANGE', 'hours');
  return { ...track, hoursUsed: track.hoursUsed + hours };
}
