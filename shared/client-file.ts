import type { EntitySchema, QueryRunner } from 'typeorm';
import { type Column, createTable, date, entity, instant, key, optional, text } from './columns.ts';
import type { LocalDate } from './local-date.ts';

/** That an organisation holds a part of a client, in which capacity and since when: what an owner announces. */
export interface ClientFileRow {
  id: string;
  /** Keyed index (HMAC) of the national number. */
  clientKey: string;
  /** KBO number of the organisation. */
  holder: string;
  capacity: string;
  fromDate: LocalDate;
  toDate: LocalDate | null;
  /** The national number, sealed; opened only to announce it. */
  nationalNumberSealed: string;
  changedAt: Date;
}

const columns = {
  id: key(text('id', 36)),
  clientKey: text('client_key', 43),
  holder: text('holder', 10),
  capacity: text('capacity', 40),
  fromDate: date('from_date'),
  toDate: optional(date('to_date')),
  nationalNumberSealed: text('national_number_sealed', 120),
  changedAt: instant('changed_at'),
} satisfies Record<keyof ClientFileRow, Column>;

/** One row per client, holder and capacity. */
export const clientFileEntity: EntitySchema<ClientFileRow> = entity<ClientFileRow>('client_file', columns, [
  { name: 'client_file_part', columns: ['clientKey', 'holder', 'capacity'], unique: true },
  { name: 'client_file_holder', columns: ['holder'] },
]);

/** In a migration of an owner: makes the table of `clientFileEntity`. */
export async function createClientFileTable(queryRunner: QueryRunner): Promise<void> {
  await createTable(queryRunner, 'client_file', Object.values(columns), [
    { name: 'client_file_part', columnNames: ['client_key', 'holder', 'capacity'], isUnique: true },
    { name: 'client_file_holder', columnNames: ['holder'] },
  ]);
}
