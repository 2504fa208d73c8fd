import { type EntityManager, type EntitySchema, In, MoreThanOrEqual } from 'typeorm';
import { v7 } from 'uuid';
import { historyEntity } from '../../../shared/acts/act-migrations.ts';
import { inParts, insertRows } from '../../../shared/import/upsert.ts';
import { clientNumberEntity, directoryEntity, identityEntity } from '../entities.ts';
import { identityMergeEntity, type MovedRow, movedRowEntity } from '../identity-merge-entities.ts';
import type { FileMove } from '../joint/joint-act.ts';
import { sharingDecisionEntity } from '../sharing-entities.ts';
import { jointTables } from '../tables.ts';

/** A table whose rows belong to a client. */
interface Owned {
  readonly table: string;
  /** The name as a statement writes it: `signal` is a word of SQL. */
  readonly escaped: string;
  readonly client: string;
  readonly key: string;
}

/**
 * Brings the rows of one file into the other, or those that were brought back to where they came from; inside the transaction of the act
 * that decides it. What was written since then stays in the file that it was written in.
 */
export async function moveFile(manager: EntityManager, move: FileMove): Promise<void> {
  if (move.kind === 'SPLIT') return restore(manager, move);
  // The numbers first: acts on either client wait for these rows.
  for (const owned of ownedTables(manager)) await bring(manager, owned, move);
  await keepShield(manager, move);
}

/** Numbers first. The members of a case come with their case. */
function ownedTables(manager: EntityManager): Owned[] {
  const joint = Object.values(jointTables).map(({ entity }) => entity as EntitySchema<object>);
  const entities = [clientNumberEntity, directoryEntity, historyEntity, ...joint] as EntitySchema<object>[];
  return entities.flatMap((entity) => {
    const metadata = manager.dataSource.getMetadata(entity);
    const client = metadata.findColumnWithPropertyName('clientId') ?? metadata.findColumnWithPropertyName('clientKey');
    const [key] = metadata.primaryColumns;
    if (client === undefined || key === undefined) return [];
    const { tableName: table } = metadata;
    const escaped = manager.dataSource.driver.escape(table);
    return [{ table, escaped, client: client.databaseName, key: key.databaseName }];
  });
}

async function bring(manager: EntityManager, owned: Owned, { mergeId, from, to }: FileMove): Promise<void> {
  const { table, escaped, client, key } = owned;
  const isNumbers = table === 'client_number';
  const rows: { rowKey: string; isCurrent?: unknown }[] = await manager.query(
    `SELECT ${key} AS rowKey${isNumbers ? ', is_current AS isCurrent' : ''} FROM ${escaped} WHERE ${client} = ?`,
    [from],
  );
  const stay = table === 'directory_entry' ? await heldInBoth(manager, from, to) : new Set<string>();
  const moved = rows.filter(({ rowKey }) => !stay.has(rowKey));
  await insertRows(
    manager,
    movedRowEntity,
    moved.map(({ rowKey, isCurrent }): MovedRow => {
      const wasCurrent = isNumbers ? (Number(isCurrent) === 1 ? '1' : '0') : null;
      return { mergeId, tableName: table, rowKey, wasCurrent };
    }),
  );
  const set = isNumbers ? `${client} = ?, is_current = 0` : `${client} = ?`;
  for (const part of inParts(
    moved.map(({ rowKey }) => rowKey),
    500,
  ))
    await manager.query(`UPDATE ${escaped} SET ${set} WHERE ${key} IN (${part.map(() => '?').join()})`, [to, ...part]);
}

/** Entries of the directory that the other file has too: one organisation holds a part under both numbers. */
async function heldInBoth(manager: EntityManager, from: string, to: string): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT a.id FROM directory_entry a JOIN directory_entry b
       ON b.owner = a.owner AND b.holder = a.holder AND b.capacity = a.capacity
     WHERE a.client_id = ? AND b.client_id = ?`,
    [from, to],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Who was shielded in either file is in both: a merge lifts no protection. */
async function keepShield(manager: EntityManager, { from, to }: FileMove): Promise<void> {
  const identities = manager.getRepository(identityEntity);
  const known = await identities.findBy({ clientId: In([from, to]) });
  const other = known.find(({ clientId }) => clientId === from);
  if (other?.shielded) await identities.update({ clientId: to }, { shielded: true });
}

async function restore(manager: EntityManager, { mergeId, from, to }: FileMove): Promise<void> {
  const rows = await manager.getRepository(movedRowEntity).findBy({ mergeId });
  for (const { table, escaped, client, key } of ownedTables(manager)) {
    const own = rows.filter(({ tableName }) => tableName === table);
    // A row that went on into a third file is not there any more: that merge brings it back.
    for (const part of inParts(own, 500)) {
      const keys = part.map(({ rowKey }) => rowKey);
      const here = `WHERE ${client} = ? AND ${key} IN (${keys.map(() => '?').join()})`;
      if (table === 'client_number') {
        const current = part.filter(({ wasCurrent }) => wasCurrent === '1').map(({ rowKey }) => rowKey);
        if (current.length > 0)
          await manager.query(
            `UPDATE ${escaped} SET is_current = 1 WHERE ${client} = ? AND ${key} IN (${current.map(() => '?').join()})`,
            [to, ...current],
          );
      }
      await manager.query(`UPDATE ${escaped} SET ${client} = ? ${here}`, [from, to, ...keys]);
    }
  }
  await keepRefusals(manager, { mergeId, from, to });
}

/**
 * What was refused or taken back while the files were one stands in both: nobody can say for which of the two people it was said, and an
 * older yes would open again.
 */
async function keepRefusals(manager: EntityManager, { mergeId, from, to }: Omit<FileMove, 'kind'>): Promise<void> {
  const merge = await manager.getRepository(identityMergeEntity).findOneBy({ id: mergeId });
  if (!merge?.mergedAt) return;
  const decisions = manager.getRepository(sharingDecisionEntity);
  const said = await decisions.findBy({
    ...{ clientId: to, status: In(['REFUSED', 'WITHDRAWN']), changedAt: MoreThanOrEqual(merge.mergedAt) },
  });
  for (const row of said) await decisions.insert({ ...row, id: v7(), sourceId: `split-${v7()}`, clientId: from });
}

/** Which of these numbers (by their keyed index) came into another file by a merge that stands. One statement, by index on row_key. */
export async function mergedNumbers(manager: EntityManager, indexes: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const part of inParts(indexes, 500)) {
    const rows: { rowKey: string }[] = await manager.query(
      `SELECT r.row_key AS rowKey FROM identity_merge_row r JOIN identity_merge m ON m.id = r.merge_id
       WHERE r.table_name = 'client_number' AND m.state IN ('MERGED', 'SPLIT_PROPOSED')
         AND r.row_key IN (${part.map(() => '?').join()})`,
      part,
    );
    for (const { rowKey } of rows) found.add(rowKey);
  }
  return found;
}
