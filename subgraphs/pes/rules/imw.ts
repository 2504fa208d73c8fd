import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { SupportPackageRow } from '../entities.ts';
import type { ImwPackage } from '../generated/resolver-types.ts';
import type { ImwPremiumRow } from '../package-entities.ts';
import type { PackageRule } from './package-rule-texts.ts';

/** Quarters of the same premium; first and last day inclusive, percent of the capped reference wage. */
export interface ImwBlock {
  readonly fromQuarter: number;
  readonly toQuarter: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly percentage: number;
}

type Decided = Pick<ImwPremiumRow, 'imwPackage' | 'decisionOn'>;

/** First day of the calendar quarter of a day. */
export function quarterStart(day: LocalDate): LocalDate {
  const month = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/**
 * The premium by blocks of quarters, from the quarter of the decision on (INV-17). Lengths and percentages are the figures of
 * the day of the decision; before there were any, there is no schedule.
 */
export function scheduleOf({ imwPackage, decisionOn }: Decided, values: PolicyValues): ImwBlock[] {
  const lengths = values.keysOn('imw-block-quarters', decisionOn);
  const percentages = values.keysOn('imw-premium-percentage', decisionOn);
  const start = quarterStart(decisionOn);
  const blocks: ImwBlock[] = [];
  let passed = 0;
  for (let block = 1; ; block += 1) {
    const quarters = lengths.get(`${termOf(imwPackage)}_${block}`);
    const percentage = percentages.get(`${imwPackage}_${block}`);
    if (quarters === undefined || percentage === undefined) return blocks;
    const [from, to] = [addMonths(start, 3 * passed), addDays(addMonths(start, 3 * (passed + quarters)), -1)];
    blocks.push({ fromQuarter: passed + 1, toQuarter: passed + quarters, from, to, percentage });
    passed += quarters;
  }
}

function termOf(imwPackage: ImwPackage): 'TEMPORARY' | 'LASTING' {
  return imwPackage === 'TEMPORARY' ? 'TEMPORARY' : 'LASTING';
}

/** First and last day of the term, an extension aside: the first quarter to the last of its schedule. */
export function imwTerm(row: Decided, values: PolicyValues): { readonly from: LocalDate; readonly to: LocalDate } {
  const from = quarterStart(row.decisionOn);
  return { from, to: scheduleOf(row, values).at(-1)?.to ?? from };
}

/** First day on which the extension of a five-year package can be asked for: its last-but-one year begins (INV-17). */
export function extensionFrom(row: Decided, values: PolicyValues): LocalDate {
  const months = values.on('imw-extension-months-before-end', row.decisionOn);
  return addMonths(addDays(imwTerm(row, values).to, 1), -months);
}

/** What is wrong with a premium of individueel maatwerk: INV-17 for its extension, INV-19 beside a CMW package. */
export function breachOfImw(
  row: ImwPremiumRow,
  { supportPackages }: { readonly supportPackages: readonly SupportPackageRow[] },
  values: PolicyValues,
): Breach<PackageRule> | null {
  const { imwPackage, extendedOn, employerIsTailoredWork, decisionOn } = row;
  const schedule = scheduleOf(row, values);
  if (schedule.length === 0) return breach('IMW_TOO_EARLY', 'decisionOn');
  if (imwPackage === 'CMW45' && !employerIsTailoredWork) return breach('IMW_CMW45', 'employerIsTailoredWork');
  if (extendedOn !== null) {
    if (imwPackage === 'TEMPORARY') return breach('INV-17-TEMPORARY', 'extendedOn');
    if (extendedOn < extensionFrom(row, values)) return breach('INV-17-EXTENSION', 'extendedOn');
    if (extendedOn > imwTerm(row, values).to) return breach('IMW_OVER', 'extendedOn');
  }
  if (!employerIsTailoredWork) return null;
  const running = supportPackages.filter(({ holder, instrument, from, to }) => {
    const runs = from <= decisionOn && (to === null || decisionOn <= to);
    return runs && holder === row.holder && instrument !== 'IMW';
  });
  const most = Math.max(...schedule.map(({ percentage }) => percentage));
  return running.some(({ wagePremiumPercentage }) => most > wagePremiumPercentage)
    ? breach('INV-19', 'imwPackage')
    : null;
}
