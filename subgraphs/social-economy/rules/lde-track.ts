import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, addMonths, daysBetween, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { EmploymentRow } from '../entities.ts';
import type { LdeTrackRow } from '../plan-entities.ts';
import { employmentOf, holdsOn } from './period.ts';

type Limited = Pick<LdeTrackRow, 'from' | 'extensionReason'>;

/**
 * Last day, inclusive, that an inschakelingstraject may have (INV-23, [SE-LDE]): the last of month 60, or of month 72 by
 * exception, and as many days later as it was halted by a measure ([LDE-COR]: the corona measure of 2020-03-20). Null where
 * no policy sets a limit for its first day.
 */
export function lastDayOfTrack({ from, extensionReason }: Limited, values: PolicyValues): LocalDate | null {
  const name = extensionReason === null ? 'lde-track-months' : 'lde-track-months-with-exception';
  const months = values.find(name, from);
  if (months === null) return null;
  const last = lastDayOfMonths(from, months);
  return addDays(last, daysHalted(from, last, values));
}

/** The day before the same day that many months later; the last day of that month where it has no such day. */
function lastDayOfMonths(from: LocalDate, months: number): LocalDate {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

function daysHalted(from: LocalDate, last: LocalDate, { all }: PolicyValues): number {
  return all.reduce((days, halt) => {
    if (halt.name !== 'lde-track-halt' || halt.to === null) return days;
    const [first, end] = [halt.from > from ? halt.from : from, halt.to < last ? halt.to : last];
    return days + Math.max(0, daysBetween(first, end) + 1);
  }, 0);
}

/**
 * What is wrong with an inschakelingstraject; null when nothing is: none begins after 2023-06-30 and none lasts longer than
 * `lastDayOfTrack` (INV-23); it belongs to an employment under LDE; its outcome comes with a day, and a package for what
 * remains only with an outcome and once the instrument was repealed ([HW-LDEEND]).
 */
export function trackBreach(
  row: LdeTrackRow,
  { employments }: { readonly employments: readonly EmploymentRow[] },
  values: PolicyValues,
): Breach | null {
  if (values.find('lde-track-given', row.from) === null) return breach('INV-23', 'from');
  return daysBreach(row, values) ?? employmentBreach(row, employments) ?? outcomeBreach(row, values);
}

function daysBreach(row: LdeTrackRow, values: PolicyValues): Breach | null {
  const limit = lastDayOfTrack(row, values);
  for (const field of ['plannedEnd', 'endedOn'] as const) {
    const day = row[field];
    if (day !== null && day < row.from) return breach('PERIOD', field);
    if (day !== null && limit !== null && day > limit) return breach('INV-23', field);
  }
  return row.evaluatedOn !== null && row.evaluatedOn < row.from ? breach('PERIOD', 'evaluatedOn') : null;
}

function employmentBreach(row: LdeTrackRow, employments: readonly EmploymentRow[]): Breach | null {
  const employment = employmentOf(row, employments);
  if (employment === undefined) return null;
  if (employment.instrument !== 'LDE') return breach('LDE_INSTRUMENT', 'employmentSourceId');
  return holdsOn(employment, row.from) ? null : breach('OUTSIDE_EMPLOYMENT', 'from');
}

function outcomeBreach({ evaluatedOn, outcome, runOff }: LdeTrackRow, values: PolicyValues): Breach | null {
  if ((evaluatedOn === null) !== (outcome === null)) return breach('LDE_OUTCOME', 'outcome');
  if (runOff === null) return null;
  if (evaluatedOn === null) return breach('LDE_OUTCOME', 'runOff');
  return values.find('wage-premium-lde-run-off', evaluatedOn) === null ? breach('LDE_RUN_OFF', 'runOff') : null;
}
