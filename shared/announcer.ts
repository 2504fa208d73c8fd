import { setTimeout as sleep } from 'node:timers/promises';
import { createAnnouncementDelivery } from './announcement-delivery.ts';
import { type AnnouncementLog, createDeliveryRounds } from './announcement-round.ts';
import type { Owner } from './caller.ts';
import type { KeyRing } from './keys.ts';
import type { Placement } from './placement.ts';
import type { Seal } from './seal.ts';

export interface AnnouncerOptions {
  readonly owner: Owner;
  readonly placement: Placement;
  readonly seal: Seal;
  readonly keys: KeyRing;
  /** Base address of the partnership. */
  readonly partnershipUrl: string;
  readonly clock: () => Date;
  /** How long to wait between two looks into the outboxes when all is well. */
  readonly intervalMs: number;
  /** How long the partnership may take over one batch; 10 s when not given. */
  readonly timeoutMs?: number;
  readonly log?: AnnouncementLog;
}

/** The sender of an owner's announcements: everything in the outboxes reaches the partnership, in order per holder. */
export interface Announcer {
  start(): void;
  /** Breaks off the request that is under way, if any: what was not settled is sent again at the next start. */
  stop(): Promise<void>;
  /** How many announcements wait, as far as is known since the last look; refused ones do not wait. */
  pending(): number;
  /** Looks into every outbox now, whatever failed a moment ago. Answers how many still wait afterwards. */
  deliverNow(): Promise<number>;
}

const TIMEOUT_MS = 10_000;
const AFTER_SURPRISE_MS = 30_000;
const NO_LOG: AnnouncementLog = { warn: () => undefined, info: () => undefined };

/**
 * Sends what stands in the outboxes of a placement to the partnership: at most 500 a request, of one holder, oldest
 * first. What the partnership took is deleted, what it refused is marked; everything else stays and is sent again,
 * after 250 ms and then ever later up to 30 s. A crash between the answer and the deletion sends a batch twice: the
 * partnership ignores what it has.
 */
export function createAnnouncer(options: AnnouncerOptions): Announcer {
  const log = options.log ?? NO_LOG;
  const stopping = new AbortController();
  const delivery = createAnnouncementDelivery({ ...options, timeoutMs: options.timeoutMs ?? TIMEOUT_MS });
  const rounds = createDeliveryRounds({ ...options, delivery, log, signal: stopping.signal });
  const inTurn = createQueue();
  let looping: Promise<void> | null = null;

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const wait = await inTurn(() => rounds.run('patient')).catch((error) => {
        log.warn({ fault: error instanceof Error ? error.message : 'unknown' }, 'announcements wait: a fault of ours');
        return AFTER_SURPRISE_MS;
      });
      await sleep(wait ?? options.intervalMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    start: () => {
      looping ??= loop();
    },
    stop: async () => {
      stopping.abort();
      await looping;
      await inTurn(() => delivery.close());
    },
    pending: rounds.pending,
    deliverNow: async () => {
      await inTurn(() => rounds.run('impatient'));
      return rounds.pending();
    },
  };
}

/** One round at a time: two batches of one holder under way at once could arrive in the wrong order. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
