import type { EngineOptions } from './database-engine.ts';
import { migrateMysql } from './database-migrations.ts';
import { connectMysql, type MysqlLink } from './mysql-link.ts';
import { isAlive, parseMysqlUrl } from './mysql-server.ts';

/** When to look for the first time, and then how often, whether a server that has not answered still lives; in ms. */
const FIRST_LOOK = 400;
const NEXT_LOOK = 1000;

/** The way to one server: connects when it is needed, anew when the connections broke. */
export interface MysqlPool {
  /** A link that is not known to be broken, its schema up to date. Throws the driver's error or DatabaseUnusable. */
  connected(): Promise<MysqlLink>;
  /** The result of the work, or DatabaseUnavailable once the server answers nobody any more. */
  watch<T>(link: MysqlLink, work: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The way to the server of a url; connects with its first use. Throws DatabaseUnusable on a url that is not complete. */
export function createMysqlPool(options: EngineOptions): MysqlPool {
  const target = parseMysqlUrl(options.name, options.url);
  let link: MysqlLink | null = null;
  let closed = false;
  let migrated = false;
  const watch = createWatch(
    options,
    shared(() => isAlive(target)),
  );

  const connect = shared(async (): Promise<MysqlLink> => {
    const fresh = await connectMysql(options, target);
    try {
      if (!migrated) await migrate(fresh, watch);
      if (closed) throw new Error('the database was closed');
    } catch (error) {
      fresh.breakOff();
      throw error;
    }
    migrated = true;
    link = fresh;
    return fresh;
  });

  return {
    watch,
    connected: async () => {
      if (closed) throw options.unavailable(new Error('the database was closed'));
      return link && !link.isBroken() ? link : connect();
    },
    close: async () => {
      closed = true;
      if (link && !link.isBroken()) await link.close();
    },
  };
}

async function migrate(link: MysqlLink, watch: MysqlPool['watch']): Promise<void> {
  const runner = link.source.createQueryRunner();
  try {
    await watch(link, migrateMysql(link.source, runner));
  } finally {
    await runner.release();
  }
}

/** Work may take long as long as the server answers somebody: a slow statement is no outage. */
function createWatch(options: EngineOptions, alive: () => Promise<boolean>): MysqlPool['watch'] {
  return (link, work) =>
    new Promise((resolve, reject) => {
      let settled = false;
      const look = async () => {
        const answers = await alive();
        if (settled) return;
        if (answers) {
          timer = setTimeout(look, NEXT_LOOK);
          return;
        }
        reject(options.unavailable(new Error('the server does not answer')));
        link.breakOff();
      };
      let timer = setTimeout(look, FIRST_LOOK);
      work.then(resolve, reject).finally(() => {
        settled = true;
        clearTimeout(timer);
      });
    });
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
