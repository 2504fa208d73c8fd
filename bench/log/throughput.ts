import { setTimeout as sleep } from 'node:timers/promises';
import { type Demo, startDemo } from '../../demo/demo.ts';
import { findFreeBase, type ProcessName } from '../../demo/ports.ts';
import { createTerminal } from '../../demo/terminal.ts';
import { OWNERS } from '../../shared/caller.ts';
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
  /** How often everything is started anew. */
  readonly starts: number;
  readonly connections: number;
  /** Nobody switches, so that the rival has the log as it is: whatever differs then differs by chance. */
  readonly twin: boolean;
  readonly tell: Tell;
  /** What every process imports first: it makes something else switchable than the log. */
  readonly hook?: URL;
  /** Who is told to switch; the owners when left out. */
  readonly switched?: readonly ProcessName[];
  /** What the two are called while it goes on. */
  readonly called?: Readonly<Record<Log, string>>;
}

/** ClientView with the log as it is, and with one to memory in its place. */
export const LOGS = ['log', 'memory'] as const;
export type Log = (typeof LOGS)[number];

export interface LogRun extends CannonFigures {
  readonly log: Log;
  readonly round: number;
  /** Processor time of gateway and owners per answer, in ms: steadier than throughput where others use the machine too. */
  readonly cpuMs: number;
  /** The same, by process. */
  readonly cpuBy: Readonly<Record<string, number>>;
}

/** Measured: after fewer answers than this a process still gets faster from round to round, and the order of the two decides. */
const WARM_UP_S = 30;
const NODE_ENV = 'production';
const OWNER = { NODE_ENV };
const GATEWAY = { NODE_ENV, MODE: 'production', TIME_LIMIT_MS: '20000', REQUEST_BUDGET_MS: '40000' };

/**
 * One whole stack, whose owners are told between runs to log or to keep the lines in memory (A B B A …): the same processes with the same
 * heap and the same pages, since two that do the same differ by some per cent for as long as they live. Started anew a few times.
 */
export async function measureThroughput(options: ThroughputOptions): Promise<LogRun[]> {
  const runs: LogRun[] = [];
  for (let begun = 0; begun < options.starts; begun++)
    runs.push(...(await measureOnce(options, begun * options.rounds)));
  return runs;
}

async function measureOnce(options: ThroughputOptions, before: number): Promise<LogRun[]> {
  const { rounds } = options;
  const stack = await start(options);
  try {
    const runs: LogRun[] = [];
    let current: Log = 'log';
    for (let round = 0; round <= rounds; round++)
      // Who goes first changes from round to round.
      for (const log of round % 2 === 0 ? LOGS : LOGS.toReversed()) {
        if (log !== current && !options.twin) tellToSwitch(stack, options.switched ?? OWNERS);
        current = log;
        const run = await measureRun(stack, round === 0 ? WARM_UP_S : options.seconds, options);
        if (round === 0) continue;
        runs.push({ log, round: before + round, ...run });
        const figures = `${run.perSecond.toFixed(0)}/s, p99 ${run.p99Ms} ms, ${run.cpuMs.toFixed(1)} ms of processor`;
        options.tell(`${options.called?.[log] ?? `disclosures ${log}`}, round ${before + round}: ${figures}`);
      }
    return runs;
  } finally {
    await stack.stop();
  }
}

function tellToSwitch({ processes }: Demo, names: readonly ProcessName[]): void {
  for (const name of names) {
    const { pid } = processes[name];
    if (pid !== undefined) process.kill(pid, 'SIGUSR2');
  }
}

async function measureRun(
  stack: Demo,
  seconds: number,
  { connections }: ThroughputOptions,
): Promise<Omit<LogRun, 'log' | 'round'>> {
  const url = stack.urls.gateway;
  const token = await tokenFrom(stack.urls['identity-provider']);
  const requests = requestsOf('ClientView', await clientsOf(url, token));
  await sleep(300);
  const before = await processorTime(stack);
  const figures = await fire({ connections, url, token, purpose: PURPOSE, requests, seconds });
  const after = await processorTime(stack);
  const cpuBy = Object.fromEntries(
    Object.entries(after).map(([name, time]) => [name, (time - (before[name] ?? 0)) / figures.answers]),
  );
  return { ...figures, cpuBy, cpuMs: Object.values(cpuBy).reduce((sum, time) => sum + time, 0) };
}

/** Processor time so far of gateway and owners, in ms. */
async function processorTime({ processes }: Demo): Promise<Record<string, number>> {
  const { 'identity-provider': _asked, ...workers } = processes;
  const times = Object.entries(workers).map(async ([name, { pid }]) => {
    return [name, pid === undefined ? 0 : ((await processorMs(pid)) ?? 0)] as const;
  });
  return Object.fromEntries(await Promise.all(times));
}

const SWITCHED_LOG = new URL('./switched-log-hook.js', import.meta.url);

async function start({ data, clients, tell, hook: first = SWITCHED_LOG }: ThroughputOptions): Promise<Demo> {
  const hook = `--import ${import.meta.resolve('tsx')} --import ${first.href}`;
  return startDemo({
    ...{ port: await findFreeBase(Math.random), data, clients, seed: 1, logLevel: 'info', clock: () => new Date() },
    inherited: { PATH: process.env.PATH ?? '', NODE_OPTIONS: hook },
    environment: { gateway: GATEWAY, partnership: OWNER, pes: OWNER, welfare: OWNER, 'social-economy': OWNER },
    terminal: createTerminal({ write: (text) => tell(text.trimEnd()) }),
    signal: new AbortController().signal,
    onCrash: (_process, sentence) => {
      throw new Error(sentence);
    },
  });
}
