import type { Database } from './database.ts';
import { ConfigurationError, DatabaseUnavailable } from './errors.ts';

/** Which database holds the rows of which organisation: all in one, one each, or anything between. */
export interface Placement {
  /** The database of an organisation, by KBO number. */
  databaseOf(holder: string): Database;
  /** Every database once. */
  databases(): Database[];
  /** How long a database may take before its organisations count as unreachable, in ms. */
  readonly limitMs: number;
  /**
   * Connects to all and runs their migrations. One that is down is left for later: it opens by itself when it is
   * back. Throws when one is not usable as it is configured, or when a migration fails.
   */
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface PlacementOptions {
  readonly databases: Readonly<Record<string, Database>>;
  /** Name of the database of every organisation that `holders` does not place. */
  readonly fallback: string;
  /** KBO number to name of database. */
  readonly holders: Readonly<Record<string, string>>;
  /** As `Placement.limitMs`; a second when left out. */
  readonly limitMs?: number | undefined;
}

/** What a gateway that waits 1.5 s for an owner leaves time for. */
export const DATABASE_LIMIT_MS = 1000;

/** Throws ConfigurationError when a holder is placed in a database that does not exist. */
export function createPlacement(options: PlacementOptions): Placement {
  const databases = new Map(Object.entries(options.databases));
  const fallback = databases.get(options.fallback);
  const problems = misplaced(options, databases);
  if (!fallback || problems.length > 0) throw new ConfigurationError('The placement of holders', problems);
  const placed = new Map<string, Database>();
  for (const [holder, name] of Object.entries(options.holders)) placed.set(holder, databases.get(name) ?? fallback);
  return {
    databaseOf: (holder) => placed.get(holder) ?? fallback,
    databases: () => [...databases.values()],
    limitMs: options.limitMs ?? DATABASE_LIMIT_MS,
    open: async () => {
      await Promise.all([...databases.values()].map(openOrLeave));
    },
    close: async () => {
      await Promise.all([...databases.values()].map((database) => database.close()));
    },
  };
}

function misplaced(options: PlacementOptions, databases: ReadonlyMap<string, Database>): string[] {
  const known = [...databases.keys()].join(', ');
  const problems = Object.entries(options.holders)
    .filter(([, name]) => !databases.has(name))
    .map(([holder, name]) => `holder ${holder} is placed in "${name}", which is not one of the databases: ${known}`);
  if (databases.has(options.fallback)) return problems;
  return [`the fallback "${options.fallback}" is not one of the databases: ${known}`, ...problems];
}

async function openOrLeave(database: Database): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return;
    throw error;
  }
}
