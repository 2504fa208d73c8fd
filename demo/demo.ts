import { OWNERS } from '../shared/caller.ts';
import { untilAnnounced } from './announcements.ts';
import { CannotStart } from './cannot-start.ts';
import { claimDataFolder, type Prepared, readPrepared } from './data-folder.ts';
import { prepareData } from './first-run.ts';
import { requireMasterKeys } from './master-keys.ts';
import { type PlannedProcess, type PlanOptions, planProcesses, urlsOf } from './plan.ts';
import { firstTakenPort, PORT_OFFSETS, type ProcessName } from './ports.ts';
import { type ManagedProcess, type ProcessOptions, startProcess } from './processes.ts';
import type { Terminal } from './terminal.ts';

/** `port` is that of the gateway; the five after it are used too. */
export interface DemoOptions extends PlanOptions {
  /** Size of the population, on the first run. */
  clients: number;
  seed: number;
  clock: () => Date;
  terminal: Terminal;
  /** Stops a start that is under way. */
  signal: AbortSignal;
  onCrash?: NonNullable<ProcessOptions['onCrash']>;
}

export interface Demo {
  urls: Record<ProcessName, string>;
  processes: Record<ProcessName, ManagedProcess>;
  prepared: Prepared;
  stop(): Promise<void>;
}

const ANNOUNCED_WITHIN_MS = 60_000;

/** Prepares the data on the first run, starts the six processes and resolves when the graph is complete. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { port, data, terminal, signal } = options;
  await claimPorts(port);
  await claimDataFolder(data);
  const plan = planProcesses(options);
  const prepared = await openData(options, plan);
  if (signal.aborted) throw new CannotStart('The start was stopped.');
  terminal.progress('Starting…');
  const processes = await startAll(plan, options);
  const stop = async () => {
    await processes.gateway.stop();
    await Promise.all(Object.values(processes).map((process) => process.stop()));
  };
  await completeGraph(options).catch(async (error) => {
    await stop();
    throw error;
  });
  return { urls: urlsOf(port), processes, prepared, stop };
}

async function openData(options: DemoOptions, plan: readonly PlannedProcess[]): Promise<Prepared> {
  const existing = await readPrepared(options.data);
  if (existing === null) return await prepareData({ ...options, owners: plan.filter(({ name }) => isOwner(name)) });
  await requireMasterKeys(options.data);
  return existing;
}

async function claimPorts(port: number): Promise<void> {
  const last = port + Object.keys(PORT_OFFSETS).length - 1;
  const taken = await firstTakenPort(port);
  if (taken !== null)
    throw new CannotStart(
      `Port ${taken} on 127.0.0.1 is in use: stop what uses it, or choose other ports (now ${port} to ${last}) with PORT=${port + 1000}.`,
    );
}

/** All at once: they are ready in as long as the processor needs. The first that fails stops the others. */
async function startAll(plan: readonly PlannedProcess[], { signal, onCrash }: DemoOptions) {
  const oneFailed = new AbortController();
  const common = { signal: AbortSignal.any([signal, oneFailed.signal]), ...(onCrash === undefined ? {} : { onCrash }) };
  const starting = plan.map(async (planned) => {
    try {
      return await startProcess({ ...planned, ...common });
    } catch (error) {
      // `abort` keeps the first reason only: the others end because of it.
      oneFailed.abort(error);
      return null;
    }
  });
  const started = (await Promise.all(starting)).filter((process) => process !== null);
  if (!oneFailed.signal.aborted) return byName(started);
  await Promise.all(started.map((process) => process.stop()));
  throw oneFailed.signal.reason;
}

function byName(started: readonly ManagedProcess[]): Record<ProcessName, ManagedProcess> {
  const find = (name: ProcessName) => {
    const found = started.find((process) => process.name === name);
    if (found === undefined) throw new Error(`The plan has no process ${name}.`);
    return found;
  };
  return {
    gateway: find('gateway'),
    partnership: find('partnership'),
    pes: find('pes'),
    welfare: find('welfare'),
    'social-economy': find('social-economy'),
    'identity-provider': find('identity-provider'),
  };
}

async function completeGraph({ port, terminal, signal }: DemoOptions): Promise<void> {
  const urls = urlsOf(port);
  const complete = await untilAnnounced([urls.pes, urls.welfare, urls['social-economy']], {
    limitMs: ANNOUNCED_WITHIN_MS,
    progress: (left) => terminal.progress(`  announcements to deliver: ${left.toLocaleString('en')}`),
    signal,
  });
  if (!complete && !signal.aborted)
    terminal.line('Not all clients are announced to the partnership yet: some appear in the graph a little later.');
}

function isOwner(name: ProcessName): boolean {
  return OWNERS.some((owner) => owner === name);
}
