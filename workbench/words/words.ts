import type { Language } from '../../shared/caller.ts';

/** A text, or a function that makes one of what it is about. */
// biome-ignore lint/suspicious/noExplicitAny: which arguments a phrase takes is its own; they are checked by `SameKeys`.
export type Phrase = string | ((...about: any[]) => string);
export type Dictionary = Readonly<Record<string, Phrase>>;

type Widened<P> = P extends string ? string : P;
type SameKeys<D> = { readonly [K in keyof D]: Widened<D[K]> };

/** The same texts in three languages. */
export interface Words<D> {
  readonly nl: D;
  readonly en: SameKeys<D>;
  readonly fr: SameKeys<D>;
}

/** Texts in Dutch, English and French: a text that one of them lacks, or has too many, does not compile. */
export function defineWords<D extends Dictionary>(words: {
  nl: D;
  en: SameKeys<NoInfer<D>>;
  fr: SameKeys<NoInfer<D>>;
}): Words<D> {
  return words;
}

/** The texts in one language. */
export function wordsIn<D>(words: Words<D>, language: Language): SameKeys<D> {
  return words[language] as SameKeys<D>;
}
