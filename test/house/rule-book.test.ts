import { describe, expect, it } from '@jest/globals';
import { carriersOf, ruleChapter, unprovenRules } from '../../scripts/behaviour/rule-chapter.ts';

const files = [
  {
    path: 'subgraphs/welfare/sanction.test.ts',
    entries: [
      'INV-13: a month is the longest',
      { title: 'INV-14: a sanction', entries: ['without a notice is refused', 'with one is accepted'] },
      'counts nothing',
    ],
  },
];

describe('the rule book', () => {
  it('tells under a number every test that carries it, in its own title or in that of the block around it', () => {
    expect(carriersOf('INV-13', files).map(({ title }) => title)).toEqual(['a month is the longest']);
    expect(carriersOf('INV-14', files).map(({ title }) => title)).toEqual([
      'a sanction: without a notice is refused',
      'a sanction: with one is accepted',
    ]);
  });

  it('is not written while a rule has neither a test nor an excuse, or an excuse that a test made untrue', () => {
    const rules = [
      { id: 'INV-13', rule: 'How long', untested: 'Not built yet.' },
      { id: 'INV-14', rule: 'A notice first' },
      { id: 'INV-15', rule: 'Who grants' },
      { id: 'INV-16', rule: 'Which package', untested: 'Not built yet.' },
    ];
    expect(unprovenRules(rules, files)).toEqual([
      'INV-13 has a test now: take its excuse out of invariants.ts.',
      expect.stringMatching(/^INV-15 stands in no title of a test/),
    ]);
  });

  it('says why there is no test where there is none, and what is open beside the tests', () => {
    const rules = [
      { id: 'INV-13', rule: 'How long', open: 'Repeats of other centres.' },
      { id: 'INV-29', rule: 'Small cells', untested: 'Statistics are not built yet.' },
    ];
    const chapter = ruleChapter(rules, files, (text) => text);
    expect(chapter).toContain('- a month is the longest ([sanction](../test/subgraphs/welfare/sanction.test.ts))');
    expect(chapter).toContain('Open: Repeats of other centres.');
    expect(chapter).toContain('No test: Statistics are not built yet.');
  });
});
