import { isLocalDate } from './local-date.ts';

export type Century = 1900 | 2000;

/** What a national number says about itself; it says nothing about whether it is (still) in use. */
export interface NationalNumberDescription {
  readonly century: Century;
  /** BIS: given by social security to somebody who is not in the register. */
  readonly kind: 'REGISTER' | 'BIS';
  /** Date of birth 'YYYY-MM-DD'; null when the month or the day was unknown at assignment. */
  readonly birthDate: string | null;
  /** Null for a bis number given while the sex was unknown (month +20). */
  readonly sex: 'MALE' | 'FEMALE' | null;
}

const SEPARATORS = /[\s./-]/g;

/**
 * Reads a national register or bis number (INSZ), with or without the separators `. - / space`.
 * Eleven digits, or null when it is invalid: check digits, month, day, order number (INV-01, domain 6.1).
 */
export function parseNationalNumber(text: string): string | null {
  const digits = text.replace(SEPARATORS, '');
  return describeNationalNumber(digits) === null ? null : digits;
}

/** What the eleven digits say (century, kind, date of birth, sex); null when they are not a valid number. */
export function describeNationalNumber(digits: string): NationalNumberDescription | null {
  if (!/^\d{11}$/.test(digits)) return null;
  const century = centuryOf(digits);
  const order = Number(digits.slice(6, 9));
  if (century === null || order < 1 || order > 998) return null;
  const month = readMonth(Number(digits.slice(2, 4)));
  if (month === null) return null;
  const birthDate = readBirthDate(century + Number(digits.slice(0, 2)), month.number, Number(digits.slice(4, 6)));
  if (birthDate === 'IMPOSSIBLE') return null;
  return { century, kind: month.kind, birthDate, sex: month.sexKnown ? sexOf(order) : null };
}

/**
 * The two check digits of YYMMDDSSS: 97 - (the nine digits mod 97), with a 2 in front for births from 2000 on.
 * Throws RangeError when it is not nine digits.
 */
export function checkDigits(nineDigits: string, century: Century): string {
  if (!/^\d{9}$/.test(nineDigits)) {
    throw new RangeError('The check digits of a national number are made from nine digits.');
  }
  const counted = Number(nineDigits) + (century === 2000 ? 2_000_000_000 : 0);
  return String(97 - (counted % 97)).padStart(2, '0');
}

// The century is not stored, but at most one rule can hold: 2,000,000,000 mod 97 is 68 and not 0.
function centuryOf(digits: string): Century | null {
  const [counted, check] = [digits.slice(0, 9), digits.slice(9)];
  if (checkDigits(counted, 1900) === check) return 1900;
  return checkDigits(counted, 2000) === check ? 2000 : null;
}

interface Month {
  readonly kind: 'REGISTER' | 'BIS';
  /** 1 to 12, or 0 when it was unknown. */
  readonly number: number;
  readonly sexKnown: boolean;
}

function readMonth(written: number): Month | null {
  if (written <= 12) return { kind: 'REGISTER', number: written, sexKnown: true };
  if (written >= 20 && written <= 32) return { kind: 'BIS', number: written - 20, sexKnown: false };
  if (written >= 40 && written <= 52) return { kind: 'BIS', number: written - 40, sexKnown: true };
  return null;
}

// A day beside an unknown month is a running number and not a day of birth, so only its range can be checked.
function readBirthDate(year: number, month: number, day: number): string | null | 'IMPOSSIBLE' {
  if (day > 31) return 'IMPOSSIBLE';
  if (month === 0 || day === 0) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(date) ? date : 'IMPOSSIBLE';
}

function sexOf(order: number): 'MALE' | 'FEMALE' {
  return order % 2 === 1 ? 'MALE' : 'FEMALE';
}

const MASK = '[national number]';
const UUID = '(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])';
const GAP = '[\\s./-]{0,3}';
const USUAL_GROUPS = `(?<!\\d)\\d{2}${GAP}\\d{2}${GAP}\\d{2}${GAP}\\d{3}${GAP}\\d{2}(?!\\d)`;
const UUID_OR_USUAL_GROUPS = new RegExp(`${UUID}|${USUAL_GROUPS}`, 'gi');
// Looks ahead, so that a candidate that is refused does not hide one that begins inside it.
const UUID_OR_ANY_GROUPS = new RegExp(`(${UUID})|(?<!\\d)(?=(\\d(?:${GAP}\\d){10})(?!\\d))`, 'gi');

/**
 * The text with every national number replaced by `[national number]`, for messages and log lines.
 * Eleven digits in a row or in the usual groups (YY MM DD SSS CC) are masked whether they are valid or not, because a
 * number with a typing error still points to a person; in other groups only when they are valid, so that dates and
 * addresses stay readable. Digits of a longer row and of a uuid are left alone.
 */
export function redact(text: string): string {
  const usual = text.replace(UUID_OR_USUAL_GROUPS, (found) => (found.length === 36 && isUuid(found) ? found : MASK));
  return maskOtherGroups(usual);
}

function isUuid(text: string): boolean {
  return text[8] === '-' && text[13] === '-' && text[18] === '-' && text[23] === '-';
}

function maskOtherGroups(text: string): string {
  let masked = '';
  let done = 0;
  for (const match of text.matchAll(UUID_OR_ANY_GROUPS)) {
    const candidate = match[2];
    if (candidate === undefined || match.index < done || parseNationalNumber(candidate) === null) continue;
    masked += text.slice(done, match.index) + MASK;
    done = match.index + candidate.length;
  }
  return masked + text.slice(done);
}
