import { LANGUAGES, type Language } from '../../shared/caller.ts';
import { type Observable, observable } from './observable.ts';

const KEY = 'schakel.language';

/** The language of the reader, remembered by the browser; Dutch before somebody chose. */
export function createLanguage(storage: Storage): Observable<Language> {
  const kept = LANGUAGES.find((language) => language === storage.getItem(KEY)) ?? 'nl';
  const language = observable<Language>(kept);
  return {
    ...language,
    set: (chosen) => {
      storage.setItem(KEY, chosen);
      language.set(chosen);
    },
  };
}
