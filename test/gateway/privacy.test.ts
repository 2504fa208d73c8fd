import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { CLIENT_VIEW } from './kit/schemas.ts';

const NUMBER = '85073099734';
const WRITTEN = ['85.07.30-997.34', '850730 997 34', '85073099735'];
let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ logLevel: 'trace' });
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const FIND = 'query Find($number: NationalNumber!) { findClient(nationalNumber: $number) { id } }';
/** Nothing that was sent stands in the answer or in the log. */
const expectNothingRepeated = (text: string, ...sent: string[]) => {
  for (const one of [NUMBER, ...WRITTEN, 'Peeters', ...sent]) expect(text + graph.log.join('')).not.toContain(one);
};

describe('a value of a wrong shape is refused without being repeated, and no owner gets it:', () => {
  const expected =
    'Variable "$number" is not valid: NationalNumber is not valid: give the eleven digits of a national register or bis number, check digits included';
  test.each([
    ['a wrong check digit', '85073099735', expected],
    ['a number', 85073099735, expected],
    ['a list', [NUMBER], expected],
    ['an object with a name', { nationalNumber: NUMBER, name: 'Peeters' }, expected],
    ['nothing', null, 'Variable "$number"'],
  ])('%s', async (_, number, sentence) => {
    const { status, errors, text } = await graph.ask(FIND, { number });
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [
        {
          message: expect.stringContaining(sentence),
          extensions: { code: 'BAD_USER_INPUT' },
          locations: expect.anything(),
        },
      ],
    });
    expectNothingRepeated(text);
    expect(graph.owners.partnership.received).toEqual([]);
  });

  test.each([
    `{ findClient(nationalNumber: "85073099735") { id } }`,
    `{ findClient(nationalNumber: ${NUMBER}) { id } }`,
    `{ client(id: { name: "Peeters", number: "${NUMBER}" }) { id } }`,
    `{ caseload(first: "${NUMBER}") { id } }`,
    `{ findClient(nationalNumber: "${NUMBER}"`,
    `{ "${NUMBER}" }`,
    `{ viewer { Peeters: n${NUMBER} } }`,
    `query A($a: String = "${NUMBER}") { client(id: $b) { id } }`,
    `{ client(id: "c1") @include(if: "${NUMBER}") { id } }`,
  ])('written in the query: %s', async (query) => {
    const { status, errors, text } = await graph.ask(query);
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expectNothingRepeated(text);
  });

  test('a body that is not JSON', async () => {
    const { text } = await graph.post(`{"query": "${NUMBER} Peeters`);
    expectNothingRepeated(text);
  });
});

test('a good number finds somebody, and stands in no log line, at any level', async () => {
  for (const number of [NUMBER, '85.07.30-997.34']) {
    const { data, text } = await graph.ask(FIND, { number });
    expect(data).toEqual({ findClient: { id: 'c1' } });
    expectNothingRepeated(text);
  }
});

test('nothing of a request is logged but its method, path, status and id', async () => {
  const token = await graph.identity.token({ sub: 'worker-7' });
  await graph.ask(CLIENT_VIEW, { id: 'c1', number: NUMBER }, { authorization: `Bearer ${token}`, 'x-name': 'Peeters' });
  await fetch(`${graph.url}/graphql?name=Peeters&number=${NUMBER}`);
  await fetch(`${graph.url}/${NUMBER}/Peeters`.replace('/Peeters', ''));
  const lines = graph.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  const fields = ['level', 'method', 'ms', 'msg', 'name', 'path', 'requestId', 'status', 'time'];
  expect(lines.map((line) => Object.keys(line).sort())).toEqual([fields, fields, fields]);
  expectNothingRepeated('', 'worker-7', 'Given-c1', token, 'ClientView');
});

test('a fault of an owner is one line in the log, with the request, the source, the code and a reason of ours', async () => {
  await graph.owners.pes.stop();
  const { headers } = await graph.ask(CLIENT_VIEW, { id: 'c1' });
  const lines = graph.log.map((line) => JSON.parse(line)).filter(({ level }) => level >= 40);
  expect(lines).toEqual([
    {
      level: 40,
      time: expect.any(String),
      name: 'gateway',
      requestId: headers.get('x-request-id'),
      source: 'PES',
      code: 'SOURCE_UNAVAILABLE',
      reason: 'ECONNREFUSED',
      msg: 'a source failed',
    },
  ]);
});

test('no answer of the graph may be kept by a cache on the way', async () => {
  expect((await graph.ask('{ viewer { purpose } }')).headers.get('cache-control')).toBe('no-store');
  expect((await graph.ask('{ viewer { purpose } }', {}, { authorization: '' })).headers.get('cache-control')).toBe(
    'no-store',
  );
});
