import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';

/**
 * Last day, inclusive, of that many months that begin on `from`: twelve from 2026-01-15 end on 2027-01-14. Where the last
 * month lacks the day they end with that month: one month from 2026-01-31 ends on 2026-02-28 (Ger. W. art. 54).
 */
export function lastDayOfMonths(from: LocalDate, months: number): LocalDate {
  const next = addMonths(from, months);
  return next.slice(8) === from.slice(8) ? addDays(next, -1) : next;
}
