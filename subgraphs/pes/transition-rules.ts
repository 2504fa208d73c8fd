import type { OwnerTables } from '../../shared/acts/dossier.ts';
import { transitionEntity } from './entities.ts';
import { employmentInvariant, followUpInvariant } from './rules/employment-follow-up.ts';
import { readinessInvariant } from './rules/readiness.ts';
import {
  internshipInvariant,
  phaseInvariant,
  suspensionInvariant,
  trackAdmission,
  trackInvariant,
} from './rules/track-invariants.ts';
import { learningInvariant } from './rules/workplace-learning.ts';
import type { PesRegisters, PesTables } from './tables.ts';
import { internshipEntity, providerEntity, trackPhaseEntity, trackSuspensionEntity } from './transition-entities.ts';
import {
  followUpEntity,
  necEmploymentEntity,
  readinessScreeningEntity,
  workplaceLearningEntity,
} from './work-entities.ts';

type TransitionTables = Pick<
  OwnerTables<PesTables, PesRegisters>,
  | ('transitions' | 'trackPhases' | 'trackSuspensions' | 'internships' | 'readinessScreenings')
  | ('workplaceLearnings' | 'necEmployments' | 'followUps')
>;

/** The tables of tracks, evaluations, workplace learning and regular work, with what has to hold for their rows. */
export const transitionTables: TransitionTables = {
  transitions: {
    ...{ kind: 'transitions', entity: transitionEntity },
    // A change of a track that says why it was declined is history of the reasons.
    section: ({ declinedReason }) => (declinedReason === null ? 'pes.transition' : 'pes.transition-reasons'),
    reads: ['trackSuspensions'],
    invariant: trackInvariant,
    admission: trackAdmission,
  },
  trackPhases: {
    ...{ kind: 'track-phases', entity: trackPhaseEntity, section: 'pes.transition' },
    // Itself too: a phase begins after the one before it.
    reads: ['transitions', 'trackPhases', 'trackSuspensions'],
    invariant: phaseInvariant,
  },
  trackSuspensions: {
    // The row says why.
    ...{ kind: 'track-suspensions', entity: trackSuspensionEntity, section: 'pes.transition-reasons' },
    reads: ['transitions', 'trackSuspensions'],
    invariant: suspensionInvariant,
  },
  internships: {
    ...{ kind: 'internships', entity: internshipEntity, section: 'pes.transition' },
    reads: ['transitions', 'trackSuspensions'],
    invariant: internshipInvariant,
  },
  readinessScreenings: {
    ...{ kind: 'readiness-screenings', entity: readinessScreeningEntity, section: 'pes.readiness' },
    invariant: readinessInvariant,
  },
  workplaceLearnings: {
    ...{ kind: 'workplace-learnings', entity: workplaceLearningEntity, section: 'pes.workplace-learning' },
    invariant: learningInvariant,
  },
  necEmployments: {
    ...{ kind: 'nec-employments', entity: necEmploymentEntity, section: 'pes.employment' },
    reads: ['transitions'],
    invariant: employmentInvariant,
  },
  followUps: {
    ...{ kind: 'follow-ups', entity: followUpEntity, section: 'pes.employment' },
    reads: ['necEmployments', 'followUps'],
    invariant: followUpInvariant,
  },
};

export const transitionRegisters = { providers: { kind: 'providers', entity: providerEntity } };
