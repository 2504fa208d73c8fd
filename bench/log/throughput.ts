import { cp } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Demo, startDemo } from '../../demo/demo.ts';
import { findFreeBase } from '../../demo/ports.ts';
import { createTerminal } from '../../demo/terminal.ts';
import { clientsOf, tokenFrom } from '../load/ask.ts';
import { type CannonFigures, fire } from '../load/cannon.ts';
import { PURPOSE, requestsOf } from '../load/requests.ts';
import type { Tell } from '../progress.ts';

export interface ThroughputOptions {
  /** A folder that is not there yet. */
  readonly data: string;
  readonly clients: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly tell: Tell;
}

/** ClientView with the log as it is, and with a log to memory in its place. */
export const LOGS = ['log', 'memory'] as const;
export type Log = (typeof LOGS)[number];

export interface LogRun extends CannonFigures {
  readonly log: Log;
  readonly round: number;
}

const WARM_UP_S = 10;
const NODE_ENV = 'production';
const OWNER = { NODE_ENV };
const GATEWAY = { NODE_ENV, MODE: 'production', TIME_LIMIT_MS: '20000', REQUEST_BUDGET_MS: '40000' };

/** Two whole stacks on the same population, asked in turn (A B A B …): the one that is not asked is idle. */
export async function measureThroughput(options: ThroughputOptions): Promise<LogRun[]> {
  const { data, rounds, seconds, connections, tell } = options;
  const stacks: Partial<Record<Log, Demo>> = {};
  try {
    stacks.log = await start(options, data, {});
    const copy = `${data}-memory`;
    await cp(data, copy, { recursive: true });
    const hook = `--import ${import.meta.resolve('tsx')} --import ${new URL('./memory-log-hook.js', import.meta.url).href}`;
    stacks.memory = await start(options, copy, { NODE_OPTIONS: hook });
    const runs: LogRun[] = [];
    for (let round = 0; round <= rounds; round++) {
      for (const log of LOGS) {
        const { urls } = stacks[log] as Demo;
        const token = await tokenFrom(urls['identity-provider']);
        const requests = requestsOf('ClientView', await clientsOf(urls.gateway, token));
        await sleep(300);
        const length = round === 0 ? Math.min(WARM_UP_S, 2 * seconds) : seconds;
        const figures = await fire({
          connections,
          url: urls.gateway,
          token,
          purpose: PURPOSE,
          requests,
          seconds: length,
        });
        if (round === 0) continue;
        runs.push({ log, round, ...figures });
        tell(`disclosures: round ${round} ${log}: ${figures.perSecond.toFixed(0)}/s, p99 ${figures.p99Ms} ms`);
      }
    }
    return runs;
  } finally {
    await Promise.all(Object.values(stacks).map((stack) => stack.stop()));
  }
}

async function start(
  { clients, tell }: ThroughputOptions,
  data: string,
  inherited: Record<string, string>,
): Promise<Demo> {
  return startDemo({
    ...{ port: await findFreeBase(Math.random), data, clients, seed: 1, logLevel: 'info', clock: () => new Date() },
    inherited: { PATH: process.env.PATH ?? '', ...inherited },
    environment: { gateway: GATEWAY, partnership: OWNER, pes: OWNER, welfare: OWNER, 'social-economy': OWNER },
    terminal: createTerminal({ write: (text) => tell(text.trimEnd()) }),
    signal: new AbortController().signal,
    onCrash: (_process, sentence) => {
      throw new Error(sentence);
    },
  });
}
