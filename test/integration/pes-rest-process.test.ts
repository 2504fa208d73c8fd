import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCallerTokenSigner } from '../../shared/caller-token.ts';
import { DISCLOSURES_HEADER } from '../../shared/disclosure-count.ts';
import { createGrantSigner, type GrantFacts } from '../../shared/grant.ts';
import { runNode } from '../deploy/kit/run.ts';
import { inventedNumber, toCsv } from '../kit/extracts.ts';
import { type PublishedKeys, publishKeys } from '../kit/keys.ts';
import { callerOf } from '../kit/owner.ts';
import { pesExtracts, VDAB } from '../kit/pes-extracts.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const caller = callerOf({ staffMember: 'mediator-7', organisation: VDAB, roles: ['mediator'], purpose: 'ACTIVATION' });

/** One of our processes, with all that it wrote. */
interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly url: string;
}

let folder: string;
let keys: PublishedKeys;
const running: Running[] = [];

/** Starts a script and waits for the address that it names. */
async function start(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  for (;;) {
    const url = /listening at (http:\/\/[\d.:]+)/.exec(said)?.[1];
    if (url !== undefined) {
      const started = { child, said: () => said, url };
      running.push(started);
      return started;
    }
    if (child.exitCode !== null) throw new Error(`${script} ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop({ child }: Running): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const [code] = await closed;
  return code;
}

let stub: Running;
let pes: Running;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-pes-rest-'));
  keys = await publishKeys();
  const files = pesExtracts(3).map((rows, at) => ({ path: join(folder, `${at}.csv`), text: toCsv(rows) }));
  for (const { path, text } of files) await writeFile(path, text);
  stub = await start('vdab-stub', ['--port', '0', '--admin', ...files.map(({ path }) => path)]);
  pes = await start('pes-rest', [], environment({ VDAB_URL: stub.url }));
}, 600_000);
afterAll(async () => {
  await Promise.all(running.map(stop));
  await keys?.close();
  await rm(folder, { recursive: true, force: true });
}, 600_000);

function environment(more: Record<string, string>): Record<string, string> {
  return {
    ...{ PORT: '0', WRITER: 'pes', VDAB_LIMIT_MS: '20000', MASTER_KEY: Buffer.alloc(32, 5).toString('base64') },
    DATABASES: JSON.stringify({ main: `sqlite:${join(folder, 'main.sqlite')}` }),
    LOG_DATABASE: `sqlite:${join(folder, 'log.sqlite')}`,
    KEY_RING_FILE: join(folder, 'keys.json'),
    GATEWAY_JWKS_URL: keys.jwksUrl,
    PARTNERSHIP_URL: new URL(keys.jwksUrl).origin,
    ...more,
  };
}

/** The answer of the subgraph to one document, as the gateway would ask it. */
async function ask(query: string, variables: object = {}) {
  const token = createCallerTokenSigner({ keys: keys.keys, clock: () => new Date() }).sign(caller, 'pes');
  const response = await fetch(`${pes.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return { disclosures: Number(response.headers.get(DISCLOSURES_HEADER)), body: await response.json() };
}

function clientsOf(...indexes: number[]) {
  const grants = createGrantSigner({ keys: keys.keys, clock: () => new Date(), reuse: new Map() });
  return indexes.map((index) => {
    const facts: GrantFacts = {
      ...{ clientId: `client-${index}`, nationalNumbers: [inventedNumber(index)], staffMember: caller.staffMember },
      ...{
        organisation: VDAB,
        organisationKind: 'PES',
        purpose: caller.purpose,
        relation: 'CASE',
        since: '2026-01-01',
      },
      sharing: {},
      holders: [{ owner: 'PES', organisation: VDAB, capacity: 'JOBSEEKER', from: '2025-01-01', to: null }],
    };
    return { __typename: 'Client', id: facts.clientId, grant: grants.sign(facts) };
  });
}

const VIEW = `query ($clients: [_Any!]!) { _entities(representations: $clients) { ... on Client {
  id pes { availability registration { mediator } steps { status } withheld { section reason } } } } }`;

async function admin(path: string, body: object): Promise<void> {
  const answer = await fetch(`${stub.url}/admin/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(204);
}

describe('npm run pes-rest beside npm run vdab-stub', () => {
  it('serves clients to a gateway, and writes a line of its disclosure log for every section of each', async () => {
    const { body, disclosures } = await ask(VIEW, { clients: clientsOf(0, 1, 2, 8) });
    expect(body.errors).toBeUndefined();
    expect(disclosures).toBeGreaterThanOrEqual(4 * 3);
    const [first, , , unknown] = body.data._entities;
    expect(first.pes).toMatchObject({
      ...{ availability: 'AVAILABLE', registration: { mediator: 'bemiddelaar-7' }, steps: [{ status: 'PLANNED' }] },
    });
    expect(unknown.pes).toMatchObject({ availability: 'AVAILABLE', registration: null, steps: [] });
    const reasons = body.data._entities.flatMap(
      ({ pes: { withheld } }: { pes: { withheld: { reason: string }[] } }) => withheld,
    );
    expect(reasons.filter(({ reason }: { reason: string }) => reason === 'HOLDER_UNREACHABLE')).toEqual([]);
  });

  it('says that it is ready', async () => {
    expect((await fetch(`${pes.url}/readyz`)).status).toBe(200);
  });

  it('gives the providers of transition guidance from the service', async () => {
    const { body } = await ask('{ transitionProviders(on: "2026-03-15") { organisation { kboNumber } mandateFrom } }');
    expect(body).toEqual({
      data: { transitionProviders: [{ organisation: { kboNumber: '0930000168' }, mandateFrom: '2023-01-01' }] },
    });
  });

  it('refuses acts, and says where they are done', async () => {
    const act = `mutation { stepPlan(input: { idempotencyKey: "key-1", file: "f", kind: TRAINING, executor: "${VDAB}",
      plannedFrom: "2026-05-01" }) { __typename ... on ActRefused { act rule message } } }`;
    const { body } = await ask(act);
    const message =
      'VDAB registreert dit in zijn eigen systeem. Doe het daar, of vraag het de bemiddelaar: hier lees je het daarna.';
    expect(body).toEqual({
      data: { stepPlan: { __typename: 'ActRefused', act: 'stepPlan', rule: 'RECORDED_AT_VDAB', message } },
    });
  });

  it('withholds what the service does not give, follows a number that was replaced, and writes no number down', async () => {
    await admin('behaviour', { mode: 'MAINTENANCE', resource: 'inschrijvingen', times: 1 });
    await admin('replace', { insz: inventedNumber(8), by: inventedNumber(0) });
    const down = (await ask(VIEW, { clients: clientsOf(8) })).body.data._entities[0].pes;
    expect(down).toMatchObject({ registration: null, steps: [{ status: 'PLANNED' }] });
    expect(down.withheld).toContainEqual({ section: 'pes.registration', reason: 'HOLDER_UNREACHABLE' });
    const up = (await ask(VIEW, { clients: clientsOf(8) })).body.data._entities[0].pes;
    expect(up.registration).toEqual({ mediator: 'bemiddelaar-7' });
    const calls = await (await fetch(`${stub.url}/admin/calls`)).text();
    expect(pes.said()).toContain('"reason":"status 503, a page and no data: is it in maintenance?"');
    for (const text of [pes.said(), stub.said(), calls])
      expect([0, 1, 2, 8].filter((index) => text.includes(inventedNumber(index)))).toEqual([]);
    expect(pes.said()).not.toMatch(/\[national number\]|Onderhoud|even weg/);
  });

  it('ends when it is told to', async () => {
    expect(await stop(pes)).toBe(0);
    expect(await stop(stub)).toBe(0);
  });
});

describe('npm run pes-rest', () => {
  const run = (env: Record<string, string>) => runNode(['--import', 'tsx', 'scripts/pes-rest.ts'], env);

  it('does not send numbers of people over HTTP without TLS to another machine, and names no value of what it got', async () => {
    const { code, stderr } = await run(
      environment({ VDAB_URL: 'http://vdab.example/dossiers', VDAB_LIMIT_MS: 'soon' }),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('VDAB_URL is not valid (has to begin with https://, but for an address of this machine)');
    expect(stderr).toContain('VDAB_LIMIT_MS is not valid');
    expect(stderr).not.toMatch(/vdab\.example|soon/);
  });

  it.each(['pes-rest', 'vdab-stub'])(
    '%s says with --help what it needs, with an example and its exit codes',
    async (script) => {
      const { code, stdout } = await runNode(['--import', 'tsx', `scripts/${script}.ts`, '--help']);
      expect(code).toBe(0);
      for (const part of ['Example', 'npm run vdab-stub -- ', 'Exit codes']) expect(stdout).toContain(part);
    },
  );
});

describe('npm run vdab-stub', () => {
  it('does not begin with a file that is no extract of VDAB, and says so in one sentence', async () => {
    const other = await mkdtemp(join(tmpdir(), 'schakel-stub-'));
    const file = join(other, 'other.csv');
    await writeFile(file, 'fruit,colour\nappel,rood\n');
    const { code, stderr } = await runNode(['--import', 'tsx', 'scripts/vdab-stub.ts', '--port', '0', file]);
    await rm(other, { recursive: true, force: true });
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('other.csv: its first line holds no column of');
  });
});
