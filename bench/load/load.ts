import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedProcess } from '../../demo/processes.ts';
import { type LoopFigures, readLoop } from '../monitored.ts';
import { type MemoryFigures, memoryOf, processorMs } from '../process-figures.ts';
import type { Tell } from '../progress.ts';
import { clientsOf, tokenFrom } from './ask.ts';
import { type CannonFigures, fire } from './cannon.ts';
import {
  CONTENDERS,
  type Contender,
  type ContenderOptions,
  type Contenders,
  startContenders,
  type WorkerName,
  workersOf,
} from './contenders.ts';
import { OPERATIONS, type Operation, PAGE, PURPOSE, requestsOf } from './requests.ts';
import { differentAnswers } from './same-answers.ts';

export interface LoadOptions extends ContenderOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
}

/** One run of one gateway with one operation, and what it cost each process that took part. */
export interface Run extends CannonFigures {
  readonly operation: Operation;
  readonly contender: Contender;
  readonly round: number;
  /** Processor time per answer in ms; null where it cannot be measured. */
  readonly cpuMs: Readonly<Partial<Record<WorkerName, number | null>>>;
  readonly loop: Readonly<Partial<Record<WorkerName, LoopFigures | null>>>;
}

export interface LoadFigures {
  readonly runs: readonly Run[];
  /** After all runs. */
  readonly memory: Readonly<Record<string, MemoryFigures | null>>;
  /** Clients whose view is asked in turn. */
  readonly clients: number;
  /** What makes the figures worthless or less than they seem, one sentence each. */
  readonly problems: readonly string[];
}

// Measured: the cost of an answer falls for the first thousand of a process, by half.
const WARM_UP_S = 12;
/** For requests that were cut off at the end of a run to end in all processes. */
const SETTLE_MS = 300;

/** Measures both operations through both gateways, in turn (A B A B …), in front of the same owners. */
export async function measureLoad(options: LoadOptions): Promise<LoadFigures> {
  const { seconds, rounds, tell } = options;
  const contenders = await startContenders(options);
  try {
    const clientIds = await clientsOf(contenders.gateways.ours.url, await tokenFrom(contenders.identityProvider));
    const problems = await differentAnswers(contenders, clientIds);
    if (clientIds.length < PAGE) problems.push(`The centre follows ${clientIds.length} clients: its page is not full.`);
    const measure = measureWith(options, contenders, clientIds);
    tell(`load: both gateways warm up (${clientIds.length} clients in turn)`);
    for (const turn of turnsOf([0])) await measure(turn, Math.min(WARM_UP_S, 2 * seconds));
    const runs: Run[] = [];
    for (const turn of turnsOf(Array.from({ length: rounds }, (_, index) => index + 1)))
      runs.push(announced(await measure(turn, seconds), tell));
    problems.push(...runs.flatMap(failuresOf), ...contenders.crashes);
    return { runs, memory: await memories(contenders), clients: clientIds.length, problems };
  } finally {
    await contenders.stop();
  }
}

type Turn = Pick<Run, 'operation' | 'contender' | 'round'>;

function turnsOf(rounds: readonly number[]): Turn[] {
  return rounds.flatMap((round) =>
    OPERATIONS.flatMap((operation) => CONTENDERS.map((contender) => ({ operation, contender, round }))),
  );
}

function measureWith(options: LoadOptions, contenders: Contenders, clientIds: readonly string[]) {
  return async (turn: Turn, seconds: number): Promise<Run> => {
    const workers = workersOf(contenders, turn.contender);
    const { url } = contenders.gateways[turn.contender];
    const token = await tokenFrom(contenders.identityProvider);
    const requests = requestsOf(turn.operation, clientIds);
    await sleep(SETTLE_MS);
    await forAll(workers, (pid) => readLoop(options.figures, pid));
    const before = await forAll(workers, processorMs);
    const figures = await fire({ ...options, url, token, purpose: PURPOSE, requests, seconds });
    const after = await forAll(workers, processorMs);
    const loop = await forAll(workers, (pid) => readLoop(options.figures, pid));
    return { ...turn, ...figures, cpuMs: perAnswer(before, after, figures.answers), loop };
  };
}

type PerWorker<T> = Partial<Record<WorkerName, T>>;

async function forAll<T>(
  workers: ReadonlyMap<WorkerName, ManagedProcess>,
  measure: (pid: number) => Promise<T | null>,
): Promise<PerWorker<T | null>> {
  const measured = [...workers].map(async ([name, { pid }]) => [name, pid === undefined ? null : await measure(pid)]);
  return Object.fromEntries(await Promise.all(measured));
}

function perAnswer(before: PerWorker<number | null>, after: PerWorker<number | null>, answers: number) {
  const costs: PerWorker<number | null> = {};
  for (const name of ['gateway', 'partnership', 'pes', 'welfare', 'social-economy'] as const) {
    const [start, end] = [before[name] ?? null, after[name] ?? null];
    costs[name] = start === null || end === null || answers === 0 ? null : (end - start) / answers;
  }
  return costs;
}

function announced(run: Run, tell: Tell): Run {
  const { operation, contender, round, perSecond, p50Ms, p99Ms, cpuMs } = run;
  const cpu = cpuMs.gateway == null ? '' : `, gateway ${cpuMs.gateway.toFixed(2)} ms of processor`;
  tell(
    `load: round ${round} ${operation} ${contender}: ${perSecond.toFixed(0)}/s, p50 ${p50Ms} ms, p99 ${p99Ms} ms${cpu}`,
  );
  return run;
}

function failuresOf({ operation, contender, round, failures, answers }: Run): string[] {
  const { broken, status, graphql } = failures;
  if (answers > 0 && broken + status + graphql === 0) return [];
  const which = `${operation} through ${contender} in round ${round}`;
  return [
    `${which}: ${answers} answers, ${broken} broken or late, ${status} with a wrong status, ${graphql} with errors or without data.`,
  ];
}

async function memories({ gateways, owners }: Contenders): Promise<Record<string, MemoryFigures | null>> {
  const { ours, rival } = gateways;
  const processes = Object.entries({ 'gateway (ours)': ours, 'gateway (rival)': rival, ...owners });
  const measured = processes.map(async ([name, { pid }]) => [name, pid === undefined ? null : await memoryOf(pid)]);
  return Object.fromEntries(await Promise.all(measured));
}
