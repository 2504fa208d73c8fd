import { parseNationalNumber } from '../../../shared/national-number.ts';

/** What somebody typed to find a client. */
export type Typed =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'NAME'; readonly name: string }
  /** A number that is not complete: so many digits are to come. */
  | { readonly kind: 'SHORT'; readonly missing: number }
  /** Eleven digits or more that are no national number. */
  | { readonly kind: 'WRONG' }
  | { readonly kind: 'NUMBER'; readonly nationalNumber: string };

const LENGTH = 11;

/** Reads what was typed: digits with the usual signs between them are a number, anything else a name. */
export function readTyped(typed: string): Typed {
  const text = typed.trim();
  if (text === '') return { kind: 'NOTHING' };
  if (!/^[\d\s./-]+$/.test(text)) return { kind: 'NAME', name: text };
  const digits = text.replace(/\D/g, '').length;
  if (digits < LENGTH) return { kind: 'SHORT', missing: LENGTH - digits };
  const nationalNumber = parseNationalNumber(text);
  return nationalNumber === null ? { kind: 'WRONG' } : { kind: 'NUMBER', nationalNumber };
}

interface Named {
  readonly identity: { readonly givenName: string; readonly familyName: string } | null;
}

/** The clients in whose name every word that was typed begins a word, capitals and accents aside; by family name. */
export function matching<Client extends Named>(clients: readonly Client[], name: string): Client[] {
  const words = plain(name).split(/\s+/).filter(Boolean);
  const found = clients.filter(({ identity }) => {
    const parts = identity === null ? [] : plain(`${identity.givenName} ${identity.familyName}`).split(/[\s'-]+/);
    const whole = identity === null ? '' : plain(`${identity.givenName} ${identity.familyName}`);
    return words.every((word) => parts.some((part) => part.startsWith(word)) || whole.includes(` ${word}`));
  });
  return found.sort((one, other) => familyFirst(one).localeCompare(familyFirst(other), 'nl'));
}

function familyFirst({ identity }: Named): string {
  // Who has no name to show comes last.
  return identity === null ? '\uffff' : `${identity.familyName} ${identity.givenName}`;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
