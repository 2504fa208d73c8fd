import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { OwnerEvent } from '../../../shared/words/event-text.ts';
import type { WholeTrack } from '../transition-entities.ts';
import type { FollowedEmployment, ReadinessScreeningRow, WorkplaceLearningRow } from '../work-entities.ts';
import { closesPremiumFile } from './track-outcome.ts';

/** Rows of the sections that these events come from; those of a section that is withheld are not among them. */
export interface TransitionJourneyRows {
  readonly transitions: readonly WholeTrack[];
  readonly screenings: readonly ReadinessScreeningRow[];
  readonly learnings: readonly WorkplaceLearningRow[];
  readonly employments: readonly FollowedEmployment[];
}

type Event = OwnerEvent & { readonly source: 'PES' };

function eventsIn(section: string) {
  return (kind: string, on: LocalDate | null, detail: string | null = null): Event[] =>
    on === null ? [] : [{ on, source: 'PES', section, kind, detail }];
}

const inTrack = eventsIn('pes.transition');
const inReadiness = eventsIn('pes.readiness');
const inLearning = eventsIn('pes.workplace-learning');
const inEmployment = eventsIn('pes.employment');

/** What happened in these rows, in no order; each event is of the section of its row. Never a reason. */
export function transitionEvents(rows: TransitionJourneyRows): Event[] {
  return [
    ...rows.transitions.flatMap((track) => [...trackEvents(track), ...partEvents(track)]),
    ...rows.screenings.flatMap(screeningEvents),
    ...rows.learnings.flatMap(learningEvents),
    ...rows.employments.flatMap(employmentEvents),
  ];
}

function trackEvents({ outcome, ...track }: WholeTrack): Event[] {
  // An older extract has no day of the outcome: its planned end is told as the end.
  const isOver = outcome !== null || track.status === 'COMPLETED';
  const ended = isOver ? (track.outcomeOn ?? track.plannedEndOn) : null;
  return [
    ...inTrack('TRANSITION_PROPOSED', track.proposedOn, track.origin),
    ...inTrack('TRANSITION_REFERRED', track.referredOn),
    ...inTrack('TRANSITION_STARTED', track.startOn, track.origin),
    ...inTrack('TRANSITION_ENDED', ended, outcome),
    ...(outcome === 'NOT_HIRED_BEYOND_WILL' ? inTrack('WAITS_FOR_NEW_TRACK', ended) : []),
    ...(closesPremiumFile(outcome) ? inTrack('PREMIUM_FILE_CLOSES', ended) : []),
  ];
}

function partEvents({ phases, suspensions, internships, status, outcomeOn }: WholeTrack): Event[] {
  return [
    ...phases.flatMap(({ from, phase }) => inTrack('TRANSITION_PHASE_BEGAN', from, phase)),
    ...suspensions.flatMap(({ from, to }) => {
      // One that ended because the track was broken off resumed nothing.
      const isOver = status === 'STOPPED' && to === outcomeOn;
      return [
        ...inTrack('TRANSITION_SUSPENDED', from),
        ...(isOver || to === null ? [] : inTrack('TRANSITION_RESUMED', addDays(to, 1))),
      ];
    }),
    ...internships.flatMap(({ from, to, result }) => [
      ...inTrack('INTERNSHIP_STARTED', from),
      ...inTrack('INTERNSHIP_ENDED', to, result),
    ]),
  ];
}

function screeningEvents({ screenedOn, outcome }: ReadinessScreeningRow): Event[] {
  return [
    ...inReadiness('READINESS_SCREENED', screenedOn, outcome),
    ...(closesPremiumFile(outcome) ? inReadiness('PREMIUM_FILE_CLOSES', screenedOn) : []),
  ];
}

function learningEvents({ from, to, form, result }: WorkplaceLearningRow): Event[] {
  return [
    ...inLearning('WORKPLACE_LEARNING_STARTED', from, form),
    ...(result === null ? [] : inLearning('WORKPLACE_LEARNING_ENDED', to, form)),
  ];
}

function employmentEvents({ from, to, contractType, followUps }: FollowedEmployment): Event[] {
  return [
    ...inEmployment('EMPLOYMENT_STARTED', from, contractType),
    ...inEmployment('EMPLOYMENT_ENDED', to),
    ...followUps.flatMap(({ month, observedOn, employed }) =>
      inEmployment(employed ? 'EMPLOYMENT_FOLLOWED_UP' : 'EMPLOYMENT_NOT_FOUND', observedOn, String(month)),
    ),
  ];
}
