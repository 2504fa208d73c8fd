import type { LocalDate } from '../../../shared/local-date.ts';

/** A period of whole days; `to` is inclusive, null while it runs. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Whether a period ends before it begins; the same day is allowed. */
export function endsEarly({ from, to }: Period): boolean {
  return to !== null && to < from;
}

/** Whether two periods share a day. One that ends on the day before the other begins shares none. */
export function overlaps(one: Period, other: Period): boolean {
  return startsBy(one, other.to) && startsBy(other, one.to);
}

function startsBy({ from }: Period, day: LocalDate | null): boolean {
  return day === null || from <= day;
}

/** Whether a day lies in a period, its first and last day included. */
export function isIn({ from, to }: Period, day: LocalDate): boolean {
  return from <= day && (to === null || day <= to);
}

/** Whether the days stand in order, as far as they are known; the same day is allowed. */
export function inOrder(days: readonly (LocalDate | null)[]): boolean {
  const known = days.filter((day) => day !== null);
  return known.every((day, at) => at === 0 || (known[at - 1] ?? day) <= day);
}
