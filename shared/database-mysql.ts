import { QueryFailedError, type QueryRunner } from 'typeorm';
import type { DatabaseEngine, EngineOptions, Work } from './database-engine.ts';
import { DatabaseUnusable, errorCode, isContention, isLost } from './database-faults.ts';
import { migrateMysql } from './database-migrations.ts';
import { DatabaseUnavailable } from './errors.ts';
import { connectMysql, type MysqlLink } from './mysql-link.ts';
import { isAlive, parseMysqlUrl } from './mysql-server.ts';

/** How often a transaction runs again after it lost a deadlock or waited too long for a row. */
const RETRIES = 3;
/** When to look for the first time, and then how often, whether a server that has not answered still lives; in ms. */
const FIRST_LOOK = 600;
const NEXT_LOOK = 1000;
/** How long `close` waits for units of work that are under way, in ms. */
const LAST_CALL = 5000;

/**
 * A MySQL or MariaDB server or cluster. A unit of work has one connection of the pool. Work that takes long goes on as
 * long as the server answers others; when it answers nobody the work fails, and the pool is made anew when it returns.
 */
export function createMysqlEngine(options: EngineOptions): DatabaseEngine {
  const target = parseMysqlUrl(options.name, options.url);
  const alive = shared(() => isAlive(target));
  const running = new Set<Promise<unknown>>();
  let link: MysqlLink | null = null;
  let closed = false;
  let migrated = false;

  const connect = shared(async (): Promise<MysqlLink> => {
    const fresh = await connectMysql(options, target);
    if (closed) {
      await fresh.close();
      throw new Error('the database was closed');
    }
    link = fresh;
    if (migrated) return fresh;
    const runner = fresh.source.createQueryRunner();
    try {
      await watch(fresh, migrateMysql(fresh.source, runner));
      migrated = true;
      return fresh;
    } catch (error) {
      link = null;
      fresh.breakOff();
      throw error;
    } finally {
      await runner.release();
    }
  });

  async function connected(): Promise<MysqlLink> {
    if (closed) throw options.unavailable(new Error('the database was closed'));
    if (migrated && link && !link.isBroken()) return link;
    return connect();
  }

  /** The result of the work, or DatabaseUnavailable once the server answers nobody any more. */
  function watch<T>(used: MysqlLink, work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let settled = false;
      const look = async () => {
        const answers = await alive();
        if (settled) return;
        if (answers) {
          timer = setTimeout(look, NEXT_LOOK);
          return;
        }
        reject(options.unavailable(new Error('the server does not answer')));
        used.breakOff();
      };
      let timer = setTimeout(look, FIRST_LOOK);
      work.then(resolve, reject).finally(() => {
        settled = true;
        clearTimeout(timer);
      });
    });
  }

  async function once<T>(use: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const used = await connected().catch((error) => {
      throw unreachable(options, error);
    });
    const runner = used.source.createQueryRunner();
    const work = async () => {
      await runner.connect().catch((error) => {
        throw unreachable(options, error);
      });
      return use(runner);
    };
    try {
      return await watch(used, work());
    } finally {
      await runner.release();
    }
  }

  async function track<T>(unit: Promise<T>): Promise<T> {
    running.add(unit);
    try {
      return await unit;
    } finally {
      running.delete(unit);
    }
  }

  return {
    dialect: 'mysql',
    open: async () => {
      await connected().catch((error) => {
        throw error instanceof DatabaseUnusable ? error : unreachable(options, error);
      });
    },
    read: (work) => track(repeat(() => once((runner) => work(runner.manager)))),
    write: (work) => track(repeat((attempt) => once((runner) => transaction(runner, work, attempt)))),
    close: async () => {
      closed = true;
      await Promise.race([
        Promise.allSettled(running),
        new Promise((resolve) => setTimeout(resolve, LAST_CALL).unref()),
      ]);
      if (link && !link.isBroken()) await link.close();
    },
  };
}

/** Callers that come while one call is under way get its result. */
function shared<T>(call: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  return () => {
    current ??= call().finally(() => {
      current = null;
    });
    return current;
  };
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

function unreachable(options: EngineOptions, error: unknown): unknown {
  if (error instanceof QueryFailedError) return error;
  if (error instanceof DatabaseUnavailable) return error;
  return options.unavailable(
    error instanceof DatabaseUnusable ? error : new Error(errorCode(error) || 'not connected'),
  );
}
