import { QueryFailedError, type QueryRunner } from 'typeorm';
import type { DatabaseEngine, EngineOptions, Work } from './database-engine.ts';
import { DatabaseUnusable, errorCode, isContention, isLost } from './database-faults.ts';
import { DatabaseUnavailable } from './errors.ts';
import { createMysqlPool, type MysqlPool } from './mysql-pool.ts';

/** How often a transaction runs again after it lost a deadlock or waited too long for a row. */
const RETRIES = 3;
/** How long `close` waits for units of work that are under way, in ms. */
const LAST_CALL = 5000;

/**
 * A MySQL or MariaDB server or cluster. A unit of work has one connection of the pool. Work that takes long goes on as
 * long as the server answers others; when it answers nobody the work fails, and the pool is made anew when it returns.
 */
export function createMysqlEngine(options: EngineOptions): DatabaseEngine {
  const pool = createMysqlPool(options);
  const running = new Set<Promise<unknown>>();
  const track = async <T>(unit: Promise<T>): Promise<T> => {
    running.add(unit);
    try {
      return await unit;
    } finally {
      running.delete(unit);
    }
  };
  return {
    dialect: 'mysql',
    open: async () => {
      await pool.connected().catch((error) => {
        throw error instanceof DatabaseUnusable ? error : unreachable(options, error);
      });
    },
    read: (work) => track(repeat(() => once(options, pool, (runner) => work(runner.manager)))),
    write: (work) => track(repeat((attempt) => once(options, pool, (runner) => transaction(runner, work, attempt)))),
    close: async () => {
      const lastCall = new Promise((resolve) => setTimeout(resolve, LAST_CALL).unref());
      await Promise.race([Promise.allSettled(running), lastCall]);
      await pool.close();
    },
  };
}

/** One attempt on one connection of the pool. */
async function once<T>(options: EngineOptions, pool: MysqlPool, use: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const asOutage = (error: unknown): never => {
    throw unreachable(options, error);
  };
  const link = await pool.connected().catch(asOutage);
  const runner = link.source.createQueryRunner();
  const work = async () => {
    await runner.connect().catch(asOutage);
    return use(runner);
  };
  try {
    return await pool.watch(link, work());
  } finally {
    await runner.release();
  }
}

/** What became of one attempt, where the error alone does not tell. */
interface Attempt {
  /** The commit was sent: if the connection is lost now, nobody knows whether it happened. */
  committing: boolean;
}

/** Tries again: after a deadlock at most three times, after a connection that broke once and on another one. */
async function repeat<T>(run: (attempt: Attempt) => Promise<T>): Promise<T> {
  for (let number = 0; ; number += 1) {
    const attempt: Attempt = { committing: false };
    try {
      return await run(attempt);
    } catch (error) {
      const lost = isLost(error) && !attempt.committing && number === 0;
      if (!lost && !(isContention(error) && number < RETRIES)) throw error;
      await new Promise((resolve) => setTimeout(resolve, number * 20));
    }
  }
}

async function transaction<T>(runner: QueryRunner, work: Work<T>, attempt: Attempt): Promise<T> {
  refuseAfterDeadlock(runner);
  await runner.startTransaction();
  try {
    const result = await work(runner.manager);
    attempt.committing = true;
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction().catch(async () => (await runner.connect()).destroy());
    throw error;
  }
}

/** A deadlock has ended the transaction: what is sent after it, by work that caught the error, would stand alone. */
function refuseAfterDeadlock(runner: QueryRunner): void {
  const query = runner.query.bind(runner);
  let ended: unknown = null;
  runner.query = async (sql: string, ...rest: unknown[]) => {
    if (ended !== null && sql !== 'ROLLBACK') throw ended;
    try {
      return await Reflect.apply(query, runner, [sql, ...rest]);
    } catch (error) {
      if (isContention(error)) ended = error;
      throw error;
    }
  };
}

/** An outage, unless the fault is ours: an entity or a migration that is wrong stays what it is. */
function unreachable(options: EngineOptions, error: unknown): unknown {
  if (error instanceof DatabaseUnusable) return options.unavailable(error);
  if (error instanceof QueryFailedError || error instanceof DatabaseUnavailable) return error;
  const code = errorCode(error);
  // mysql2 and the pool have no code for what was closed meanwhile.
  const wasClosed = error instanceof Error && /closed/.test(error.message);
  return code !== '' || wasClosed ? options.unavailable(new Error(code || 'the connection was closed')) : error;
}
