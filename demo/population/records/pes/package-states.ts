import { type Day, dayOf } from '../../calendar.ts';
import type { Desk } from '../../delivery/desk.ts';
import type { Life, PesPart, SupportPackage } from '../../life.ts';

/** Columns of the state of a support package. */
export interface PackageState {
  readonly status: 'DRAFT' | 'ACTIVE' | 'UNDER_EVALUATION' | 'SUSPENDED' | 'ENDED';
  readonly instrument: 'CMW' | 'IMW';
  readonly assessment_source_id: string | null;
  readonly suspended_on: Day | null;
  readonly resumed_on: Day | null;
}

const CORONA = { from: dayOf('2020-03-20'), to: dayOf('2020-06-30') };
/** Days before its end on which a package is being evaluated. */
const EVALUATED_DAYS = 120;

/** The state of a package, what it is for, the indicering below it, and the weeks in which corona put it on hold. */
export function stateOf(life: Life, part: PesPart, given: SupportPackage, desk: Desk, today: Day): PackageState {
  const hold = holdOf(life, given);
  return {
    status: statusOf(given, hold, today),
    instrument: isIndividual(life, given) ? 'IMW' : 'CMW',
    assessment_source_id: basisOf(part, given, desk),
    ...hold,
  };
}

function statusOf({ from, to }: SupportPackage, hold: ReturnType<typeof holdOf>, today: Day): PackageState['status'] {
  if (from > today) return 'DRAFT';
  if (hold.suspended_on !== null && hold.resumed_on === null) return 'SUSPENDED';
  if (to < today) return 'ENDED';
  return to - today < EVALUATED_DAYS ? 'UNDER_EVALUATION' : 'ACTIVE';
}

// Two in three were on hold while the work lay still; where the employment ended before it went on, the package stayed so.
function holdOf({ index }: Life, { from, to }: SupportPackage) {
  const suspended_on = CORONA.from + (index % 9);
  if (index % 3 === 0 || from > suspended_on || to < suspended_on) return { suspended_on: null, resumed_on: null };
  const resumed_on = CORONA.from + 45 + (index % 50);
  return { suspended_on, resumed_on: resumed_on > to || to <= CORONA.to + 120 ? null : resumed_on };
}

/** Whether the package is for individueel maatwerk. */
export function isIndividual({ enterprises }: Life, { from, reason }: SupportPackage): boolean {
  const isCovered = enterprises.some(({ employments }) =>
    employments.some((each) => each.instrument === 'IMW' && each.from <= from && (each.to === null || each.to >= from)),
  );
  return isCovered && (reason === 'START' || reason === 'EVALUATION');
}

function basisOf({ assessments }: PesPart, { from, reason }: SupportPackage, desk: Desk): string | null {
  const index = assessments.findLastIndex(({ issuedOn, validUntil }) => issuedOn <= from && validUntil >= from);
  return reason === 'LDE_RUNOFF' || index < 0 ? null : desk.sourceId('IND', index + 1);
}
