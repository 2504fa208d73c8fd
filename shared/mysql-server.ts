import mysql from 'mysql2/promise';
import { DatabaseUnusable, errorCode } from './database-faults.ts';

/** Where a MySQL or MariaDB server is and as whom to enter. */
export interface MysqlTarget {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly socketPath?: string;
  readonly ssl?: Record<string, never>;
  /** Longest wait for a connection, in ms. */
  readonly connectTimeout: number;
}

/** Longest wait for a connection, in ms, where the url does not say: a server that hangs still accepts one, and then stays silent. */
const CONNECT_LIMIT = 600;

/**
 * Reads `mysql://user:password@host:port/database`; `?ssl=true` encrypts, `?socket=/path` goes through a socket, `?patience=5000` waits
 * so many ms for a server that is far away or busy, and finds out as much later that it is gone.
 */
export function parseMysqlUrl(name: string, url: string): MysqlTarget {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const database = decodeURIComponent(parsed?.pathname.slice(1) ?? '');
  if (!parsed || database === '') {
    throw new DatabaseUnusable(
      `The url of database "${name}" is not complete: write mysql://user:password@host:port/database.`,
    );
  }
  const socketPath = parsed.searchParams.get('socket');
  return {
    host: parsed.hostname || '127.0.0.1',
    port: Number(parsed.port || 3306),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database,
    connectTimeout: Number(parsed.searchParams.get('patience')) || CONNECT_LIMIT,
    ...(socketPath === null ? {} : { socketPath }),
    ...(parsed.searchParams.get('ssl') === 'true' ? { ssl: {} } : {}),
  };
}

/**
 * Whether the server takes part in a conversation: it greets within the limit. A refusal by the server (too many
 * connections) is an answer too.
 */
export async function isAlive(target: MysqlTarget): Promise<boolean> {
  const start = performance.now();
  try {
    const connection = await mysql.createConnection({ ...target });
    connection.destroy();
    return true;
  } catch (error) {
    // Much later than the limit, it was this process that was too busy to hear the answer: ask again.
    return errorCode(error).startsWith('ER_') || performance.now() - start > target.connectTimeout + 200;
  }
}

/**
 * Asks the server what it is, and makes an empty database compare text byte by byte, as SQLite does: keyed indexes
 * differ in case only. Throws DatabaseUnusable when the database, the account or the collation is wrong.
 */
export async function inspectServer(name: string, target: MysqlTarget): Promise<'mysql' | 'mariadb'> {
  try {
    const connection = await mysql.createConnection({ ...target });
    try {
      await useBinaryCollation(connection, name, target.database);
      const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
      return String(rows[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql';
    } finally {
      connection.destroy();
    }
  } catch (error) {
    throw serverFault(name, target, error);
  }
}

async function useBinaryCollation(connection: mysql.Connection, name: string, database: string): Promise<void> {
  const [rows] = await connection.query<mysql.RowDataPacket[]>(
    `SELECT s.default_collation_name AS collation,
            (SELECT COUNT(*) FROM information_schema.tables t WHERE t.table_schema = s.schema_name) AS tables
     FROM information_schema.schemata s WHERE s.schema_name = ?`,
    [database],
  );
  const collation = String(rows[0]?.collation);
  if (/^utf8mb4_.*bin$/.test(collation)) return;
  if (Number(rows[0]?.tables) > 0) {
    throw new DatabaseUnusable(
      `Database "${name}" compares text with ${collation}, which takes different keys for equal: use an empty ` +
        `database, or convert its tables and run ALTER DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.`,
    );
  }
  await connection.query('ALTER DATABASE ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', [database]);
}

function serverFault(name: string, target: MysqlTarget, error: unknown): unknown {
  const where = `${target.user}@${target.host}:${target.port}/${target.database}`;
  switch (errorCode(error)) {
    case 'ER_ACCESS_DENIED_ERROR':
    case 'ER_DBACCESS_DENIED_ERROR':
      return new DatabaseUnusable(
        `The server refuses ${where} of database "${name}": check user and password, and what the user may do there.`,
      );
    case 'ER_BAD_DB_ERROR':
      return new DatabaseUnusable(
        `The server does not have ${where} of database "${name}": run CREATE DATABASE ${target.database} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.`,
      );
    default:
      return error;
  }
}
