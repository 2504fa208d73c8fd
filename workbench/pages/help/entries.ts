import type { Language } from '../../../shared/caller.ts';
import type { GlossaryChapter } from '../../documents/glossary.ts';
import type { Explanations } from './explanation.ts';
import { dataWords } from './glossary-data.ts';
import { incomeWords } from './glossary-income.ts';
import { peopleWords } from './glossary-people.ts';
import { workWords } from './glossary-work.ts';

/** The chapters of the glossary that help shows; the rest is for who works on the code. */
export const CHAPTERS = [
  { key: 'people', heading: 'Organisations and people' },
  { key: 'income', heading: 'Income and social integration (OCMW)' },
  { key: 'work', heading: 'Mediation to work (VDAB)' },
  { key: 'economy', heading: 'Social economy, and the way out of it' },
  { key: 'data', heading: 'Data and law' },
  { key: 'own', heading: 'Words of this house' },
] as const;
export type ChapterKey = (typeof CHAPTERS)[number]['key'];

export const EXPLANATIONS: Explanations = { ...peopleWords, ...incomeWords, ...workWords, ...dataWords };

/** A word with what it means. */
export interface Entry {
  /** Anchor on the page. */
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** The words of a chapter in the reader's language; those of this house only where somebody meets them in the workbench. */
export function entriesOf(all: readonly GlossaryChapter[], key: ChapterKey, language: Language): Entry[] {
  const heading = CHAPTERS.find((chapter) => chapter.key === key)?.heading;
  const words = all.find((chapter) => chapter.heading === heading)?.words ?? [];
  return words.flatMap(({ word, english }) => {
    const explained = EXPLANATIONS[word];
    if (explained === undefined) return [];
    const term = language === 'en' ? word : (explained.term?.[language] ?? word);
    return [{ id: anchorOf(word), term, meaning: language === 'en' ? english : explained[language] }];
  });
}

/** The anchor of a word, the same in every language: `word-leefloon`. Of several words the first one counts. */
export function anchorOf(word: string): string {
  const [first = ''] = word.split(/[,(:]/);
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  return `word-${plain.replace(/[^a-z0-9]+/g, '-')}`;
}

/** The entries in which every word that was typed stands, capitals and accents aside. */
export function matching<E extends Pick<Entry, 'term' | 'meaning'>>(entries: readonly E[], typed: string): E[] {
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  return entries.filter(({ term, meaning }) => {
    const text = plainText(`${term} ${meaning}`);
    return words.every((word) => text.includes(word));
  });
}

function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
