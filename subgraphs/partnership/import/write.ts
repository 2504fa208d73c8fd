import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { DeliveredRow, ImportContext, RefusedRow, Written } from '../../../shared/import/types.ts';
import { inParts, upsertRows } from '../../../shared/import/upsert.ts';

/** Rows that may be written, and the ones that may not. */
export interface Checked<Values> {
  readonly accepted: readonly DeliveredRow<Values>[];
  readonly refused: readonly RefusedRow[];
}

/** Runs the writing of a batch in one transaction of the partnership's database. */
export function inTransaction(
  context: ImportContext,
  work: (manager: EntityManager) => Promise<Written>,
): Promise<Written> {
  const [database] = context.placement.databases();
  if (database === undefined) throw new Error('The partnership has no database.');
  return database.write(work);
}

/** Writes rows by primary key and counts what became of them; `counted` where the table counts the changes of a row. */
export async function writeRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  rows: readonly Row[],
  refused: readonly RefusedRow[] = [],
  counted?: 'version',
): Promise<Written> {
  // An extract knows no version: the table counts it, and the rows have none.
  const options: object = counted === undefined ? {} : { counted };
  const { inserted, changed, unchanged } = await upsertRows(manager, entity, rows, options);
  return { inserted: inserted.length, changed: changed.length, unchanged, refused };
}

/** Splits rows by whether what they refer to is there. */
export function requireKnown<Values>(
  rows: readonly DeliveredRow<Values>[],
  known: ReadonlySet<string>,
  keyOf: (values: Values) => string,
  problem: { column: string; reason: string },
): Checked<Values> {
  const isKnown = (row: DeliveredRow<Values>) => known.has(keyOf(row.values));
  return {
    accepted: rows.filter(isKnown),
    refused: rows.filter((row) => !isKnown(row)).map(({ line }) => ({ line, ...problem })),
  };
}

/** Which of these primary keys are there. One statement per 500. */
export async function presentKeys<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  key: keyof Row & string,
  values: readonly string[],
): Promise<Set<string>> {
  const present = new Set<string>();
  for (const part of inParts([...new Set(values)], 500)) {
    const rows = await manager
      .getRepository(entity)
      .createQueryBuilder('row')
      .select(`row.${key}`)
      .where(`row.${key} IN (:...part)`, { part })
      .getMany();
    for (const row of rows) present.add(String(row[key]));
  }
  return present;
}
