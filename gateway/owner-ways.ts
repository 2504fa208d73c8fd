import type { OwnerName } from './owner-name.ts';
import { type CircuitBreaker, createCircuitBreaker } from './source/circuit-breaker.ts';
import { connectOwner, type OwnerConnection, type OwnerLimits } from './source/connection.ts';

/** The way to one owner: what is known of it stays known when the supergraph changes. */
export interface OwnerWay {
  readonly connection: OwnerConnection;
  readonly breaker: CircuitBreaker;
  /** Nobody of this holder asks this way any more; the last one who says so closes it. */
  leave(): Promise<void>;
}

/** The ways to owners, one for each address, shared by the graphs that ask it. */
export interface OwnerWays {
  take(owner: OwnerName, url: string): OwnerWay;
}

interface Open {
  readonly connection: OwnerConnection;
  readonly breaker: CircuitBreaker;
  holders: number;
}

/** The most milliseconds that a connection with an owner may take to open, where nothing else is set. */
export const CONNECT_LIMIT_MS = 1000;
const LIMITS: OwnerLimits = {
  ...{ answerBytes: 8 * 1024 * 1024, atOnce: 128, waiting: 256 },
  ...{ connectMs: CONNECT_LIMIT_MS, probeMs: 700 },
};
const FAILURES_IN_A_ROW = 5;
const TRIAL_MS = 1000;

/** Keeps the ways that somebody holds. */
export function createOwnerWays(limits: Partial<OwnerLimits> = {}): OwnerWays {
  const open = new Map<string, Open>();
  return {
    take: (owner, url) => {
      const key = `${owner} ${url}`;
      const way = open.get(key) ?? openWay(owner, url, { ...LIMITS, ...limits });
      way.holders += 1;
      open.set(key, way);
      return {
        connection: way.connection,
        breaker: way.breaker,
        leave: async () => {
          way.holders -= 1;
          if (way.holders > 0) return;
          open.delete(key);
          await way.connection.close();
        },
      };
    },
  };
}

function openWay(owner: OwnerName, url: string, limits: OwnerLimits): Open {
  const connection = connectOwner(owner, url, limits);
  const breaker = createCircuitBreaker({
    threshold: FAILURES_IN_A_ROW,
    probe: connection.probe,
    trialMs: TRIAL_MS,
    now: () => performance.now(),
  });
  return { connection, breaker, holders: 0 };
}
