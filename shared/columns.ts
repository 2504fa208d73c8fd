import {
  EntitySchema,
  type EntitySchemaOptions,
  type QueryRunner,
  Table,
  TableColumn,
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
  /** What a row gets that is written without it, and what the rows have that were there before the column. */
  readonly default?: number;
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

/** A whole number that is there for rows that were written before the column was. */
export const wholeFrom = (name: string, start: number): Column => ({ ...whole(name), default: start });
/** Counts the changes of a row from 1; an import that changes a row counts too. */
export const version = wholeFrom('version', 1);

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
  /** Counts the changes from 1: an act says which version it was decided on. */
  version: number;
}

export const recordColumns = {
  id: key(text('id', 36)),
  clientKey: text('client_key', 43),
  holder: text('holder', 10),
  sourceId: text('source_id', 80),
  changedAt: instant('changed_at'),
  version,
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
    ...(column.default === undefined ? {} : { default: String(column.default) }),
  };
}

/** In a migration: adds columns to a table that is there; one that it already has is left alone. */
export async function addColumns(queryRunner: QueryRunner, table: string, columns: readonly Column[]): Promise<void> {
  const { driver } = queryRunner.dataSource;
  for (const column of columns) {
    if (await queryRunner.hasColumn(table, column.name)) continue;
    const { name, type, length, precision, isNullable, default: start } = tableColumn(queryRunner, column);
    if (!isNullable && start === undefined) throw new Error(`${table}.${name} needs a default or may be null.`);
    const size = length ?? precision;
    // By hand: to add a column TypeORM makes the whole table anew on SQLite.
    const written = `${driver.escape(name)} ${type}${size === undefined ? '' : `(${size})`}`;
    const rest = isNullable ? '' : ` NOT NULL DEFAULT ${start}`;
    await queryRunner.query(`ALTER TABLE ${driver.escape(table)} ADD COLUMN ${written}${rest}`);
  }
}

/** In a migration: gives a column that is there a wider type, with what stands in it; one that has that type is left alone. */
export async function widenColumn(queryRunner: QueryRunner, table: string, to: Column): Promise<void> {
  const { driver } = queryRunner.dataSource;
  const column = tableColumn(queryRunner, to);
  const present = (await queryRunner.getTable(table))?.findColumnByName(to.name);
  if (present?.type === column.type) return;
  if (driver.options.type === 'better-sqlite3') {
    await queryRunner.changeColumn(table, to.name, new TableColumn(column));
    return;
  }
  // By hand: TypeORM drops a column whose type changes here, and makes an empty one.
  const rest = column.isNullable ? 'NULL' : 'NOT NULL';
  await queryRunner.query(
    `ALTER TABLE ${driver.escape(table)} MODIFY ${driver.escape(to.name)} ${column.type} ${rest}`,
  );
}
