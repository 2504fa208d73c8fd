import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  addingErrors,
  answersNulls,
  type Behaviour,
  exactly,
  leavesOneOut,
  putting,
  swapsOrder,
  well,
} from './kit/behaviours.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const CASELOAD = '{ caseload { id pes { score transitions { id } } overview { missingSources } } }';
const WITHOUT_PES = ['c1', 'c2', 'c3'].map((id) => ({ id, pes: null, overview: { missingSources: ['PES'] } }));

const asked = async (behaviour: Behaviour, query = CASELOAD) => {
  graph.owners.pes.behave(behaviour);
  const { data, errors } = await graph.ask(query);
  return { data, codes: errors.map(({ extensions }) => extensions.code) };
};

describe('nobody gets the record of somebody else: the whole fetch is refused when', () => {
  test.each([
    ['the entities come in another order', swapsOrder],
    ['there are fewer entities than were asked', leavesOneOut],
    ['one entity is about another client', putting(['schakelKey0'], 'c2')],
    ['the answer does not say whom it is about', putting(['schakelKey0'], undefined)],
  ])('%s', async (_, behaviour) => {
    expect(await asked(behaviour)).toEqual({ data: { caseload: WITHOUT_PES }, codes: ['SOURCE_INVALID'] });
  });

  test('the key that is asked back does not show in the answer, even when a client uses its name', async () => {
    const { data, errors } = await graph.ask('{ client(id: "c1") { pes { schakelKey0: score } } }');
    expect({ data, errors }).toEqual({ data: { client: { pes: { schakelKey0: 7 } } }, errors: [] });
  });
});

describe('a value that is not what was promised makes the part null, and never removes a neighbour:', () => {
  test.each([
    ['text for Int', ['pes', 'score'], '7'],
    ['a fraction for Int', ['pes', 'score'], 7.5],
    ['an Int beyond 32 bits', ['pes', 'score'], 2 ** 31],
    ['an object for Int', ['pes', 'score'], { value: 7 }],
    ['a list for an object', ['pes'], []],
    ['an object for a list', ['pes', 'transitions'], {}],
    ['null in a list of non-nulls', ['pes', 'transitions', 0], null],
    ['null for a non-null field', ['pes', 'transitions', 0, 'id'], null],
    ['an absent field', ['pes', 'transitions', 0, 'id'], undefined],
    ['a boolean for ID', ['pes', 'transitions', 0, 'id'], true],
  ])('%s', async (_, path, value) => {
    expect(await asked(putting(path, value))).toEqual({ data: { caseload: WITHOUT_PES }, codes: ['SOURCE_INVALID'] });
  });

  test.each([
    ['a code that is not in the enum', ['pes', 'availability'], 'MAYBE'],
    ['a date in another form', ['pes', 'journey', 0, 'on'], '31/03/2026'],
    ['another type name', ['pes', '__typename'], 'Organisation'],
  ])('%s', async (_, path, value) => {
    const query = '{ client(id: "c1") { pes { __typename availability journey { on } } relation } }';
    const part = { client: { pes: null, relation: 'CASE' } };
    expect((await asked(well, query)).codes).toEqual([]);
    expect(await asked(putting(path, value), query)).toEqual({ data: part, codes: ['SOURCE_INVALID'] });
  });
});

test('a key named __proto__ or constructor is refused, wherever an answer has it', async () => {
  const query = '{ client(id: "c1") { pes { score } } }';
  const entity = (extra: string) => `{"data":{"_entities":[{"schakelKey0":"c1","pes":{"score":7}${extra}}]}}`;
  const refused = { data: { client: { pes: null } }, codes: ['SOURCE_INVALID'] };
  expect(await asked(exactly(entity('')), query)).toEqual({ data: { client: { pes: { score: 7 } } }, codes: [] });
  expect(await asked(exactly(entity(',"__proto__":{"polluted":true}')), query)).toEqual(refused);
  expect(await asked(exactly(entity(',"constructor":{"prototype":{"polluted":true}}')), query)).toEqual(refused);
  expect(await asked(exactly('{"__proto__":{},"data":{"_entities":[]}}'), query)).toEqual(refused);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('what an owner adds unasked is dropped: it cannot write over the data of a neighbour', async () => {
  graph.owners.pes.behave(putting(['identity'], { givenName: 'Forged' }));
  const { data } = await graph.ask('{ client(id: "c1") { identity { givenName } pes { score } } }');
  expect(data).toEqual({ client: { identity: { givenName: 'Given-c1' }, pes: { score: 7 } } });
});

test('a null entity is null for its fields, and the overview is made without it', async () => {
  expect(await asked(answersNulls)).toEqual({ data: { caseload: WITHOUT_PES }, codes: [] });
});

test('an error inside a good answer keeps the data, its path and its code, and loses its words', async () => {
  const secret = { message: 'SELECT 85073099734', path: ['_entities', 1, 'pes', 'score'] };
  graph.owners.pes.behave(
    addingErrors([
      { ...secret, extensions: { code: 'CONFLICT', sql: 'SELECT', source: 'WELFARE' } },
      { ...secret, extensions: { code: 'ER_DUP' } },
      'not an error at all',
    ]),
  );
  const { data, errors, text } = await graph.ask('{ caseload { pes { score } } }');
  expect(data).toEqual({ caseload: Array(3).fill({ pes: { score: 7 } }) });
  expect(errors.map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([
    { path: ['caseload', 1, 'pes', 'score'], code: 'CONFLICT', source: 'PES' },
    { path: ['caseload', 1, 'pes', 'score'], code: 'INTERNAL', source: 'PES', reference: expect.any(String) },
    { path: undefined, code: 'INTERNAL', source: 'PES', reference: expect.any(String) },
  ]);
  expect(text).not.toMatch(/SELECT|85073099734|ER_DUP/);
});
