import { useMemo } from 'react';
import { isDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useCodeLabels } from '../../../parts/code-label.tsx';
import { useLanguage } from '../../../session/reader.tsx';
import { PURPOSE_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { words as own } from '../words.ts';
import type { FieldWord } from './field-words.ts';
import { fieldWord } from './field-words.ts';
import type { Shown } from './shown.ts';

/** How values are written in the reader's language. */
export interface Say {
  readonly value: (shown: Shown) => string;
  readonly field: (word: FieldWord) => string;
  /** What a section is called, as a heading. */
  readonly section: (id: string) => string;
  readonly code: (list: string, code: string | null) => string;
}

/** Values, fields and sections in words: labels of codes come from the server, figures from Intl. */
export function useSay(): Say {
  const { label } = useCodeLabels();
  const format = useFormat();
  const language = useLanguage();
  const words = useWords(own);
  return useMemo(() => {
    const code = (list: string, value: string | null): string => {
      if (list === 'Purpose' && value !== null && value in PURPOSE_WORDS)
        return words[PURPOSE_WORDS[value as keyof typeof PURPOSE_WORDS]];
      if (list === 'ContactKind' && (value === 'PHONE' || value === 'EMAIL' || value === 'ADDRESS'))
        return words[value];
      return label(list, value);
    };
    const value = (shown: Shown): string => {
      switch (shown.as) {
        case 'text':
          return shown.value;
        case 'date':
          return isDay(shown.value) ? format.date(shown.value) : format.exact(shown.value);
        case 'code':
          return code(shown.list, shown.value);
        case 'codes':
          return shown.values.map((one) => code(shown.list, one)).join(', ');
        case 'texts':
          return shown.values.join('; ');
        case 'organisation':
          return shown.value.name ?? shown.value.kboNumber;
        case 'number':
          return format.number(shown.value);
        case 'percentage':
          return format.percentage(shown.value);
        case 'euro':
          return format.euro(shown.value);
        case 'minutes':
          return `${format.number(shown.value)} ${words.minutes}`;
        case 'of':
          return words.outOf(format.number(shown.value), format.number(shown.most));
        case 'yesNo':
          return shown.value ? words.yes : words.no;
      }
    };
    const section = (id: string) => capital(label('Section', id));
    return { value, code, section, field: (word: FieldWord) => fieldWord(word, language) };
  }, [label, format, language, words]);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
