import { isDay } from '../format/dates.ts';
import { useFormat } from '../format/use-format.ts';
import { useWords } from '../words/use-words.ts';
import type { ActField } from './act.ts';
import { useCodes } from './choices/use-codes.ts';
import { useOrganisations } from './choices/use-organisations.ts';
import type { Typed } from './typed.ts';
import { words as own } from './words/forms.ts';

/** What was typed in a field, as people read it. */
export function useShown(act: string, client: string | null): (field: ActField, typed: Typed) => string {
  const words = useWords(own);
  const { date } = useFormat();
  const codesOf = useCodes();
  const organisations = useOrganisations(client);
  const one = (field: ActField, text: string): string => {
    if (text === '') return words.nothing;
    if (field.kind === 'yesNo') return text === 'true' ? words.yes : words.no;
    if (field.kind === 'date') return isDay(text) ? date(text) : text;
    const choices = field.kind === 'organisation' ? organisations : codesOf(field, act);
    return choices.find(({ value }) => value === text)?.label ?? text;
  };
  return (field, typed) => {
    const texts =
      typeof typed === 'string' ? [typed] : typed.flatMap((text) => (typeof text === 'string' ? [text] : []));
    return texts.length === 0 ? words.nothing : texts.map((text) => one(field, text)).join(', ');
  };
}
