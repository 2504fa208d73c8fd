import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import { isGivenOn } from '../../../shared/words/code-list.ts';
import { registrationCategories } from '../codes/package-codes.ts';
import type { RegistrationRow } from '../entities.ts';
import type { PackageRule } from './package-rule-texts.ts';

type Found = Breach<PackageRule> | null;

/** Whether a category is one that registrations have. */
export function isCategory(category: string, day: LocalDate): boolean {
  return isGivenOn(registrationCategories, category, day);
}

/** What keeps a registration that runs from being changed: it is over. */
export function problemOfRunning({ endedOn }: Pick<RegistrationRow, 'endedOn'>): Found {
  return endedOn === null ? null : breach('REGISTRATION_OVER', 'endedOn');
}

/**
 * The registration until the day before the new category, and what begins then (`begins` are its common columns); refused on
 * or before its first day, ahead of today, or into a category that is the same or unknown.
 */
export function changeCategory(
  row: RegistrationRow,
  { category, from }: { readonly category: string; readonly from: LocalDate },
  today: LocalDate,
): { readonly old: RegistrationRow; readonly begun: Omit<RegistrationRow, 'id' | 'sourceId'> } | Breach<PackageRule> {
  const over = problemOfRunning(row);
  if (over !== null) return over;
  if (from > today) return breach('DAY_AHEAD', 'from');
  if (from <= row.registeredOn) return breach('REGISTRATION_ORDER', 'from');
  if (!isCategory(category, from)) return breach('CATEGORY_UNKNOWN', 'category');
  if (category === row.category) return breach('CATEGORY_SAME', 'category');
  return {
    old: { ...row, endedOn: addDays(from, -1) },
    begun: { ...row, category, registeredOn: from, endedOn: null, confirmedOn: null },
  };
}

/** Last day, inclusive, by which a registration has to be confirmed again: so many months on, for the categories that have to. */
export function toConfirmBy(row: RegistrationRow, values: PolicyValues): LocalDate | null {
  const since = row.confirmedOn ?? row.registeredOn;
  const months = values.find('registration-confirm-months', since, row.category);
  return row.endedOn !== null || months === null ? null : addMonths(since, months);
}

/**
 * What is wrong with a registration, whatever wrote it: the order of its days, and that another one runs in the same days,
 * also one that is over since. The last day of one may be the first of the next: who ended it may register anew that day.
 */
export function breachOfRegistration(
  row: RegistrationRow,
  { registrations }: { readonly registrations: readonly RegistrationRow[] },
): Found {
  const { registeredOn, endedOn, confirmedOn } = row;
  if (endedOn !== null && endedOn < registeredOn) return breach('REGISTRATION_ORDER', 'endedOn');
  if (confirmedOn !== null && (confirmedOn < registeredOn || (endedOn !== null && confirmedOn > endedOn)))
    return breach('REGISTRATION_ORDER', 'confirmedOn');
  const runsToo = registrations.some((other) => {
    if (other.id === row.id || other.holder !== row.holder) return false;
    const beginsInside = other.endedOn === null || registeredOn < other.endedOn;
    return beginsInside && (endedOn === null || other.registeredOn < endedOn);
  });
  return runsToo ? breach('REGISTRATION_RUNS', 'registeredOn') : null;
}

/** Whether a team is named in a way that the record can keep: 1 to 60 characters that are not all blank. */
export function isTeamName(team: string): boolean {
  return team.trim() !== '' && team.length <= 60;
}

/**
 * VDAB's own number of the client, as the registrations of a holder tell it: the latest that has one; null where none does.
 * The number is the client's: a new registration keeps it ([MLP-HAND], domain 4.2).
 */
export function clientNumberOf(registrations: readonly RegistrationRow[], holder: string): string | null {
  const numbered = registrations.filter((row) => row.holder === holder && row.clientNumber !== null);
  const [latest] = numbered.toSorted((a, b) => b.registeredOn.localeCompare(a.registeredOn));
  return latest?.clientNumber ?? null;
}

/** Whether a mediator is named in a way that the record can keep: 1 to 120 characters that are not all blank. */
export function isMediatorName(mediator: string): boolean {
  return mediator.trim() !== '' && mediator.length <= 120;
}
