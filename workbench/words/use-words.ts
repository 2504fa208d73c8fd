import { useMemo } from 'react';
import { useLanguage } from '../session/reader.tsx';
import { common } from './common.ts';
import { type Words, wordsIn } from './words.ts';

type Common = ReturnType<typeof commonIn>;
const commonIn = (language: 'nl' | 'en' | 'fr') => wordsIn(common, language);

/** The common texts, in the reader's language. */
export function useCommonWords(): Common {
  return commonIn(useLanguage());
}

/** The texts of a page and the common ones, in the reader's language; the page's own come first. */
export function useWords<D>(words: Words<D>): Omit<Common, keyof D> & ReturnType<typeof wordsIn<D>> {
  const language = useLanguage();
  return useMemo(() => ({ ...commonIn(language), ...wordsIn(words, language) }), [words, language]);
}
