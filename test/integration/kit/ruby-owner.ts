import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { agreedClients } from '../../../integration/conform/agreed-clients.ts';
import type { StandIn } from '../../../integration/conform/stand-in.ts';

const FOLDER = 'integration/example-owner-ruby';

/** Whether this machine has what the Ruby owner needs. */
export function hasRuby(): boolean {
  try {
    execFileSync('ruby', ['-e', 'require "graphql"; require "jwt"; require "webrick"; require "sqlite3"'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

export interface RubyOwner {
  readonly url: string;
  /** What it wrote on standard error. */
  readonly said: string[];
  /** Runs one of its programs on its files: what that printed. */
  run(program: string, ...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it with the agreed clients. */
export async function startRubyOwner(standIn: StandIn): Promise<RubyOwner> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-ruby-'));
  const port = await freePort();
  const env = {
    ...{ PATH: process.env.PATH, LANG: 'C.UTF-8', PORT: String(port) },
    ...{
      PES_RECORDS: join(folder, 'records/pes.db'),
      PES_LOG: join(folder, 'log/pes.db'),
      PES_KEYS: join(folder, 'keys'),
    },
    ...{ GATEWAY_JWKS_URL: standIn.urls.gatewayJwks, PARTNERSHIP_URL: standIn.urls.partnership },
  };
  await load(env);
  const child = spawn('ruby', [`${FOLDER}/owner.rb`], { stdio: ['ignore', 'ignore', 'pipe'], env });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child).catch((error: unknown) => {
    throw new Error(`The Ruby owner did not start: ${said.join('')}`, { cause: error });
  });
  return {
    ...{ url, said },
    run: async (program, ...args) =>
      (await promisify(execFile)('ruby', [`${FOLDER}/${program}`, ...args], { env, maxBuffer: 2 ** 26 })).stdout,
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function load(env: Record<string, string | undefined>): Promise<void> {
  const child = spawn('ruby', [`${FOLDER}/load.rb`], { stdio: ['pipe', 'ignore', 'inherit'], env });
  child.stdin.end(JSON.stringify(agreedClients('pes')));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The agreed clients cannot be loaded: load.rb ended with ${code}.`);
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isThere = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await sleep(50);
  }
  throw new Error('It ended.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('There is no port.');
  return address.port;
}
