import { Mutex, withTimeout } from 'async-mutex';
import { DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import { commonOptions, type DatabaseEngine, type EngineOptions, type Work } from './database-engine.ts';
import { DatabaseUnusable, errorCode, faultCode } from './database-faults.ts';
import { forwardOnly, migrateSqlite } from './database-migrations.ts';
import { LibsqlConnection, type SqliteConnection } from './sqlite-connection.ts';
import { fileFault, fileOf, IN_MEMORY, inodeOf, prepareFile } from './sqlite-file.ts';

/** How long a transaction waits for another process that writes the same file, in ms. */
const WAIT_FOR_WRITER = 5000;
/** How long a unit of work waits for those before it, in ms: two that wait for each other would wait for ever. */
const WAIT_FOR_TURN = 10_000;
const TURN_LATE = new Error('its turn did not come in 10 s');
/** Pause between two attempts to start writing, in ms. */
const PAUSE = 5;

/**
 * An embedded file. It has one connection, so a transaction of one caller would take along the statements of every
 * other: each unit of work therefore has the connection to itself, first come first served.
 *
 * Durability: write-ahead log with synchronous=NORMAL. What was committed survives a crash of the process; after a
 * power cut the file is whole, but the last commits may be gone. Use MySQL where that is not acceptable.
 */
export function createSqliteEngine(options: EngineOptions): DatabaseEngine {
  const connection = createSqliteSource(options, fileOf(options.url));
  const lock = withTimeout(new Mutex(), WAIT_FOR_TURN, TURN_LATE);
  const inTurn = <T>(use: (source: DataSource) => Promise<T>): Promise<T> =>
    lock.runExclusive(async () => {
      try {
        return await use(await connection.connected());
      } catch (error) {
        await connection.discardDamaged(error);
        throw error;
      }
    });
  const orUnavailable = (error: unknown): never => {
    if (error === TURN_LATE) throw options.unavailable(TURN_LATE);
    if (error instanceof DatabaseUnusable) throw options.unavailable(error);
    // From the start of a transaction, which TypeORM does not see.
    const raw = !(error instanceof QueryFailedError) && errorCode(error).startsWith('SQLITE_');
    throw raw ? options.unavailable(new Error(errorCode(error))) : error;
  };
  return {
    dialect: 'sqlite',
    open: () => inTurn(async () => undefined),
    read: (work) => inTurn((source) => work(source.manager)).catch(orUnavailable),
    write: (work) =>
      retryWhileBusy(options, () =>
        inTurn((source) => transaction(source.createQueryRunner(), work, connection.discard)),
      ).catch(orUnavailable),
    close: () => lock.runExclusive(connection.close).catch(connection.close),
  };
}

/** The one connection: made when it is needed, thrown away when it is of no use any more. */
function createSqliteSource(options: EngineOptions, file: string) {
  let opened: { source: DataSource; inode: number | null } | null = null;
  let wasOpened = false;
  let closed = false;

  const discard = async (): Promise<void> => {
    const source = opened?.source;
    opened = null;
    await source?.destroy().catch(() => undefined);
  };
  return {
    discard,
    connected: async (): Promise<DataSource> => {
      if (closed) throw options.unavailable(new Error('the database was closed'));
      const inode = inodeOf(file);
      if (opened && inode === opened.inode) return opened.source;
      await discard();
      if (wasOpened && file !== IN_MEMORY && inode === null) throw fileFault(options.name, file, { code: 'REMOVED' });
      const source = await connect(options, file);
      opened = { source, inode: inodeOf(file) };
      wasOpened = true;
      return source;
    },
    /** The file may be repaired or put back meanwhile. One in memory would be gone. */
    discardDamaged: async (error: unknown): Promise<void> => {
      const code = faultCode(error) ?? errorCode(error);
      if (file !== IN_MEMORY && /^SQLITE_(IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|MISUSE)/.test(code)) await discard();
    },
    close: async (): Promise<void> => {
      closed = true;
      await discard();
    },
  };
}

async function connect(options: EngineOptions, file: string): Promise<DataSource> {
  let opening = true;
  if (file !== IN_MEMORY) await prepareFile(options.name, file);
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
      // Every 16 MB and not every 4: a page that is written again and again goes to the file once.
      connection.pragma('wal_autocheckpoint = 4000');
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

/** Marks that another process was writing when a transaction wanted to start. */
const BUSY = Symbol('busy');

async function transaction<T>(
  runner: QueryRunner,
  work: Work<T>,
  discard: () => Promise<void>,
): Promise<T | typeof BUSY> {
  if (!(await tryBegin(runner))) return BUSY;
  await runner.startTransaction();
  try {
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // A connection that cannot roll back is in an unknown state.
    await runner.rollbackTransaction().catch(discard);
    throw error;
  }
}

/** Takes the write lock of the file, if no other process has it. Never waits: that would stop the whole process. */
async function tryBegin(runner: QueryRunner): Promise<boolean> {
  const connection: SqliteConnection = await runner.connect();
  try {
    connection.begin();
    return true;
  } catch (error) {
    if (errorCode(error) === 'SQLITE_BUSY') return false;
    throw error;
  }
}

/** Between attempts others have their turn: they may read while another process writes. */
async function retryWhileBusy<T>(options: EngineOptions, attempt: () => Promise<T | typeof BUSY>): Promise<T> {
  const patience = performance.now() + WAIT_FOR_WRITER;
  for (;;) {
    const result = await attempt();
    if (result !== BUSY) return result;
    if (performance.now() > patience) throw options.unavailable(new Error('another process keeps writing the file'));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** For a migration: nobody else uses the connection yet. */
async function begin(runner: QueryRunner): Promise<void> {
  const patience = performance.now() + WAIT_FOR_WRITER;
  while (!(await tryBegin(runner))) {
    if (performance.now() > patience) throw Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
