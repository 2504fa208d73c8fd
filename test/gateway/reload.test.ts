import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { schemaDigest } from '../../shared/schema-digest.ts';
import { slow } from './kit/behaviours.ts';
import { byOwner, startGraph, type TestGraph } from './kit/graph.ts';
import { AUDIENCE } from './kit/identity.ts';
import { type OwnerServer, startOwnerServer } from './kit/owner-server.ts';
import { type GatewayProcess, startGatewayProcess } from './kit/process.ts';
import { composeTestSupergraph } from './kit/schemas.ts';
import { askSteadily } from './kit/steady-load.ts';
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

interface Supergraph {
  digest: string;
  since: string;
  refused: { digest: string | null; at: string; reason: string } | null;
}

async function supergraphAt(url: string): Promise<Supergraph> {
  return (await (await fetch(`${url}/readyz`)).json()).detail.supergraph;
}

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
    ['is half a file', { supergraphSdl: FIRST.slice(0, FIRST.length / 2) }, /cannot be loaded \(Syntax Error/],
    ['is empty', { supergraphSdl: '' }, /cannot be loaded/],
    [
      'names an owner of whom no address is known',
      { supergraphSdl: FIRST.replace('@join__graph(name: "pes"', '@join__graph(name: "somebody"') },
      /names the owner "somebody".*OWNERS_FILE/,
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
    expect(refused?.reason).toMatch(reason);
    expect(refused?.digest).toBe(schemaDigest(changed.supergraphSdl ?? FIRST));
    expect(graph.log.filter((line) => /refused/.test(line))).toHaveLength(1);
    expect((await graph.ask(SCORE)).status).toBe(200);
  });

  test('is forgotten when a good one is taken up', async () => {
    expect(await graph.takeUp({ supergraphSdl: FIRST })).toBe(true);
    expect((await supergraphAt(graph.url)).refused).toBeNull();
  });
});

describe('the process', () => {
  let folder: string;
  let gateway: GatewayProcess;
  beforeAll(async () => {
    await graph.renew();
    folder = await mkdtemp(join(tmpdir(), 'schakel-reload-'));
    await publish(FIRST);
    gateway = await startGatewayProcess({
      PORT: '0',
      SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'),
      RELOAD_SECONDS: '0.1',
      OWNER_URLS: JSON.stringify(byOwner((owner) => graph.owners[owner].url)),
      TIME_LIMIT_MS: '10000',
      REQUEST_BUDGET_MS: '20000',
      ISSUER: graph.identity.issuer,
      AUDIENCE,
      KEY_RING_FILE: join(folder, 'keys.json'),
      LOG_LEVEL: 'info',
    });
  }, 60_000);
  afterAll(async () => {
    await gateway.stop();
    await rm(folder, { recursive: true });
  });

  async function publish(sdl: string): Promise<void> {
    await writeFile(join(folder, 'next'), sdl);
    await rename(join(folder, 'next'), join(folder, 'supergraph.graphql'));
  }

  async function until(isSo: (supergraph: Supergraph) => boolean): Promise<void> {
    while (!isSo(await supergraphAt(gateway.url))) await sleep(50);
  }

  test('takes up five supergraphs under 200 requests a second, a broken one among them, and no request fails', async () => {
    const token = await graph.identity.token();
    const load = askSteadily({
      url: `${gateway.url}/graphql`,
      perSecond: 200,
      headers: { authorization: `Bearer ${token}`, 'x-purpose': 'BENEFIT_FOLLOW_UP' },
      body: JSON.stringify({ query: '{ client(id: "c1") { id pes { availability } } }' }),
      mostAtOnce: 300,
    });
    const changes = async () => {
      for (const sdl of [SECOND, FIRST, SECOND, FIRST]) {
        await sleep(500);
        await publish(sdl);
        await until(({ digest }) => digest === schemaDigest(sdl));
      }
      await publish(SECOND.replace('type Query', 'type Query {'));
      await until(({ refused }) => refused !== null);
      await publish(SECOND);
      await until(({ digest }) => digest === schemaDigest(SECOND));
    };
    const { asked, failed } = await changes().then(load.end, async (error) => {
      await load.end();
      throw error;
    });
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThan(400);
    expect(gateway.output().match(/is refused, the last good one stays/g)).toHaveLength(1);
  }, 240_000);

  test('half a file that stays half is refused, and the whole one is taken up after it', async () => {
    await writeFile(join(folder, 'supergraph.graphql'), FIRST.slice(0, 3000));
    await until(({ refused }) => refused?.digest === schemaDigest(FIRST.slice(0, 3000)));
    await writeFile(join(folder, 'supergraph.graphql'), FIRST);
    await until(({ digest, refused }) => digest === schemaDigest(FIRST) && refused === null);
    expect(await readFile(join(folder, 'supergraph.graphql'), 'utf8')).toBe(FIRST);
  }, 60_000);
});
