import { cp } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Demo, startDemo } from '../../demo/demo.ts';
import { findFreeBase } from '../../demo/ports.ts';
import { createTerminal } from '../../demo/terminal.ts';
import { clientsOf, tokenFrom } from '../load/ask.ts';
import { type CannonFigures, fire } from '../load/cannon.ts';
import { PURPOSE, requestsOf } from '../load/requests.ts';
import { processorMs } from '../process-figures.ts';
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
  /** Processor time of gateway and owners per answer, in ms: steadier than throughput where others use the machine too. */
  readonly cpuMs: number;
}

/** Measured: after fewer answers than this a process still gets faster from round to round, and the order of the two decides. */
const WARM_UP_S = 45;
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
      // Who goes first changes from round to round.
      for (const log of round % 2 === 0 ? LOGS : LOGS.toReversed()) {
        const { urls } = stacks[log] as Demo;
        const token = await tokenFrom(urls['identity-provider']);
        const requests = requestsOf('ClientView', await clientsOf(urls.gateway, token));
        await sleep(300);
        const length = round === 0 ? WARM_UP_S : seconds;
        const before = await processorTime(stacks[log] as Demo);
        const figures = await fire({
          connections,
          url: urls.gateway,
          token,
          purpose: PURPOSE,
          requests,
          seconds: length,
        });
        if (round === 0) continue;
        const cpuMs = ((await processorTime(stacks[log] as Demo)) - before) / figures.answers;
        runs.push({ log, round, ...figures, cpuMs });
        tell(
          `disclosures: round ${round} ${log}: ${figures.perSecond.toFixed(0)}/s, p99 ${figures.p99Ms} ms, ${cpuMs.toFixed(1)} ms of processor`,
        );
      }
    }
    return runs;
  } finally {
    await Promise.all(Object.values(stacks).map((stack) => stack.stop()));
  }
}

async function processorTime({ processes }: Demo): Promise<number> {
  const { 'identity-provider': _asked, ...workers } = processes;
  const times = await Promise.all(Object.values(workers).map(({ pid }) => (pid === undefined ? 0 : processorMs(pid))));
  return times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
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
