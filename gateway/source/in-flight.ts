import { once } from '../../shared/once.ts';

/** A bounded number of requests to one owner at a time, and a bounded queue behind them. */
export interface InFlight {
  /** Resolves to a function that gives the place back; to null when the queue is full. Rejects when `signal` aborts. */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
}

interface Waiting {
  readonly admit: () => void;
}

/** First in, first out. An owner that is slow for everybody thus costs a bounded part of this process. */
export function createInFlight(limits: { atOnce: number; waiting: number }): InFlight {
  let busy = 0;
  const queue = new Set<Waiting>();
  const leave = () => {
    const [next] = queue;
    if (next === undefined) {
      busy -= 1;
      return;
    }
    queue.delete(next);
    next.admit();
  };
  return {
    enter: async (signal) => {
      if (busy >= limits.atOnce && queue.size >= limits.waiting) return null;
      if (busy < limits.atOnce) busy += 1;
      else await turn(queue, signal);
      return once(leave);
    },
  };
}

function turn(queue: Set<Waiting>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting: Waiting = {
      admit: () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      },
    };
    const giveUp = () => {
      queue.delete(waiting);
      reject(signal.reason);
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    queue.add(waiting);
  });
}
