import { performance } from 'node:perf_hooks';
import type { AnnouncementDelivery, Delivery } from './announcement-delivery.ts';
import type { Database } from './database.ts';
import { AppError } from './errors.ts';
import { countWaiting, readWaiting, settle } from './outbox-batch.ts';
import type { Placement } from './placement.ts';

/** Where to say that announcements wait, once per outage, and that they go again. A pino logger fits. */
export interface AnnouncementLog {
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
}

export interface RoundOptions {
  readonly placement: Placement;
  readonly delivery: AnnouncementDelivery;
  readonly clock: () => Date;
  readonly log: AnnouncementLog;
  /** Breaks off what is under way. */
  readonly signal: AbortSignal;
}

/** One look after the other into every outbox of an owner. */
export interface DeliveryRounds {
  /**
   * Sends what waits. Answers how long to wait before the next round, in ms, and null when nothing failed.
   * With `impatient` it also tries what failed a moment ago.
   */
  run(pace: 'patient' | 'impatient'): Promise<number | null>;
  pending(): number;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
/** Name of the wait that holds for everybody; a holder is ten digits. */
const EVERYBODY = 'everybody';

/** Prepares the rounds; nothing is sent before `run`. */
export function createDeliveryRounds(options: RoundOptions): DeliveryRounds {
  const waits = createWaits(options.log);
  const waiting = new Map<Database, number>();
  const pending = () => [...waiting.values()].reduce((sum, one) => sum + one, 0);

  /** False when the partnership does not answer, so that others need not try. */
  async function drain(database: Database, holder: string): Promise<boolean> {
    for (;;) {
      const rows = options.signal.aborted ? [] : await readWaiting(database, holder);
      if (rows.length === 0) return true;
      const sent = await options.delivery.send(holder, rows, options.signal);
      if (options.signal.aborted && sent.outcome !== 'ANSWERED') return false;
      const settled = sent.outcome === 'ANSWERED' ? await settle(database, rows, sent.results, options.clock()) : null;
      const failure = failureOf(sent, settled);
      if (failure !== null) {
        waits.failed(failure.everybody ? EVERYBODY : holder, failure.reason);
        return !failure.everybody;
      }
      waiting.set(database, Math.max(0, (waiting.get(database) ?? 0) - (settled ?? 0)));
      waits.succeeded(EVERYBODY);
      waits.succeeded(holder);
    }
  }

  async function visit(database: Database, pace: 'patient' | 'impatient'): Promise<boolean> {
    const counts = await countWaiting(database);
    waiting.set(
      database,
      [...counts.values()].reduce((sum, one) => sum + one, 0),
    );
    for (const holder of counts.keys()) {
      if (pace === 'patient' && waits.remaining(holder) > 0) continue;
      if (!(await drain(database, holder))) return false;
    }
    return true;
  }

  return {
    pending,
    run: async (pace) => {
      for (const database of options.placement.databases()) {
        const goOn = await visit(database, pace).catch(onlyOutage);
        if (!goOn || options.signal.aborted) break;
      }
      return waits.remaining(EVERYBODY) || null;
    },
  };
}

/** A database that is down keeps its announcements; the others go on. */
function onlyOutage(error: unknown): true {
  if (error instanceof AppError && error.code === 'SOURCE_UNAVAILABLE') return true;
  throw error;
}

function failureOf(sent: Delivery, settled: number | null): { reason: string; everybody: boolean } | null {
  if (sent.outcome !== 'ANSWERED') return { reason: sent.reason, everybody: sent.outcome === 'UNREACHABLE' };
  // Without this an answer about nothing would be asked for again at once, for ever.
  return settled === 0 ? { reason: 'the answer is about none of the announcements', everybody: false } : null;
}

interface Waits {
  failed(who: string, reason: string): void;
  succeeded(who: string): void;
  /** How long `who` still has to wait, in ms; 0 when it may go. */
  remaining(who: string): number;
}

/** 250 ms after the first failure, then twice as long each time, at most 30 s; a success starts anew. */
function createWaits(log: AnnouncementLog): Waits {
  const failures = new Map<string, { count: number; until: number }>();
  return {
    failed: (who, reason) => {
      const count = (failures.get(who)?.count ?? 0) + 1;
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - 1));
      failures.set(who, { count, until: performance.now() + wait });
      if (count === 1) log.warn({ who, reason }, 'announcements wait: the partnership does not take them');
    },
    succeeded: (who) => {
      if (failures.delete(who)) log.info({ who }, 'announcements go again');
    },
    remaining: (who) => Math.max(0, (failures.get(who)?.until ?? 0) - performance.now()),
  };
}
