import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { OWNERS } from '../../shared/caller.ts';
import { CONSENT_SECTIONS, sections } from '../../shared/words/sections.ts';

/** The permits to look of every owner, from the decision tables, which are checked to be fresh. */
const permits = OWNERS.flatMap((owner) => {
  const [table = ''] = readFileSync(new URL(`../../docs/policy/${owner}.tsv`, import.meta.url), 'utf8').split('\n\n');
  const [header = '', ...lines] = table.trim().split('\n');
  const at = (name: string) => header.split('\t').indexOf(name);
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => ({ section: cells[at('section')] ?? '', sharing: cells[at('sharing')] ?? '' }));
});
const distinct = (names: readonly string[]) => [...new Set(names)].sort();

describe('the sections that a client decides on', () => {
  it('are those that some rule of some owner opens', () => {
    expect(Object.keys(sections).sort()).toEqual(distinct(permits.map(({ section }) => section)));
  });

  it('that a referral may name are those that consent opens', () => {
    const byConsent = permits.filter(({ sharing }) => sharing.split(',').includes('GIVEN'));
    expect([...CONSENT_SECTIONS]).toEqual(
      distinct(byConsent.map(({ section }) => section)).filter((each) => each !== 'partnership.identity'),
    );
  });
});
