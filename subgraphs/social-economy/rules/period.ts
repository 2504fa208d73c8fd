import type { LocalDate } from '../../../shared/local-date.ts';
import type { OfEmployment } from '../employment-entities.ts';
import type { EmploymentRow } from '../entities.ts';

/** A period in whole days, both ends inclusive; without an end while `to` is null. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Whether a day lies in the period. */
export function holdsOn({ from, to }: Period, day: LocalDate): boolean {
  return from <= day && (to === null || day <= to);
}

/** Whether two periods share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

/** Whether the end lies before the beginning; the same day is one day long. */
export function isBackwards({ from, to }: Period): boolean {
  return to !== null && to < from;
}

/** Whether a period stands within another; one without an end ends with the other. */
export function isWithin({ from, to }: Period, other: Period): boolean {
  return holdsOn(other, from) && (to === null || other.to === null || to <= other.to);
}

/** The employment of the same enterprise that a record hangs on; undefined where it is not on record. */
export function employmentOf(
  { holder, employmentSourceId }: Pick<OfEmployment, 'holder' | 'employmentSourceId'>,
  employments: readonly EmploymentRow[],
): EmploymentRow | undefined {
  return employments.find((each) => each.holder === holder && each.sourceId === employmentSourceId);
}

/** The records that hang on an employment, by its enterprise and source id. */
export function ofEmployment<Row extends Pick<OfEmployment, 'holder' | 'employmentSourceId'>>(
  { holder, sourceId }: Pick<EmploymentRow, 'holder' | 'sourceId'>,
  rows: readonly Row[],
): Row[] {
  return rows.filter((each) => each.holder === holder && each.employmentSourceId === sourceId);
}
