import Libsql from 'libsql';

interface SqliteStatement {
  readonly reader: boolean;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): { changes: number; lastInsertRowid: number | bigint };
}

/** What TypeORM's better-sqlite3 driver asks of a connection, plus the start of a transaction. */
export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  pragma(source: string): unknown[];
  /**
   * Takes the write lock of the file; throws SQLITE_BUSY at once when another process holds it. TypeORM's BEGIN that
   * follows then finds its transaction started.
   */
  begin(): void;
  close(): void;
}

/** How long a statement may wait for another process, in ms. Only brief moments: starting to write waits in `begin`. */
const BUSY_TIMEOUT = 5000;

/**
 * libsql behind the face of better-sqlite3. It exists because libsql 0.5 aborts the whole process on a bound Date or
 * boolean, throws on a single null, and drops undefined silently; and because a transaction has to take the write
 * lock at its start (BEGIN IMMEDIATE): one that reads first and writes later can be refused half way.
 * A regular function, because TypeORM calls its driver with `new`.
 */
export function LibsqlConnection(file: string): SqliteConnection {
  const database = new Libsql(file);
  // Told before each statement it would cost more than the statement: only one that finds the file busy waits, and is run again.
  database.exec('PRAGMA busy_timeout = 0');
  let begun = false;
  const beginOnce = () => {
    if (!begun) beginImmediate(database);
    begun = false;
  };
  return {
    prepare: (sql) => (sql === 'BEGIN TRANSACTION' ? beginStatement(beginOnce) : prepare(database, sql)),
    // TypeORM switches foreign keys on by itself; our tables have none and imports may come in any order.
    pragma: (source) =>
      source.startsWith('foreign_keys') ? [] : patiently(database, () => database.prepare(`PRAGMA ${source}`).all()),
    begin: () => {
      beginImmediate(database);
      begun = true;
    },
    close: () => {
      // Prepared statements keep the log open until they are collected: the file alone is to hold everything.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

function beginImmediate(database: Libsql.Database): void {
  // Through exec: a prepared BEGIN that found the file busy stays in progress and blocks the next COMMIT.
  database.exec('BEGIN IMMEDIATE');
}

/** Runs a statement; where another process has the file it waits for that, up to BUSY_TIMEOUT. */
function patiently<T>(database: Libsql.Database, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))) throw error;
  }
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
  try {
    return run();
  } finally {
    database.exec('PRAGMA busy_timeout = 0');
  }
}

function beginStatement(begin: () => void): SqliteStatement {
  const run = () => {
    begin();
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, all: () => [], run };
}

function prepare(database: Libsql.Database, sql: string): SqliteStatement {
  const statement = patiently(database, () => database.prepare(sql));
  return {
    reader: statement.reader,
    // As one array: libsql takes a single value that is an object (null is one) for a list of named parameters.
    all: (...values) => patiently(database, () => statement.all(values.map(bindable))),
    run: (...values) => patiently(database, () => statement.run(values.map(bindable))),
  };
}

function bindable(value: unknown): unknown {
  if (value === undefined)
    throw Object.assign(new TypeError('Pass null to store nothing.'), { code: 'PARAMETER_UNDEFINED' });
  if (typeof value === 'boolean') return value ? 1 : 0;
  // The text that TypeORM writes for a datetime column, so that raw statements and entities agree.
  if (value instanceof Date) return value.toISOString().replace('T', ' ').slice(0, 23);
  return value;
}
