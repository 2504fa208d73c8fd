import { bool, code, date, integer, kboNumber, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import { supportPackageEntity } from '../entities.ts';
import { ownerRules } from '../owner-rules.ts';
import { imwPremiumEntity, packageEvaluationEntity } from '../package-entities.ts';

const supportPackages = recordKind({
  name: 'support-packages',
  judgedBy: { rules: ownerRules, table: 'supportPackages' },
  entity: supportPackageEntity,
  columns: {
    // Which percentages exist is a rule with a name (INV-18); here only what no percentage can be is refused.
    wage_premium_percentage: integer(0, 100),
    guidance: code(['LAAG', 'MIDDEN', 'HOOG']),
    reason: code(['START', 'EVALUATION', 'RETURN', 'WAIT_NEW_TRACK', 'LDE_RUNOFF']),
    from: date(),
    to: date().optional(),
    status: code(['DRAFT', 'ACTIVE', 'UNDER_EVALUATION', 'SUSPENDED', 'ENDED']).optional(),
    instrument: code(['CMW', 'IMW']).optional(),
    assessment_source_id: text(80).optional(),
    suspended_on: date().optional(),
    resumed_on: date().optional(),
  },
  requiresFileAt: true,
  references: [{ column: 'assessment_source_id', kind: 'assessments', table: 'assessment' }],
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

const evaluations = recordKind({
  name: 'package-evaluations',
  judgedBy: { rules: ownerRules, table: 'packageEvaluations' },
  entity: packageEvaluationEntity,
  columns: {
    package_source_id: text(80),
    evaluation_kind: code(['INTERIM', 'END_OF_TERM', 'DOORSTROOM']),
    due_on: date(),
    held_on: date().optional(),
    outcome: code(['WOP_STILL_NEEDED', 'INTERNAL_DOORSTROOM', 'DOORSTROOM_TRACK', 'NOT_READY']).optional(),
  },
  requiresFileAt: true,
  references: [{ column: 'package_source_id', kind: 'support-packages', table: 'support_package' }],
  toRow: ({ packageSourceId, evaluationKind, dueOn, heldOn, outcome }) => {
    return { packageSourceId, evaluationKind, dueOn, heldOn, outcome };
  },
});

const imwPremiums = recordKind({
  name: 'imw-premiums',
  judgedBy: { rules: ownerRules, table: 'imwPremiums' },
  entity: imwPremiumEntity,
  columns: {
    imw_package: code(['TEMPORARY', 'WAGE', 'WAGE_PLUS', 'CMW45']),
    employer: kboNumber(),
    employer_is_tailored_work: bool(),
    decision_on: date(),
    decided_by: code(['DWSE']),
    extended_on: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

/** Support packages with their evaluations, and individueel maatwerk. */
export const packageKinds = [supportPackages, evaluations, imwPremiums];
