import type { OwnerTables } from '../../shared/acts/dossier.ts';
import { assessmentGroundEntity } from './assessment-entities.ts';
import { assessmentEntity, registrationEntity, supportPackageEntity } from './entities.ts';
import { imwPremiumEntity, packageEvaluationEntity } from './package-entities.ts';
import { breachOfAssessment, breachOfGround } from './rules/assessment.ts';
import { breachOfImw } from './rules/imw.ts';
import { breachOfRegistration } from './rules/registration.ts';
import { breachOfPackage, breachOfPackageEvaluation } from './rules/support-package.ts';
import type { PesRegisters, PesTables } from './tables.ts';

type AssessmentTables = Pick<
  OwnerTables<PesTables, PesRegisters>,
  ('registrations' | 'assessments' | 'assessmentGrounds') | ('supportPackages' | 'packageEvaluations' | 'imwPremiums')
>;

/** The tables of registration, indicering, support packages and individueel maatwerk, with what has to hold for their rows. */
export const assessmentTables: AssessmentTables = {
  registrations: {
    ...{ kind: 'registrations', entity: registrationEntity, section: 'pes.registration' },
    // Itself too: one runs at a time.
    reads: ['registrations'],
    invariant: breachOfRegistration,
  },
  assessments: {
    ...{ kind: 'assessments', entity: assessmentEntity, section: 'pes.assessment' },
    invariant: breachOfAssessment,
  },
  assessmentGrounds: {
    ...{ kind: 'assessment-grounds', entity: assessmentGroundEntity, section: 'pes.assessment-grounds' },
    reads: ['assessments'],
    invariant: breachOfGround,
  },
  supportPackages: {
    ...{ kind: 'support-packages', entity: supportPackageEntity, section: 'pes.support-package' },
    // Itself too: two of the same instrument do not run at once.
    reads: ['supportPackages'],
    invariant: breachOfPackage,
  },
  packageEvaluations: {
    ...{ kind: 'package-evaluations', entity: packageEvaluationEntity, section: 'pes.support-package' },
    reads: ['supportPackages'],
    invariant: breachOfPackageEvaluation,
  },
  imwPremiums: {
    ...{ kind: 'imw-premiums', entity: imwPremiumEntity, section: 'pes.imw' },
    reads: ['supportPackages'],
    invariant: breachOfImw,
  },
};
