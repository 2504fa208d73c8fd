import type { EntityManager } from 'typeorm';
import type { RowsByTable } from '../acts/load-dossier.ts';
import type { Database } from '../database.ts';
import { type ImportRules, rowsElsewhere } from './judge-rows.ts';
import type { DeliveredRow, ImportContext, RefusedRow, Written } from './types.ts';

/** A row of which the holder decides where it goes. */
export interface HeldRow {
  readonly holder: string;
}

/** Why a row may not be written for its holder in this run; null when it may. */
export function problemOfHolder<Row extends HeldRow>(
  row: DeliveredRow<Row>,
  context: ImportContext,
): RefusedRow | null {
  if (context.holders === null || context.holders.has(row.values.holder)) return null;
  const reason = 'this import may not write for this organisation: name it with --holder or leave its rows out';
  return { line: row.line, column: 'holder', reason };
}

/**
 * Writes rows of several holders: the ones this run may write, one transaction per database of the placement.
 * `work` may run again after a deadlock: it changes nothing outside the database.
 */
export async function writePerDatabase<Row extends HeldRow>(
  rows: readonly DeliveredRow<Row>[],
  context: ImportContext,
  work: (manager: EntityManager, rows: readonly DeliveredRow<Row>[], elsewhere: RowsByTable) => Promise<Written>,
  judgedBy?: ImportRules,
): Promise<Written> {
  const refused: RefusedRow[] = [];
  const perDatabase = new Map<Database, DeliveredRow<Row>[]>();
  for (const row of rows) {
    const problem = problemOfHolder(row, context);
    if (problem === null) addTo(perDatabase, context.placement.databaseOf(row.values.holder), row);
    else refused.push(problem);
  }
  let total: Written = { inserted: 0, changed: 0, unchanged: 0, refused };
  for (const [database, own] of perDatabase) {
    const elsewhere = await rowsElsewhere(database, own, context, judgedBy);
    total = addWritten(total, await database.write((manager) => work(manager, own, elsewhere)));
  }
  return total;
}

/** The sum of what became of two batches. */
export function addWritten(one: Written, other: Written): Written {
  return {
    inserted: one.inserted + other.inserted,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    refused: [...one.refused, ...other.refused],
  };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
