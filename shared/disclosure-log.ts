import { getRandomValues } from 'node:crypto';
import { v7 as uuidV7 } from 'uuid';
import { type Database, StatementFailed } from './database.ts';
import {
  type ChainedEntry,
  type ChainHead,
  canonicalEntry,
  chainHash,
  type DisclosureEntry,
} from './disclosure-chain.ts';
import {
  insertEntries,
  loadHead,
  loadHeads,
  moveHead,
  type StoredEntry,
  selectEntries,
  sqlInstant,
  unchainedValues,
} from './disclosure-store.ts';
import { LogUnavailable } from './errors.ts';

export type { ChainHead, DisclosureEntry } from './disclosure-chain.ts';
export { disclosureEntities, disclosureMigrations } from './disclosure-migrations.ts';

/** An entry as it stands in the log. */
export interface StoredDisclosure extends DisclosureEntry {
  readonly id: string;
  readonly at: Date;
  readonly writer: string;
  readonly seq: number;
}

/** The owner's log of what it disclosed and withheld: no log, no data. */
export interface DisclosureLog {
  /** Resolves once the entries are committed. Throws LogUnavailable: then nothing of them may be disclosed. */
  append(entries: readonly DisclosureEntry[]): Promise<void>;
  /**
   * The entries of one client, newest first; `after` goes on behind that moment, with older ones. Entries of the same
   * millisecond stay together, so a page may be a little longer than `first`.
   */
  ofClient(clientId: string, page: { first: number; after?: Date }): Promise<StoredDisclosure[]>;
  /** The entries of one request, in the order in which they were written: what the gateway's log is compared with. */
  ofRequest(requestId: string): Promise<StoredDisclosure[]>;
  /** The heads of all chains in this database, for a witness. */
  heads(): Promise<ChainHead[]>;
  /** Whether an append would succeed now. */
  probe(): Promise<boolean>;
}

export interface DisclosureLogOptions {
  readonly database: Database;
  /** Name of the chain: one process at a time writes it. `pes-1`. */
  readonly writer: string;
  readonly key: Buffer;
  readonly clock: () => Date;
}

/** Opens the log of one writer. The database has `disclosureMigrations` among its migrations. */
export function createDisclosureLog(options: DisclosureLogOptions): DisclosureLog {
  const { database } = options;
  const enqueue = createGroupCommit(options);
  const select = (condition: string, values: unknown[]) =>
    database.read(async (manager) => (await selectEntries(manager, condition, values)).map(toDisclosure));
  return {
    append: (entries) => {
      if (entries.length === 0) return Promise.resolve();
      // Inside a transaction the entries would be undone with it, and others' entries with them.
      if (database.isInside())
        return Promise.reject(new Error('Append to the log outside read and write of its database.'));
      return enqueue(entries.map((entry) => prepare(entry, options)));
    },
    ofClient: (clientId, page) => pageOfClient(select, clientId, page),
    ofRequest: (requestId) => select('request_id = ? ORDER BY writer, seq', [requestId]),
    heads: () => database.read(loadHeads),
    probe: () => probe(options),
  };
}

/** An entry that only lacks its place in the chain. */
interface Prepared {
  readonly canonical: string;
  readonly values: ReturnType<typeof unchainedValues>;
}

interface Batch {
  readonly entries: Prepared[];
  resolve(): void;
  reject(error: LogUnavailable): void;
}

/** Most entries in one transaction; what is over waits for the next. */
const MOST_ENTRIES = 2000;

/**
 * One commit at a time: what is appended while one is under way goes together in the next. However many requests run
 * at once, the log costs them one transaction each time the disk is ready.
 */
function createGroupCommit(options: DisclosureLogOptions): (entries: Prepared[]) => Promise<void> {
  const waiting: Batch[] = [];
  let running = false;
  let head: ChainHead | null = null;

  const commit = async (batches: Batch[]): Promise<void> => {
    try {
      head = await commitEntries(
        options,
        head,
        batches.flatMap((batch) => batch.entries),
      );
      for (const batch of batches) batch.resolve();
    } catch (error) {
      // The commit may or may not have happened: only the database knows where the chain stands.
      head = null;
      if (batches.length === 1 || !(error instanceof StatementFailed)) {
        for (const batch of batches) batch.reject(new LogUnavailable({ cause: error }));
        return;
      }
      // One entry that the database refuses costs only its own request.
      for (const batch of batches) await commit([batch]);
    }
  };

  const run = async (): Promise<void> => {
    running = true;
    // One turn of the event loop: requests that arrived together are logged together.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await commit(takeBatches(waiting));
    running = false;
  };

  return (entries) =>
    new Promise((resolve, reject) => {
      waiting.push({ entries, resolve, reject });
      if (!running) void run();
    });
}

function takeBatches(waiting: Batch[]): Batch[] {
  let entries = 0;
  let count = 0;
  for (const batch of waiting) {
    entries += batch.entries.length;
    if (count > 0 && entries > MOST_ENTRIES) break;
    count += 1;
  }
  return waiting.splice(0, count);
}

/** Chains the entries to the head and commits both. Returns the new head. */
function commitEntries(
  { database, writer, key }: DisclosureLogOptions,
  known: ChainHead | null,
  entries: readonly Prepared[],
): Promise<ChainHead> {
  return database.write(async (manager) => {
    const head = known ?? (await loadHead(manager, writer));
    let { seq, hash } = head;
    const rows = entries.map(({ canonical, values }) => {
      const previous = hash;
      seq += 1;
      hash = chainHash(key, previous, canonical);
      return [...values, seq, previous, hash];
    });
    const moved = { writer, seq, hash };
    await moveHead(manager, head, moved);
    await insertEntries(manager, rows);
    return moved;
  });
}

/** The entry with its id and moment, and the bytes to hash: done while an earlier commit may be under way. */
function prepare(entry: DisclosureEntry, { writer, clock }: DisclosureLogOptions): Prepared {
  const at = clock();
  const chained: ChainedEntry = {
    writer,
    id: uuidV7({ msecs: at.getTime(), random: randomBytes() }),
    at: at.toISOString(),
    requestId: storable(entry.requestId),
    clientId: storable(entry.clientId),
    staffMember: storable(entry.staffMember),
    organisation: entry.organisation === null ? null : storable(entry.organisation),
    roles: storable(entry.roles),
    purpose: storable(entry.purpose),
    relation: storable(entry.relation),
    section: storable(entry.section),
    outcome: entry.outcome,
    reason: entry.reason === null ? null : storable(entry.reason),
    rule: storable(entry.rule),
    legalBasis: entry.legalBasis === null ? null : storable(entry.legalBasis),
  };
  return { canonical: canonicalEntry(chained), values: unchainedValues(chained) };
}

const random = new Uint8Array(16 * 256);
let used = random.length;

/** Sixteen random bytes out of a stock: asking the system for every id is a tenth of the cost of an entry. */
function randomBytes(): Uint8Array {
  if (used === random.length) {
    getRandomValues(random);
    used = 0;
  }
  used += 16;
  return random.subarray(used - 16, used);
}

/** Half a character pair or a NUL comes back from a database as something else, and the entry would look altered. */
function storable(text: string): string {
  return /[\p{Cs}\0]/u.test(text) ? Buffer.from(text.replaceAll('\0', '\uFFFD')).toString() : text;
}

async function pageOfClient(
  select: (condition: string, values: unknown[]) => Promise<StoredDisclosure[]>,
  clientId: string,
  { first, after }: { first: number; after?: Date },
): Promise<StoredDisclosure[]> {
  const older = after === undefined ? '' : ' AND at < ?';
  const values = after === undefined ? [clientId, first] : [clientId, sqlInstant(after.toISOString()), first];
  const page = await select(`client_id = ?${older} ORDER BY at DESC, writer DESC, seq DESC LIMIT ?`, values);
  const last = page.at(-1);
  if (!last || page.length < first) return page;
  const sameMoment = await select('client_id = ? AND at = ? ORDER BY at DESC, writer DESC, seq DESC', [
    clientId,
    sqlInstant(last.at.toISOString()),
  ]);
  return [...page.filter((entry) => entry.at > last.at), ...sameMoment];
}

function toDisclosure({ previous: _previous, hash: _hash, ...entry }: StoredEntry): StoredDisclosure {
  return { ...entry, at: new Date(entry.at) };
}

async function probe({ database, writer }: DisclosureLogOptions): Promise<boolean> {
  try {
    await database.write((manager) => manager.query('UPDATE disclosure_head SET seq = seq WHERE writer = ?', [writer]));
    return true;
  } catch {
    return false;
  }
}
