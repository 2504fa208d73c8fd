import { setTimeout as sleep } from 'node:timers/promises';
import { once } from '../shared/once.ts';

/** The door of the graph: it lets everybody in, but for the moment in which the process is busy with itself. */
export interface Intake {
  /** Resolves to a function that says that the request has ended. */
  enter(): Promise<() => void>;
  /** Does work that blocks the process while nobody is inside: whoever comes meanwhile waits, and none of their time is used. */
  whileEmpty<T>(work: () => Promise<T>): Promise<T>;
}

export interface IntakeOptions {
  /** How long those inside may take before the work begins all the same, in milliseconds. */
  readonly drainMs: number;
  /** Right after the work so many are let in at a time: all at once would be more than an owner's queue holds. */
  readonly atOnce: number;
  /** How long that goes on, in milliseconds. */
  readonly recoverMs: number;
}

/** One piece of work at a time: the caller sees to that. */
export function createIntake({ drainMs, atOnce, recoverMs }: IntakeOptions): Intake {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let most = Number.POSITIVE_INFINITY;
  let onEmpty: (() => void) | undefined;
  let recovery: NodeJS.Timeout | undefined;
  const admit = () => {
    while (inside < most && waiting.length > 0) {
      inside += 1;
      waiting.shift()?.();
    }
    if (inside === 0) onEmpty?.();
  };
  const open = (limit: number) => {
    most = limit;
    admit();
  };
  const leave = () => {
    inside -= 1;
    admit();
  };
  return {
    enter: async () => {
      if (inside < most && waiting.length === 0) inside += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return once(leave);
    },
    whileEmpty: async (work) => {
      clearTimeout(recovery);
      most = 0;
      const given = new AbortController();
      const empty = new Promise<void>((resolve) => {
        onEmpty = resolve;
        admit();
      });
      await Promise.race([empty, sleep(drainMs, undefined, { signal: given.signal }).catch(() => undefined)]);
      given.abort();
      try {
        return await work();
      } finally {
        open(atOnce);
        recovery = setTimeout(open, recoverMs, Number.POSITIVE_INFINITY).unref();
      }
    },
  };
}
