import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runScript } from '../deploy/kit/run.ts';
import { askSteadily, type SteadyLoad } from '../gateway/kit/steady-load.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

let stack: Stack;
let folder = '';
let pes = '';
const at = (name: string) => join(folder, name);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-lifecycle-'));
  await copyFile('gateway/supergraph.graphql', at('supergraph.graphql'));
  pes = await readFile('subgraphs/pes/schema.graphql', 'utf8');
  stack = await startStack({
    environment: {
      gateway: {
        ...{ SUPERGRAPH_FILE: at('supergraph.graphql'), RELOAD_SECONDS: '0.2' },
        ...{ USAGE_FOLDER: at('usage'), USAGE_SECONDS: '0.2' },
      },
    },
  });
}, 600_000);
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true });
});

/** What a developer of VDAB runs beside the gateway that serves. */
const schema = (...args: string[]) =>
  runScript('schema', [
    ...['--registry', at('registry'), '--supergraph', at('supergraph.graphql'), '--usage', at('usage')],
    ...['--by', 'vdab', '--gateway', stack.urls.gateway, ...args],
  ]);

async function pesWith(change: (sdl: string) => string): Promise<string[]> {
  const changed = change(pes);
  if (changed === pes) throw new Error('The schema of VDAB does not hold what was to be changed.');
  await writeFile(at('pes.graphql'), changed);
  return ['pes', at('pes.graphql')];
}

const WITHOUT_SCREENINGS = (sdl: string) =>
  sdl.replace(/ {2}"Evaluations whether the client is ready[^\n]*\n {2}readinessScreenings[^\n]*\n/, '');
const SCREENINGS = `query Screenings($id: ID!) {
  client(id: $id) { pes { availability readinessScreenings { id } } }
}`;

async function supergraph(): Promise<{ digest: string; refused: { reason: string } | null }> {
  return (await (await fetch(`${stack.urls.gateway}/readyz`)).json()).detail.supergraph;
}

async function ask(client: string, query: string, variables: object): Promise<Response> {
  return fetch(`${stack.urls.gateway}/graphql`, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${await stack.token('social-worker')}`, 'x-purpose': 'BENEFIT_FOLLOW_UP' },
      ...{ 'content-type': 'application/json', 'x-client': client },
    },
    body: JSON.stringify({ query, variables }),
  });
}

async function underLoad(): Promise<SteadyLoad> {
  return askSteadily({
    url: `${stack.urls.gateway}/graphql`,
    perSecond: 200,
    mostAtOnce: 100,
    headers: { authorization: `Bearer ${await stack.token('social-worker')}`, 'x-purpose': 'BENEFIT_FOLLOW_UP' },
    body: JSON.stringify({ query: '{ viewer { staffMember purpose } }' }),
  });
}

it('VDAB removes a field: the check names the clients and operations that used it, blocks, and offers a day', async () => {
  const [id = ''] = await caseloadIds(stack);
  expect((await ask('screening-app', SCREENINGS, { id })).status).toBe(200);
  await counted('PesRecord.readinessScreenings');
  const { digest } = await supergraph();
  const { code, stdout } = await schema('publish', ...(await pesWith(WITHOUT_SCREENINGS)));
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^REFUSED: /)]);
  expect(stdout).toMatch(/client screening-app, operation Screenings: once, last on/);
  expect(stdout).toContain(`@deprecated(reason: "… until ${inDays(90)}")`);
  expect((await supergraph()).digest).toBe(digest);
}, 600_000);

it('VDAB writes the day instead: the gateway asks the new one without a restart, and no request meanwhile fails, of as many as the machine takes up to 200 a second', async () => {
  const { pid } = stack.processes.gateway;
  const load = await underLoad();
  const deprecated = await pesWith((sdl) =>
    sdl.replace(
      'readinessScreenings: [ReadinessScreening!]',
      `readinessScreenings: [ReadinessScreening!] @deprecated(reason: "Use steps, until ${inDays(90)}")`,
    ),
  );
  const { code, stdout, stderr } = await schema('publish', ...deprecated).finally(() => sleep(1000));
  const { asked, failed } = await load.end();
  expect({ code, stderr, failed }).toEqual({ code: 0, stderr: '', failed: [] });
  expect(stdout).toMatch(/^ACCEPTED: 0 breaking/);
  expect(stdout).toMatch(/The gateway asks it\.\n$/);
  expect(asked).toBeGreaterThan(100);
  expect(stack.processes.gateway.pid).toBe(pid);
}, 600_000);

it('it may not go before that day, whoever uses it', async () => {
  const { code, stdout } = await schema('check', ...(await pesWith(WITHOUT_SCREENINGS)));
  expect([code, stdout]).toEqual([1, expect.stringContaining(`It was promised until ${inDays(90)}`)]);
}, 600_000);

it('a broken schema never takes the place of the last good one, and no request fails for it', async () => {
  const { digest } = await supergraph();
  const load = await underLoad();
  const broken = await pesWith((sdl) => sdl.replace('registration: JobseekerRegistration', 'registration: Nothing'));
  const refused = await schema('publish', ...broken, '--force', '--reason', 'in a hurry');
  // And whoever writes to the gateway's file past the registry does not break it either.
  await writeFile(at('supergraph.graphql'), (await readFile(at('supergraph.graphql'), 'utf8')).slice(0, 50_000));
  while ((await supergraph()).refused === null) await sleep(100);
  const { failed } = await load.end();
  expect([refused.code, failed]).toEqual([1, []]);
  expect(await supergraph()).toMatchObject({
    digest,
    refused: { reason: expect.stringContaining('cannot be loaded') },
  });
}, 600_000);

it('what was published can be taken back: the former one is asked again', async () => {
  const { digest } = await supergraph();
  const added = await pesWith((sdl) => sdl.replace('type PesRecord implements SourceRecord {', ADDED));
  expect((await schema('publish', ...added)).code).toBe(0);
  expect((await supergraph()).digest).not.toBe(digest);
  const { code, stdout } = await schema('rollback', '--reason', 'too early');
  expect([code, stdout]).toEqual([0, expect.stringContaining('The gateway asks it.')]);
  expect((await supergraph()).digest).toBe(digest);
}, 600_000);

const ADDED =
  'type PesRecord implements SourceRecord {\n  "The office that follows the client."\n  office: String @section(id: "pes.registration")';

async function counted(coordinate: string): Promise<void> {
  for (;;) {
    const { stdout } = await runScript('usage', [coordinate, '--usage', at('usage'), '--json']);
    if (stdout !== '' && JSON.parse(stdout).usedBy.length > 0) return;
    await sleep(200);
  }
}
