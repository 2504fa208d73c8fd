import type { WelfareRecordSource } from './context.ts';
import type { DebtMediationRow } from './debt-mediation-entities.ts';
import type { NeedRow } from './entities.ts';
import type { Resolvers, WelfareRecordResolvers } from './generated/resolver-types.ts';
import { ownerRules } from './owner-rules.ts';
import type { ActivationJourneyRows } from './rules/activation-journey.ts';
import { limitOf } from './rules/activation-limits.ts';
import type { LadderStepRow } from './threshold-entities.ts';

/** The section `welfare.needs` has needs and steps of the participation ladder; this tells which row is a need. */
export function isNeed(row: NeedRow | LadderStepRow): row is NeedRow {
  return 'lifeDomain' in row;
}

function isLadderStep(row: NeedRow | LadderStepRow): row is LadderStepRow {
  return !isNeed(row);
}

const organisation = (kboNumber: string) => ({ __typename: 'Organisation' as const, kboNumber });
const organisationOrNull = (kboNumber: string | null) => (kboNumber === null ? null : organisation(kboNumber));

/** The fields of the record that activation, the ladder and thresholds are read by. */
export const activationFields = {
  activations: (record) => record.read('welfare.activation'),
  ladderSteps: async (record) => (await record.read('welfare.needs')).filter(isLadderStep),
  thresholds: (record) => record.read('welfare.thresholds'),
  healthThresholds: (record) => record.read('welfare.health-thresholds'),
} satisfies Partial<WelfareRecordResolvers>;

/** The types below those fields, and the one of debt mediation. */
export const activationTypes = {
  ActivationMeasure: {
    heldBy: ({ holder }) => organisation(holder),
    limit: (measure) => limitOf(measure, ownerRules.values),
    workplace: ({ workplaceKbo }) => organisationOrNull(workplaceKbo),
    employer: ({ employerKbo }) => organisationOrNull(employerKbo),
    technicalTraining: ({ trainingFrom: from, trainingTo: to }) => (from === null || to === null ? null : { from, to }),
    startDecidedOn: ({ vdabStartDecisionOn }) => vdabStartDecisionOn,
    permittedOn: ({ benefitPermissionOn }) => benefitPermissionOn,
    hours: ({ activityHours }) => activityHours,
  },
  Threshold: {
    heldBy: ({ holder }) => organisation(holder),
    kind: ({ thresholdKind }) => thresholdKind,
    workedOnBy: ({ ownerKbo }) => organisationOrNull(ownerKbo),
  },
  DebtMediation: {
    heldBy: ({ holder }) => organisation(holder),
    kind: ({ mediationKind }) => mediationKind,
  },
} satisfies Resolvers;

/** The rows that the events of `activationEvents` are gathered from; a section that is withheld adds nothing. */
export async function readActivation(record: WelfareRecordSource): Promise<ActivationJourneyRows> {
  const [activations, needs, thresholds, healthThresholds, finances] = await Promise.all([
    record.read('welfare.activation'),
    record.read('welfare.needs'),
    record.read('welfare.thresholds'),
    record.read('welfare.health-thresholds'),
    record.read('welfare.finances'),
  ]);
  const ladderSteps = needs.filter(isLadderStep);
  const debtMediations = finances.filter((row): row is DebtMediationRow => 'mediationKind' in row);
  return { activations, ladderSteps, thresholds: [...thresholds, ...healthThresholds], debtMediations };
}
