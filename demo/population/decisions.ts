import type { Day, Period } from './calendar.ts';
import type { Random } from './random.ts';

/** Days that a centre takes to decide on an application: 30 at most (INV-05), but four in a hundred are late. */
export function drawDaysToDecide(random: Random): number {
  return random.chance(0.04) ? random.int(31, 48) : random.int(10, 29);
}

/**
 * The day on which a right was granted that begins on the day of the application (RMI law art. 21 §5): some weeks later,
 * but never ahead of today nor after the right itself.
 */
export function drawDecision(random: Random, { from, to }: Period, today: Day): Day {
  return Math.min(from + drawDaysToDecide(random), to ?? today, today);
}
