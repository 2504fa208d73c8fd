import type { EntityManager, EntitySchema } from 'typeorm';
import type { RegisterRow } from '../acts/register.ts';
import { instant, kboNumber, text } from './column.ts';
import { writePerDatabase } from './holder-batch.ts';
import { recordId } from './record-id.ts';
import {
  type Columns,
  type DeliveredRow,
  type ExtractKind,
  extractKind,
  type RowOf,
  type RowProblem,
  type Written,
} from './types.ts';
import { upsertRows } from './upsert.ts';

const BASE_COLUMNS = { holder: kboNumber(), source_id: text(80), changed_at: instant() };
type BaseColumns = typeof BASE_COLUMNS;
type BaseValues = RowOf<BaseColumns>;

export interface RegisterKindOptions<C extends Columns, Row extends RegisterRow> {
  /** Plural, kebab-case; part of the id of every row, so it may never change. */
  readonly name: string;
  readonly entity: EntitySchema<Row>;
  /** The columns beside holder, source_id and changed_at, which every row of a register has. */
  readonly columns: C;
  /** The columns of the table beside id, holder, sourceId, changedAt and version. */
  readonly toRow: (row: RowOf<C> & BaseValues) => Omit<Row, keyof RegisterRow>;
  /** What is wrong with a row by itself; null when nothing is. */
  readonly problemOf?: (row: RowOf<C> & BaseValues) => RowProblem | null;
}

/** The kind of extract of a register: a row per recognition or mandate, about no client, in the database of its holder. */
export function registerKind<const C extends Columns, Row extends RegisterRow>(
  options: RegisterKindOptions<C, Row>,
): ExtractKind<C & BaseColumns> {
  const { problemOf } = options;
  // A generic row is the same object under both names; the compiler cannot see through the renaming of its keys.
  const read = (row: RowOf<C & BaseColumns>) => row as unknown as RowOf<C> & BaseValues;
  return extractKind<C & BaseColumns>({
    name: options.name,
    columns: { ...BASE_COLUMNS, ...options.columns },
    keyOf: (row) => `${read(row).holder}|${read(row).sourceId}`,
    ...(problemOf === undefined ? {} : { problemOf: (row: RowOf<C & BaseColumns>) => problemOf(read(row)) }),
    rowOf: (row) => toEntityRow(read(row), options),
    write: (rows, context) =>
      writePerDatabase(
        rows.map(({ line, values }) => ({ line, values: read(values) })),
        context,
        (manager, own) => writeRegister(manager, own, options),
      ),
  });
}

async function writeRegister<C extends Columns, Row extends RegisterRow>(
  manager: EntityManager,
  rows: readonly DeliveredRow<RowOf<C> & BaseValues>[],
  options: RegisterKindOptions<C, Row>,
): Promise<Written> {
  const entityRows = rows.map(({ values }) => toEntityRow(values, options));
  const { inserted, changed, unchanged } = await upsertRows(manager, options.entity, entityRows, {
    counted: 'version',
  });
  return { inserted: inserted.length, changed: changed.length, unchanged, refused: [] };
}

function toEntityRow<C extends Columns, Row extends RegisterRow>(
  values: RowOf<C> & BaseValues,
  { name, toRow }: RegisterKindOptions<C, Row>,
): Row {
  const { holder, sourceId, changedAt } = values;
  // Without a version: the database counts it. Row is RegisterRow and what toRow gives, which TypeScript does not join.
  return { ...toRow(values), id: recordId(name, holder, sourceId), holder, sourceId, changedAt } as unknown as Row;
}
