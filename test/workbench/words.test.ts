import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../shared/caller.ts';
import { common } from '../../workbench/words/common.ts';
import { ROOT } from '../house/repository.ts';

type Texts = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, Texts>>;

const pages = readdirSync(`${ROOT}workbench/pages`, { recursive: true, encoding: 'utf8' })
  .filter((path) => /words(-[\w-]+)?\.ts$/.test(path))
  .sort();
const all: [string, Words][] = [['words/common.ts', { ...common }]];
for (const path of pages) {
  const exported: Record<string, unknown> = await import(`../../workbench/pages/${path}`);
  // A file may hold several, or a list of threes, which the compiler counts.
  for (const [name, words] of Object.entries(exported)) {
    if (hasLanguages(words)) all.push([`pages/${path} ${name}`, words]);
  }
}

function hasLanguages(words: unknown): words is Words {
  return typeof words === 'object' && words !== null && LANGUAGES.some((language) => language in words);
}

describe('the texts of the workbench', () => {
  it.each(all)('are the same ones in Dutch, English and French: %s', (_file, words) => {
    const keys = (language: string) => Object.keys(words[language] ?? {}).sort();
    expect(Object.keys(words).sort()).toEqual([...LANGUAGES].sort());
    expect([keys('en'), keys('fr')]).toEqual([keys('nl'), keys('nl')]);
  });

  it.each(all)(
    'say something in each language, and a phrase the same kind of thing in all three: %s',
    (_file, words) => {
      const wrong = Object.keys(words.nl ?? {}).filter((key) => {
        const [nl, ...others] = LANGUAGES.map((language) => words[language]?.[key]);
        return others.some((text) => typeof text !== typeof nl) || nl === '' || others.includes('');
      });
      expect(wrong).toEqual([]);
    },
  );
});
