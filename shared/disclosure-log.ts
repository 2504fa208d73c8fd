import { getRandomValues } from 'node:crypto';
import { v7 as uuidV7 } from 'uuid';
import type { Database } from './database.ts';
import { type ChainedEntry, type ChainHead, canonicalEntry, type DisclosureEntry } from './disclosure-chain.ts';
import { createGroupCommit, type PreparedEntry } from './disclosure-commit.ts';
import { joinLines, splitLines } from './disclosure-lines.ts';
import { loadHeads, type StoredEntry, selectEntries, sqlInstant, unchainedValues } from './disclosure-store.ts';

export type { ChainHead, DisclosureEntry } from './disclosure-chain.ts';
export { disclosureEntities, disclosureMigrations } from './disclosure-migrations.ts';

/** A line of the log: one section of an entry. */
export interface StoredDisclosure extends DisclosureEntry {
  readonly id: string;
  readonly at: Date;
  readonly writer: string;
  readonly seq: number;
}

/** Somebody who looked at a client. */
export interface SeenBy {
  readonly staffMember: string;
  readonly organisation: string | null;
  readonly purpose: string;
  readonly first: Date;
  readonly last: Date;
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
  /** As `ofClient`, of one person who has had several ids: the entries of all of them as one page. */
  ofClients(clientIds: readonly string[], page: { first: number; after?: Date }): Promise<StoredDisclosure[]>;
  /** The entries of one request, in the order in which they were written: what the gateway's log is compared with. */
  ofRequest(requestId: string): Promise<StoredDisclosure[]>;
  /** Who looked at a client from one moment to another, both inclusive, for which purpose; in the order in which they first did. */
  seenBetween(clientId: string, from: Date, to: Date): Promise<SeenBy[]>;
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
  /** Told of every append that failed: the operator has to know before the callers do. */
  readonly onFailure?: (error: unknown) => void;
}

/** Opens the log of one writer. The database has `disclosureMigrations` among its migrations. */
export function createDisclosureLog(options: DisclosureLogOptions): DisclosureLog {
  const { database } = options;
  const enqueue = createGroupCommit(options);
  const entries = (condition: string, values: unknown[]) =>
    database.read((manager) => selectEntries(manager, condition, values));
  const newestFirst = async (condition: string, values: unknown[]) =>
    (await entries(condition, values)).flatMap((entry) => toLines(entry).reverse());
  return {
    append: (entries) => {
      if (entries.length === 0) return Promise.resolve();
      // Inside a transaction the entries would be undone with it, and others' entries with them.
      if (database.isInside())
        return Promise.reject(new Error('Append to the log outside read and write of its database.'));
      const appended = enqueue(joinLines(entries).map((entry) => prepare(entry, options)));
      appended.catch((error: unknown) => options.onFailure?.(error));
      return appended;
    },
    ofClient: (clientId, page) => pageOfClient(newestFirst, clientId, page),
    ofClients: (clientIds, page) => pageOfClients(newestFirst, clientIds, page),
    ofRequest: async (requestId) =>
      (await entries('request_id = ? ORDER BY writer, seq', [requestId])).flatMap(toLines),
    seenBetween: (clientId, from, to) => seenBetween(database, clientId, from, to),
    heads: () => database.read(loadHeads),
    probe: () => probe(options),
  };
}

/** The entry with its id and moment, and the bytes to hash: done while an earlier commit may be under way. */
function prepare(entry: DisclosureEntry, { writer, clock }: DisclosureLogOptions): PreparedEntry {
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

/** As many entries as a page of 50 lines usually has. */
const FEW_ENTRIES = 16;

async function pageOfClient(
  select: (condition: string, values: unknown[]) => Promise<StoredDisclosure[]>,
  clientId: string,
  { first, after }: { first: number; after?: Date },
): Promise<StoredDisclosure[]> {
  const older = after === undefined ? '' : ' AND at < ?';
  const values = after === undefined ? [clientId] : [clientId, sqlInstant(after.toISOString())];
  const newest = (limit: number) =>
    select(`client_id = ?${older} ORDER BY at DESC, writer DESC, seq DESC LIMIT ?`, [...values, limit]);
  const few = Math.min(first, FEW_ENTRIES);
  let found = await newest(few);
  // Most entries hold many lines; where they do not, an entry for each line is enough.
  if (found.length >= few && found.length < first) found = await newest(first);
  const last = found[first - 1];
  if (!last) return found;
  const sameMoment = await select('client_id = ? AND at = ? ORDER BY at DESC, writer DESC, seq DESC', [
    clientId,
    sqlInstant(last.at.toISOString()),
  ]);
  return [...found.filter((entry) => entry.at > last.at), ...sameMoment];
}

/** Two statements for each id: few people have had more than one. */
async function pageOfClients(
  select: Parameters<typeof pageOfClient>[0],
  clientIds: readonly string[],
  page: { first: number; after?: Date },
): Promise<StoredDisclosure[]> {
  const pages = await Promise.all(clientIds.map((clientId) => pageOfClient(select, clientId, page)));
  const all = pages.flat().sort(byMoment);
  const last = all[page.first - 1];
  return last === undefined ? all : all.filter(({ at }) => at >= last.at);
}

function byMoment(a: StoredDisclosure, b: StoredDisclosure): number {
  return b.at.getTime() - a.at.getTime() || b.writer.localeCompare(a.writer) || b.seq - a.seq;
}

/** By index on (client_id, at): as much as was logged of the client in that time. */
async function seenBetween(database: Database, clientId: string, from: Date, to: Date): Promise<SeenBy[]> {
  const found = await database.read((manager) =>
    selectEntries(manager, 'client_id = ? AND at >= ? AND at <= ? ORDER BY at, writer, seq', [
      ...[clientId, sqlInstant(from.toISOString()), sqlInstant(to.toISOString())],
    ]),
  );
  const seen = new Map<string, SeenBy>();
  for (const { staffMember, organisation, purpose, at } of found) {
    const key = JSON.stringify([staffMember, organisation, purpose]);
    const moment = new Date(at);
    seen.set(key, { ...{ staffMember, organisation, purpose }, first: seen.get(key)?.first ?? moment, last: moment });
  }
  return [...seen.values()];
}

function toLines({ previous: _previous, hash: _hash, ...entry }: StoredEntry): StoredDisclosure[] {
  return splitLines({ ...entry, at: new Date(entry.at) });
}

async function probe({ database, writer }: DisclosureLogOptions): Promise<boolean> {
  try {
    // The two statements of an append, for no row: no entry has number 0. The account may add entries, not change them.
    await database.write(async (manager) => {
      await manager.query('UPDATE disclosure_head SET seq = seq WHERE writer = ?', [writer]);
      await manager.query('INSERT INTO disclosure_entry SELECT * FROM disclosure_entry WHERE writer = ? AND seq = 0', [
        writer,
      ]);
    });
    return true;
  } catch {
    return false;
  }
}
