import { type Database, StatementFailed } from './database.ts';
import { type ChainHead, chainHash } from './disclosure-chain.ts';
import { insertEntries, loadHead, moveHead, type unchainedValues } from './disclosure-store.ts';
import { LogUnavailable } from './errors.ts';

/** An entry that only lacks its place in the chain. */
export interface PreparedEntry {
  readonly canonical: string;
  readonly values: ReturnType<typeof unchainedValues>;
}

export interface GroupCommitOptions {
  readonly database: Database;
  readonly writer: string;
  readonly key: Buffer;
}

interface Batch {
  readonly entries: PreparedEntry[];
  resolve(): void;
  reject(error: LogUnavailable): void;
}

/** Most entries in one transaction; what is over waits for the next. */
const MOST_ENTRIES = 2000;

/**
 * One commit at a time: what is appended while one is under way goes together in the next. However many requests run
 * at once, the log costs them one transaction each time the disk is ready.
 */
export function createGroupCommit(options: GroupCommitOptions): (entries: PreparedEntry[]) => Promise<void> {
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
  { database, writer, key }: GroupCommitOptions,
  known: ChainHead | null,
  entries: readonly PreparedEntry[],
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
