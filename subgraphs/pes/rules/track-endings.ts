import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { compare, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { TransitionRow } from '../entities.ts';
import type { OutcomeCause, TransitionOutcome, TransitionThreshold } from '../generated/resolver-types.ts';
import type { TrackPhaseRow, TrackSuspensionRow, WholeTrack } from '../transition-entities.ts';
import { lastDayOfPhase } from './track-limits.ts';
import { moveTrack, problemOfDay } from './track-states.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** How and when a track ended. */
export interface TrackEnding {
  readonly outcome: TransitionOutcome;
  readonly outcomeCause: OutcomeCause;
  readonly outcomeOn: LocalDate;
  readonly declinedReason: TransitionThreshold | null;
}

/** A track that is over, with the parts that ended with it. */
export interface EndedTrack {
  readonly track: TransitionRow;
  readonly phases: readonly TrackPhaseRow[];
  readonly suspensions: readonly TrackSuspensionRow[];
}

/** The parts of a track, each of its own. */
export type TrackParts = Pick<WholeTrack, 'phases' | 'suspensions' | 'internships'>;

/**
 * Ends a track, to COMPLETED or STOPPED, with what still runs in it: a phase on that day, or on its own last day where that
 * was earlier (INV-20), and a suspension. An internship has a result of its own and is ended first. Whether outcome and cause
 * fit is an invariant of the track.
 */
export function endTrack(
  track: TransitionRow,
  to: 'COMPLETED' | 'STOPPED',
  ending: TrackEnding,
  { phases, suspensions, internships }: TrackParts,
  { today, values }: { readonly today: LocalDate; readonly values: PolicyValues },
): EndedTrack | Breach<TransitionRule> {
  const next = moveTrack(track, to);
  if ('rule' in next) return next;
  if (internships.some((each) => each.to === null)) return breach('INTERNSHIP_OPEN', 'id');
  const steps = [track.proposedOn, track.referredOn, track.startOn].filter((day) => day !== null);
  const parts = [...phases, ...suspensions, ...internships].map((part) => part.to ?? part.from);
  const earliest = [...steps, ...parts].toSorted().at(-1) ?? null;
  const problem = problemOfDay(ending.outcomeOn, today, earliest, 'outcomeOn');
  if (problem !== null) return problem;
  const closed = suspensions.filter((row) => row.to === null).map((row) => ({ ...row, to: ending.outcomeOn }));
  const held = [...suspensions.filter((row) => row.to !== null), ...closed];
  const ended = phases
    .filter((row) => row.to === null)
    .map((row) => {
      const same = phases.filter(({ phase }) => phase === row.phase);
      const last = lastDayOfPhase(row.phase, same, held, values);
      return { ...row, to: compare(last, ending.outcomeOn) < 0 ? last : ending.outcomeOn };
    });
  return { track: { ...next, ...ending }, phases: ended, suspensions: closed };
}
