import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { IncomeSupportRow } from '../entities.ts';
import type { LeefloonCategory } from '../generated/resolver-types.ts';
import { endsEarly, isIn, overlaps } from './period.ts';
import type { WelfareRule } from './rule-book.ts';

/**
 * What is wrong with a period of income support; null when nothing is. On one day a person has one category at most, over all
 * centres that can be seen, leefloon and its equivalent together (INV-06; RMI law art. 14): of two periods the one has to
 * end on the day before the other begins.
 */
export function breachOfSupport(
  row: IncomeSupportRow,
  dossier: { readonly incomeSupports: readonly IncomeSupportRow[] },
): Breach<WelfareRule> | null {
  if (endsEarly(row)) return breach('PERIOD_ENDS_EARLY', 'to');
  const clashes = dossier.incomeSupports.some((other) => other.id !== row.id && overlaps(row, other));
  return clashes ? breach('INV-06', 'from') : null;
}

/** The period up to the day before, and the one that follows it; its other fields are those of the first. */
export interface CategoryChange {
  readonly closed: IncomeSupportRow;
  readonly opened: Pick<IncomeSupportRow, 'category' | 'supportKind' | 'from' | 'to'>;
}

/** Another category from a day inside the period on, never from its first day: then that period was wrong as a whole. */
export function changeCategory(
  row: IncomeSupportRow,
  category: LeefloonCategory,
  from: LocalDate,
): CategoryChange | Breach<WelfareRule> {
  if (category === row.category) return breach('CATEGORY_SAME', 'category');
  if (!isIn(row, from) || from === row.from) return breach('CATEGORY_DAY', 'from');
  const { supportKind, to } = row;
  return { closed: { ...row, to: addDays(from, -1) }, opened: { category, supportKind, from, to } };
}

/** The period with its last day; one that has an end can only be made shorter: longer is a new decision. */
export function endSupport(row: IncomeSupportRow, to: LocalDate): IncomeSupportRow | Breach<WelfareRule> {
  if (row.to !== null && to >= row.to) return breach('SUPPORT_ENDED', 'to');
  return { ...row, to };
}
