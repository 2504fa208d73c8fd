import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { MeansRow } from '../application-entities.ts';
import type { IncomeSupportRow } from '../entities.ts';
import { endsEarly, isIn } from './period.ts';
import type { WelfareRule } from './rule-book.ts';

/** Means that count on a day, euro cents a month. */
export function meansOn(means: readonly MeansRow[], day: LocalDate): number {
  return means.filter((row) => isIn(row, day)).reduce((sum, { monthlyCents }) => sum + monthlyCents, 0);
}

/**
 * Euro cents a month on a day: the amount of the category less the means, never below nothing, before any sanction; null where
 * no support runs on that day or the table has no amount for it. The equivalent has the amounts of the leefloon.
 */
export function monthlyCentsOn(
  supports: readonly IncomeSupportRow[],
  means: readonly MeansRow[],
  values: PolicyValues,
  day: LocalDate,
): number | null {
  const running = supports.find((row) => isIn(row, day));
  const amount = running === undefined ? null : values.find('leefloon-amount', day, running.category);
  return amount === null ? null : Math.max(0, amount - meansOn(means, day));
}

/** Cents as euro with a point and two decimals: 128846 is 1288.46. */
export function euro(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** What is wrong with means on record; null when nothing is. */
export function breachOfMeans(row: MeansRow): Breach<WelfareRule> | null {
  if (row.monthlyCents < 0) return breach('MEANS_NEGATIVE', 'monthlyCents');
  return endsEarly(row) ? breach('PERIOD_ENDS_EARLY', 'to') : null;
}
