import type { RowProblem } from '../../../shared/import/types.ts';
import type { LocalDate } from '../../../shared/local-date.ts';

/** An end that lies before its beginning; the same day is allowed. `column` names the end. */
export function problemOfPeriod(from: LocalDate, to: LocalDate | null, column: string): RowProblem | null {
  const early = to !== null && to < from;
  return early ? { column, reason: 'lies before the beginning of the period: correct one of the two' } : null;
}
