import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { costParts, sumOf } from '../../gateway/cost/cost.ts';
import { tooCostly } from '../../gateway/cost/too-costly.ts';
import { readWeights } from '../../gateway/cost/weights.ts';
import { OWNERS } from '../../shared/caller.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.close());

const told = async (query: string, variables: object = {}) => {
  const { status, errors, text } = await graph.ask(query, variables);
  const { extensions } = JSON.parse(text);
  return { status, codes: errors.map((error) => error.extensions.code), sentence: errors[0]?.message, extensions };
};
const costOf = async (query: string, variables?: object) => (await told(query, variables)).extensions.cost.requested;

describe('the cost in extensions of an answer', () => {
  test('stands beside the data with the most that it may be, 50000', async () => {
    expect(await told('{ viewer { purpose } }')).toMatchObject({
      status: 200,
      extensions: { cost: { requested: 1, limit: 50_000 } },
    });
  });

  test.each([
    ['an object counts 1, however many of its values are asked', '{ viewer { purpose staffMember roles } }', 1],
    ['a field counts what its owner states with @cost', '{ client(id: "c1") { pes { score } } }', 11],
    [
      'a list counts 5 of its objects where nothing says how long it is',
      '{ client(id: "c1") { pes { journey { on } } } }',
      16,
    ],
    ['a list with @listSize counts as many as are asked for', '{ caseload(first: 2) { pes { score } } }', 22],
    ['a list with @listSize counts as many as it gives unasked', '{ caseload { id } }', 50],
    [
      'a page counts as many as are asked for: a longer one than there is is refused by its owner',
      '{ caseload(first: 9000) { id } }',
      9000,
    ],
    ['an object of another name counts again', '{ a: viewer { purpose } b: viewer { purpose } }', 2],
    [
      'a fragment counts as often as it is spread',
      '{ viewer { ...V } more: viewer { ...V } } fragment V on Viewer { purpose }',
      2,
    ],
    ['what @skip leaves out counts nothing', '{ viewer { purpose } client(id: "c1") @skip(if: true) { id } }', 1],
    ['a question about the schema counts nothing', '{ __typename }', 0],
  ])('%s', async (_fact, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  test('is that of the variables of the request, and of their defaults', async () => {
    const query =
      'query ($first: Int = 3, $pes: Boolean = false) { caseload(first: $first) { id pes @include(if: $pes) { score } } }';
    expect(await costOf(query)).toBe(3);
    expect(await costOf(query, { first: 2 })).toBe(2);
    expect(await costOf(query, { first: 2, pes: true })).toBe(22);
  });

  test.each([
    ['', 'query ($toString: Boolean = true) { caseload(first: 200) @include(if: $toString) { id } }'],
    [' as a length', 'query ($valueOf: Int = 200) { caseload(first: $valueOf) { id } }'],
  ])('is that of a variable that is called after what every object has%s', async (_where, query) => {
    expect(await costOf(query)).toBe(200);
  });

  test('stands beside an answer in which an owner failed too', async () => {
    await graph.owners.pes.stop();
    expect(await told('{ client(id: "c1") { pes { score } } }')).toMatchObject({
      ...{ status: 200, codes: ['SOURCE_UNAVAILABLE'] },
      extensions: { cost: { requested: 11 } },
    });
    await graph.owners.pes.start();
  });
});

describe('a query that costs more than 50000 is refused before any owner is asked, and is told', () => {
  const asked = () => OWNERS.flatMap((owner) => graph.owners[owner].received).length;
  const parts = Array.from({ length: 24 }, (_, at) => `p${at}: pes { score }`).join(' ');

  test('how many of which list it may ask for', async () => {
    const before = asked();
    const query = `query ($first: Int) { caseload(first: $first) { ${parts} } }`;
    const wide = `query ($first: Int) { caseload(first: $first) { ${parts} pes { journey { on } transitions { provider { name } } } } }`;
    expect((await told(query, { first: 200 })).status).toBe(200);
    expect(asked()).toBeGreaterThan(before);
    const then = asked();
    expect(await told(wide, { first: 200 })).toEqual({
      ...{ status: 400, codes: ['QUERY_TOO_COSTLY'] },
      sentence:
        'The query costs 53200 where 50000 is the most: ask for at most 187 of caseload at a time (first: 187), or for less of each.',
      extensions: { cost: { requested: 53_200, limit: 50_000 } },
    });
    expect(asked()).toBe(then);
    expect((await told(wide, { first: 187 })).status).toBe(200);
  });

  test('to ask for 200 at most, which is the longest page, however many would fit', async () => {
    const { sentence } = await told('{ caseload(first: 100000) { id } }');
    expect(sentence).toBe(
      'The query costs 100000 where 50000 is the most: ask for at most 200 of caseload at a time (first: 200), or for less of each.',
    );
  });

  test.each([
    [
      'which field is the heaviest, where no list has an argument for its length',
      '{ light { id } heavy { inner { id } } }',
      'ask for less of heavy, or send several queries',
    ],
    [
      'to ask for less of each, where one of the list is too much already',
      '{ page(first: 2) { heavy { inner { id } } } }',
      'ask for less of each of page, or for fewer of them (first)',
    ],
    [
      'about the argument that says how many, of two that can',
      '{ ends(last: 40) { id } }',
      'ask for at most 20 of ends at a time (last: 20), or for less of each',
    ],
    [
      'about the list inside a list that costs most',
      '{ page(first: 1) { pages(first: 40) { id } } }',
      'ask for at most 19 of pages at a time (first: 19), or for less of each',
    ],
  ])('%s', (_fact, query, advice) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There is no operation.');
    const parts = costParts({ schema: SCHEMA, weights: readWeights(SDL), operation, fragments: new Map() });
    const costs = { requested: sumOf(parts, {}), limit: 20 };
    expect(tooCostly(parts, {}, costs)).toContain(`where 20 is the most: ${advice}.`);
  });
});

const SDL = `directive @listSize(slicingArguments: [String!]) on FIELD_DEFINITION
  type Query { light: [Thing] heavy: [Thing] page(first: Int): [Thing] @listSize(slicingArguments: ["first"])
    ends(first: Int, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"]) }
  type Thing { id: ID inner: [Thing] heavy: [Thing] pages(first: Int): [Thing] @listSize(slicingArguments: ["first"]) }`;
const SCHEMA = buildSchema(SDL);

describe('what a query uses that is deprecated', () => {
  test('stands in extensions of the answer with the reason, once, and its value is still there', async () => {
    const query = '{ client(id: "c1") { identity { givenName firstName again: firstName } } }';
    const { status, extensions } = await told(query);
    expect(status).toBe(200);
    expect(extensions.deprecations).toEqual([
      { field: 'Identity.firstName', reason: 'Ask givenName; it goes on 30 June 2027.' },
    ]);
  });

  test('is left out where there is nothing of it', async () => {
    expect(Object.keys((await told('{ viewer { purpose } }')).extensions)).toEqual(['cost']);
  });
});
