import { dayOf } from '../../format/dates.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { useLanguage, useSession } from '../../session/reader.tsx';
import { PURPOSE_WORDS } from '../../words/names.ts';
import { useCommonWords } from '../../words/use-words.ts';
import type { ActField } from '../act.ts';
import { KNOWN_LISTS } from './known-lists.ts';
import { sectionsFor } from './sections-for.ts';
import type { OneChoice } from './use-choices.ts';

/** The codes or sections that can be chosen in a field, with what they are called. */
export function useCodes(): (field: ActField, act: string) => OneChoice[] {
  const { choices } = useCodeLabels();
  const { purposes } = useSession();
  const language = useLanguage();
  const words = useCommonWords();
  return ({ name, kind, list = '' }, act) => {
    if (kind === 'section') {
      const sections = choices('Section');
      const fit = sectionsFor(
        name,
        act,
        sections.map(({ value }) => value),
      );
      return sections.filter(({ value }) => fit.includes(value));
    }
    // Nobody asks for what their own roles do not allow.
    if (list === 'Purpose') return purposes.map((value) => ({ value, label: words[PURPOSE_WORDS[value]] }));
    const known = KNOWN_LISTS[list];
    if (known === undefined) return choices(list, dayOf(new Date()));
    return Object.entries(known).map(([value, texts]) => ({ value, label: texts[language] }));
  };
}
