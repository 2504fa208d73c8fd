import { LANGUAGES } from '../../shared/caller.ts';
import { useLanguage, useReader } from '../session/reader.tsx';
import { useCommonWords } from '../words/use-words.ts';

// Each language in its own words: who cannot read the page has to find them.
const NAMES = { nl: 'Nederlands', en: 'English', fr: 'Français' } as const;

/** The three languages; the page changes at once and what is typed stays. */
export function LanguageChoice() {
  const words = useCommonWords();
  const { language } = useReader();
  const current = useLanguage();
  return (
    <fieldset className="languages">
      <legend className="only-heard">{words.language}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={NAMES[one]}
          aria-label={`${one}: ${NAMES[one]}`}
          aria-pressed={one === current}
          onClick={() => language.set(one)}
        >
          {one}
        </button>
      ))}
    </fieldset>
  );
}
