import type { EntityManager } from 'typeorm';
import type { HeldRow } from './holder-batch.ts';
import { propertyName } from './property-name.ts';
import { recordId } from './record-id.ts';
import type { DeliveredRow, RefusedRow, RowProblem } from './types.ts';

/** A record of another kind that a row points to with its source id, at the same holder. */
export interface RecordReference {
  /** The column that holds the other's source id: `project_source_id`. */
  readonly column: string;
  /** The other kind: `integration-projects`. */
  readonly kind: string;
  /** The other's table: `integration_project`. */
  readonly table: string;
}

/** A row with the keyed index of its national number. */
export type KeyedRow<Values extends HeldRow> = DeliveredRow<Values> & { readonly clientKey: string };

/** Rows that may be written, and the others with their reason. */
export interface Checked<Row> {
  readonly accepted: readonly Row[];
  readonly refused: readonly RefusedRow[];
}

const NO_FILE = { column: 'national_number', reason: 'no client file at this holder: deliver client-files first' };

/** Parts the rows of clients with a file at their holder from the others. One statement. */
export async function requireFiles<Values extends HeldRow>(
  manager: EntityManager,
  rows: readonly KeyedRow<Values>[],
): Promise<Checked<KeyedRow<Values>>> {
  const keys = [...new Set(rows.map((row) => row.clientKey))];
  if (keys.length === 0) return { accepted: [], refused: [] };
  const found: { client_key: string; holder: string }[] = await manager.query(
    `SELECT client_key, holder FROM client_file WHERE client_key IN (${keys.map(() => '?').join(', ')})`,
    keys,
  );
  const files = new Set(found.map((file) => `${file.client_key}|${file.holder}`));
  return split(rows, (row) => (files.has(`${row.clientKey}|${row.values.holder}`) ? null : NO_FILE));
}

/** Parts the rows of which every record they point to is there from the others. One statement per reference. */
export async function requireReferences<Values extends HeldRow>(
  manager: EntityManager,
  rows: readonly KeyedRow<Values>[],
  references: readonly RecordReference[],
): Promise<Checked<KeyedRow<Values>>> {
  let checked: Checked<KeyedRow<Values>> = { accepted: rows, refused: [] };
  for (const reference of references) {
    const next = await requireReference(manager, checked.accepted, reference);
    checked = { accepted: next.accepted, refused: [...checked.refused, ...next.refused] };
  }
  return checked;
}

async function requireReference<Values extends HeldRow>(
  manager: EntityManager,
  rows: readonly KeyedRow<Values>[],
  { column, kind, table }: RecordReference,
): Promise<Checked<KeyedRow<Values>>> {
  const property = propertyName(column);
  const idOf = ({ values }: KeyedRow<Values>) => {
    const sourceId: unknown = Reflect.get(values, property);
    return typeof sourceId === 'string' ? recordId(kind, values.holder, sourceId) : null;
  };
  const ids = [...new Set(rows.map(idOf).filter((id) => id !== null))];
  if (ids.length === 0) return { accepted: rows, refused: [] };
  const found: { id: string }[] = await manager.query(
    `SELECT id FROM ${manager.dataSource.driver.escape(table)} WHERE id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  );
  const there = new Set(found.map(({ id }) => id));
  const problem = { column, reason: `no such record in ${kind} of this holder: deliver ${kind} first` };
  return split(rows, (row) => {
    const id = idOf(row);
    return id === null || there.has(id) ? null : problem;
  });
}

function split<Row extends { readonly line: number }>(
  rows: readonly Row[],
  problemOf: (row: Row) => RowProblem | null,
): Checked<Row> {
  const accepted: Row[] = [];
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    const problem = problemOf(row);
    if (problem === null) accepted.push(row);
    else refused.push({ line: row.line, ...problem });
  }
  return { accepted, refused };
}
