import {
  EntitySchema,
  type EntitySchemaOptions,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableIndexOptions,
} from 'typeorm';

/** A column as both an EntitySchema and a migration take it. `name` is its name in the database: snake_case. */
export interface Column {
  readonly name: string;
  readonly type: 'varchar' | 'text' | 'date' | 'datetime' | 'int' | 'bigint' | 'boolean';
  readonly length?: number;
  readonly precision?: number;
  readonly nullable?: boolean;
  readonly primary?: boolean;
}

/** Text of at most `length` characters, compared byte by byte on both dialects. */
export const text = (name: string, length: number): Column => ({ name, type: 'varchar', length });
/** Text without a limit worth naming; cannot be indexed. */
export const longText = (name: string): Column => ({ name, type: 'text' });
/** A local date; in the row a string, `2026-03-31`. */
export const date = (name: string): Column => ({ name, type: 'date' });
/** A moment in UTC with milliseconds; in the row a Date. */
export const instant = (name: string): Column => ({ name, type: 'datetime', precision: 3 });
/** A whole number within 2^31: counts, percentages, money in cents. */
export const whole = (name: string): Column => ({ name, type: 'int' });
/** True or false; in the row a boolean on both dialects. */
export const flag = (name: string): Column => ({ name, type: 'boolean' });
/** The same column, but it may be null. */
export const optional = (column: Column): Column => ({ ...column, nullable: true });
/** The same column as (part of) the primary key. */
export const key = (column: Column): Column => ({ ...column, primary: true });

/** What every record has, whatever its kind. */
export interface RecordRow {
  /** uuid v5 of kind, holder and source id: importing a row twice changes it, and adds none. */
  id: string;
  /** Keyed index (HMAC) of the client's national number at this owner: 43 characters. */
  clientKey: string;
  /** KBO number of the organisation that keeps the record. */
  holder: string;
  /** The holder's own key of the record; unique per holder and kind. */
  sourceId: string;
  /** When the holder last changed it. */
  changedAt: Date;
}

export const recordColumns = {
  id: key(text('id', 36)),
  clientKey: text('client_key', 43),
  holder: text('holder', 10),
  sourceId: text('source_id', 80),
  changedAt: instant('changed_at'),
} as const satisfies Record<keyof RecordRow, Column>;

/** The indexes of a record table, for EntitySchema: one record per holder and source id; the records of a client. */
export function recordIndices(table: string) {
  return [
    { name: `${table}_source`, columns: ['holder', 'sourceId'], unique: true },
    { name: `${table}_client`, columns: ['clientKey', 'holder'] },
  ];
}

/** The entity of a record table: the common columns and its own. The entity is named like its table. */
export function recordEntity<Row extends RecordRow>(
  table: string,
  columns: Record<Exclude<keyof Row & string, keyof RecordRow>, Column>,
): EntitySchema<Row> {
  return entity<Row>(table, { ...recordColumns, ...columns }, recordIndices(table));
}

/** An entity that is named like its table. Property names in `indices`. */
export function entity<Row extends object>(
  table: string,
  columns: Record<string, Column>,
  indices: { name: string; columns: string[]; unique?: boolean }[] = [],
): EntitySchema<Row> {
  // The columns of a generic row cannot be told to the compiler; callers name them through their own types.
  return new EntitySchema<Row>({ name: table, tableName: table, columns, indices } as EntitySchemaOptions<Row>);
}

/** In a migration: makes a record table with the common columns, its own columns, and the indexes of `recordIndices`. */
export async function createRecordTable(queryRunner: QueryRunner, table: string, columns: Column[]): Promise<void> {
  await createTable(
    queryRunner,
    table,
    [...Object.values(recordColumns), ...columns],
    [
      { name: `${table}_source`, columnNames: ['holder', 'source_id'], isUnique: true },
      { name: `${table}_client`, columnNames: ['client_key', 'holder'] },
    ],
  );
}

/** In a migration: makes a table that runs on both dialects. Does nothing when it exists (a migration cut off halfway). */
export async function createTable(
  queryRunner: QueryRunner,
  table: string,
  columns: readonly Column[],
  indices: readonly TableIndexOptions[] = [],
): Promise<void> {
  const tableColumns = columns.map((column) => tableColumn(queryRunner, column));
  await queryRunner.createTable(new Table({ name: table, columns: tableColumns, indices: [...indices] }), true);
}

/** In a migration: a column as `addColumn` takes it. */
export function tableColumn(queryRunner: QueryRunner, column: Column): TableColumnOptions {
  return {
    name: column.name,
    // `int` is `integer` on one dialect and `boolean` is `tinyint` on the other.
    type: queryRunner.dataSource.driver.normalizeType(column),
    ...(column.length === undefined ? {} : { length: String(column.length) }),
    ...(column.precision === undefined ? {} : { precision: column.precision }),
    isNullable: column.nullable ?? false,
    isPrimary: column.primary ?? false,
  };
}
