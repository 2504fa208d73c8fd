import type { FieldWord } from './field-words.ts';

/** A value of a record and how it is read: the view gives it the words and figures of the reader's language. */
export type Shown =
  | { readonly as: 'text' | 'date'; readonly value: string }
  | { readonly as: 'code'; readonly list: string; readonly value: string }
  | { readonly as: 'codes'; readonly list: string; readonly values: readonly string[] }
  | { readonly as: 'texts'; readonly values: readonly string[] }
  | { readonly as: 'organisation'; readonly value: Organisation }
  | { readonly as: 'number' | 'percentage' | 'euro' | 'minutes'; readonly value: number }
  /** A score or a step on a scale: '3 / 5'. */
  | { readonly as: 'of'; readonly value: number; readonly most: number }
  | { readonly as: 'yesNo'; readonly value: boolean };

export interface Organisation {
  readonly kboNumber: string;
  readonly name: string | null;
}

/** A value with what it is called. */
export interface Fact {
  readonly word: FieldWord;
  readonly shown: Shown;
}

type Maybe<T> = T | null | undefined;

/** What makes facts; each gives null where the owner has no value, and that fact is left out. */
export const fact = {
  text: (word: FieldWord, value: Maybe<string>) => of(word, value, (text) => ({ as: 'text', value: text })),
  date: (word: FieldWord, value: Maybe<string>) => of(word, value, (day) => ({ as: 'date', value: day })),
  code: (word: FieldWord, list: string, value: Maybe<string>) =>
    of(word, value, (code) => ({ as: 'code', list, value: code })),
  codes: (word: FieldWord, list: string, values: readonly string[]) =>
    of(word, filled(values), (codes) => ({ as: 'codes', list, values: codes })),
  texts: (word: FieldWord, values: readonly string[]) =>
    of(word, filled(values), (texts) => ({ as: 'texts', values: texts })),
  organisation: (word: FieldWord, value: Maybe<Organisation>) =>
    of(word, value, (one) => ({ as: 'organisation', value: one })),
  number: (word: FieldWord, value: Maybe<number>) => of(word, value, (count) => ({ as: 'number', value: count })),
  percentage: (word: FieldWord, value: Maybe<number>) =>
    of(word, value, (percent) => ({ as: 'percentage', value: percent })),
  /** Of cents. */
  euro: (word: FieldWord, cents: Maybe<number>) => of(word, cents, (amount) => ({ as: 'euro', value: amount / 100 })),
  minutes: (word: FieldWord, value: Maybe<number>) => of(word, value, (count) => ({ as: 'minutes', value: count })),
  scale: (word: FieldWord, value: number, most: number) => of(word, value, (step) => ({ as: 'of', value: step, most })),
  yesNo: (word: FieldWord, value: Maybe<boolean>) => of(word, value, (is) => ({ as: 'yesNo', value: is })),
  /** Said only where it is so: 'te laat'. */
  onlyYes: (word: FieldWord, value: Maybe<boolean>) =>
    of(word, value === true ? true : null, (is) => ({ as: 'yesNo', value: is })),
};

/** The facts that there are. */
export function facts(...some: readonly (Fact | null)[]): Fact[] {
  return some.filter((one) => one !== null);
}

function of<T>(word: FieldWord, value: Maybe<T>, shown: (value: T) => Shown): Fact | null {
  return value === null || value === undefined ? null : { word, shown: shown(value) };
}

function filled(values: readonly string[]): readonly string[] | null {
  return values.length === 0 ? null : values;
}
