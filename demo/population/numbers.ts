import { type Century, checkDigits } from '../../shared/national-number.ts';
import { dateOf } from './calendar.ts';

/**
 * Order numbers 900 to 997 are valid but practically never issued (domain 6.1): odd for men, even for women. The last
 * pair is kept for the personas, so that what is generated can never meet them.
 */
export const FIRST_ORDER = 900;
export const ORDERS_PER_SEX = 48;
export const PERSONA_ORDER = { FEMALE: 996, MALE: 997 } as const;

/** How a number is written: in the register, or a bis number with the sex known (month +40) or unknown (month +20). */
export type NumberKind = 'REGISTER' | 'BIS_40' | 'BIS_20';

const MONTH_SHIFT: Record<NumberKind, number> = { REGISTER: 0, BIS_20: 20, BIS_40: 40 };

/** What a number is made from: together they belong to one person only. */
export interface NumberRoot {
  /** Day of birth; null when it is unknown, and then the number carries the year alone. */
  readonly birth: number | null;
  readonly birthYear: number;
  readonly order: number;
}

/** The eleven digits. A person of unknown birth date has month and day 00, which only a bis number can have. */
export function nationalNumber({ birth, birthYear, order }: NumberRoot, kind: NumberKind): string {
  const month = birth === null ? 0 : Number(dateOf(birth).slice(5, 7));
  const day = birth === null ? '00' : dateOf(birth).slice(8);
  const written = String(month + MONTH_SHIFT[kind]).padStart(2, '0');
  const nine = `${String(birthYear % 100).padStart(2, '0')}${written}${day}${order}`;
  const century: Century = birthYear >= 2000 ? 2000 : 1900;
  return nine + checkDigits(nine, century);
}
