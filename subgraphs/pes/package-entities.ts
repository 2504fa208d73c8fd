import { date, flag, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type { SupportPackageRow } from './entities.ts';
import type { ImwDecider, ImwPackage, PackageEvaluationKind, ReadinessOutcome } from './generated/resolver-types.ts';

/** VDAB's evaluation of a support package (WOP): planned, and held when `heldOn` says so. */
export interface PackageEvaluationRow extends RecordRow {
  /** Source id of the support package, at the same holder. */
  packageSourceId: string;
  evaluationKind: PackageEvaluationKind;
  dueOn: string;
  heldOn: string | null;
  outcome: ReadinessOutcome | null;
}

export const packageEvaluationColumns = {
  packageSourceId: text('package_source_id', 80),
  evaluationKind: text('evaluation_kind', 20),
  dueOn: date('due_on'),
  heldOn: optional(date('held_on')),
  outcome: optional(text('outcome', 30)),
};
export const packageEvaluationEntity = recordEntity<PackageEvaluationRow>(
  'package_evaluation',
  packageEvaluationColumns,
);

/** What a support package has beside its first columns: null in what was written before they were. */
export const packageStateColumns = {
  status: optional(text('status', 20)),
  instrument: optional(text('instrument', 10)),
  assessmentSourceId: optional(text('assessment_source_id', 80)),
  suspendedOn: optional(date('suspended_on')),
  resumedOn: optional(date('resumed_on')),
};

/** A support package with its evaluations, earliest first: what its section is made of. */
export interface EvaluatedPackage extends SupportPackageRow {
  evaluations: readonly PackageEvaluationRow[];
}

/** Individueel maatwerk: premium of DWSE for one client at one employer. Percentages follow from the package. */
export interface ImwPremiumRow extends RecordRow {
  imwPackage: ImwPackage;
  /** KBO number. */
  employer: string;
  /** Whether the employer is a maatwerkbedrijf. */
  employerIsTailoredWork: boolean;
  decisionOn: string;
  decidedBy: ImwDecider;
  /** Day on which the extension was asked for; null while it was not. */
  extendedOn: string | null;
}

export const imwPremiumColumns = {
  imwPackage: text('imw_package', 20),
  employer: text('employer', 10),
  employerIsTailoredWork: flag('employer_is_tailored_work'),
  decisionOn: date('decision_on'),
  decidedBy: text('decided_by', 10),
  extendedOn: optional(date('extended_on')),
};
export const imwPremiumEntity = recordEntity<ImwPremiumRow>('imw_premium', imwPremiumColumns);
