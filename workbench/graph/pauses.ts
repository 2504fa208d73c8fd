const FIRST_MS = 5_000;
const LONGEST_MS = 300_000;

/** How long to wait before asking again: 5 s at first, twice as long each time, never longer than 5 minutes. */
export function pauseBefore(attempt: number): number {
  return Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS);
}
