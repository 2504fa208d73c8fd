import { createJoinedLoader, type RecordLoaders } from '../../shared/section-loaders.ts';
import { assessmentGroundEntity } from './assessment-entities.ts';
import { assessmentEntity, registrationEntity, type SupportPackageRow, supportPackageEntity } from './entities.ts';
import {
  type EvaluatedPackage,
  imwPremiumEntity,
  type PackageEvaluationRow,
  packageEvaluationEntity,
} from './package-entities.ts';

/** The loaders of registration, indicering, support packages with their evaluations (two statements), individueel maatwerk. */
export function assessmentLoaders(records: RecordLoaders) {
  return {
    'pes.registration': records(registrationEntity, 'registeredOn'),
    'pes.assessment': records(assessmentEntity, 'issuedOn'),
    'pes.assessment-grounds': records(assessmentGroundEntity, 'recordedOn'),
    'pes.support-package': createJoinedLoader(
      records(supportPackageEntity, 'from'),
      records(packageEvaluationEntity, 'dueOn'),
      withEvaluations,
    ),
    'pes.imw': records(imwPremiumEntity, 'decisionOn'),
  };
}

/** A package with its evaluations; changed when the last of them was. */
function withEvaluations(row: SupportPackageRow, all: readonly PackageEvaluationRow[]): EvaluatedPackage {
  const evaluations = all
    .filter(({ holder, packageSourceId }) => holder === row.holder && packageSourceId === row.sourceId)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const changes = [row, ...evaluations].map(({ changedAt }) => changedAt.getTime());
  return { ...row, evaluations, changedAt: new Date(Math.max(...changes)) };
}
