import type { OwnerTables } from '../../shared/acts/dossier.ts';
import {
  absenceEntity,
  appliedPackageEntity,
  hoursChangeEntity,
  internalEvaluationEntity,
  internshipReportEntity,
} from './employment-entities.ts';
import { contactEntity, developmentPlanEntity, employmentEntity } from './entities.ts';
import { ldeTrackEntity, planGoalEntity } from './plan-entities.ts';
import { absenceBreach } from './rules/absence.ts';
import { packageBreach } from './rules/applied-package.ts';
import { employmentBreach, employmentRefusal, hoursChangeBreach } from './rules/employment.ts';
import { evaluationBreach } from './rules/internal-evaluation.ts';
import { trackBreach } from './rules/lde-track.ts';
import { goalBreach, planBreach } from './rules/plan.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from './tables.ts';

type Tables = OwnerTables<SocialEconomyTables, SocialEconomyRegisters>;

/** Employments and what hangs on them, each with what has to hold for it. */
export const employmentTables = {
  employments: {
    kind: 'employments',
    entity: employmentEntity,
    section: 'social-economy.employment',
    reads: ['hoursChanges'],
    invariant: employmentBreach,
    admission: employmentRefusal,
  },
  developmentPlans: {
    kind: 'development-plans',
    entity: developmentPlanEntity,
    section: 'social-economy.development-plan',
    invariant: planBreach,
  },
  contacts: { kind: 'contacts', entity: contactEntity, section: 'social-economy.contact' },
  hoursChanges: {
    kind: 'employment-hours',
    entity: hoursChangeEntity,
    section: 'social-economy.employment-terms',
    reads: ['employments'],
    invariant: hoursChangeBreach,
  },
  packages: {
    kind: 'applied-packages',
    entity: appliedPackageEntity,
    section: 'social-economy.employment-terms',
    reads: ['employments'],
    invariant: packageBreach,
  },
  planGoals: {
    kind: 'plan-goals',
    entity: planGoalEntity,
    section: 'social-economy.development-plan',
    invariant: goalBreach,
  },
  internships: {
    kind: 'internship-reports',
    entity: internshipReportEntity,
    section: 'social-economy.internship',
  },
  internalEvaluations: {
    kind: 'internal-evaluations',
    entity: internalEvaluationEntity,
    section: 'social-economy.evaluation',
    reads: ['employments'],
    invariant: evaluationBreach,
  },
  absences: {
    kind: 'absences',
    entity: absenceEntity,
    section: 'social-economy.absence',
    reads: ['employments'],
    invariant: absenceBreach,
  },
  ldeTracks: {
    kind: 'lde-tracks',
    entity: ldeTrackEntity,
    section: 'social-economy.lde-track',
    reads: ['employments'],
    invariant: trackBreach,
  },
} satisfies Partial<Tables>;
