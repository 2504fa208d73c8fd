import { findFreeBase } from '../demo/ports.ts';
import { npmStart } from '../test/kit/npm-start.ts';
import { familyOf, type MemoryFigures, memoryOf } from './process-figures.ts';
import type { Tell } from './progress.ts';

export interface StartOptions {
  /** Data folder that does not exist yet; it stays, for who measures something else with its population. */
  readonly data: string;
  readonly clients: number;
  readonly tell: Tell;
}

export interface StartFigures {
  readonly clients: number;
  /** From the start of the process until the first question to paste is printed. */
  readonly firstSeconds: number;
  readonly laterSeconds: readonly number[];
  /** Of the starter and all that it started, once ready, on a later run; empty where it cannot be measured. */
  readonly memory: readonly MemoryFigures[];
}

const LATER_RUNS = 3;
const FIRST_QUESTION = 'A first question';
const CURL = 'curl -s';

/** Measures the start that a person gets: on an empty folder, and on one that holds the population already. */
export async function measureStart({ data, clients, tell }: StartOptions): Promise<StartFigures> {
  const env = { SCHAKEL_DATA: data, SCHAKEL_CLIENTS: `${clients}` };
  const first = await startOnce(env);
  tell(`start: first run ready in ${first.seconds.toFixed(1)} s`);
  const later: Awaited<ReturnType<typeof startOnce>>[] = [];
  for (let run = 0; run < LATER_RUNS; run++) {
    const started = await startOnce(env);
    tell(`start: later run ready in ${started.seconds.toFixed(1)} s`);
    later.push(started);
  }
  return {
    clients,
    firstSeconds: first.seconds,
    laterSeconds: later.map(({ seconds }) => seconds),
    memory: later.at(-1)?.memory ?? [],
  };
}

async function startOnce(env: Record<string, string>): Promise<{ seconds: number; memory: MemoryFigures[] }> {
  const port = await findFreeBase(Math.random);
  const before = performance.now();
  const started = npmStart({ ...env, PORT: `${port}` });
  const killed = () => started.child.kill('SIGTERM');
  process.once('exit', killed);
  try {
    await started.until(FIRST_QUESTION);
    await started.until(CURL);
    const seconds = (performance.now() - before) / 1000;
    const family = started.child.pid === undefined ? [] : await familyOf(started.child.pid);
    const memory = await Promise.all(family.map(memoryOf));
    return { seconds, memory: memory.filter((one) => one !== null) };
  } finally {
    await started.interrupt();
    process.off('exit', killed);
  }
}
