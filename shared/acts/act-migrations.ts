import type { QueryRunner } from 'typeorm';
import { type Column, createTable, entity, instant, key, longText, optional, text, whole } from '../columns.ts';
import type { Migration } from '../database-migrations.ts';

/** What a record was before an act or an import changed it, and who did that. Rows are added and never changed. */
export interface HistoryRow {
  /** Uuid v7. */
  id: string;
  clientKey: string;
  holder: string;
  recordId: string;
  section: string;
  /** Name of the act; `import` for an extract. */
  act: string;
  /** Subject of the staff member; `import` for an extract. */
  actedBy: string;
  requestId: string;
  actedAt: Date;
  /** The version that the change made. */
  version: number;
  /** JSON of the row as it was; null where it began. */
  before: string | null;
}

const historyColumns = {
  id: key(text('id', 36)),
  clientKey: text('client_key', 43),
  holder: text('holder', 10),
  recordId: text('record_id', 36),
  section: text('section', 60),
  act: text('act', 60),
  actedBy: text('acted_by', 120),
  requestId: text('request_id', 80),
  actedAt: instant('acted_at'),
  version: whole('version'),
  before: optional(longText('before_change')),
} satisfies Record<keyof HistoryRow, Column>;

export const historyEntity = entity<HistoryRow>('record_history', historyColumns, [
  { name: 'record_history_client', columns: ['clientKey', 'holder'] },
]);

/** That an act was done: the same idempotency key gives the same receipt again. */
export interface ReceiptRow {
  /** SHA-256 of organisation, staff member and idempotency key. */
  id: string;
  /** SHA-256 of act and input: the same key for something else is a mistake. */
  fingerprint: string;
  recordId: string;
  version: number;
  changedAt: Date;
}

const receiptColumns = {
  id: key(text('id', 64)),
  fingerprint: text('fingerprint', 64),
  recordId: text('record_id', 36),
  version: whole('version'),
  changedAt: instant('changed_at'),
} satisfies Record<keyof ReceiptRow, Column>;

export const receiptEntity = entity<ReceiptRow>('act_receipt', receiptColumns);

/** In a migration: makes the tables of history and receipts. */
export async function createActTables(queryRunner: QueryRunner): Promise<void> {
  await createTable(queryRunner, 'record_history', Object.values(historyColumns), [
    { name: 'record_history_client', columnNames: ['client_key', 'holder'] },
  ]);
  await createTable(queryRunner, 'act_receipt', Object.values(receiptColumns));
}

/** Makes the tables of acts. Belongs in the migrations of every database of records. */
export class Acts implements Migration {
  readonly name = 'Acts1795000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createActTables(queryRunner);
    if (!(await hasIndex(queryRunner, 'client_file', 'client_file_holder'))) {
      await queryRunner.query('CREATE INDEX client_file_holder ON client_file (holder)');
    }
  }
}

async function hasIndex(queryRunner: QueryRunner, table: string, index: string): Promise<boolean> {
  return (await queryRunner.getTable(table))?.indices.some(({ name }) => name === index) ?? false;
}

export const actEntities = [historyEntity, receiptEntity];
