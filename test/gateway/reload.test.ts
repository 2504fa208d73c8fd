import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { schemaDigest } from '../../shared/schema-digest.ts';
import { slow } from './kit/behaviours.ts';
import { byOwner, startGraph, type TestGraph } from './kit/graph.ts';
import { type OwnerServer, startOwnerServer } from './kit/owner-server.ts';
import { type ReloadingGateway, startReloadingGateway, supergraphAt } from './kit/reloading.ts';
import { composeTestSupergraph } from './kit/schemas.ts';
import { manifestOf } from './kit/workbench.ts';

const FIRST = composeTestSupergraph();
/** VDAB has no score any more. */
const SECOND = composeTestSupergraph({ pes: (sdl) => sdl.replace(' score: Int', '') });
const SCORE = '{ client(id: "c1") { pes { score } } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

describe('a supergraph that is taken up', () => {
  beforeEach(() => graph.renew());

  test('is asked at once, and /readyz names it and since when', async () => {
    expect((await graph.ask(SCORE)).status).toBe(200);
    const before = await supergraphAt(graph.url);
    expect(before).toEqual({ digest: schemaDigest(FIRST), since: expect.any(String), refused: null });
    expect(await graph.takeUp({ supergraphSdl: SECOND })).toBe(true);
    const { status, errors } = await graph.ask(SCORE);
    expect([status, errors[0]?.message]).toEqual([400, 'Cannot query field "score" on type "PesRecord".']);
    const after = await supergraphAt(graph.url);
    expect(after).toEqual({ digest: schemaDigest(SECOND), since: expect.any(String), refused: null });
    expect(Date.parse(after.since)).toBeGreaterThanOrEqual(Date.parse(before.since));
  });

  test('waits for a query that is under way, which ends on the one on which it began', async () => {
    graph.owners.pes.behave(slow(300));
    const begun = graph.ask(SCORE);
    while (graph.owners.pes.received.length === 0) await sleep(5);
    const taken = graph.takeUp({ supergraphSdl: SECOND });
    const waiting = graph.ask('{ client(id: "c1") { id } }');
    expect(await begun).toMatchObject({ status: 200, errors: [] });
    expect(await taken).toBe(true);
    expect(await waiting).toMatchObject({ status: 200, data: { client: { id: 'c1' } } });
  });

  test('does not wait longer than a request may take', async () => {
    await graph.renew({ budgetMs: 400, timeLimitsMs: byOwner(() => 10_000) });
    graph.owners.pes.behave(slow(30_000));
    const begun = graph.ask(SCORE);
    while (graph.owners.pes.received.length === 0) await sleep(5);
    expect(await graph.takeUp({ supergraphSdl: SECOND })).toBe(true);
    expect((await begun).errors).toMatchObject([{ extensions: { code: 'SOURCE_TIMEOUT' } }]);
  });

  test('who went away while waiting keeps nobody out', async () => {
    graph.owners.pes.behave(slow(300));
    const begun = graph.ask(SCORE);
    while (graph.owners.pes.received.length === 0) await sleep(5);
    const taken = graph.takeUp({ supergraphSdl: SECOND });
    const gone = new AbortController();
    const waiting = graph.post(JSON.stringify({ query: '{ viewer { purpose } }' }), {}, gone.signal);
    await sleep(20);
    gone.abort();
    await expect(waiting).rejects.toThrow();
    await Promise.all([begun, taken]);
    expect(await graph.takeUp({ supergraphSdl: FIRST })).toBe(true);
    expect((await graph.ask('{ viewer { purpose } }')).status).toBe(200);
  });

  test('asks the owner at another address from then on, and no more at the former one', async () => {
    const moved: OwnerServer = await startOwnerServer('pes');
    try {
      const urls = { ...byOwner((owner) => graph.owners[owner].url), pes: moved.url };
      expect(await graph.takeUp({ urls })).toBe(true);
      expect((await graph.ask(SCORE)).status).toBe(200);
      expect([graph.owners.pes.received.length, moved.received.length]).toEqual([0, 1]);
    } finally {
      await graph.renew();
      await moved.close();
    }
  });
});

describe('a supergraph that is refused', () => {
  const manifest = (body: string) => manifestOf({ Score: body });
  const BAD: [string, Parameters<TestGraph['takeUp']>[0], RegExp][] = [
    ['is half a file', { supergraphSdl: FIRST.slice(0, FIRST.length / 2) }, /cannot be loaded \(/],
    ['is empty', { supergraphSdl: '' }, /cannot be loaded/],
    [
      'names an owner of whom no address is known',
      { supergraphSdl: FIRST.replace('@join__graph(name: "pes"', '@join__graph(name: "somebody"') },
      /names the owner "somebody".*OWNERS_FILE/,
    ],
    [
      'lets an owner take a field of another over',
      {
        supergraphSdl: FIRST.replace(
          'overview: ClientOverview @join__field(graph: PARTNERSHIP, requires:',
          'overview: ClientOverview @join__field(graph: PES, override: "partnership", requires:',
        ),
      },
      /The owner "pes" takes Client\.overview over \(@override\): only partnership may\./,
    ],
    ['is a schema and no supergraph', { supergraphSdl: 'type Query { a: Int }' }, /cannot be loaded/],
    [
      'lacks what a trusted document of the workbench asks',
      { supergraphSdl: SECOND, documents: manifest('query Score { client(id: "c1") { pes { score } } }') },
      /Score does not fit the graph/,
    ],
  ];
  beforeAll(() => graph.renew());

  test.each(BAD)('because it %s: the last good one stays, with one line in the log', async (_what, changed, reason) => {
    await graph.reset();
    const before = await supergraphAt(graph.url);
    expect(await graph.takeUp(changed)).toBe(false);
    const { digest, since, refused } = await supergraphAt(graph.url);
    expect([digest, since]).toEqual([before.digest, before.since]);
    expect(refused?.reason).toBe('It cannot be loaded: the log of the gateway says why.');
    expect(refused?.digest).toBe(schemaDigest(changed.supergraphSdl ?? FIRST));
    const told = graph.log.filter((line) => /refused/.test(line)).map((line) => JSON.parse(line).refused.reason);
    expect(told).toEqual([expect.stringMatching(reason)]);
    expect((await graph.ask(SCORE)).status).toBe(200);
  });

  test('is forgotten when a good one is taken up', async () => {
    expect(await graph.takeUp({ supergraphSdl: FIRST })).toBe(true);
    expect((await supergraphAt(graph.url)).refused).toBeNull();
  });
});

describe('the process', () => {
  let reloading: ReloadingGateway;
  beforeAll(async () => {
    await graph.renew();
    reloading = await startReloadingGateway(graph, FIRST);
  }, 600_000);
  afterAll(() => reloading.stop());

  test('half a file that stays half is refused, and the whole one is taken up after it', async () => {
    const half = FIRST.slice(0, 3000);
    await reloading.write(half);
    await reloading.until(({ refused }) => refused?.digest === schemaDigest(half));
    await reloading.write(FIRST);
    await reloading.until(({ digest, refused }) => digest === schemaDigest(FIRST) && refused === null);
    expect(reloading.output().match(/is refused, the last good one stays/g)).toHaveLength(1);
  }, 600_000);
});
