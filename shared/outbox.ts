import type { EntityManager, EntitySchema, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';
import { type Column, createTable, date, entity, flag, instant, key, optional, text, whole } from './columns.ts';
import type { Migration } from './database-migrations.ts';
import { insertRows } from './import/upsert.ts';
import type { LocalDate } from './local-date.ts';
import type { Seal } from './seal.ts';

/** An announcement that the partnership has not taken yet, or refused. One table in every database of records. */
export interface AnnouncementRow {
  /** Uuid v7; the order of the ids is the order in which the transactions of this database were committed. */
  id: string;
  holder: string;
  nationalNumberSealed: string;
  capacity: string;
  fromDate: LocalDate;
  toDate: LocalDate | null;
  withdrawn: boolean;
  createdAt: Date;
  /** Set when the partnership refused it: it is not sent again and waits for a person. */
  refusedAt: Date | null;
  refusal: string | null;
}

const columns = {
  id: key(text('id', 36)),
  holder: text('holder', 10),
  nationalNumberSealed: text('national_number_sealed', 120),
  capacity: text('capacity', 40),
  fromDate: date('from_date'),
  toDate: optional(date('to_date')),
  withdrawn: flag('withdrawn'),
  createdAt: instant('created_at'),
  refusedAt: optional(instant('refused_at')),
  refusal: optional(text('refusal', 500)),
} satisfies Record<keyof AnnouncementRow, Column>;

export const announcementEntity: EntitySchema<AnnouncementRow> = entity<AnnouncementRow>(
  'announcement_outbox',
  columns,
  [{ name: 'announcement_outbox_waiting', columns: ['refusedAt', 'holder', 'id'] }],
);

/** The one row that hands out ids: a lock on it puts transactions that announce in line. */
const head = {
  id: key(whole('id')),
  milliseconds: { name: 'milliseconds', type: 'bigint' },
  sequence: whole('sequence'),
} satisfies Record<string, Column>;

/** Makes the outbox. Belongs in the migrations of every database of records. */
export class AnnouncementOutbox implements Migration {
  readonly name = 'AnnouncementOutbox1767225600001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTable(queryRunner, 'announcement_outbox', Object.values(columns), [
      { name: 'announcement_outbox_waiting', columnNames: ['refused_at', 'holder', 'id'] },
    ]);
    await createTable(queryRunner, 'announcement_head', Object.values(head));
    const rows: unknown[] = await queryRunner.query('SELECT id FROM announcement_head');
    if (rows.length === 0) {
      await queryRunner.query('INSERT INTO announcement_head (id, milliseconds, sequence) VALUES (1, 0, 0)');
    }
  }
}

/** What an owner tells the partnership about one file. */
export interface NewAnnouncement {
  readonly holder: string;
  /** Eleven digits; stored sealed. */
  readonly nationalNumber: string;
  readonly capacity: string;
  readonly from: LocalDate;
  /** Last day inclusive; null while the file is open. */
  readonly to: LocalDate | null;
  /** The file should never have been there. A file that ended has `to`. */
  readonly withdrawn: boolean;
}

export interface OutboxTools {
  readonly seal: Pick<Seal, 'seal'>;
  readonly clock: () => Date;
}

/** Puts one announcement in the outbox, inside the caller's transaction: as the last statement before its end. */
export function enqueueAnnouncement(
  manager: EntityManager,
  announcement: NewAnnouncement,
  tools: OutboxTools,
): Promise<void> {
  return enqueueAnnouncements(manager, [announcement], tools);
}

/**
 * Puts announcements in the outbox, in order, inside the caller's transaction: as its last statements, because the row
 * that hands out the ids is locked until the transaction ends.
 */
export async function enqueueAnnouncements(
  manager: EntityManager,
  announcements: readonly NewAnnouncement[],
  { seal, clock }: OutboxTools,
): Promise<void> {
  if (announcements.length === 0) return;
  const createdAt = clock();
  const ids = await takeIds(manager, announcements.length, createdAt);
  const rows = announcements.map(({ nationalNumber, from, to, ...announcement }, index): AnnouncementRow => {
    const nationalNumberSealed = seal.seal(nationalNumber);
    const moments = { fromDate: from, toDate: to, createdAt, refusedAt: null, refusal: null };
    return { ...announcement, ...moments, id: ids[index] ?? '', nationalNumberSealed };
  });
  await insertRows(manager, announcementEntity, rows);
}

/**
 * Ids above every id handed out before in this database. The partnership takes an id below the last one of the client
 * for an old message, and clocks of machines differ: an id made from a clock alone could lose an announcement.
 */
async function takeIds(manager: EntityManager, count: number, now: Date): Promise<string[]> {
  // SQLite holds one lock for the whole file from the start of a transaction, and knows no FOR UPDATE.
  const lock = manager.dataSource.driver.options.type === 'better-sqlite3' ? '' : ' FOR UPDATE';
  const [last]: { milliseconds: string | number; sequence: number }[] = await manager.query(
    `SELECT milliseconds, sequence FROM announcement_head WHERE id = 1${lock}`,
  );
  if (last === undefined) throw new Error('The table announcement_head lost its row: run the migrations again.');
  const milliseconds = Math.max(now.getTime(), Number(last.milliseconds));
  const first = milliseconds === Number(last.milliseconds) ? last.sequence + 1 : 0;
  await manager.query('UPDATE announcement_head SET milliseconds = ?, sequence = ? WHERE id = 1', [
    milliseconds,
    first + count - 1,
  ]);
  return Array.from({ length: count }, (_, index) => v7({ msecs: milliseconds, seq: first + index }));
}
