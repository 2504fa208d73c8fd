import type { Language } from '../../shared/caller.ts';
import { localeOf } from './dates.ts';
import { keptBy } from './kept.ts';

// Each takes a tenth of a millisecond to make.
const numbers = keptBy((language: Language) => new Intl.NumberFormat(localeOf(language)));
const euros = keptBy(
  (language: Language) => new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: 'EUR' }),
);
const percentages = keptBy(
  (language: Language) => new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }),
);
const plurals = keptBy((language: Language) => new Intl.PluralRules(localeOf(language)));

/** '1.234,5' in Dutch. */
export function formatNumber(language: Language, value: number): string {
  return numbers(language).format(value);
}

/** '€ 1.234,50' in Dutch. */
export function formatEuro(language: Language, value: number): string {
  return euros(language).format(value);
}

/** '45 %' of 45. */
export function formatPercentage(language: Language, value: number): string {
  return percentages(language).format(value / 100);
}

/** The form of a noun that goes with a number: French takes the singular for 0, Dutch does not. */
export function plural(language: Language, count: number, one: string, other: string): string {
  return plurals(language).select(count) === 'one' ? one : other;
}

/** '3 cliënten': a number with its noun. */
export function counted(language: Language, count: number, one: string, other: string): string {
  return `${formatNumber(language, count)} ${plural(language, count, one, other)}`;
}

/** The number that somebody typed in their own language, with a comma or a point; null when it is none. */
export function readNumber(typed: string): number | null {
  const plain = typed
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
