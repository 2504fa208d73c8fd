import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedProcess } from './processes.ts';

export interface KeepRunningOptions {
  /** Waits before each new attempt, in ms; as many attempts as there are waits. */
  waits?: readonly number[];
  /** A process that was up for so long starts counting from the first wait again. */
  settledMs?: number;
  tell: (sentence: string) => void;
  signal: AbortSignal;
}

const WAITS = [500, 1000, 2000, 4000, 8000];

/**
 * What to do when a process dies: say so in one sentence, and start it again while the others go on; a little later each
 * time, and not at all after the last attempt.
 */
export function keepRunning(options: KeepRunningOptions): (process: ManagedProcess, sentence: string) => Promise<void> {
  const { waits = WAITS, settledMs = 60_000, tell, signal } = options;
  const history = new Map<string, { attempts: number; upSince: number }>();

  return async (process, sentence) => {
    if (signal.aborted) return;
    const before = history.get(process.name);
    const settled = before === undefined || performance.now() - before.upSince > settledMs;
    let attempts = settled ? 0 : before.attempts;
    let said = sentence;
    for (;;) {
      const wait = waits[attempts];
      if (wait === undefined) return tell(`${said} It is not started again: the others go on without it.`);
      attempts += 1;
      tell(`${said} Starting it again in ${wait / 1000} s (attempt ${attempts} of ${waits.length}).`);
      await sleep(wait);
      if (signal.aborted) return;
      const failure = await attempt(process);
      history.set(process.name, { attempts, upSince: performance.now() });
      if (failure === null) return tell(`${process.name} runs again.`);
      said = failure;
    }
  };
}

async function attempt(process: ManagedProcess): Promise<string | null> {
  try {
    await process.restart();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
