import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Mutex } from 'async-mutex';
import { DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import { commonOptions, type DatabaseEngine, type EngineOptions, type Work } from './database-engine.ts';
import { DatabaseUnusable, errorCode } from './database-faults.ts';
import { forwardOnly, migrateSqlite } from './database-migrations.ts';
import { LibsqlConnection, type SqliteConnection } from './sqlite-connection.ts';

/** How long a transaction waits for another process that writes the same file, in ms. */
const WAIT_FOR_WRITER = 5000;

/**
 * An embedded file. It has one connection, so a transaction of one caller would take along the statements of every
 * other: each unit of work therefore has the connection to itself, first come first served.
 *
 * Durability: write-ahead log with synchronous=NORMAL. What was committed survives a crash of the process; after a
 * power cut the file is whole, but the last commits may be gone. Use MySQL where that is not acceptable.
 */
export function createSqliteEngine(options: EngineOptions): DatabaseEngine {
  const file = fileOf(options.url);
  const lock = new Mutex();
  let source: DataSource | null = null;
  let closed = false;

  async function connected(): Promise<DataSource> {
    if (closed) throw options.unavailable(new Error('the database was closed'));
    source ??= await connect(options, file);
    return source;
  }

  /** A connection that cannot roll back is in an unknown state: the next unit of work starts on a new one. */
  async function discard(): Promise<void> {
    await source?.destroy().catch(() => undefined);
    source = null;
  }

  return {
    dialect: 'sqlite',
    open: () => lock.runExclusive(async () => void (await connected())),
    read: (work) => lock.runExclusive(async () => work((await reachable(connected, options)).manager)),
    write: (work) =>
      lock.runExclusive(async () => {
        const runner = (await reachable(connected, options)).createQueryRunner();
        await begin(runner).catch((error) => {
          throw options.unavailable(error);
        });
        return transaction(runner, work, discard);
      }),
    close: () =>
      lock.runExclusive(async () => {
        closed = true;
        await discard();
      }),
  };
}

/** The path in `sqlite:/path/file.sqlite`, or `:memory:`. */
function fileOf(url: string): string {
  const path = url.slice('sqlite:'.length);
  return path === ':memory:' ? path : resolve(path);
}

async function reachable(connected: () => Promise<DataSource>, options: EngineOptions): Promise<DataSource> {
  try {
    return await connected();
  } catch (error) {
    throw error instanceof DatabaseUnusable ? options.unavailable(error) : error;
  }
}

async function connect(options: EngineOptions, file: string): Promise<DataSource> {
  let opening = true;
  if (file !== ':memory:') await prepareFile(options.name, file);
  const source = new DataSource({
    ...commonOptions(options, () => opening),
    type: 'better-sqlite3',
    driver: LibsqlConnection,
    database: file,
    migrations: forwardOnly(options.migrations),
    statementCacheSize: 200,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      // 16 MB: the indexes of a growing log are written in scattered places.
      connection.pragma('cache_size = -16000');
    },
  });
  try {
    await source.initialize();
    await migrateSqlite(source, begin);
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw fileFault(options.name, file, error);
  }
  opening = false;
  return source;
}

/** Makes folder and file for this user only: rows may be personal. */
async function prepareFile(name: string, file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await (await open(file, 'a', 0o600)).close();
  } catch (error) {
    throw fileFault(name, file, error);
  }
}

const SENTENCES: Record<string, string> = {
  EACCES: 'this user may not write there: give the user of the process write permission on the folder and the file',
  EPERM: 'this user may not write there: give the user of the process write permission on the folder and the file',
  EROFS: 'the disk is read-only: mount it writable or choose another folder',
  ENOTDIR: 'a part of its path is a file: choose another folder',
  EEXIST: 'a part of its path is a file: choose another folder',
  EISDIR: 'it is a folder: give the path of a file',
  ENOSPC: 'the disk is full: make room',
  SQLITE_NOTADB: 'it is not an SQLite database: restore it from a backup, or move it away to start empty',
  SQLITE_CORRUPT: 'it is damaged: restore it from a backup, or move it away to start empty',
  SQLITE_CANTOPEN: 'this user may not write in its folder: give the user of the process write permission on the folder',
  SQLITE_READONLY: 'it is read-only: give the user of the process write permission on the folder and the file',
  SQLITE_FULL: 'the disk is full: make room',
  SQLITE_BUSY: 'another process is writing it: stop that process or wait until it is done',
};

/** A sentence for whoever starts the process; a migration that failed stays what it is. */
function fileFault(name: string, file: string, error: unknown): unknown {
  const code = errorCode(error);
  const sentence = SENTENCES[code] ?? SENTENCES[code.split('_').slice(0, 2).join('_')];
  if (!sentence && error instanceof QueryFailedError) return error;
  const advice = sentence ?? `it cannot be opened (${code || 'no reason given'}): check the disk and the permissions`;
  return new DatabaseUnusable(`The file ${file} of database "${name}" cannot be used: ${advice}.`, { cause: error });
}

async function transaction<T>(runner: QueryRunner, work: Work<T>, discard: () => Promise<void>): Promise<T> {
  await runner.startTransaction();
  try {
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction().catch(discard);
    throw error;
  }
}

/** Takes the write lock. Waits without holding up the process: a busy timeout of SQLite would stop the event loop. */
async function begin(runner: QueryRunner): Promise<void> {
  const connection: SqliteConnection = await runner.connect();
  const patience = Date.now() + WAIT_FOR_WRITER;
  for (;;) {
    try {
      connection.begin();
      return;
    } catch (error) {
      if (errorCode(error) !== 'SQLITE_BUSY' || Date.now() > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
