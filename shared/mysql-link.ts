import mysql from 'mysql2';
import { DataSource } from 'typeorm';
import { commonOptions, type EngineOptions } from './database-engine.ts';
import { forwardOnly } from './database-migrations.ts';
import { inspectServer, type MysqlTarget } from './mysql-server.ts';

/** A pool of connections to one server. A broken one is thrown away whole: its idle connections are broken too. */
export interface MysqlLink {
  readonly source: DataSource;
  isBroken(): boolean;
  /** Cuts every connection, so that what waits on them fails now. */
  breakOff(): void;
  /** Says goodbye to the server; cuts the connections that have not ended in a second. */
  close(): Promise<void>;
}

const POOL_SIZE = 10;

/** The same behaviour on every server, whatever its configuration file says. Lock waits end after 5 s, then retry. */
const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 5,
   sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`,
];

/** Connects to the server. Throws the driver's error, or DatabaseUnusable when account or database is wrong. */
export async function connectMysql(options: EngineOptions, target: MysqlTarget): Promise<MysqlLink> {
  const type = await inspectServer(options.name, target);
  const connections = new Set<mysql.PoolConnection>();
  let broken = false;
  let opening = true;
  const { user, ...place } = target;
  const source = new DataSource({
    ...commonOptions(options, () => opening),
    type,
    driver: trackingDriver(connections),
    ...place,
    username: user,
    migrations: forwardOnly(options.migrations),
    poolSize: POOL_SIZE,
    charset: 'UTF8MB4_BIN',
    timezone: 'Z',
    dateStrings: ['DATE'],
    // Counts and large ids as numbers, as SQLite gives them; beyond 2^53 as text.
    supportBigNumbers: true,
    bigNumberStrings: false,
  });
  await source.initialize();
  opening = false;
  const breakOff = () => {
    broken = true;
    for (const connection of connections) connection.destroy();
    source.destroy().catch(() => undefined);
  };
  const close = async () => {
    await Promise.race([source.destroy(), new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
    broken = true;
    for (const connection of connections) connection.destroy();
  };
  return { source, isBroken: () => broken, breakOff, close };
}

/** mysql2 with a list of its connections: TypeORM makes the first one before it hands out the pool. */
function trackingDriver(connections: Set<mysql.PoolConnection>) {
  return {
    createPool: (options: mysql.PoolOptions) => {
      const pool = mysql.createPool(options);
      pool.on('connection', (connection) => {
        connections.add(connection);
        connection.once('end', () => connections.delete(connection));
        // Stays: a second 'error' of one connection would otherwise end the process.
        connection.on('error', () => connections.delete(connection));
        for (const statement of SESSION) {
          // Queued before the first statement of whoever asked for the connection.
          connection.query(statement, (error) => {
            if (error) connection.destroy();
          });
        }
      });
      return pool;
    },
  };
}
