import { join } from 'node:path';
import { startDemo } from '../../demo/demo.ts';
import { planProcesses } from '../../demo/plan.ts';
import { findFreeBase, type ProcessName } from '../../demo/ports.ts';
import { type ManagedProcess, type ProcessOptions, startProcess } from '../../demo/processes.ts';
import { createTerminal } from '../../demo/terminal.ts';
import { OWNERS, type Owner } from '../../shared/caller.ts';
import { monitored } from '../monitored.ts';
import type { Tell } from '../progress.ts';

/** The two gateways that are compared. */
export const CONTENDERS = ['ours', 'rival'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Both gateways in front of the same four owners. */
export interface Contenders {
  readonly gateways: Readonly<Record<Contender, ManagedProcess>>;
  readonly owners: Readonly<Record<Owner, ManagedProcess>>;
  readonly identityProvider: string;
  /** Processes that ended by themselves, one sentence each. */
  readonly crashes: readonly string[];
  stop(): Promise<void>;
}

export interface ContenderOptions {
  /** Data folder of a demo; filled when it is empty. */
  readonly data: string;
  readonly clients: number;
  /** Where the monitored processes write. */
  readonly figures: string;
  readonly tell: Tell;
}

/** Starts the product as in production, and the rival beside it, all as processes of their own. */
export async function startContenders({ data, clients, figures, tell }: ContenderOptions): Promise<Contenders> {
  const port = await findFreeBase(Math.random);
  const plan = {
    port,
    data,
    logLevel: 'info',
    inherited: { PATH: process.env.PATH ?? '', ...monitored(figures) },
    environment: PRODUCTION,
  };
  const crashes: string[] = [];
  const onCrash = (_process: ManagedProcess, sentence: string) => {
    crashes.push(sentence);
    tell(sentence);
  };
  const terminal = createTerminal({ write: (text) => tell(text.trimEnd()) });
  const signal = new AbortController().signal;
  const demo = await startDemo({ ...plan, clients, seed: 1, clock: () => new Date(), terminal, signal, onCrash });
  try {
    const rival = await startRival(plan, data, onCrash);
    const stop = async () => {
      await rival.stop();
      await demo.stop();
    };
    const { gateway, ...others } = demo.processes;
    return {
      gateways: { ours: gateway, rival },
      owners: others,
      identityProvider: demo.urls['identity-provider'],
      crashes,
      stop,
    };
  } catch (error) {
    await demo.stop();
    throw error;
  }
}

// As in the image of the product: GraphQL itself is slower without it. The identity provider of the demo refuses it.
const NODE_ENV = 'production';
const PRODUCTION = {
  // Its limits of time are for owners that fail, not for a queue before two cores.
  gateway: { NODE_ENV, MODE: 'production', TIME_LIMIT_MS: '20000', REQUEST_BUDGET_MS: '40000' },
  partnership: { NODE_ENV },
  pes: { NODE_ENV },
  welfare: { NODE_ENV },
  'social-economy': { NODE_ENV },
} as const;

/** The rival gets what our gateway gets: the same supergraph, owners, identity provider and signing key. */
async function startRival(
  plan: Parameters<typeof planProcesses>[0],
  data: string,
  onCrash: NonNullable<ProcessOptions['onCrash']>,
): Promise<ManagedProcess> {
  const ours = planProcesses(plan).find(({ name }) => name === 'gateway');
  if (ours === undefined) throw new Error('The plan of the demo has no gateway.');
  const port = await findFreeBase(Math.random);
  return await startProcess({
    name: 'rival',
    entry: 'bench/rival-gateway.ts',
    port,
    env: { ...ours.env, PORT: `${port}`, APOLLO_TELEMETRY_DISABLED: 'true' },
    logFile: join(data, 'logs', 'rival.log'),
    onCrash,
  });
}

/** The processes that work for a request to one of the gateways, by name. */
export function workersOf({ gateways, owners }: Contenders, contender: Contender): Map<WorkerName, ManagedProcess> {
  return new Map<WorkerName, ManagedProcess>([
    ['gateway', gateways[contender]],
    ...OWNERS.map((owner): [WorkerName, ManagedProcess] => [owner, owners[owner]]),
  ]);
}

/** A process that takes part in answering. */
export type WorkerName = Exclude<ProcessName, 'identity-provider'>;
