import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type OwnerSchema, readOwnerSchemas } from '../../gateway/owner-schema.ts';
import { AnswerMismatch } from '../../gateway/response-check.ts';
import { prepareFetch } from '../../gateway/source/prepared-fetch.ts';
import { addingErrors, exactly } from './kit/behaviours.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const representations = () => graph.owners.partnership.received.at(-1)?.variables.representations;
const VDAB = { __typename: 'Organisation', kboNumber: '0887010362' };

describe('representations that are equal', () => {
  test('are sent once, and every place gets its entity', async () => {
    const { data } = await graph.ask('{ caseload { id pes { transitions { provider { name } } } } }');
    const pes = { transitions: [{ provider: { name: 'VDAB' } }] };
    expect(data).toEqual({ caseload: ['c1', 'c2', 'c3'].map((id) => ({ id, pes })) });
    expect(representations()).toEqual([VDAB]);
  });

  test('of a fetch that fails are null in every place', async () => {
    graph.owners.partnership.behave(exactlyOnFetch(2, '{"data":'));
    const { data, errors } = await graph.ask('{ caseload { pes { transitions { id provider { name } } } } }');
    const pes = (id: string) => ({ pes: { transitions: [{ id: `t-${id}`, provider: null }] } });
    expect(data).toEqual({ caseload: ['c1', 'c2', 'c3'].map(pes) });
    expect(errors).toHaveLength(1);
  });

  test('are named by the first of their places in an error of one of them', async () => {
    graph.owners.partnership.behave({
      ...addingErrors([{ message: 'x', path: ['_entities', 0, 'name'], extensions: { code: 'CONFLICT' } }]),
      answer: (response, answerWell) => {
        const { answer } = graph.owners.partnership.received.length === 2 ? conflicting : passing;
        return answer(response, answerWell);
      },
    });
    const { errors } = await graph.ask('{ caseload { pes { transitions { provider { name } } } } }');
    expect(errors.map(({ path }) => path)).toEqual([['caseload', 0, 'pes', 'transitions', 0, 'provider', 'name']]);
  });
});

const conflicting = addingErrors([{ message: 'x', path: ['_entities', 0, 'name'], extensions: { code: 'CONFLICT' } }]);
const passing = addingErrors([]);

/** The text on the n-th request, and good answers otherwise. */
function exactlyOnFetch(count: number, text: string) {
  return {
    ...passing,
    answer: (...args: Parameters<typeof passing.answer>) =>
      (graph.owners.partnership.received.length === count ? exactly(text) : passing).answer(...args),
  };
}

describe('a field that can be of several types', () => {
  const NEWEST = '{ newestRecord { availability ... on WelfareRecord { integrationProjects { id } } } }';

  test('is checked by the type that the owner names', async () => {
    const { data, errors } = await graph.ask('{ newestRecord { __typename availability journey { on } } }');
    expect([data, errors]).toEqual([
      { newestRecord: { __typename: 'WelfareRecord', availability: 'AVAILABLE', journey: [{ on: '2026-01-01' }] } },
      [],
    ]);
  });

  test.each([
    ['a type that is not one of them', '"Organisation"'],
    ['no type', 'null'],
    ['a type that has a field of another kind', '"WelfareRecord","integrationProjects":7'],
  ])('is null when the owner names %s', async (_, typename) => {
    graph.owners.welfare.behave(
      exactly(`{"data":{"newestRecord":{"availability":"AVAILABLE","__typename":${typename}}}}`),
    );
    const { data, errors } = await graph.ask(NEWEST);
    expect([data, errors[0]?.extensions.code]).toEqual([{ newestRecord: null }, 'SOURCE_INVALID']);
  });
});

test('variables, aliases, fragments and conditions reach the owner as they were asked', async () => {
  const query = `query Q($id: ID!, $no: Boolean!) {
    one: client(id: $id) { ...Parts pes { availability @include(if: $no) } }
  }
  fragment Parts on Client { first: pes { score } pes { points: score @skip(if: $no) ... @include(if: $no) { score } } }`;
  const { data, errors } = await graph.ask(query, { id: 'c2', no: false });
  expect([data, errors]).toEqual([{ one: { first: { score: 7 }, pes: { points: 7 } } }, []]);
});

const SUPERGRAPH = `
  enum join__Graph { PES @join__graph(name: "pes", url: "") WELFARE @join__graph(name: "welfare", url: "") }
  type Query { a: Int }
  type Stay @join__type(graph: PES, key: "id source") @join__type(graph: PES, key: "place { code }") @join__type(graph: WELFARE, key: "id", resolvable: false) {
    id: ID!
    source: Kind!
    place: Place
    from: String @join__field(graph: PES, type: "String!") @join__field(graph: WELFARE)
  }
  type Place { code: String! name: String }
  enum Kind { A @join__enumValue(graph: PES) @join__enumValue(graph: WELFARE) B @join__enumValue(graph: WELFARE) }
`;

describe('the part of one owner in the supergraph', () => {
  const owners = readOwnerSchemas(SUPERGRAPH);
  const pes = owners.get('pes') as OwnerSchema;
  const query =
    'query($representations:[_Any!]!){_entities(representations:$representations){...on Stay{from source}}}';
  const byId = { __typename: 'Stay', id: 1, source: 'A' };
  const byPlace = { __typename: 'Stay', place: { code: '44021' } };
  const check = (answer: object, representation: object, schema = pes) => {
    const data = { _entities: [answer] };
    prepareFetch(query, schema).check(data, [{ ...representation }]);
    return data._entities[0];
  };

  test('holds its own types, codes and keys', () => {
    expect([...owners.keys()]).toEqual(['pes', 'welfare']);
    expect([pes.codesOf('Kind'), owners.get('welfare')?.codesOf('Kind')]).toEqual([new Set('A'), new Set('AB')]);
    expect([pes.keysOf('Stay').length, owners.get('welfare')?.keysOf('Stay').length]).toEqual([2, 0]);
  });

  test('makes a fetch that asks every key back, and only the one that was used is compared', () => {
    expect(prepareFetch(query, pes).query).toContain(
      '{from source schakelKey0:id schakelKey1:source schakelKey2:place{code}}',
    );
    const good = { from: 'x', source: 'A', schakelKey0: '1', schakelKey1: 'A', schakelKey2: { code: '44021' } };
    expect(check({ ...good }, byId)).toEqual({ from: 'x', source: 'A' });
    expect(check({ ...good }, byPlace)).toEqual({ from: 'x', source: 'A' });
    expect(() => check({ ...good, schakelKey0: '2' }, byId)).toThrow(AnswerMismatch);
    expect(() => check({ ...good, schakelKey2: { code: '35013' } }, byPlace)).toThrow(AnswerMismatch);
    expect(() => check({ ...good, schakelKey2: null }, byPlace)).toThrow(AnswerMismatch);
  });

  test('is stricter than the supergraph where the owner is', () => {
    const answer = { from: null, source: 'A', schakelKey0: '1', schakelKey1: 'A', schakelKey2: null };
    expect(() => check({ ...answer }, byId)).toThrow('Stay.from: null where a value is promised');
    expect(() => check({ ...answer, from: 'x', source: 'B' }, byId)).toThrow('Stay.source: not a value of Kind');
  });

  test('a key that was asked again is not null in a fetch that failed', () => {
    expect(prepareFetch(query, pes).missing([byId])).toEqual({ _entities: [{ from: null, source: 'A' }] });
  });
});
