import type { DataSourceOptions, EntityManager, EntitySchema, Logger } from 'typeorm';
import type { MigrationClass } from './database-migrations.ts';
import type { DatabaseUnavailable } from './errors.ts';

export type Work<T> = (manager: EntityManager) => Promise<T>;

/** One kind of database under `Database`: connects, runs units of work, recovers by itself. */
export interface DatabaseEngine {
  readonly dialect: 'sqlite' | 'mysql';
  open(): Promise<void>;
  read<T>(work: Work<T>): Promise<T>;
  write<T>(work: Work<T>): Promise<T>;
  close(): Promise<void>;
}

export interface EngineOptions {
  readonly name: string;
  readonly url: string;
  // biome-ignore lint/suspicious/noExplicitAny: an EntitySchema is invariant in its row; a list of different ones has no other type
  readonly entities: readonly EntitySchema<any>[];
  readonly migrations: readonly MigrationClass[];
  readonly migrationsTable: string;
  /** Makes the error for a database that does not answer, and remembers it for a moment. */
  readonly unavailable: (cause: Error) => DatabaseUnavailable;
  readonly onStatement: (sql: string) => void;
}

/** Statements that a test or a metric does not count. */
const HOUSEKEEPING = /^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|START TRANSACTION|SET |PRAGMA)/i;

/** The part of TypeORM's options that does not differ per dialect. `quiet` says when nothing is to be counted. */
export function commonOptions(
  options: EngineOptions,
  quiet: () => boolean,
): Pick<DataSourceOptions, 'entities' | 'synchronize' | 'logger' | 'migrationsTableName'> {
  return {
    entities: [...options.entities],
    synchronize: false,
    migrationsTableName: options.migrationsTable,
    logger: statementLogger((sql) => {
      if (!quiet() && !HOUSEKEEPING.test(sql)) options.onStatement(sql);
    }),
  };
}

/** TypeORM writes errors and slow statements, with their values, to its logger: only the text of statements goes on. */
function statementLogger(onStatement: (sql: string) => void): Logger {
  const ignore = () => undefined;
  return {
    logQuery: onStatement,
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}
