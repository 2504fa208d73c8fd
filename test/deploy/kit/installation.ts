import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { findFreeBase } from '../../../demo/ports.ts';
import { type ManagedProcess, startProcess } from '../../../demo/processes.ts';
import { OWNERS } from '../../../shared/caller.ts';
import type { Mariadb } from '../../kit/mariadb.ts';
import { readCompose } from './compose-file.ts';
import { type Container, type Machine, startContainer } from './containers.ts';
import { buildImage } from './image.ts';
import { runScript } from './run.ts';

/** docker-compose.yml as it would run, on plain processes: real build, real secrets, real accounts. */
export interface Installation {
  readonly machine: Machine;
  readonly containers: Readonly<Record<string, Container>>;
  /** Of the demo's identity provider, which stands in for the external one. */
  readonly issuer: string;
  /** The folder that `npm run secrets` made. */
  readonly secrets: string;
  stop(): Promise<void>;
}

export const AUDIENCE = 'https://schakel.example/api';

/** Builds, makes the secrets, runs the script of the accounts on the server, and starts every service. */
export async function install(server: Mariadb): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-installation-'));
  const secrets = join(folder, 'secrets');
  const [image, base] = await Promise.all([buildImage(), findFreeBase(Math.random), makeSecrets(secrets, server)]);
  await runAsRoot(server, await readFile(join(secrets, 'mysql-owners.sql'), 'utf8'));
  const issuer = `http://127.0.0.1:${base + 5}`;
  const machine = {
    compose: readCompose({ ISSUER: issuer, AUDIENCE, SECRETS: secrets, ONLY_TRUSTED: 'off' }),
    app: image.app,
    folder,
    port: (port: number) => base + port - 4000,
  };
  const provider = await startProvider(folder, base + 5);
  const containers: Record<string, Container> = {};
  for (const name of [...OWNERS, 'gateway']) containers[name] = await startContainer(machine, name);
  const stop = async () => {
    await Promise.all(Object.values(containers).map((container) => container.stop()));
    await provider.stop();
    await image.remove();
    await rm(folder, { recursive: true, force: true });
  };
  return { machine, containers, issuer, secrets, stop };
}

async function makeSecrets(folder: string, server: Mariadb): Promise<void> {
  const made = await runScript('make-secrets', ['--out', folder, '--database', `127.0.0.1:${server.port}`]);
  if (made.code !== 0) throw new Error(`The secrets were not made: ${made.stderr}`);
}

/** The script goes to the server as the image of MySQL gives it: whole, as root. */
async function runAsRoot({ port }: Mariadb, sql: string): Promise<void> {
  const connection = await mysql.createConnection({ host: '127.0.0.1', port, user: 'root', multipleStatements: true });
  await connection.query(sql);
  await connection.end();
}

function startProvider(folder: string, port: number): Promise<ManagedProcess> {
  return startProcess({
    name: 'identity-provider',
    entry: 'demo/identity-provider/main.ts',
    env: { PORT: `${port}`, SCHAKEL_DEMO: 'true', SCHAKEL_DATA: join(folder, 'provider') },
    logFile: join(folder, 'provider.log'),
    port,
  });
}
