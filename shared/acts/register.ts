import type { EntitySchema, QueryRunner } from 'typeorm';
import { type Column, createTable, entity, instant, key, text, version } from '../columns.ts';

/** A row that is about an organisation and not about a client: a recognition, a mandate, a contingent. */
export interface RegisterRow {
  /** uuid v5 of kind, holder and source id. */
  id: string;
  /** KBO number of the organisation that keeps the row. */
  holder: string;
  sourceId: string;
  changedAt: Date;
  /** Counts the changes from 1. */
  version: number;
}

export const registerColumns = {
  id: key(text('id', 36)),
  holder: text('holder', 10),
  sourceId: text('source_id', 80),
  changedAt: instant('changed_at'),
  version,
} as const satisfies Record<keyof RegisterRow, Column>;

/** The entity of a register: the common columns and its own. The entity is named like its table. */
export function registerEntity<Row extends RegisterRow>(
  table: string,
  columns: Record<Exclude<keyof Row & string, keyof RegisterRow>, Column>,
): EntitySchema<Row> {
  return entity<Row>(table, { ...registerColumns, ...columns }, [
    { name: `${table}_source`, columns: ['holder', 'sourceId'], unique: true },
  ]);
}

/** In a migration: makes the table of a register. */
export async function createRegisterTable(queryRunner: QueryRunner, table: string, columns: Column[]): Promise<void> {
  await createTable(
    queryRunner,
    table,
    [...Object.values(registerColumns), ...columns],
    [{ name: `${table}_source`, columnNames: ['holder', 'source_id'], isUnique: true }],
  );
}
