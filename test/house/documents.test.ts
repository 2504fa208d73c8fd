import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../scripts/behaviour/facts.ts';
import { behaviourPage } from '../../scripts/behaviour/page.ts';
import { missingDescriptions } from '../../scripts/schema-reference/missing-descriptions.ts';
import { readTypes, type Sdl } from '../../scripts/schema-reference/model.ts';
import { sectionsOfTypes } from '../../scripts/schema-reference/sections.ts';
import { conditionsOf } from '../../scripts/schema-reference/who-gets.ts';
import { policyOf, readPermits } from '../../shared/policy-permits.ts';

const EMPTY: Sdl = { common: '', partnership: '', pes: '', welfare: '', 'social-economy': '' };
const withPes = (pes: string): Sdl => ({
  ...EMPTY,
  common: '"A day." scalar Day',
  partnership: '"Q." type Query { "P." a: Day }',
  pes,
  welfare: '"W." scalar W',
  'social-economy': '"S." scalar S',
});

describe('the titles of a test file', () => {
  it.each([
    ['stand under their block', "describe('a', () => { it('b', () => {}); });", [{ title: 'a', entries: ['b'] }]],
    ['of a table are filled in', "it.each([['x', 1], ['y', -2]])('%s is %i', f);", ['x is 1', 'y is -2']],
    ['of a table with a name are filled in', "const T = ['x'] as const; it.each(T)('%s', f);", ['x']],
    ['of rows with names are filled in', "it.each([{ a: 'x' }])('is $a', f);", ['is x']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a source text that holds a template
    ['have an ellipsis for what runs', 'it.each(rows())("%s", f); it(`is ${b}`, f);', ['…', 'is …']],
    [
      'of one block for several rows are one',
      "describe.each(['a', 'b'])('with %s', f);",
      [{ title: 'with a · with b', entries: [] }],
    ],
    ['stand under a block of the kit', "describeOnMariadb('a', () => it('b', f));", [{ title: 'a', entries: ['b'] }]],
    ['are not taken from another call', "expect(/a/.test('b')).toBe(true); notes.it('c');", []],
  ])('%s', async (_case, source, entries) => {
    expect(await readFacts(source)).toEqual(entries);
  });

  it('come in the same order whatever the order of the files', () => {
    const files = [
      { path: 'kernel/b.test.ts', entries: ['b'] },
      { path: 'journeys/c.test.ts', entries: ['c'] },
      { path: 'kernel/a.test.ts', entries: ['a'] },
    ];
    expect(behaviourPage(files)).toBe(behaviourPage([...files].reverse()));
    expect(behaviourPage(files)).toMatch(/c\.test[\s\S]*a\.test[\s\S]*b\.test/);
  });
});

describe('a description', () => {
  it('is missed on a type, a field and a value', () => {
    const missing = missingDescriptions(withPes('type T { a: Day } "E." enum E { X }'));
    expect(missing).toEqual(['pes: T', 'pes: T.a', 'pes: E.X']);
  });

  it('is not missed where another owner describes it', () => {
    const stub = 'type O @key(fields: "id", resolvable: false) { id: ID! } "T." type T { a: Day @external }';
    expect(missingDescriptions(withPes(stub))).toEqual([]);
  });
});

describe('the schema reference', () => {
  const types = readTypes({
    ...withPes('"R." type Record { "A." a: Inner @section(id: "pes.a") } "I." type Inner { "B." b: Day }'),
    partnership: '"Q." type Query { "R." record: Record "G." hidden: Day @inaccessible }',
  });

  it('leaves out what no caller can select', () => {
    expect(types.find(({ name }) => name === 'Query')?.fields.map(({ name }) => name)).toEqual(['record']);
  });

  it('says in which sections a type is found, unless it can be reached outside them', () => {
    const sections = sectionsOfTypes(types);
    expect(sections.get('Inner')).toEqual(['pes.a']);
    expect(sections.get('Record')).toEqual([]);
  });
});

describe('the permits of a section', () => {
  const header =
    'section\trole\tpurpose\torganisationKind\trelation\tsharing\tholdsPart\trule\tlegalBasis\tauthorisation';
  const row = (role: string, sharing: string) => `pes.a\t${role}\tACTIVATION\tPES\tCASE\t${sharing}\ttrue\trule\tlaw`;

  it('that differ in the role only stand in one line, with their conditions in words', () => {
    const { permits } = policyOf('pes.a', readPermits([header, row('coach', '*'), row('mediator', '*')].join('\n')));
    expect(permits.map(({ role }) => role)).toEqual(['coach,mediator']);
    const [permit] = permits;
    expect(permit && conditionsOf(permit, 6)).toEqual([
      'relation `CASE`',
      'acts for a `PES`',
      'for the part that their own organisation holds',
    ]);
  });

  it('that hang on consent can be withheld for the lack of it', () => {
    const reasons = (sharing: string) => policyOf('pes.a', readPermits(`${header}\n${row('coach', sharing)}`)).reasons;
    expect(reasons('*')).toEqual(['NO_RELATION', 'NOT_PERMITTED']);
    expect(reasons('GIVEN')).toEqual(['NO_RELATION', 'NOT_PERMITTED', 'CONSENT_NOT_GIVEN', 'CONSENT_WITHDRAWN']);
  });
});
