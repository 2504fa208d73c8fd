import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import { isGivenOn } from '../../../shared/words/code-list.ts';
import { instruments } from '../codes/instrument-codes.ts';
import type { EnterpriseRow, HoursChangeRow } from '../employment-entities.ts';
import type { EmploymentRow } from '../entities.ts';
import { employmentOf, holdsOn, isBackwards, ofEmployment } from './period.ts';
import { mayEmploy } from './recognition.ts';

interface Facts {
  readonly employments: readonly EmploymentRow[];
  readonly hoursChanges: readonly HoursChangeRow[];
  readonly registers: { readonly enterprises: readonly EnterpriseRow[] };
}

/** What keeps a new employment out (domain 1.1): the enterprise is not recognised for its instrument on the first day. */
export function employmentRefusal(row: EmploymentRow, facts: Pick<Facts, 'registers'>): Breach | null {
  const { enterprises } = facts.registers;
  return mayEmploy(enterprises, row.instrument, row.from) ? null : breach('NOT_RECOGNISED', 'instrument');
}

/**
 * What is wrong with an employment (domain 1.1, 1.4); null when nothing is: it begins while its instrument is given out,
 * and with its other employments there never makes more than full time. One that began in time goes on after its instrument
 * is given out no more.
 */
export function employmentBreach(
  row: EmploymentRow,
  facts: Omit<Facts, 'registers'>,
  values: PolicyValues,
): Breach | null {
  if (isBackwards(row)) return breach('PERIOD', 'to');
  if (row.endReason !== null && row.to === null) return breach('END_REASON', 'endReason');
  if (!isGivenOn(instruments, row.instrument, row.from)) return breach('INSTRUMENT_NOT_GIVEN', 'from');
  if (row.hoursFraction < 1) return breach('HOURS', 'hoursFraction');
  return isOverFullTime(row, facts, values) ? breach('HOURS', 'hoursFraction') : null;
}

/** Prestatiebreuk on a day in percent of full time: that of hiring, or of the last change up to it; 0 on other days. */
export function hoursOn(employment: EmploymentRow, changes: readonly HoursChangeRow[], day: LocalDate): number {
  if (!holdsOn(employment, day)) return 0;
  const until = ofEmployment(employment, changes).filter(({ from }) => from <= day);
  const last = until.reduce<HoursChangeRow | null>((a, b) => (a === null || b.from >= a.from ? b : a), null);
  return last?.hoursFraction ?? employment.hoursFraction;
}

/** The sum only goes up on a first day: of an employment or of other hours. */
function isOverFullTime(
  row: EmploymentRow,
  { employments, hoursChanges }: Omit<Facts, 'registers'>,
  values: PolicyValues,
): boolean {
  const own = employments.filter(({ holder }) => holder === row.holder);
  const changes = hoursChanges.filter(({ holder }) => holder === row.holder);
  const firstDays = new Set([row, ...own, ...changes].map(({ from }) => from));
  return [...firstDays].some((day) => {
    const most = holdsOn(row, day) ? values.find('employment-hours-limit', day) : null;
    return most !== null && own.reduce((sum, each) => sum + hoursOn(each, changes, day), 0) > most;
  });
}

/** What is wrong with other hours (domain 1.4): after the first day of the employment, within it, one fraction a day. */
export function hoursChangeBreach(row: HoursChangeRow, facts: Omit<Facts, 'registers'>): Breach | null {
  const employment = employmentOf(row, facts.employments);
  if (employment !== undefined && (!holdsOn(employment, row.from) || row.from === employment.from))
    return breach('OUTSIDE_EMPLOYMENT', 'from');
  if (row.hoursFraction < 1) return breach('HOURS', 'hoursFraction');
  const twice = facts.hoursChanges.some(
    ({ id, holder, employmentSourceId, from }) =>
      id !== row.id && holder === row.holder && employmentSourceId === row.employmentSourceId && from === row.from,
  );
  return twice ? breach('HOURS_TWICE', 'from') : null;
}
