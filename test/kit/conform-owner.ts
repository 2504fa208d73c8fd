import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agreedClients, type RecordOwner } from '../../integration/conform/agreed-clients.ts';
import { agreedExtracts } from '../../integration/conform/agreed-extracts.ts';
import type { StandIn } from '../../integration/conform/stand-in.ts';
import { nodeArgumentsFor } from './built-sources.ts';

/** Limits that hold on a machine that does much else: what a check finds is not how fast it is. */
export const BUSY_MACHINE = { answerMs: 60_000, rotationMs: 60_000, growthFloorMs: 3000 };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A reference owner as a process of its own, with the agreed clients in its SQLite file. */
export interface ConformOwner {
  readonly url: string;
  stop(): Promise<void>;
}

/** Imports the agreed clients as an operator does, and starts the owner with the keys of the stand-in. */
export async function startConformOwner(owner: RecordOwner, { urls }: Pick<StandIn, 'urls'>): Promise<ConformOwner> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-conform-'));
  const port = await freePort();
  const env = {
    ...{ PATH: process.env.PATH ?? '', SCHAKEL_DATA: folder, PORT: `${port}`, HOST: '127.0.0.1' },
    ...{ DATABASES: JSON.stringify({ main: `sqlite:${join(folder, 'main.sqlite')}` }), DATABASE_LIMIT_MS: '12000' },
    ...{ LOG_DATABASE: `sqlite:${join(folder, 'log.sqlite')}`, WRITER: owner, LOG_LEVEL: 'warn' },
    ...{ MASTER_KEY: randomBytes(32).toString('base64'), KEY_RING_FILE: join(folder, 'keys.json') },
    ...{ GATEWAY_JWKS_URL: urls.gatewayJwks, PARTNERSHIP_URL: urls.partnership },
  };
  const extracts = agreedExtracts(agreedClients(owner));
  const files = extracts.map(({ name }) => join(folder, name));
  await Promise.all(extracts.map(({ csv }, index) => writeFile(files[index] ?? '', csv)));
  const imported = run(['--import', 'tsx', 'scripts/import.ts', owner, '--quiet', ...files], env);
  const [code] = await once(imported.child, 'close');
  if (code !== 0) throw new Error(`The agreed clients were not imported (${code}): ${imported.said()}`);
  const running = run(await nodeArgumentsFor(`subgraphs/${owner}/main.ts`), env);
  const url = `http://127.0.0.1:${port}`;
  await ready(url, running);
  return {
    url,
    stop: async () => {
      running.child.kill();
      if (running.child.exitCode === null) await once(running.child, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  said(): string;
}

/** Runs node from the root of the repository, and keeps what it says. */
function run(args: readonly string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, [...args], { env, cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  return { child, said: () => said.join('') };
}

async function ready(url: string, { child, said }: Running): Promise<void> {
  for (const until = Date.now() + 90_000; Date.now() < until; ) {
    if (child.exitCode !== null) throw new Error(`The owner did not start: ${said()}`);
    const status = await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The owner was not ready in time: ${said()}`);
}

/** A port that nobody has now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
