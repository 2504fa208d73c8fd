import type { EntityManager, EntitySchema } from 'typeorm';
import { v7 } from 'uuid';
import { historyEntity } from '../../../shared/acts/act-migrations.ts';
import { addHistory } from '../../../shared/acts/history.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type { ImportContext, Written } from '../../../shared/import/types.ts';
import { upsertRows } from '../../../shared/import/upsert.ts';
import { selectRows } from '../../../shared/select-rows.ts';

const BY_IMPORT = 'import';

/** The records of these clients that an act has changed since they came from an extract. One statement, by index on client_key. */
export async function changedHere(manager: EntityManager, clientIds: readonly string[]): Promise<ReadonlySet<string>> {
  const history = await selectRows(manager, historyEntity, { clientKey: [...new Set(clientIds)] });
  return new Set(history.filter(({ act }) => act !== BY_IMPORT).map(({ recordId }) => recordId));
}

export const CHANGED_HERE = {
  column: 'source_id',
  reason: 'was changed here since it was delivered: an extract does not change it any more, do that with an act',
};

/** Writes records, counts their changes, and keeps what they were before. */
export async function writeRecords<Row extends RecordRow>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  rows: readonly Row[],
  section: string | ((row: Row) => string),
  { clock }: ImportContext,
): Promise<Omit<Written, 'refused'>> {
  // An extract knows no version: the table counts it.
  const counted = rows.map(({ version: _, ...row }) => row as unknown as Row);
  const { inserted, changed, unchanged } = await upsertRows(manager, entity, counted, { counted: 'version' });
  const sectionOf = typeof section === 'string' ? () => section : section;
  const told = changed.map(({ row, before }) => ({
    section: sectionOf(row),
    row: { ...row, version: before.version + 1 },
    before,
  }));
  const by = { act: BY_IMPORT, actedBy: BY_IMPORT, requestId: `import-${v7()}`, actedAt: clock() };
  if (told.length > 0) await addHistory(manager, told, by);
  return { inserted: inserted.length, changed: changed.length, unchanged };
}
