import type { EntityManager, EntitySchema } from 'typeorm';
import type { RowsByTable } from '../acts/load-dossier.ts';
import type { RecordRow } from '../columns.ts';
import { instant, kboNumber, nationalNumber, text } from './column.ts';
import { writePerDatabase } from './holder-batch.ts';
import { type ImportRules, judgeRows, recordImport } from './judge-rows.ts';
import { recordId } from './record-id.ts';
import { type RecordReference, requireFiles, requireReferences } from './record-requirements.ts';
import {
  type Columns,
  type DeliveredRow,
  type ExtractKind,
  extractKind,
  type ImportContext,
  type RowOf,
  type RowProblem,
  type Written,
} from './types.ts';
import { upsertRows } from './upsert.ts';

const BASE_COLUMNS = {
  national_number: nationalNumber(),
  holder: kboNumber(),
  source_id: text(80),
  changed_at: instant(),
};
type BaseColumns = typeof BASE_COLUMNS;
type BaseValues = RowOf<BaseColumns>;

export interface RecordKindOptions<C extends Columns, Row extends RecordRow> {
  /** Plural, kebab-case; part of the id of every record, so it may never change. */
  readonly name: string;
  readonly entity: EntitySchema<Row>;
  /** The columns beside national_number, holder, source_id and changed_at, which every record has. */
  readonly columns: C;
  /** The columns of the table beside id, clientKey, holder, sourceId and changedAt. */
  readonly toRow: (row: RowOf<C> & BaseValues) => Omit<Row, keyof RecordRow>;
  /** A row for a client without a file at the holder is refused; the kind `client-files` then goes first. */
  readonly requiresFileAt: boolean;
  /** Records that a row needs to be there; their kinds then go first. */
  readonly references?: readonly RecordReference[];
  /** Kinds that go first when they are in the same run: a register that keeps new rows out, records that a rule reads. */
  readonly after?: readonly string[];
  readonly problemOf?: (row: RowOf<C> & BaseValues) => RowProblem | null;
  /** The owner's rules and the name of this table in them: a row that would break one of them is refused. */
  readonly judgedBy?: ImportRules;
}

/** The kind of extract of one record table of an owner: a row per record, written to the database of its holder. */
export function recordKind<const C extends Columns, Row extends RecordRow>(
  options: RecordKindOptions<C, Row>,
): ExtractKind<C & BaseColumns> {
  const references = options.references ?? [];
  const { problemOf } = options;
  // A generic row is the same object under both names; the compiler cannot see through the renaming of its keys.
  const read = (row: RowOf<C & BaseColumns>) => row as unknown as RowOf<C> & BaseValues;
  return extractKind<C & BaseColumns>({
    name: options.name,
    columns: { ...BASE_COLUMNS, ...options.columns },
    requires: [
      ...(options.requiresFileAt ? ['client-files'] : []),
      ...references.map((reference) => reference.kind),
      ...(options.after ?? []),
    ],
    keyOf: (row) => `${read(row).holder}|${read(row).sourceId}`,
    ...(problemOf === undefined ? {} : { problemOf: (row: RowOf<C & BaseColumns>) => problemOf(read(row)) }),
    rowOf: (row, clientKey) => toEntityRow({ values: read(row), clientKey }, options),
    write: (rows, context) =>
      writePerDatabase(
        rows.map(({ line, values }) => ({ line, values: read(values) })),
        context,
        (manager, own, elsewhere) => writeRecords(manager, own, options, context, elsewhere),
        options.judgedBy,
      ),
  });
}

async function writeRecords<C extends Columns, Row extends RecordRow>(
  manager: EntityManager,
  rows: readonly DeliveredRow<RowOf<C> & BaseValues>[],
  options: RecordKindOptions<C, Row>,
  context: ImportContext,
  elsewhere: RowsByTable,
): Promise<Written> {
  const keyed = rows.map((row) => ({ ...row, clientKey: context.seal.index(row.values.nationalNumber) }));
  const withFile = options.requiresFileAt ? await requireFiles(manager, keyed) : { accepted: keyed, refused: [] };
  const whole = await requireReferences(manager, withFile.accepted, options.references ?? []);
  const entityRows = whole.accepted.map(({ line, values, ...row }) => ({
    line,
    nationalNumber: values.nationalNumber,
    row: toEntityRow({ values, ...row }, options),
  }));
  const judged = await judgeRows(manager, entityRows, options.judgedBy, elsewhere);
  const { inserted, changed, unchanged } = await upsertRows(manager, options.entity, judged.accepted, {
    counted: 'version',
  });
  await recordImport(manager, changed, options.judgedBy, context);
  const refused = [...withFile.refused, ...whole.refused, ...judged.refused];
  return { inserted: inserted.length, changed: changed.length, unchanged, refused };
}

function toEntityRow<C extends Columns, Row extends RecordRow>(
  { values, clientKey }: { readonly values: RowOf<C> & BaseValues; readonly clientKey: string },
  { name, toRow }: RecordKindOptions<C, Row>,
): Row {
  const { holder, sourceId, changedAt } = values;
  // Without a version: the database counts it.
  const base = { id: recordId(name, holder, sourceId), clientKey, holder, sourceId, changedAt };
  // Row is RecordRow and what toRow gives, but TypeScript does not join a generic Omit with what was left out.
  return { ...toRow(values), ...base } as Row;
}
