import { bool, code, date, integer, kboNumber, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { activationMeasureEntity, activityHoursEntity } from '../activation-entities.ts';
import { debtMediationEntity } from '../debt-mediation-entities.ts';
import { ownerRules } from '../owner-rules.ts';
import { GENERAL_THRESHOLDS, HEALTH_THRESHOLDS } from '../rules/thresholds.ts';
import { ladderStepEntity, thresholdEntity } from '../threshold-entities.ts';

const activationMeasures = recordKind({
  name: 'activation-measures',
  judgedBy: { rules: ownerRules, table: 'activationMeasures' },
  entity: activationMeasureEntity,
  columns: {
    instrument: code(['ART60', 'ART61', 'TWE_OCMW', 'SOC_ACT', 'ACT_TRACK', 'AMA', 'ONTHAAL', 'WIJKW', 'GEM_DIENST']),
    status: code(['PLANNED', 'RUNNING', 'ENDED', 'STOPPED', 'CANCELLED']),
    from: date(),
    to: date().optional(),
    workplace_kbo: kboNumber().optional(),
    employer_kbo: kboNumber().optional(),
    terms_signed_on: date().optional(),
    rights_reached_on: date().optional(),
    hours_percent: integer(1, 100).optional(),
    training_from: date().optional(),
    training_to: date().optional(),
    vdab_start_decision_on: date().optional(),
    work_manager: bool().optional(),
    care_manager: bool().optional(),
    benefit_permission_on: date().optional(),
    agreement_sheet_on: date().optional(),
    extended_on: date().optional(),
    stop_reason: code([
      ...(['FOUND_WORK', 'RIGHTS_REACHED', 'OTHER_MEASURE', 'CLIENT_STOPPED', 'WORKPLACE_STOPPED'] as const),
      ...(['MOVED', 'OTHER'] as const),
    ]).optional(),
  },
  requiresFileAt: true,
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => {
    return { ...row, workManager: row.workManager ?? false, careManager: row.careManager ?? false };
  },
});

const activityHours = recordKind({
  name: 'activity-hours',
  judgedBy: { rules: ownerRules, table: 'activityHours' },
  entity: activityHoursEntity,
  columns: { measure_source_id: text(80), month: date(), hours: integer(0, 744), pay_cents: integer(0, 10_000_000) },
  requiresFileAt: true,
  references: [{ column: 'measure_source_id', kind: 'activation-measures', table: 'activation_measure' }],
  toRow: ({ measureSourceId, month, hours, payCents }) => ({ measureSourceId, month, hours, payCents }),
});

const thresholds = recordKind({
  name: 'thresholds',
  judgedBy: { rules: ownerRules, table: 'thresholds' },
  entity: thresholdEntity,
  columns: {
    threshold_kind: code([...GENERAL_THRESHOLDS, ...HEALTH_THRESHOLDS]),
    severity: integer(1, 5),
    remediable: code(['YES', 'NO', 'UNKNOWN']),
    owner_kbo: kboNumber().optional(),
    since: date(),
    resolved_on: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ thresholdKind, severity, remediable, ownerKbo, since, resolvedOn }) => {
    return { thresholdKind, severity, remediable, ownerKbo, since, resolvedOn };
  },
});

const ladderSteps = recordKind({
  name: 'ladder-steps',
  judgedBy: { rules: ownerRules, table: 'ladderSteps' },
  entity: ladderStepEntity,
  columns: { step: integer(1, 6), assessed_on: date() },
  requiresFileAt: true,
  toRow: ({ step, assessedOn }) => ({ step, assessedOn }),
});

const debtMediations = recordKind({
  name: 'debt-mediations',
  judgedBy: { rules: ownerRules, table: 'debtMediations' },
  entity: debtMediationEntity,
  columns: {
    mediation_kind: code(['BUDGET_GUIDANCE', 'DEBT_MEDIATION', 'COLLECTIVE_SETTLEMENT', 'BUDGET_MANAGEMENT']),
    from: date(),
    to: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ mediationKind, from, to }) => ({ mediationKind, from, to }),
});

/** What a centre delivers about activation, thresholds, the participation ladder and debt mediation. */
export const activationKinds: readonly ExtractKind[] = [
  ...[activationMeasures, activityHours, thresholds, ladderSteps, debtMediations],
];
