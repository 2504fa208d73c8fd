import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { RecordRow } from '../columns.ts';
import { insertRows } from '../import/upsert.ts';
import { type HistoryRow, historyEntity } from './act-migrations.ts';

/** Who changed something, by what, and when. */
export type ChangedBy = Pick<HistoryRow, 'act' | 'actedBy' | 'requestId' | 'actedAt'>;

/** A row as it is written, and as it was before. */
export interface RecordedChange {
  readonly section: string;
  readonly row: Pick<RecordRow, 'id' | 'clientKey' | 'holder' | 'version'>;
  readonly before: object | null;
}

// Who and what the row is stands in columns of its own; the keyed index of a person is no field of the record.
const NOT_TOLD = new Set(['id', 'clientKey', 'holder', 'sourceId', 'nationalNumberSealed']);

/** Keeps what rows were before they changed, inside the caller's transaction. */
export async function addHistory(
  manager: EntityManager,
  changes: readonly RecordedChange[],
  by: ChangedBy,
): Promise<void> {
  const rows = changes.map(({ section, row, before }): HistoryRow => {
    const { clientKey, holder, version } = row;
    return { id: v7(), clientKey, holder, recordId: row.id, section, ...by, version, before: textOf(before) };
  });
  await insertRows(manager, historyEntity, rows);
}

function textOf(before: object | null): string | null {
  if (before === null) return null;
  return JSON.stringify(Object.fromEntries(Object.entries(before).filter(([name]) => !NOT_TOLD.has(name))));
}
