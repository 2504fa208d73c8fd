import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { SupportPackageRow } from '../entities.ts';
import type { SupportInstrument, SupportPackageStatus } from '../generated/resolver-types.ts';
import type { PackageEvaluationRow } from '../package-entities.ts';
import { inOrder } from './months.ts';
import type { PackageRule } from './package-rule-texts.ts';

type Found = Breach<PackageRule> | null;

/** What may follow on a state of a support package (domain 1.5); after an evaluation a new package begins. */
export const PACKAGE_MOVES: Readonly<Record<SupportPackageStatus, readonly SupportPackageStatus[]>> = {
  DRAFT: ['ACTIVE'],
  ACTIVE: ['UNDER_EVALUATION', 'SUSPENDED', 'ENDED'],
  UNDER_EVALUATION: ['ENDED'],
  SUSPENDED: ['ACTIVE'],
  ENDED: [],
};

/** What a package supports: collectief maatwerk where VDAB did not say. */
export function instrumentOf({ instrument }: Pick<SupportPackageRow, 'instrument'>): SupportInstrument {
  return instrument ?? 'CMW';
}

/** The state today: DRAFT before the first day, ENDED after the last, else what is stored, ACTIVE where nothing is. */
export function shownPackageStatus(
  { status, from, to }: Pick<SupportPackageRow, 'status' | 'from' | 'to'>,
  today: LocalDate,
): SupportPackageStatus {
  if (status === 'ENDED' || (to !== null && to < today)) return 'ENDED';
  if (from > today) return 'DRAFT';
  return status === null || status === 'DRAFT' ? 'ACTIVE' : status;
}

/** The package in its next state, or the rule that keeps it where it is today. */
export function movePackage(
  row: SupportPackageRow,
  status: SupportPackageStatus,
  today: LocalDate,
  more: Partial<SupportPackageRow> = {},
): SupportPackageRow | Breach<PackageRule> {
  if (!PACKAGE_MOVES[shownPackageStatus(row, today)].includes(status)) return breach('PACKAGE_STATE', 'status');
  return { ...row, ...more, status };
}

/** Last day, inclusive, of a package that begins on a day: the same day five years later (INV-17); null before there was a limit. */
export function lastDayOfPackage(from: LocalDate, values: PolicyValues): LocalDate | null {
  const months = values.find('package-most-months', from);
  return months === null ? null : addMonths(from, months);
}

/** Whether the corona measures held on a day: only then can a package be put on hold. */
export function allowsSuspension(day: LocalDate, values: PolicyValues): boolean {
  return values.find('corona-measures', day) !== null;
}

/** What is wrong with a package, whatever wrote it: INV-18, INV-16, INV-17, its days, and another that runs beside it. */
export function breachOfPackage(
  row: SupportPackageRow,
  { supportPackages }: { readonly supportPackages: readonly SupportPackageRow[] },
  values: PolicyValues,
): Found {
  const { from, to, status, suspendedOn, resumedOn } = row;
  const found = breachOfPremium(row, values) ?? breachOfReason(row, values);
  if (found !== null) return found;
  const last = lastDayOfPackage(from, values);
  if (to !== null && last !== null && to > last) return breach('INV-17', 'to');
  if (to !== null && to < from) return breach('PACKAGE_ORDER', 'to');
  if (status === 'ENDED' && to === null) return breach('PACKAGE_ORDER', 'to');
  if (!inOrder([from, suspendedOn, resumedOn]) || (resumedOn !== null && suspendedOn === null))
    return breach('PACKAGE_ORDER', 'suspendedOn');
  if (status === 'SUSPENDED' && (suspendedOn === null || resumedOn !== null))
    return breach('PACKAGE_ORDER', 'suspendedOn');
  if (suspendedOn !== null && !allowsSuspension(suspendedOn, values)) return breach('PACKAGE_CORONA', 'suspendedOn');
  return supportPackages.some((other) => runsBeside(row, other)) ? breach('PACKAGE_OVERLAP', 'from') : null;
}

function breachOfPremium(row: SupportPackageRow, values: PolicyValues): Found {
  const [{ wagePremiumPercentage: premium, from }, instrument] = [row, instrumentOf(row)];
  const [least, most, step] = (['least', 'most', 'step'] as const).map((limit) =>
    values.find(`package-premium-${limit}`, from, instrument),
  );
  if (least == null || most == null || step == null) return null;
  const exists = premium >= least && premium <= most && premium % step === 0;
  return exists ? null : breach('INV-18', 'wagePremiumPercentage');
}

/** INV-16: what a package of collectief maatwerk begins with, by its reason. */
function breachOfReason(row: SupportPackageRow, values: PolicyValues): Found {
  const { wagePremiumPercentage: premium, guidance, reason, from } = row;
  if (instrumentOf(row) === 'IMW')
    return reason === 'START' || reason === 'EVALUATION' ? null : breach('PACKAGE_REASON', 'reason');
  const starts = values.keysOn('package-premium-start', from);
  const back = values.find('package-premium-return', from);
  const minimum = values.find('package-premium-minimum', from);
  const isMinimum = premium === minimum && guidance === 'LAAG';
  if (isMinimum && (reason === 'START' || reason === 'RETURN'))
    return breach('INV-16-MINIMUM', 'wagePremiumPercentage');
  if (reason === 'START' && starts.size > 0 && ![...starts.values()].includes(premium))
    return breach('INV-16', 'wagePremiumPercentage');
  if (reason === 'RETURN' && back !== null && premium !== back) return breach('INV-16-RETURN', 'wagePremiumPercentage');
  if (minimum === null || isMinimum) return null;
  const field = premium === minimum ? 'guidance' : 'wagePremiumPercentage';
  if (reason === 'WAIT_NEW_TRACK') return breach('INV-16-WAIT', field);
  return reason === 'LDE_RUNOFF' ? breach('INV-16-RUNOFF', field) : null;
}

function runsBeside(row: SupportPackageRow, other: SupportPackageRow): boolean {
  if (other.id === row.id || other.holder !== row.holder || instrumentOf(other) !== instrumentOf(row)) return false;
  return (other.to === null || row.from <= other.to) && (row.to === null || other.from <= row.to);
}

/** The evaluations of a package. */
export function evaluationsOf(
  { holder, sourceId }: Pick<SupportPackageRow, 'holder' | 'sourceId'>,
  all: readonly PackageEvaluationRow[],
): PackageEvaluationRow[] {
  return all.filter((row) => row.holder === holder && row.packageSourceId === sourceId);
}

/** What is wrong with an evaluation: its package is on record, it is not held before that begins, and it says what it came to. */
export function breachOfPackageEvaluation(
  row: PackageEvaluationRow,
  { supportPackages }: { readonly supportPackages: readonly SupportPackageRow[] },
): Found {
  const of = supportPackages.find(({ holder, sourceId }) => holder === row.holder && sourceId === row.packageSourceId);
  if (of === undefined) return breach('PACKAGE_UNKNOWN', 'packageSourceId');
  if (row.dueOn < of.from) return breach('PACKAGE_ORDER', 'dueOn');
  if (row.heldOn !== null && row.heldOn < of.from) return breach('PACKAGE_ORDER', 'heldOn');
  return (row.heldOn === null) === (row.outcome === null) ? null : breach('EVALUATION_OUTCOME', 'outcome');
}
