import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sourceOf } from '../../shared/caller.ts';
import * as behaviours from './kit/behaviours.ts';
import { type Answer, byOwner, startGraph, type TestGraph } from './kit/graph.ts';
import { WHOLE_VIEW } from './kit/records.ts';
import { CLIENT_VIEW } from './kit/schemas.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ timeLimitsMs: byOwner(() => 1000), limits: { probeMs: 1000 } });
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const RECORDS = ['pes', 'welfare', 'social-economy'] as const;
type RecordOwner = (typeof RECORDS)[number];
const PARTS = { pes: 'pes', welfare: 'welfare', 'social-economy': 'socialEconomy' } as const;

/** The whole view without the parts of some owners, the overview made from the others. */
function viewWithout(...missing: RecordOwner[]) {
  const { overview, ...rest } = WHOLE_VIEW;
  const sources = missing.map(sourceOf);
  const parts = Object.fromEntries(missing.map((owner) => [PARTS[owner], null]));
  const journey = overview.journey.filter(({ source }) => !sources.some((one) => one === source));
  return { ...rest, ...parts, overview: { journey, missingSources: sources } };
}

const codes = ({ errors }: Answer) => errors.map(({ extensions }) => [extensions.source, extensions.code]);
/** Nothing of what the owner said, and not where it lives, is in the answer or in the log. */
function expectPrivate({ text }: Answer) {
  const address = new URL(graph.owners.pes.url).port;
  expect(text + graph.log.join('')).not.toMatch(/85073099734|SELECT|\/srv\/|10\.0\.0\.7|nginx/);
  expect(text + graph.log.join('')).not.toContain(`:${address}`);
}

const SENTENCE = /^The [a-z ]+ (cannot be reached|did not answer|gave an answer|could not|did not accept)[^.]*\.$/;

test('one query gives the parts of all owners and what only the whole picture shows', async () => {
  const { status, data, errors } = await graph.ask(CLIENT_VIEW, { id: 'c1' });
  expect({ status, data, errors }).toEqual({ status: 200, data: { client: WHOLE_VIEW }, errors: [] });
});

describe('a part is null with one typed error, and the rest is whole with its overview, when an owner', () => {
  test.each([
    ['hangs', behaviours.hangs, 'SOURCE_TIMEOUT'],
    ['sends a byte every 50 ms', behaviours.drips, 'SOURCE_TIMEOUT'],
    ['resets the connection', behaviours.resets, 'SOURCE_UNAVAILABLE'],
    ['resets the connection in the middle of the answer', behaviours.resetsInTheMiddle, 'SOURCE_UNAVAILABLE'],
    ['answers 503', behaviours.unavailable, 'SOURCE_UNAVAILABLE'],
    ['does not accept the caller token', behaviours.refusesCaller, 'SOURCE_UNAVAILABLE'],
    ['answers half of the JSON', behaviours.truncates, 'SOURCE_INVALID'],
    ['answers HTML', behaviours.html, 'SOURCE_INVALID'],
    ['answers HTML and calls it JSON', behaviours.htmlAsJson, 'SOURCE_INVALID'],
    ['answers gzip that was not asked', behaviours.compressed, 'SOURCE_INVALID'],
    ['answers in latin-1', behaviours.otherEncoding, 'SOURCE_INVALID'],
    ['answers values of other types', behaviours.wrongTypes, 'SOURCE_INVALID'],
    ['sends 100 MB', behaviours.floods, 'SOURCE_INVALID'],
    ['answers 500 with SQL and a stack', behaviours.crashes, 'SOURCE_INVALID'],
    ['answers a list and no object', behaviours.exactly('[]'), 'SOURCE_INVALID'],
    ['answers JSON that is no GraphQL', behaviours.exactly('{"message":"hello"}'), 'SOURCE_INVALID'],
    ['leaves an entity out', behaviours.leavesOneOut, 'SOURCE_INVALID'],
    ['answers only errors with SQL and a stack', behaviours.saysOnlyErrors, 'INTERNAL'],
  ])('%s', async (_, behaviour, code) => {
    graph.owners.pes.behave(behaviour);
    const answer = await graph.ask(CLIENT_VIEW, { id: 'c1' });
    expect(answer.data).toEqual({ client: viewWithout('pes') });
    expect(codes(answer)).toEqual([['PES', code]]);
    expect(answer.errors[0]?.message).toMatch(SENTENCE);
    expectPrivate(answer);
  });

  test.each(RECORDS)('is stopped: %s', async (owner) => {
    await graph.owners[owner].stop();
    const answer = await graph.ask(CLIENT_VIEW, { id: 'c1' });
    expect(answer.data).toEqual({ client: viewWithout(owner) });
    expect(codes(answer)).toEqual([[sourceOf(owner), 'SOURCE_UNAVAILABLE']]);
  });
});

describe('with two owners gone the third one is shown, and each of the two has its own error', () => {
  test.each([
    ['pes', 'welfare'],
    ['pes', 'social-economy'],
    ['welfare', 'social-economy'],
  ] as const)('%s hangs and %s is stopped', async (hanging, stopped) => {
    graph.owners[hanging].behave(behaviours.hangs);
    await graph.owners[stopped].stop();
    const answer = await graph.ask(CLIENT_VIEW, { id: 'c1' });
    expect(answer.data).toEqual({ client: viewWithout(hanging, stopped) });
    expect(new Map(answer.errors.map(({ extensions: { source, code } }) => [source, code]))).toEqual(
      new Map([
        [sourceOf(hanging), 'SOURCE_TIMEOUT'],
        [sourceOf(stopped), 'SOURCE_UNAVAILABLE'],
      ]),
    );
  });
});

test('without the partnership there is no view, and one error that says so', async () => {
  await graph.owners.partnership.stop();
  const answer = await graph.ask(CLIENT_VIEW, { id: 'c1' });
  expect({ status: answer.status, data: answer.data, codes: codes(answer) }).toEqual({
    status: 200,
    data: { client: null },
    codes: [['PARTNERSHIP', 'SOURCE_UNAVAILABLE']],
  });
});

test('a field that may not be null takes the whole answer with it, and still there is one error', async () => {
  await graph.owners.partnership.stop();
  const answer = await graph.ask('{ viewer { staffMember } }');
  const { extensions: _cost, ...whole } = JSON.parse(answer.text);
  expect(whole).toEqual({
    data: null,
    errors: [expect.objectContaining({ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'PARTNERSHIP' } })],
  });
});

test('an owner that fails in several fetches of one request has one error', async () => {
  await graph.owners.pes.stop();
  const answer = await graph.ask(
    '{ a: client(id: "c1") { pes { availability } } b: client(id: "c2") { pes { availability } } }',
  );
  expect(answer.data).toEqual({ a: { pes: null }, b: { pes: null } });
  expect(codes(answer)).toEqual([['PES', 'SOURCE_UNAVAILABLE']]);
});
