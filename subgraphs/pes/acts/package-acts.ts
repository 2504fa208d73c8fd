import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type {
  GuidanceLevel,
  PackageEvaluationKind,
  ReadinessOutcome,
  SupportInstrument,
  SupportPackageReason,
} from '../generated/resolver-types.ts';
import { allowsSuspension, evaluationsOf, lastDayOfPackage, movePackage } from '../rules/support-package.ts';
import type { PesRegisters, PesTables } from '../tables.ts';

const acts = actsOf<PesTables, PesRegisters>();

interface Starting extends FileActInput {
  readonly instrument: SupportInstrument;
  readonly wagePremiumPercentage: number;
  readonly guidance: GuidanceLevel;
  readonly reason: SupportPackageReason;
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
  readonly assessment?: string | null;
}

const supportPackageStart = acts.onFile({
  name: 'supportPackageStart',
  decide: (input: Starting, { today, values, dossier, file, newRecord }) => {
    const { instrument, wagePremiumPercentage, guidance, reason, from, to, assessment } = input;
    if (reason === 'EVALUATION') return refused(breach('PACKAGE_REASON', 'reason'));
    const ground = dossier.assessments.find(({ id, holder }) => id === assessment && holder === file.holder);
    // A first package rests on an advice that holds; one at a return or while waiting goes on from an earlier one.
    const holds = ground?.status === 'GRANTED' && ground.issuedOn <= from && from <= ground.validUntil;
    const isNeeded = reason === 'START' || assessment != null;
    if (isNeeded && !holds) return refused(breach('PACKAGE_ADVICE', 'assessment'));
    const until = to ?? lastDayOfPackage(from, values);
    const state = { suspendedOn: null, resumedOn: null, assessmentSourceId: ground?.sourceId ?? null };
    const said = { instrument, wagePremiumPercentage, guidance, reason, from, to: until };
    const status = from > today ? 'DRAFT' : 'ACTIVE';
    return { write: { supportPackages: [{ ...newRecord('supportPackages'), ...state, ...said, status }] } };
  },
});

interface Planning extends RecordActInput {
  readonly kind: PackageEvaluationKind;
  readonly dueOn: LocalDate;
}

const supportPackageEvaluationPlan = acts.onRecord({
  name: 'supportPackageEvaluationPlan',
  on: 'supportPackages',
  decide: (row, { kind, dueOn }: Planning, { today, newRecord }) => {
    const next = movePackage(row, 'UNDER_EVALUATION', today);
    if ('rule' in next) return refused(next);
    const planned = { packageSourceId: row.sourceId, evaluationKind: kind, dueOn, heldOn: null, outcome: null };
    const evaluation = { ...newRecord('packageEvaluations'), ...planned };
    return { write: { supportPackages: [next], packageEvaluations: [evaluation] } };
  },
});

interface Evaluating extends RecordActInput {
  readonly heldOn: LocalDate;
  readonly outcome: ReadinessOutcome;
  readonly endsOn: LocalDate;
  readonly wagePremiumPercentage?: number | null;
  readonly guidance?: GuidanceLevel | null;
}

const supportPackageEvaluate = acts.onRecord({
  name: 'supportPackageEvaluate',
  on: 'supportPackages',
  decide: (row, input: Evaluating, { today, values, dossier, newRecord }) => {
    const { heldOn, outcome, endsOn, wagePremiumPercentage = null, guidance = null } = input;
    if (row.status !== 'UNDER_EVALUATION') return refused(breach('PACKAGE_STATE', 'status'));
    if (heldOn > today) return refused(breach('DAY_AHEAD', 'heldOn'));
    const next = movePackage(row, 'ENDED', today, { to: endsOn });
    if ('rule' in next) return refused(next);
    if (row.to !== null && endsOn > row.to) return refused(breach('PACKAGE_ORDER', 'endsOn'));
    const goesOn = outcome === 'WOP_STILL_NEEDED' || outcome === 'NOT_READY';
    if ((wagePremiumPercentage !== null) !== goesOn || (guidance !== null) !== goesOn)
      return refused(breach('EVALUATION_PARTS', 'wagePremiumPercentage'));
    const open = evaluationsOf(row, dossier.packageEvaluations).filter((each) => each.heldOn === null);
    const packageEvaluations = open.slice(0, 1).map((each) => ({ ...each, heldOn, outcome }));
    if (wagePremiumPercentage === null || guidance === null)
      return { write: { supportPackages: [next], packageEvaluations } };
    const from = addDays(endsOn, 1);
    const { assessmentSourceId, instrument } = row;
    const state = { suspendedOn: null, resumedOn: null, assessmentSourceId, instrument };
    const said = { wagePremiumPercentage, guidance, from, to: lastDayOfPackage(from, values) };
    const status = from > today ? 'DRAFT' : 'ACTIVE';
    const begun = { ...newRecord('supportPackages'), ...state, ...said, reason: 'EVALUATION', status } as const;
    return { write: { supportPackages: [next, begun], packageEvaluations } };
  },
});

const supportPackageSuspend = acts.onRecord({
  name: 'supportPackageSuspend',
  on: 'supportPackages',
  decide: (row, { suspendedOn }: RecordActInput & { readonly suspendedOn: LocalDate }, { today, values }) => {
    if (suspendedOn > today) return refused(breach('DAY_AHEAD', 'suspendedOn'));
    if (!allowsSuspension(suspendedOn, values)) return refused(breach('PACKAGE_CORONA', 'suspendedOn'));
    const next = movePackage(row, 'SUSPENDED', today, { suspendedOn, resumedOn: null });
    return 'rule' in next ? refused(next) : { write: { supportPackages: [next] } };
  },
});

const supportPackageResume = acts.onRecord({
  name: 'supportPackageResume',
  on: 'supportPackages',
  decide: (row, { resumedOn }: RecordActInput & { readonly resumedOn: LocalDate }, { today }) => {
    if (resumedOn > today) return refused(breach('DAY_AHEAD', 'resumedOn'));
    if (row.status !== 'SUSPENDED') return refused(breach('PACKAGE_STATE', 'status'));
    const next = movePackage(row, 'ACTIVE', today, { resumedOn });
    return 'rule' in next ? refused(next) : { write: { supportPackages: [next] } };
  },
});

const supportPackageEnd = acts.onRecord({
  name: 'supportPackageEnd',
  on: 'supportPackages',
  decide: (row, { to }: RecordActInput & { readonly to: LocalDate }, { today }) => {
    if (to > today) return refused(breach('DAY_AHEAD', 'to'));
    if (row.to !== null && to > row.to) return refused(breach('PACKAGE_ORDER', 'to'));
    const next = movePackage(row, 'ENDED', today, { to });
    return 'rule' in next ? refused(next) : { write: { supportPackages: [next] } };
  },
});

/** What happens to a support package (WOP). */
export const packageActs = [
  ...[supportPackageStart, supportPackageEvaluationPlan, supportPackageEvaluate],
  ...[supportPackageSuspend, supportPackageResume, supportPackageEnd],
];
