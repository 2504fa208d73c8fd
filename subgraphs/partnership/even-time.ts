import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/**
 * Milliseconds after which it is told that nobody is there. Source: DESIGN: several times what looking takes, so that it takes as long to look in
 * vain as to find somebody who is hidden, of whom there are rows to read; and too short to be felt.
 */
export const NOBODY_AFTER_MS = 50;

/** Waits until that long after a moment of `performance.now()`, to a fraction of a millisecond; at once when it is over. */
export async function untilEven(startedAt: number): Promise<void> {
  const end = startedAt + NOBODY_AFTER_MS;
  const whole = Math.floor(end - performance.now()) - 1;
  if (whole > 0) await sleep(whole);
  // A timer counts whole milliseconds from a clock of its own: what is left of the last one would tell when it was set.
  while (performance.now() < end) await nextTurn();
}
