import type { RowProblem } from '../../../shared/import/types.ts';
import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { SupportPackageRow, TransitionRow } from '../entities.ts';

/** An end that lies before its beginning; the same day is allowed. `column` names the end. */
export function problemOfPeriod(from: LocalDate | null, to: LocalDate | null, column: string): RowProblem | null {
  const early = from !== null && to !== null && to < from;
  return early ? { column, reason: 'lies before the beginning of the period: correct one of the two' } : null;
}

const PREMIUM = { least: 40, most: 75, step: 5 };
const START_PREMIUMS = [45, 60];
const MOST_MONTHS = 60;

/**
 * What is wrong with a support package (WOP): its premium is 40 to 75 percent in steps of 5 (INV-18), a start package 45 or
 * 60 (INV-16), and it lasts at most five years (INV-17). The day five years later itself is taken: registers differ in
 * whether they write the last day or the day on which it is over.
 */
export function problemOfSupportPackage(
  row: Pick<SupportPackageRow, 'wagePremiumPercentage' | 'reason' | 'from' | 'to'>,
): RowProblem | null {
  const { wagePremiumPercentage: premium, reason, from, to } = row;
  const known = premium >= PREMIUM.least && premium <= PREMIUM.most && premium % PREMIUM.step === 0;
  const column = 'wage_premium_percentage';
  if (!known)
    return { column, reason: 'is no premium of collectief maatwerk: 40 to 75 percent in steps of 5 (INV-18)' };
  if (reason === 'START' && !START_PREMIUMS.includes(premium)) {
    return {
      column,
      reason: 'is no start package: that is 45 or 60 percent, anything else needs an evaluation (INV-16)',
    };
  }
  if (to !== null && to > addMonths(from, MOST_MONTHS)) {
    return {
      column: 'to',
      reason: 'lies more than five years after the beginning: a package lasts at most that (INV-17)',
    };
  }
  return problemOfPeriod(from, to, 'to');
}

const TRACK_MONTHS = 10;
/** States in which the planned end is still ahead and no suspension has shifted it yet. */
const PLANNED: readonly TransitionRow['status'][] = ['PROPOSED', 'REFERRED', 'RUNNING'];

/**
 * What is wrong with a transition track: it is planned for at most ten months (INV-20). Suspensions shift the end and no
 * extract tells of them, so a track that is suspended or over is taken as it is.
 */
export function problemOfTransition(
  row: Pick<TransitionRow, 'status' | 'startOn' | 'plannedEndOn'>,
): RowProblem | null {
  const { status, startOn, plannedEndOn } = row;
  const early = problemOfPeriod(startOn, plannedEndOn, 'planned_end_on');
  if (early !== null || startOn === null || plannedEndOn === null || !PLANNED.includes(status)) return early;
  if (plannedEndOn <= addMonths(startOn, TRACK_MONTHS)) return null;
  const reason = 'lies more than ten months after the start: a track without suspensions lasts at most that (INV-20)';
  return { column: 'planned_end_on', reason };
}
