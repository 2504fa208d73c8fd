import type { Day } from '../../calendar.ts';
import type { Employment, TransitionTrack } from '../../life.ts';
import type { Random } from '../../random.ts';

/** Columns of how a track ended; empty while it goes on. */
export interface TrackEnding {
  readonly outcome_on: Day | null;
  readonly outcome_cause: 'OWN_WILL' | 'BEYOND_OWN_WILL' | 'NOT_APPLICABLE' | null;
  readonly declined_reason: Threshold | null;
}

/** Why workers do not want to move on (HIVA, domain 2.8). */
export const THRESHOLDS = [
  ...(['ATTACHED_TO_WORKPLACE', 'LOSS_OF_SECURITY', 'LOSS_OF_GUIDANCE', 'FINANCIAL'] as const),
  ...(['LOW_CONFIDENCE', 'MOBILITY_OR_HOURS', 'NO_FITTING_PLACE', 'OTHER'] as const),
] as const;
type Threshold = (typeof THRESHOLDS)[number];

/** How a track ended, with the cause that its outcome can have and, by own will, why. */
export function endingOf(
  track: TransitionTrack,
  employment: Employment | null,
  index: number,
  random: Random,
): TrackEnding {
  const outcome_cause = causeOf(track, employment, random);
  if (outcome_cause === null) return { outcome_on: null, outcome_cause, declined_reason: null };
  const declined_reason = outcome_cause === 'OWN_WILL' ? (THRESHOLDS[index % THRESHOLDS.length] ?? null) : null;
  return { outcome_on: track.plannedEndOn, outcome_cause, declined_reason };
}

function causeOf(
  { outcome, plannedEndOn }: TransitionTrack,
  employment: Employment | null,
  random: Random,
): TrackEnding['outcome_cause'] {
  if (outcome === null) return null;
  if (outcome === 'NOT_HIRED_OWN_WILL') return 'OWN_WILL';
  if (outcome === 'NOT_HIRED_BEYOND_WILL') return 'BEYOND_OWN_WILL';
  if (outcome !== 'STOPPED') return 'NOT_APPLICABLE';
  // Who resigned stopped by own will; who fell ill or was dismissed did not.
  const endedWithIt = employment !== null && employment.to !== null && employment.to <= (plannedEndOn ?? employment.to);
  if (!endedWithIt) return random.chance(0.6) ? 'OWN_WILL' : 'BEYOND_OWN_WILL';
  return employment.endReason === 'RESIGNED' ? 'OWN_WILL' : 'BEYOND_OWN_WILL';
}
