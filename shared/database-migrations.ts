import { randomUUID } from 'node:crypto';
import { type DataSource, MigrationExecutor, type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * One step of a schema, forward only: `up` with TypeORM's Table API, so that it runs on both dialects. `name` ends in
 * thirteen digits (milliseconds) that give the order: `CreateClientFile1767225600000`. MySQL cannot undo a change of
 * schema, so a step that was cut off runs again: create with `ifNotExists`.
 */
export interface Migration {
  readonly name: string;
  up(queryRunner: QueryRunner): Promise<void>;
}
export type MigrationClass = new () => Migration;

/** The migrations as TypeORM takes them. Going back is restoring a backup: `down` refuses. */
export function forwardOnly(migrations: readonly MigrationClass[]): (new () => MigrationInterface)[] {
  return migrations.map(
    (Step) =>
      class extends Step implements MigrationInterface {
        async down(): Promise<void> {
          throw new Error(`The migration ${this.name} cannot be undone: restore a backup.`);
        }
      },
  );
}

/**
 * Runs what is missing in one transaction that holds the write lock of the file: two processes take turns. `begin`
 * waits for that lock.
 */
export async function migrateSqlite(source: DataSource, begin: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = source.createQueryRunner();
  if (!(await hasPending(source, runner))) return;
  await begin(runner);
  await runner.startTransaction();
  try {
    await execute(source, runner);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

/** Seconds that a process may stay silent before another one takes over its migration. */
const LEASE = 60;
const LOCK = 'schema_lock';

/**
 * Runs what is missing while holding a row with a lease. GET_LOCK would be granted on two nodes of a Galera cluster
 * at once; of two updates of one row only one commits. The server's clock counts, not ours.
 */
export async function migrateMysql(source: DataSource, runner: QueryRunner): Promise<void> {
  if (!(await hasPending(source, runner))) return;
  const holder = randomUUID();
  await createLockRow(runner);
  while (!(await takeLease(runner, holder))) await new Promise((resolve) => setTimeout(resolve, 100));
  const renewal = setInterval(() => takeLease(source, holder).catch(() => undefined), (LEASE * 1000) / 3);
  try {
    await execute(source, runner);
  } finally {
    clearInterval(renewal);
    await runner.query(`UPDATE ${LOCK} SET lease_until = '2000-01-01' WHERE id = 1 AND holder = ?`, [holder]);
  }
}

async function createLockRow(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE IF NOT EXISTS ${LOCK} (id int NOT NULL PRIMARY KEY, holder varchar(36) NOT NULL, lease_until datetime(3) NOT NULL)`,
  );
  await runner.query(`INSERT IGNORE INTO ${LOCK} (id, holder, lease_until) VALUES (1, '', '2000-01-01')`);
}

async function takeLease(connection: Pick<QueryRunner | DataSource, 'query'>, holder: string): Promise<boolean> {
  const result: { affectedRows: number } = await connection.query(
    `UPDATE ${LOCK} SET holder = ?, lease_until = UTC_TIMESTAMP(3) + INTERVAL ${LEASE} SECOND
     WHERE id = 1 AND (holder = ? OR lease_until < UTC_TIMESTAMP(3))`,
    [holder, holder],
  );
  return result.affectedRows === 1;
}

async function hasPending(source: DataSource, runner: QueryRunner): Promise<boolean> {
  const table = source.options.migrationsTableName ?? 'migrations';
  if (!(await runner.hasTable(table))) return true;
  const done: { name: string }[] = await runner.query(`SELECT name FROM ${source.driver.escape(table)}`);
  const names = new Set(done.map((row) => row.name));
  return source.migrations.some((migration) => !names.has(migration.name ?? migration.constructor.name));
}

async function execute(source: DataSource, runner: QueryRunner): Promise<void> {
  const executor = new MigrationExecutor(source, runner);
  // The caller holds the lock; on SQLite it also holds the transaction.
  executor.transaction = 'none';
  await executor.executePendingMigrations();
}
