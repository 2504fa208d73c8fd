import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';

/**
 * Last day, inclusive, of that many months that begin on `from`: sixty from 2024-05-02 end on 2029-05-01. Where the last month
 * lacks the day they end with that month: twelve from 2024-02-29 end on 2025-02-28.
 */
export function lastDayOfMonths(from: LocalDate, months: number): LocalDate {
  const next = addMonths(from, months);
  return next.slice(8) === from.slice(8) ? addDays(next, -1) : next;
}

/** Whether the days stand in order, as far as they are known; the same day is allowed. */
export function inOrder(days: readonly (LocalDate | null)[]): boolean {
  const known = days.filter((day) => day !== null);
  return known.every((day, at) => at === 0 || (known[at - 1] ?? day) <= day);
}
