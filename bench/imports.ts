import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePopulation } from '../demo/population/population.ts';
import { spawnEntry } from '../demo/spawn.ts';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { today } from '../shared/local-date.ts';
import { findMariadb, startMariadb } from '../test/kit/mariadb.ts';
import { monitored, readPeak } from './monitored.ts';
import type { Tell } from './progress.ts';

export interface ImportOptions {
  /** A folder of our own. */
  readonly folder: string;
  /** Where the monitored processes write. */
  readonly figures: string;
  readonly importClients: number;
  readonly tell: Tell;
}

/** The import of one owner's folder into empty databases, by the command, as a process of its own. */
export interface ImportRun {
  readonly owner: Owner;
  readonly database: 'SQLite' | 'MariaDB';
  readonly clients: number;
  readonly rows: number;
  /** Of the whole process, from its start to its end. */
  readonly seconds: number;
  readonly peakRssBytes: number | null;
}

export interface ImportFigures {
  readonly runs: readonly ImportRun[];
  readonly problems: readonly string[];
}

/** MariaDB gets a part of the population: rows a minute do not hang on how many there are, and time is short. */
const SHARE_OF_MARIADB = 8;

/** Measures how fast the owners' imports take in an invented population, into SQLite and, where it is installed, MariaDB. */
export async function measureImports(options: ImportOptions): Promise<ImportFigures> {
  const { folder, importClients, tell } = options;
  const keyFile = join(folder, 'master-key');
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
  const common = { ...options, keyFile, problems: [] as string[] };
  const sqlite = await importAll(
    common,
    importClients,
    'SQLite',
    async (owner) => `sqlite:${join(folder, owner)}.sqlite`,
  );
  if (findMariadb() === null) {
    tell('import: MariaDB is not installed here and is left out');
    return { runs: sqlite, problems: common.problems };
  }
  const server = await startMariadb();
  try {
    const clients = Math.max(100, Math.round(importClients / SHARE_OF_MARIADB));
    const mariadb = await importAll(common, clients, 'MariaDB', (owner) =>
      server.url(`bench_${owner.replace('-', '_')}`),
    );
    return { runs: [...sqlite, ...mariadb], problems: common.problems };
  } finally {
    await server.stop();
  }
}

type Common = ImportOptions & { keyFile: string; problems: string[] };

async function importAll(
  common: Common,
  clients: number,
  database: ImportRun['database'],
  urlOf: (owner: Owner) => Promise<string>,
): Promise<ImportRun[]> {
  const extracts = join(common.folder, `extracts-${clients}`);
  common.tell(`import: the extracts of ${clients.toLocaleString('en')} people are written`);
  await writePopulation({ clients, out: extracts, seed: 1, date: today(() => new Date()) });
  const runs: ImportRun[] = [];
  for (const owner of OWNERS) {
    const measured = await importOne(common, owner, extracts, await urlOf(owner));
    if (measured === null) continue;
    runs.push({ owner, database, clients, ...measured });
    const rate = ((measured.rows * 60) / measured.seconds).toLocaleString('en', { maximumFractionDigits: 0 });
    common.tell(
      `import: ${owner} into ${database}: ${measured.rows} rows in ${measured.seconds.toFixed(1)} s, ${rate} a minute`,
    );
  }
  return runs;
}

/** Null, and a sentence among the problems, when not every row was taken in. */
async function importOne({ folder, figures, keyFile, problems }: Common, owner: Owner, extracts: string, url: string) {
  const logFile = join(folder, `${owner}.log`);
  const before = performance.now();
  const { child, ended } = spawnEntry({
    entry: 'scripts/import.ts',
    args: [owner, join(extracts, owner), '--quiet', '--report', join(folder, `${owner}-refused.csv`)],
    env: {
      PATH: process.env.PATH ?? '',
      ...monitored(figures),
      DATABASES: JSON.stringify({ main: url }),
      MASTER_KEY_FILE: keyFile,
    },
    logFile,
    logMode: 'w',
  });
  const { code, said } = await ended;
  const seconds = (performance.now() - before) / 1000;
  const rows = /(\d+) rows read .*\b(\d+) refused/.exec(await readFile(logFile, 'utf8'));
  if (code !== 0 || rows === null || rows[2] !== '0') {
    problems.push(`The import of ${owner} ended with exit code ${code}: ${said || 'not all rows were taken in'}`);
    return null;
  }
  return { rows: Number(rows[1]), seconds, peakRssBytes: await readPeak(figures, child.pid) };
}
