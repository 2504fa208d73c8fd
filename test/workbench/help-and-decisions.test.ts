import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, OWNERS, type Owner, sourceOf } from '../../shared/caller.ts';
import { readPermits } from '../../shared/policy-permits.ts';
import { decisionsIn } from '../../workbench/documents/decisions.ts';
import { readGlossary } from '../../workbench/documents/glossary.ts';
import { EVERYTHING, soughtDecisions } from '../../workbench/pages/decisions/search.ts';
import { anchorOf, CHAPTERS, EXPLANATIONS, entriesOf, matching } from '../../workbench/pages/help/entries.ts';
import { keysIn, marksIn, reasonsIn, whomToAsk } from '../../workbench/pages/help/topics.ts';

const glossary = readGlossary(readFileSync('docs/glossary.md', 'utf8'));
const tables = Object.fromEntries(OWNERS.map((owner) => [owner, readFileSync(`docs/policy/${owner}.tsv`, 'utf8')]));

describe('the words of help', () => {
  it('explain every word of the domain that the glossary has, and no word that it has not', () => {
    const shown = glossary.filter(({ heading }) => CHAPTERS.some((chapter) => chapter.heading === heading));
    const known = new Set(shown.flatMap(({ words }) => words.map(({ word }) => word)));
    const ofDomain = shown.filter(({ heading }) => heading !== 'Words of this house').flatMap(({ words }) => words);
    expect(ofDomain.map(({ word }) => word).filter((word) => EXPLANATIONS[word] === undefined)).toEqual([]);
    expect(Object.keys(EXPLANATIONS).filter((word) => !known.has(word))).toEqual([]);
  });

  it.each(LANGUAGES)('have in %s an anchor of their own each', (language) => {
    const entries = CHAPTERS.flatMap(({ key }) => entriesOf(glossary, key, language));
    const topics = [
      ...reasonsIn(language),
      ...marksIn(language),
      ...keysIn(language),
      ...whomToAsk(language, 'OWN_FILE'),
    ];
    const ids = [...entries, ...topics].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(entries.length).toBeGreaterThan(80);
  });

  it('have the same anchor in every language, made of the first of several words', () => {
    const found = ['doorverwijzing (referral)', 'sanctie, uitstel', 'toestemming: toegelaten, geweigerd', 'bis number'];
    expect(found.map(anchorOf)).toEqual(['word-doorverwijzing', 'word-sanctie', 'word-toestemming', 'word-bis-number']);
  });

  it('are found by every word that is typed, capitals and accents aside', () => {
    const entries = entriesOf(glossary, 'data', 'fr');
    expect(matching(entries, 'NUMERO bis').map(({ term }) => term)).toEqual(['INSZ', 'numéro bis']);
    expect(matching(entries, '  ')).toEqual(entries);
  });
});

describe('the reasons of help', () => {
  it('say of every reason of the schema what it means and what to do, at the anchor that pages link to', () => {
    const schema = readFileSync('shared/common.graphql', 'utf8');
    const [, values = ''] = /enum WithheldReason \{([^}]*)\}/.exec(schema) ?? [];
    const reasons = [...values.matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, reason]) => `reason-${reason}`);
    expect(reasonsIn('nl').map(({ id }) => id)).toEqual(reasons);
    for (const { meaning } of reasonsIn('en')) expect(meaning).toMatch(/ What you can do: .+\.$/);
  });
});

describe('the decision tables', () => {
  const decisions = decisionsIn(tables as Record<Owner, string>);

  it.each(OWNERS)('of %s permit exactly what the policy does, line by line', (owner) => {
    const unfolded = decisions
      .filter(({ source }) => source === sourceOf(owner))
      .flatMap(({ roles, purposes, relations, ...rest }) =>
        roles.flatMap((role) =>
          purposes.flatMap((purpose) =>
            relations.map((relation) =>
              [rest.section, role, purpose, relation, kindsOf(rest), rest.sharing?.join(',') ?? '*', rest.rule].join(
                ' ',
              ),
            ),
          ),
        ),
      );
    const permits = readPermits(tables[owner] ?? '').map(
      ({ section, role, purpose, relation, organisationKind, sharing, rule }) =>
        [section, role, purpose, relation, organisationKind, sharing, rule].join(' '),
    );
    expect(new Set(unfolded)).toEqual(new Set(permits));
  });

  it('are searched by words, owner, role and purpose together', () => {
    const worded = decisions.map((decision) => ({ decision, words: `${decision.section} Sociaal Économie` }));
    const sought = { ...EVERYTHING, text: 'economie pes.contact', role: 'mediator', purpose: 'ACTIVATION' } as const;
    const found = soughtDecisions(worded, sought);
    expect(found.length).toBeGreaterThan(0);
    for (const { section, roles, purposes } of found)
      expect([section, roles.includes('mediator'), purposes.includes('ACTIVATION')]).toEqual([
        'pes.contact',
        true,
        true,
      ]);
    expect(soughtDecisions(worded, { ...sought, sources: ['WELFARE'] })).toEqual([]);
    expect(soughtDecisions(worded, EVERYTHING)).toHaveLength(decisions.length);
  });
});

function kindsOf({ organisationKinds }: { organisationKinds: readonly string[] | null }): string {
  if (organisationKinds === null) return '*';
  return organisationKinds.length === 0 ? 'NONE' : organisationKinds.join(',');
}
