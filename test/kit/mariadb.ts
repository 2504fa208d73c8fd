import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import mysql from 'mysql2/promise';

const run = promisify(execFile);
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4_000_000_000;

/** A real MariaDB server of this test file alone: own folder, own port, gone when stopped. */
export interface Mariadb {
  readonly port: number;
  /** Creates the database when it is not there yet; the url goes to `createDatabase`. */
  url(database: string): Promise<string>;
  /** Ends it in an orderly way and removes its folder. */
  stop(): Promise<void>;
  /** Ends it as a power cut would (SIGKILL); `start` brings it back with the same data and port. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Hangs it (SIGSTOP): it accepts connections and stays silent. */
  pause(): void;
  resume(): void;
}

interface Programs {
  readonly server: string;
  readonly install: string;
}

/** The programs of MariaDB, or null when they are not installed here. */
export function findMariadb(): Programs | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const find = (program: string) => folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  const server = find('mariadbd');
  const install = find('mariadb-install-db');
  return server && install ? { server, install } : null;
}

/** Starts a server in about a second. Throws with its log when it does not come up in 20 s. */
export async function startMariadb(): Promise<Mariadb> {
  const programs = findMariadb();
  if (!programs) throw new Error('MariaDB is not installed: on Debian, apt-get install mariadb-server.');
  const folder = await mkdtemp(join(await roomyMemory(), 'schakel-mariadb-'));
  try {
    return await startIn(folder, programs);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Memory where there is enough of it: making the tables of a database waits for the disk a hundred times. Else the usual folder. */
async function roomyMemory(): Promise<string> {
  const room = await statfs(MEMORY).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return room > ENOUGH_BYTES ? MEMORY : tmpdir();
}

/** The server that the test files of one run share, for tests that only need a database on it. Waits 30 s for it. */
export async function sharedMariadb(): Promise<
  Pick<Mariadb, 'url'> & { drop(databases: readonly string[]): Promise<void> }
> {
  const file = process.env.TEST_MARIADB_FILE;
  if (file === undefined) throw new Error('No run shares a MariaDB here: start the tests with npm test.');
  await writeFile(`${file}.wanted`, '');
  const patience = Date.now() + 30_000;
  while (!existsSync(file)) {
    if (Date.now() > patience) throw new Error('The shared MariaDB did not start in 30 s.');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const told = JSON.parse(await readFile(file, 'utf8')) as { port: number } | { error: string };
  if ('error' in told) throw new Error(told.error);
  return {
    url: (database) => createDatabaseOn(told.port, database),
    drop: (databases) => dropDatabasesOn(told.port, databases),
  };
}

async function startIn(folder: string, programs: Programs): Promise<Mariadb> {
  const account = process.getuid?.() === 0 ? ['--user=root'] : [];
  // Of its own: a server that starts clears the temporary tables of others out of a shared folder.
  await mkdir(join(folder, 'tmp'));
  const data = [`--datadir=${join(folder, 'data')}`, `--tmpdir=${join(folder, 'tmp')}`];
  await run(programs.install, [
    ...['--no-defaults', ...data, '--auth-root-authentication-method=normal', '--skip-test-db'],
    ...account,
  ]);
  const port = await freePort();
  const options = ['--no-defaults', ...data, ...account, ...serverOptions(folder, port)];
  let child = await launch(programs.server, options, folder, port);
  const end = async (signal: NodeJS.Signals) => {
    // A stopped process takes SIGTERM only after it goes on.
    child.kill('SIGCONT');
    await ended(child, signal);
  };
  return {
    port,
    url: (database) => createDatabaseOn(port, database),
    stop: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
    kill: () => end('SIGKILL'),
    start: async () => {
      child = await launch(programs.server, options, folder, port);
    },
    pause: () => stopWhole(child),
    resume: () => void child.kill('SIGCONT'),
  };
}

/** Sends SIGSTOP and returns when every thread has stopped: one that still runs could answer what is asked next. */
function stopWhole(child: ChildProcess): void {
  child.kill('SIGSTOP');
  const tasks = `/proc/${child.pid}/task`;
  const isStopped = (task: string) => {
    try {
      return /\) T /.test(readFileSync(`${tasks}/${task}/stat`, 'utf8'));
    } catch {
      return true; // It ended in the meantime.
    }
  };
  const until = performance.now() + 2000;
  while (!readdirSync(tasks).every(isStopped))
    if (performance.now() > until) throw new Error('The server does not stop.');
}

/** Small buffers and few promises to the disk: the folder is thrown away. */
function serverOptions(folder: string, port: number): string[] {
  return [
    ...[`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${join(folder, 'socket')}`],
    ...[`--pid-file=${join(folder, 'pid')}`, `--log-error=${join(folder, 'log')}`],
    ...['--innodb-buffer-pool-size=32M', '--innodb-log-file-size=8M', '--innodb-flush-log-at-trx-commit=2'],
    ...['--key-buffer-size=1M', '--performance-schema=OFF', '--skip-name-resolve', '--max-connections=400'],
    // A server as one finds it: nothing that our connections have to set for themselves.
    ...['--character-set-server=latin1', '--default-time-zone=+05:00', '--sql-mode='],
  ];
}

async function launch(program: string, options: string[], folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(program, options, { stdio: 'ignore' });
  // A test run that is broken off leaves no server behind.
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  child.once('exit', () => process.off('exit', killed));
  const patience = Date.now() + 20_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > patience) {
      const log = await readFile(join(folder, 'log'), 'utf8').catch(() => '');
      await ended(child, 'SIGKILL');
      throw new Error(`MariaDB did not start:\n${log.slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return child;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exit;
}

async function answers(port: number): Promise<boolean> {
  try {
    await (await mysql.createConnection({ port, host: '127.0.0.1', user: 'root', connectTimeout: 500 })).end();
    return true;
  } catch {
    return false;
  }
}

async function createDatabaseOn(port: number, database: string): Promise<string> {
  const connection = await mysql.createConnection({ port, host: '127.0.0.1', user: 'root' });
  await connection.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4', [database]);
  await connection.end();
  return `mariadb://root@127.0.0.1:${port}/${database}`;
}

async function dropDatabasesOn(port: number, databases: readonly string[]): Promise<void> {
  const connection = await mysql.createConnection({ port, host: '127.0.0.1', user: 'root' });
  for (const database of databases) await connection.query('DROP DATABASE IF EXISTS ??', [database]);
  await connection.end();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
