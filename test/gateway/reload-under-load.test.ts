import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeMachine, type Machine } from '../../bench/machine.ts';
import { schemaDigest } from '../../shared/schema-digest.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { type ReloadingGateway, startReloadingGateway } from './kit/reloading.ts';
import { composeTestSupergraph } from './kit/schemas.ts';
import { askSteadily } from './kit/steady-load.ts';

const FIRST = composeTestSupergraph();
/** VDAB has no score any more. */
const SECOND = composeTestSupergraph({ pes: (sdl) => sdl.replace(' score: Int', '') });

let graph: TestGraph;
let reloading: ReloadingGateway;
beforeAll(async () => {
  graph = await startGraph();
  reloading = await startReloadingGateway(graph, FIRST);
}, 600_000);
afterAll(async () => {
  await reloading?.stop();
  await graph?.close();
});

test('a gateway takes up five supergraphs under 200 requests a second, a broken one among them, and no request fails', async () => {
  const machine = describeMachine();
  const token = await graph.identity.token();
  const load = askSteadily({
    url: `${reloading.url}/graphql`,
    perSecond: 200,
    headers: { authorization: `Bearer ${token}`, 'x-purpose': 'BENEFIT_FOLLOW_UP' },
    body: JSON.stringify({ query: '{ client(id: "c1") { id pes { availability } } }' }),
    // All that come while the process is busy with itself: the pace is that of the clock.
    mostAtOnce: 2000,
  });
  const changes = async () => {
    for (const sdl of [SECOND, FIRST, SECOND, FIRST]) {
      await sleep(500);
      await reloading.publish(sdl);
      await reloading.until(({ digest }) => digest === schemaDigest(sdl));
    }
    await reloading.publish(SECOND.replace('type Query', 'type Query {'));
    await reloading.until(({ refused }) => refused !== null);
    await reloading.publish(SECOND);
    await reloading.until(({ digest }) => digest === schemaDigest(SECOND));
  };
  const { asked, perSecond, failed, slowestMs } = await changes().then(load.end, async (error) => {
    await load.end();
    throw error;
  });
  const figures = `${asked} requests, ${perSecond.toFixed(0)} a second, ${failed.length} failed, the slowest answered after ${slowestMs.toFixed(0)} ms`;
  process.stdout.write(`${figures}\n`);
  await writeReport(figures, machine);
  expect(failed).toEqual([]);
  expect(asked).toBeGreaterThan(400);
  expect(perSecond).toBeGreaterThan(195);
  expect(reloading.output().match(/is refused, the last good one stays/g)).toHaveLength(1);
}, 600_000);

/** A dated report beside this file, for who was not there. */
async function writeReport(figures: string, { cores, processor, node, loadBefore }: Machine): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const folder = new URL('./reports/', import.meta.url);
  const lines = [
    `# Reload of the supergraph under load, measured on ${day}`,
    'Written by `npm run reload:load`, never by hand.',
    `A gateway that is asked 200 times a second takes up five supergraphs, one after the other, and is given a broken one between them, which it refuses: **${figures}**.`,
    `${cores} cores (${processor}), Node ${node}; ${loadBefore.toFixed(1)} processes wanted a core before it began.`,
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${day}-reload.md`, folder), `${lines.join('\n\n')}\n`);
}
