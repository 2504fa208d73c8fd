import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { type Database, StatementFailed } from './database.ts';
import { DatabaseUnavailable } from './errors.ts';
import type { Placement } from './placement.ts';

/** Whose parts to load, and from whom. */
export interface PartKey {
  /** Keyed indexes (HMAC) of the client's current and earlier national numbers at this owner. */
  readonly clientKeys: readonly string[];
  /** KBO numbers of the organisations that hold a part, as the grant lists them. */
  readonly holders: readonly string[];
}

export interface Parts<Row> {
  readonly rows: Row[];
  /** KBO numbers of the holders whose database did not answer. */
  readonly unreachable: string[];
}

export interface PartLoaderOptions {
  /** Told once per batch and database that failed, to log it: the name of the database and why, no values. */
  readonly onFailure?: (database: string, error: unknown) => void;
}

/** Rows of these clients at these holders, in one statement. */
export type LoadParts<Row> = (manager: EntityManager, clientKeys: string[], holders: string[]) => Promise<Row[]>;

/** After the limit: the process may have been busy itself while the answer lay waiting. */
const GRACE = 50;
/** Clients per statement: a page has 50, and a statement of MySQL should stay far below its packet. */
const BATCH = 500;

/**
 * Loads parts with one statement per database touched, however many clients ask. A new loader per request: its answers
 * are kept. A database that fails or takes longer than
 * the placement allows costs only its holders; a fault in `load` itself is thrown.
 */
export function createPartLoader<Row extends { clientKey: string; holder: string }>(
  placement: Placement,
  load: LoadParts<Row>,
  options: PartLoaderOptions = {},
): DataLoader<PartKey, Parts<Row>, string> {
  const loadAll = async (keys: readonly PartKey[]): Promise<Parts<Row>[]> => {
    const answers = await Promise.all(
      [...byDatabase(placement, keys)].map(async ([database, wanted]) => {
        const rows = await loadFrom({ database, limitMs: placement.limitMs }, wanted, load, options);
        return { database, rows };
      }),
    );
    const down = new Set(answers.filter((answer) => answer.rows === null).map((answer) => answer.database));
    const byClient = groupByClient(answers.flatMap((answer) => answer.rows ?? []));
    return keys.map((key) => ({
      rows: rowsOf(key, byClient),
      unreachable: key.holders.filter((holder) => down.has(placement.databaseOf(holder))),
    }));
  };
  return new DataLoader(loadAll, {
    cacheKeyFn: (key) => `${key.clientKeys.join()}|${key.holders.join()}`,
    maxBatchSize: BATCH,
  });
}

interface Wanted {
  readonly clientKeys: Set<string>;
  readonly holders: Set<string>;
}

function byDatabase(placement: Placement, keys: readonly PartKey[]): Map<Database, Wanted> {
  const wanted = new Map<Database, Wanted>();
  for (const key of keys) {
    for (const holder of key.holders) {
      const database = placement.databaseOf(holder);
      const part = wanted.get(database) ?? { clientKeys: new Set(), holders: new Set() };
      wanted.set(database, part);
      part.holders.add(holder);
      for (const clientKey of key.clientKeys) part.clientKeys.add(clientKey);
    }
  }
  return wanted;
}

/** The rows, or null when the database did not give them. */
async function loadFrom<Row>(
  { database, limitMs }: { readonly database: Database; readonly limitMs: number },
  wanted: Wanted,
  load: LoadParts<Row>,
  options: PartLoaderOptions,
): Promise<Row[] | null> {
  try {
    const rows = database.read((manager) => load(manager, [...wanted.clientKeys], [...wanted.holders]));
    return await withinLimit({ database: database.name, limitMs }, rows);
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable || error instanceof StatementFailed)) throw error;
    options.onFailure?.(database.name, error);
    return null;
  }
}

function withinLimit<T>(
  { database, limitMs }: { readonly database: string; readonly limitMs: number },
  work: Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new DatabaseUnavailable(database, { cause: new Error(`no answer in ${limitMs} ms`) }));
    let timer = setTimeout(() => {
      timer = setTimeout(late, GRACE);
    }, limitMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function groupByClient<Row extends { clientKey: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.clientKey);
    if (group) group.push(row);
    else groups.set(row.clientKey, [row]);
  }
  return groups;
}

/** A statement covers several clients, so it also finds rows at holders that were listed for another client only. */
function rowsOf<Row extends { holder: string }>(key: PartKey, byClient: ReadonlyMap<string, Row[]>): Row[] {
  const rows = key.clientKeys.flatMap((clientKey) => byClient.get(clientKey) ?? []);
  return rows.filter((row) => key.holders.includes(row.holder));
}
