import type { EntityManager } from 'typeorm';
import type { Database } from '../../shared/database.ts';
import { loadHeads, sqlInstant } from '../../shared/disclosure-store.ts';

/** From a moment, inclusive, to a moment, exclusive. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

/** A stretch of one chain. */
export interface Stretch {
  readonly writer: string;
  readonly fromSeq: number;
  readonly toSeq: number;
}

/** How far the clock of a process may have gone back between two entries. */
const CLOCK_SLACK_MS = 60_000;

/**
 * The stretches of an owner's chains that hold the entries of a window: found by halving, by primary key, so that a week costs
 * as much as it holds and not as much as the log does. The moments of a chain go up; a minute of slack is read on both sides.
 */
export function stretchesOf(database: Database, { from, to }: Window): Promise<Stretch[]> {
  return database.read(async (manager) => {
    const stretches: Stretch[] = [];
    for (const { writer, seq } of await loadHeads(manager)) {
      const fromSeq = await firstSince(manager, writer, seq, new Date(from.getTime() - CLOCK_SLACK_MS));
      const toSeq = await firstSince(manager, writer, seq, new Date(to.getTime() + CLOCK_SLACK_MS));
      if (fromSeq < toSeq) stretches.push({ writer, fromSeq, toSeq });
    }
    return stretches;
  });
}

/** The first number of a chain that was written at a moment or later; one more than the last where none was. */
async function firstSince(manager: EntityManager, writer: string, last: number, moment: Date): Promise<number> {
  const instant = sqlInstant(moment.toISOString());
  let low = 1;
  let high = last + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const rows: unknown[] = await manager.query(
      'SELECT seq FROM disclosure_entry WHERE writer = ? AND seq >= ? AND seq < ? AND at >= ? ORDER BY seq LIMIT 1',
      [writer, middle, middle + 1, instant],
    );
    if (rows.length > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
