import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { AbsenceRow } from '../employment-entities.ts';
import type { EmploymentRow } from '../entities.ts';
import { employmentOf, isBackwards, isWithin, overlaps } from './period.ts';

interface Facts {
  readonly employments: readonly EmploymentRow[];
  readonly absences: readonly AbsenceRow[];
}

/** What is wrong with an absence: it stands within its employment, and no day of an employment is missed twice. */
export function absenceBreach(row: AbsenceRow, { employments, absences }: Facts): Breach | null {
  if (isBackwards(row)) return breach('PERIOD', 'to');
  const employment = employmentOf(row, employments);
  if (employment !== undefined && !isWithin(row, employment)) return breach('OUTSIDE_EMPLOYMENT', 'from');
  const others = absences.filter(
    ({ id, holder, employmentSourceId }) =>
      id !== row.id && holder === row.holder && employmentSourceId === row.employmentSourceId,
  );
  return others.some((each) => overlaps(each, row)) ? breach('ABSENCE_TWICE', 'from') : null;
}

/** The absence once its last day is known; one that is over stays as it was. */
export function endAbsence(row: AbsenceRow, to: LocalDate, today: LocalDate): AbsenceRow | Breach {
  return row.to !== null && row.to < today ? breach('ABSENCE_OVER', 'to') : { ...row, to };
}
