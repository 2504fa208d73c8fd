import type { RowProblem } from '../../../shared/import/types.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { IntegrationProjectRow } from '../entities.ts';

/** An end that lies before its beginning; the same day is allowed. `column` names the end. */
export function problemOfPeriod(from: LocalDate, to: LocalDate | null, column: string): RowProblem | null {
  const early = to !== null && to < from;
  return early ? { column, reason: 'lies before the beginning of the period: correct one of the two' } : null;
}

/**
 * What is wrong with a project (GPMI): it cannot end before it was signed, nor a draft before the leefloon was granted. It may
 * be signed before the grant: some centres prepare it during the social investigation.
 */
export function problemOfProject(
  row: Pick<IntegrationProjectRow, 'grantedOn' | 'signedOn' | 'endedOn'>,
): RowProblem | null {
  return problemOfPeriod(row.signedOn ?? row.grantedOn, row.endedOn, 'ended_on');
}
