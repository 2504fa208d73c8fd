import { IsNull } from 'typeorm';
import { type AnnouncementResult, MOST_ANNOUNCEMENTS } from './announcement.ts';
import type { Database } from './database.ts';
import { redact } from './national-number.ts';
import { type AnnouncementRow, announcementEntity } from './outbox.ts';

/** How many announcements wait in a database, per holder. */
export async function countWaiting(database: Database): Promise<Map<string, number>> {
  const rows: { holder: string; waiting: number | string }[] = await database.read((manager) =>
    manager.query(
      'SELECT holder, COUNT(*) AS waiting FROM announcement_outbox WHERE refused_at IS NULL GROUP BY holder ORDER BY holder',
    ),
  );
  return new Map(rows.map(({ holder, waiting }) => [holder, Number(waiting)]));
}

/** The announcements of a holder that have waited longest, in order; at most 500. */
export function readWaiting(database: Database, holder: string): Promise<AnnouncementRow[]> {
  return database.read((manager) =>
    manager.find(announcementEntity, {
      where: { holder, refusedAt: IsNull() },
      order: { id: 'ASC' },
      take: MOST_ANNOUNCEMENTS,
    }),
  );
}

/**
 * Takes the answered ones out of the outbox and marks the refused ones. Answers how many of the rows are settled; an
 * answer about a row that was not sent is ignored.
 */
export async function settle(
  database: Database,
  rows: readonly AnnouncementRow[],
  results: readonly AnnouncementResult[],
  now: Date,
): Promise<number> {
  const sent = new Set(rows.map((row) => row.id));
  const answered = new Map(results.filter(({ id }) => sent.has(id)).map((result) => [result.id, result]));
  const accepted = [...answered.values()].filter(({ status }) => status === 'ACCEPTED').map(({ id }) => id);
  const refused = [...answered.values()].filter(({ status }) => status === 'REFUSED');
  await database.write(async (manager) => {
    if (accepted.length > 0) await manager.delete(announcementEntity, accepted);
    for (const { id, reason } of refused) {
      const refusal = redact(reason ?? 'no reason given').slice(0, 500);
      await manager.update(announcementEntity, id, { refusedAt: now, refusal });
    }
  });
  return accepted.length + refused.length;
}
