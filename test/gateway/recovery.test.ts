import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { graphHangs, hangs, resets, resetsFirst, slow, truncates, well } from './kit/behaviours.ts';
import { byOwner, startGraph, type TestGraph } from './kit/graph.ts';
import { WHOLE_VIEW } from './kit/records.ts';
import { CLIENT_VIEW } from './kit/schemas.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
beforeEach(() => graph.renew());
afterAll(() => graph.close());

const view = () => graph.ask(CLIENT_VIEW, { id: 'c1' });
const sign = () => graph.ask('mutation { projectSign(id: "p1") { id } }');
const times = async (count: number, work: () => Promise<unknown>) => {
  for (let done = 0; done < count; done += 1) await work();
};
const REAL = { timeLimitsMs: byOwner(() => 1500), budgetMs: 2700 };
const whole = { data: { client: WHOLE_VIEW }, errors: [] };

describe('after an owner returns the very next query is whole', () => {
  test.each([1, 4, 5, 6, 12])('when it was stopped for %i queries', async (queries) => {
    await graph.owners.pes.stop();
    await times(queries, view);
    await graph.owners.pes.start();
    expect(await view()).toMatchObject(whole);
  });

  test.each([
    ['hung', hangs],
    ['hung with its health still good', graphHangs],
    ['answered garbage', truncates],
  ])('when it %s for seven queries at once', async (_, behaviour) => {
    await graph.renew({ timeLimitsMs: byOwner(() => 1000) });
    graph.owners.pes.behave(behaviour);
    await Promise.all(Array.from({ length: 7 }, view));
    graph.owners.pes.behave(well);
    expect(await view()).toMatchObject(whole);
  });
});

test('an owner that hangs costs its time limit five times, and then no more than a probe of 250 ms', async () => {
  await graph.renew({ timeLimitsMs: byOwner(() => 1000), limits: { probeMs: 250 } });
  graph.owners.pes.behave(hangs);
  const first = await Promise.all(Array.from({ length: 5 }, view));
  const next = await Promise.all(Array.from({ length: 3 }, view));
  expect(Math.min(...first.map(({ ms }) => ms))).toBeGreaterThan(990);
  expect(Math.max(...next.map(({ ms }) => ms))).toBeLessThan(990);
  expect(graph.owners.pes.received).toHaveLength(5);
});

test('with real limits a view arrives within 3 s when two hops hang one after the other', async () => {
  await graph.renew(REAL);
  graph.owners.pes.behave(hangs);
  graph.owners.partnership.behave({
    ...well,
    answer: (response, answerWell) =>
      graph.owners.partnership.received.length > 1 ? undefined : well.answer(response, answerWell),
  });
  const { data, errors, ms } = await view();
  expect(data).toMatchObject({ client: { id: 'c1', pes: null, overview: null, socialEconomy: { goals: ['work'] } } });
  expect(errors.map(({ extensions: { source, code } }) => `${source} ${code}`).sort()).toEqual([
    'PARTNERSHIP SOURCE_TIMEOUT',
    'PES SOURCE_TIMEOUT',
  ]);
  expect(ms).toBeLessThan(3000);
});

test('an owner that hangs without a limit of its own still leaves time for the overview', async () => {
  await graph.renew({ timeLimitsMs: byOwner(() => 60_000), budgetMs: 3000 });
  graph.owners.pes.behave(hangs);
  const { data, ms } = await view();
  expect(data).toMatchObject({ client: { pes: null, overview: { missingSources: ['PES'] } } });
  expect(ms).toBeLessThan(3300);
});

test('a fetch for which no time is left is not sent', async () => {
  await graph.renew({ budgetMs: 300, timeLimitsMs: byOwner(() => 300) });
  graph.owners.partnership.behave(slow(290));
  const { errors } = await view();
  expect(errors.map(({ extensions }) => extensions.code)).toContain('SOURCE_TIMEOUT');
});

test('an owner that works but never says so is tried again a second after it failed', async () => {
  await graph.renew({ limits: { probeMs: 250 } });
  const working = { ...well, health: hangs.health };
  graph.owners.pes.behave(truncates);
  await times(5, view);
  graph.owners.pes.behave(working);
  expect((await view()).errors).toHaveLength(1);
  await sleep(1000);
  expect(await view()).toMatchObject(whole);
});

describe('a broken connection', () => {
  test('is tried once more for a query, on another connection', async () => {
    graph.owners.pes.behave(resetsFirst(1));
    expect(await view()).toMatchObject(whole);
    expect(graph.owners.pes.received).toHaveLength(2);
  });

  test('is not tried a third time', async () => {
    graph.owners.pes.behave(resetsFirst(2));
    expect((await view()).errors).toHaveLength(1);
    expect(graph.owners.pes.received).toHaveLength(2);
  });

  test('that was kept alive and died unseen costs nothing', async () => {
    await view();
    await graph.owners.pes.stop();
    await graph.owners.pes.start();
    expect(await view()).toMatchObject(whole);
  });
});

describe('a mutation', () => {
  test('reaches its owner', async () => {
    expect(await sign()).toMatchObject({ data: { projectSign: { id: 'p1' } }, errors: [] });
  });

  test.each([
    ['resets the connection', resets, 'SOURCE_UNAVAILABLE'],
    ['hangs', hangs, 'SOURCE_TIMEOUT'],
  ])('is sent once when its owner %s, and the error says that the outcome is not known', async (_, behaviour, code) => {
    await graph.renew({ timeLimitsMs: byOwner(() => 500) });
    graph.owners.welfare.behave(behaviour);
    const { data, errors } = await sign();
    expect(graph.owners.welfare.received).toHaveLength(1);
    expect(data).toEqual({ projectSign: null });
    const message = 'The social welfare centres did not confirm the change: look at the record before you ask again.';
    expect(errors).toEqual([{ message, extensions: { code, source: 'WELFARE' } }]);
  });
});

test('no more requests go to an owner at once than it may get, the rest waits its turn', async () => {
  await graph.renew({ limits: { atOnce: 2, waiting: 100 } });
  let [busy, most] = [0, 0];
  graph.owners.pes.behave({
    ...well,
    answer: async (response, answerWell) => {
      busy += 1;
      most = Math.max(most, busy);
      await sleep(20);
      busy -= 1;
      await well.answer(response, answerWell);
    },
  });
  const answers = await Promise.all(Array.from({ length: 12 }, view));
  expect({ most, errors: answers.flatMap(({ errors }) => errors) }).toEqual({ most: 2, errors: [] });
});

test('when the queue of an owner is full the part is SOURCE_UNAVAILABLE at once', async () => {
  await graph.renew({ limits: { atOnce: 1, waiting: 1 } });
  graph.owners.pes.behave(slow(100));
  const answers = await Promise.all(Array.from({ length: 6 }, view));
  const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
  expect(codes).toEqual(Array(4).fill('SOURCE_UNAVAILABLE'));
});

test('an owner hears it when nobody waits for its answer any more', async () => {
  await graph.renew({ timeLimitsMs: byOwner(() => 60_000), budgetMs: 120_000 });
  let hear = () => {};
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    graph.owners.pes.behave({
      ...hangs,
      answer: (response) => {
        response.once('close', hear);
        resolve();
      },
    });
  });
  const client = new AbortController();
  const answer = graph.post(JSON.stringify({ query: CLIENT_VIEW, variables: { id: 'c1' } }), {}, client.signal);
  const gaveUp = expect(answer).rejects.toThrow();
  await asked;
  client.abort();
  await gaveUp;
  // Long before the time limit of the owner, which is 60 s here.
  await heard;
});
