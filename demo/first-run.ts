import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '../shared/local-date.ts';
import { CannotStart } from './cannot-start.ts';
import { beginFirstRun, type Prepared, writePrepared } from './data-folder.ts';
import { makeMasterKeys } from './master-keys.ts';
import type { PlannedProcess } from './plan.ts';
import { PopulationRefused, writePopulation } from './population/population.ts';
import { spawnEntry } from './spawn.ts';
import type { Terminal } from './terminal.ts';

export interface FirstRunOptions {
  data: string;
  clients: number;
  seed: number;
  clock: () => Date;
  owners: readonly PlannedProcess[];
  terminal: Terminal;
  signal: AbortSignal;
}

/** Two cores are what a laptop can spare: more imports at once take as long and use more memory. */
const AT_ONCE = 2;

/**
 * Makes the invented population as the extracts that owners deliver, and loads them with the owners' own import. Only when
 * all of it is in, the run counts as done: an interrupted one is begun again.
 */
export async function prepareData(options: FirstRunOptions): Promise<Prepared> {
  const { data, clients, seed, clock, terminal } = options;
  const extracts = join(data, 'extracts');
  const date = today(clock);
  await beginFirstRun(data);
  await rm(extracts, { recursive: true, force: true });
  await makeMasterKeys(data);
  terminal.line(`First run: an invented population of ${clients.toLocaleString('en')} clients is made and imported.`);
  await makePopulation(options, extracts, date);
  await importAll(options, extracts);
  await rm(extracts, { recursive: true });
  const prepared = { clients, seed, date, preparedAt: clock().toISOString() };
  await writePrepared(data, prepared);
  return prepared;
}

async function makePopulation({ clients, seed, terminal, signal }: FirstRunOptions, out: string, date: string) {
  const onProgress = (done: number) => {
    signal.throwIfAborted();
    terminal.progress(`  population: ${done.toLocaleString('en')} of ${clients.toLocaleString('en')}`);
  };
  try {
    await writePopulation({ clients, out, seed, date, onProgress });
  } catch (error) {
    throw error instanceof PopulationRefused ? new CannotStart(error.message) : error;
  }
}

async function importAll(options: FirstRunOptions, extracts: string): Promise<void> {
  const waiting = [...options.owners];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await importOne(options, next, extracts);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function importOne(
  { data, terminal, signal }: FirstRunOptions,
  owner: PlannedProcess,
  extracts: string,
): Promise<void> {
  const before = performance.now();
  const { child, ended } = spawnEntry({
    entry: 'scripts/import.ts',
    args: [owner.name, join(extracts, owner.name), '--quiet'],
    env: { ...owner.env, SCHAKEL_DATA: data },
    logFile: owner.logFile.replace(/\.log$/, '-import.log'),
    logMode: 'w',
    ...(owner.built === undefined ? {} : { built: owner.built }),
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const { code, signal: endedBy, said } = await ended;
  signal.removeEventListener('abort', stop);
  if (code !== 0)
    throw new CannotStart(said || `The import of ${owner.name} ended (${endedBy ?? `exit code ${code}`}).`);
  terminal.line(`  ${owner.name} imported in ${((performance.now() - before) / 1000).toFixed(1)} s`);
}
