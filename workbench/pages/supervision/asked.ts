import { parseNationalNumber } from '../../../shared/national-number.ts';
import { observable } from '../../session/observable.ts';

/** Whom the officer asks about, as it was typed. */
export type Asked =
  | { readonly kind: 'NOTHING' | 'UNCLEAR' }
  /** A number that is not complete: so many digits are to come. */
  | { readonly kind: 'SHORT'; readonly missing: number }
  /** Eleven digits or more that are no national number. */
  | { readonly kind: 'WRONG' }
  | { readonly kind: 'NUMBER'; readonly nationalNumber: string }
  | { readonly kind: 'ID'; readonly id: string };

const LENGTH = 11;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads what was typed: an opaque id is a UUID, digits with the usual signs between them are a national number. */
export function readAsked(typed: string): Asked {
  const text = typed.trim();
  if (text === '') return { kind: 'NOTHING' };
  if (UUID.test(text)) return { kind: 'ID', id: text.toLowerCase() };
  if (!/^[\d\s./-]+$/.test(text)) return { kind: 'UNCLEAR' };
  const digits = text.replace(/\D/g, '').length;
  if (digits < LENGTH) return { kind: 'SHORT', missing: LENGTH - digits };
  const nationalNumber = parseNationalNumber(text);
  return nationalNumber === null ? { kind: 'WRONG' } : { kind: 'NUMBER', nationalNumber };
}

/** The opaque id of the client that another page asks about; in memory, because an address is kept in the browser's history. */
export const askedClient = observable('');
