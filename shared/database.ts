import { AsyncLocalStorage } from 'node:async_hooks';
import { performance } from 'node:perf_hooks';
import { type EntityManager, type EntitySchema, QueryFailedError } from 'typeorm';
import type { DatabaseEngine, EngineOptions } from './database-engine.ts';
import { DatabaseUnusable, faultCode, isUnavailable, withoutValues } from './database-faults.ts';
import type { MigrationClass } from './database-migrations.ts';
import { createMysqlEngine } from './database-mysql.ts';
import { createSqliteEngine } from './database-sqlite.ts';
import { DatabaseUnavailable } from './errors.ts';
import { once } from './once.ts';

export { DatabaseUnusable, isDuplicate, StatementFailed } from './database-faults.ts';
export type { MigrationClass } from './database-migrations.ts';

export interface DatabaseOptions {
  /** For messages: `pes`, `welfare-gent`. */
  readonly name: string;
  /** `sqlite:/path/file.sqlite`, `sqlite::memory:`, `mysql://…` or `mariadb://user:password@host:port/database`. */
  readonly url: string;
  // biome-ignore lint/suspicious/noExplicitAny: an EntitySchema is invariant in its row; a list of different ones has no other type
  readonly entities: readonly EntitySchema<any>[];
  readonly migrations: readonly MigrationClass[];
  readonly migrationsTable?: string;
  readonly clock?: () => Date;
}

/** One database of one owner: the only way to its rows. */
export interface Database {
  readonly name: string;
  readonly dialect: 'sqlite' | 'mysql';
  /** Connects and runs the migrations that are missing. Throws DatabaseUnusable or DatabaseUnavailable. */
  open(): Promise<void>;
  /** Reads on one connection. Throws DatabaseUnavailable within 1.5 s when the server is down or hangs. */
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * One transaction: all of it or nothing. Inside another `write` of this database it joins that one; when it then
   * fails, the outer one is rolled back even if the failure is caught. The work may run again after a deadlock or a
   * lost connection: it changes nothing outside the database. After DatabaseUnavailable it was not committed, except
   * when the server went silent during the commit itself: make acts that can be repeated.
   */
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Whether the caller stands inside `read` or `write` of this database. */
  isInside(): boolean;
  /** Called with every statement (no values), except of transactions, pragmas and migrations. Returns the way to stop. */
  onStatement(listener: (sql: string) => void): () => void;
  /** Waits for what runs (at most 5 s), then closes for good. */
  close(): Promise<void>;
}

/** A unit of work that is under way; kept open so that work it forgot to await does not use a finished one. */
interface Scope {
  readonly kind: 'read' | 'write';
  readonly manager: EntityManager;
  open: boolean;
  failure?: { error: unknown };
}

/**
 * In which units of work what runs now stands, by database. One storage for all databases: each that is in use costs every promise of
 * the process, on Node 20.
 */
const scopes = new AsyncLocalStorage<ReadonlyMap<object, Scope>>();
/** Databases that are not closed; after the last one promises cost nothing more. */
let inUse = 0;

/** How long a failure is remembered: callers in that time get it at once and nobody queues for a dead server. */
const REMEMBERED = 250;

/** A database that opens on first use. Throws on a url that is none of the four kinds. */
export function createDatabase(options: DatabaseOptions): Database {
  const listeners = new Set<(sql: string) => void>();
  const memory = createFailureMemory(options.name);
  const engine = createEngine(options, {
    unavailable: memory.remember,
    onStatement: (sql) => {
      for (const listener of listeners) listener(sql);
    },
  });
  const self = {};
  inUse += 1;
  const letGo = once(() => {
    inUse -= 1;
    if (inUse === 0) scopes.disable();
  });
  const current = () => {
    const scope = scopes.getStore()?.get(self);
    return scope?.open ? scope : undefined;
  };

  async function run<T>(kind: Scope['kind'], work: (manager: EntityManager) => Promise<T>): Promise<T> {
    memory.check();
    const scoped = (manager: EntityManager) => runScope(self, { kind, manager, open: true }, work);
    try {
      return await (kind === 'read' ? engine.read(scoped) : engine.write(scoped));
    } catch (error) {
      throw outward(options.name, error, memory.remember);
    }
  }

  return {
    name: options.name,
    dialect: engine.dialect,
    open: () =>
      engine.open().catch((error) => {
        throw outward(options.name, error, memory.remember);
      }),
    read: (work) => {
      const scope = current();
      return scope ? work(scope.manager) : run('read', work);
    },
    write: (work) => {
      const scope = current();
      return scope ? join(options.name, scope, work) : run('write', work);
    },
    isInside: () => current() !== undefined,
    onStatement: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => engine.close().finally(letGo),
  };
}

function createEngine(options: DatabaseOptions, hooks: Pick<EngineOptions, 'unavailable' | 'onStatement'>) {
  const migrationsTable = options.migrationsTable ?? 'schema_migration';
  const engine: EngineOptions = { ...options, migrationsTable, ...hooks };
  if (options.url.startsWith('sqlite:')) return createSqliteEngine(engine);
  if (/^(mysql|mariadb):\/\//.test(options.url)) return createMysqlEngine(engine) satisfies DatabaseEngine;
  throw new DatabaseUnusable(
    `The url of database "${options.name}" is not known: it has to start with sqlite:, mysql:// or mariadb://.`,
  );
}

async function runScope<T>(database: object, scope: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    const around = new Map([...(scopes.getStore() ?? []), [database, scope] as const]);
    const result = await scopes.run(around, () => work(scope.manager));
    if (scope.failure) throw scope.failure.error;
    return result;
  } finally {
    scope.open = false;
  }
}

async function join<T>(name: string, scope: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  if (scope.kind === 'read') {
    throw new Error(`A write of database "${name}" was started inside a read of it: start the write around the read.`);
  }
  try {
    return await work(scope.manager);
  } catch (error) {
    // Half of the inner work may be done: the outer transaction may no longer be committed.
    scope.failure ??= { error };
    throw error;
  }
}

function outward(name: string, error: unknown, unavailable: (cause: Error) => DatabaseUnavailable): unknown {
  if (isUnavailable(error)) return unavailable(new Error(faultCode(error) ?? 'connection lost'));
  return error instanceof QueryFailedError ? withoutValues(name, error) : error;
}

function createFailureMemory(name: string) {
  let last: { failure: DatabaseUnavailable; at: number } | null = null;
  return {
    check: () => {
      if (last && performance.now() - last.at < REMEMBERED) throw last.failure;
    },
    remember: (cause: Error): DatabaseUnavailable => {
      last = { failure: new DatabaseUnavailable(name, { cause }), at: performance.now() };
      return last.failure;
    },
  };
}
