import { acts } from './act-words.ts';
import { frame } from './frame-words.ts';
import { names } from './name-words.ts';
import { states } from './state-words.ts';
import type { Words } from './words.ts';

const nl = { ...frame.nl, ...states.nl, ...names.nl, ...acts.nl };

/** What every page says, whatever it is about. */
export const common: Words<typeof nl> = {
  nl,
  en: { ...frame.en, ...states.en, ...names.en, ...acts.en },
  fr: { ...frame.fr, ...states.fr, ...names.fr, ...acts.fr },
};
