import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPrepared } from '../../demo/data-folder.ts';
import { planProcesses } from '../../demo/plan.ts';
import { writePopulation } from '../../demo/population/population.ts';
import { type StubService, startStubService } from '../../integration/pes-rest/stub-service.ts';
import type { Purpose } from '../../shared/caller.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds, filled, reasons, type View, viewOf } from '../kit/view.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLIENTS = 150;
const ASKED: readonly (readonly [account: string, purpose: Purpose])[] = [
  ['social-worker', 'BENEFIT_FOLLOW_UP'],
  ['mediator', 'ACTIVATION'],
];

let stack: Stack;
let stub: StubService;
let pes: ChildProcess | null = null;
let folder: string;
let personas: string[];
/** What each account saw of each persona while VDAB's subgraph was on its database. */
let before: Map<string, View['client']>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-rest-stack-'));
  stack = await startStack({ clients: CLIENTS });
  personas = await caseloadIds(stack);
  before = await views();
  stub = await startStubService({ port: 0 });
  const date = (await readPrepared(stack.dataFolder))?.date ?? '';
  await writePopulation({
    out: join(folder, 'population'),
    clients: CLIENTS,
    seed: 1,
    date,
    onProgress: () => undefined,
  });
  await stub.data.addFiles(await extractsOfVdab(join(folder, 'population', 'pes')));
  await stack.processes.pes.stop();
  pes = await startOnService();
}, 600_000);

afterAll(async () => {
  if (pes !== null && pes.exitCode === null) {
    const closed = once(pes, 'close');
    pes.kill('SIGTERM');
    await closed;
  }
  await stub?.close();
  await stack?.stop();
  await rm(folder, { recursive: true, force: true });
}, 600_000);

async function extractsOfVdab(from: string): Promise<string[]> {
  const names = await readdir(from, { recursive: true });
  return names.filter((name) => name.endsWith('.csv')).map((name) => join(from, name));
}

async function views(): Promise<Map<string, View['client']>> {
  const seen = new Map<string, View['client']>();
  for (const [account, purpose] of ASKED) {
    for (const id of personas) {
      const { body } = await viewOf(stack, account, purpose, id);
      seen.set(`${account} ${id}`, body.data?.client ?? null);
    }
  }
  return seen;
}

/** Starts the subgraph on the service, at the port and with the keys, the log and the policy of the one that ended. */
async function startOnService(): Promise<ChildProcess> {
  const planned = planProcesses({ port: stack.port, data: stack.dataFolder, logLevel: 'info', inherited: {} });
  const env = planned.find(({ name }) => name === 'pes')?.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/pes-rest.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env, VDAB_URL: stub.url, VDAB_LIMIT_MS: '12000' },
    stdio: 'ignore',
  });
  for (;;) {
    const ready = await fetch(`${stack.urls.pes}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (ready) return child;
    if (child.exitCode !== null) throw new Error('The subgraph on the service did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('the gateway with VDAB on its service in the place of the one on a database', () => {
  it('answers the same of every persona: what VDAB holds, and the overview that is made of all owners', async () => {
    expect([...before.values()].flatMap((client) => filled(client?.pes)).length).toBeGreaterThan(20);
    const after = await views();
    for (const [who, client] of before) {
      expect([who, after.get(who)?.pes, after.get(who)?.overview]).toEqual([who, client?.pes, client?.overview]);
    }
    expect(stub.calls().length).toBeGreaterThan(ASKED.length * personas.length);
  });

  it('shows the other owners while VDAB has its page of a maintenance, and makes the overview from theirs', async () => {
    stub.behave({ mode: 'MAINTENANCE' });
    const [account, purpose] = ASKED[0] ?? ['', 'INTAKE'];
    const { body } = await viewOf(stack, account, purpose, personas[0] ?? '');
    const client = body.data?.client;
    expect(body.errors).toBeUndefined();
    expect(Object.values(reasons(client?.pes))).toContain('HOLDER_UNREACHABLE');
    expect(client?.welfare).toEqual(before.get(`${account} ${personas[0]}`)?.welfare);
    expect(client?.overview?.journey.map(({ source }) => source)).not.toContain('PES');
    expect(JSON.stringify(body)).not.toMatch(/Onderhoud|even weg/);
  });
});
