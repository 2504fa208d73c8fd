import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { agreedClients } from '../../../integration/conform/agreed-clients.ts';
import type { StandIn } from '../../../integration/conform/stand-in.ts';
import { LEAST } from './example-owner.ts';

/** The Pythons that a machine may have: Debian's own has Debian's packages. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

/** A Python that has what the Python owner needs, with the version of its GraphQL; null where there is none. */
export function findPython(): { readonly command: string; readonly graphql: string } | null {
  for (const command of PYTHONS) {
    const graphql = versionIn(command);
    if (graphql !== null) return { command, graphql };
  }
  return null;
}

function versionIn(command: string): string | null {
  const ask = 'import graphql, jwt, cryptography; print(graphql.__version__)';
  try {
    return execFileSync(command, ['-c', ask], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

export interface PythonOwner {
  readonly url: string;
  readonly logFile: string;
  /** What it wrote on standard error. */
  readonly said: string[];
  stop(): Promise<void>;
}

export const MASTER_KEY = Buffer.alloc(32, 5);

/** Starts it with the agreed clients; `blocks` of 512 bytes is the most that a file of its may have: 1 is a disk that is all but full. */
export async function startPythonOwner(
  command: string,
  standIn: StandIn,
  blocks: number | 'unlimited' = 'unlimited',
): Promise<PythonOwner> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-python-'));
  const [clientsFile, logFile] = [join(folder, 'clients.json'), join(folder, 'disclosures.jsonl')];
  await writeFile(clientsFile, JSON.stringify(agreedClients('pes')));
  const line = `ulimit -f ${blocks}; exec "$0" -B integration/example-owner-python/owner.py`;
  const child = spawn('sh', ['-c', line, command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{ PATH: process.env.PATH, PORT: '0', CLIENTS_FILE: clientsFile, LOG_FILE: logFile, SCHEMA_FILE: LEAST },
      KEY_FILE: join(folder, 'own-key.pem'),
      ...{ GATEWAY_JWKS_URL: standIn.urls.gatewayJwks, PARTNERSHIP_URL: standIn.urls.partnership },
      MASTER_KEY: MASTER_KEY.toString('base64'),
    },
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const url = await listeningAt(child).catch((error: unknown) => {
    throw new Error(`The Python owner did not start: ${said.join('')}`, { cause: error });
  });
  return {
    ...{ url, logFile, said },
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listeningAt(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('It has no output.');
  for await (const line of createInterface(child.stdout)) {
    const url = /^listening at (\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('It ended.');
}
