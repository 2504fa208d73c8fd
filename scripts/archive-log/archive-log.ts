import { join } from 'node:path';
import type { Owner } from '../../shared/caller.ts';
import { type Database, StatementFailed } from '../../shared/database.ts';
import { anchorSeal, insertAnchor, loadAnchors, type StoredAnchor } from '../../shared/disclosure-archive.ts';
import { CHAIN_START, isNextInChain, type Position } from '../../shared/disclosure-chain.ts';
import { loadHeads, type StoredEntry, selectEntries, sqlInstant } from '../../shared/disclosure-store.ts';
import { CannotDo } from '../cannot-do.ts';
import { digestOf, readArchive, writeArchive } from './archive-file.ts';

/** Entries of one chain that leave the log. */
export interface Expired {
  readonly writer: string;
  /** Where the chain stands before the first of them. */
  readonly from: Position;
  readonly lastSeq: number;
}

export interface ArchiveOptions {
  readonly owner: Owner;
  readonly database: Database;
  readonly key: Buffer;
  /** The folder for the files. */
  readonly out: string;
  readonly clock: () => Date;
  readonly onProgress?: (entries: number) => void;
}

const PAGE = 1000;
/** Entries removed in one transaction: the log is written meanwhile, and waits for it. */
const REMOVED_AT_ONCE = 2000;

/**
 * The oldest entries of every chain, up to the first that was logged at `before` or later. Throws `CannotDo` where something else than the
 * owner says what is in an archive already.
 */
export async function expiredEntries(database: Database, key: Buffer, before: Date): Promise<Expired[]> {
  return database.read(async (manager) => {
    const anchors = await loadAnchors(manager);
    const expired: Expired[] = [];
    for (const head of await loadHeads(manager)) {
      const anchor = anchors.filter(({ writer }) => writer === head.writer).at(-1);
      requireOwn(key, anchor);
      const from = { seq: anchor?.seq ?? 0, hash: anchor?.hash ?? CHAIN_START };
      const [kept]: { seq: number | string }[] = await manager.query(
        'SELECT seq FROM disclosure_entry WHERE writer = ? AND seq > ? AND at >= ? ORDER BY seq LIMIT 1',
        [head.writer, from.seq, sqlInstant(before.toISOString())],
      );
      const lastSeq = kept === undefined ? head.seq : Number(kept.seq) - 1;
      if (lastSeq > from.seq) expired.push({ writer: head.writer, from, lastSeq });
    }
    return expired;
  });
}

function requireOwn(key: Buffer, anchor: StoredAnchor | undefined): void {
  if (anchor === undefined || anchorSeal(key, anchor) === anchor.seal) return;
  throw new CannotDo(`What was archived of ${anchor.writer} is not sealed with this key: run verify-log first.`);
}

/**
 * Moves entries to a file: writes it, reads it back and follows its chain, says in the database where the chain goes on, and only then
 * removes them. Interrupted anywhere, the chain is whole and the next run goes on. Returns the name of the file. Throws `CannotDo`.
 */
export async function archive(options: ArchiveOptions, { writer, from, lastSeq }: Expired): Promise<string> {
  const { owner, database, key, out, clock } = options;
  const name = `${owner}-${writer.replace(/[^\w-]/g, '_')}-${from.seq + 1}-${lastSeq}.jsonl.gz`;
  const file = join(out, name);
  await writeArchive(file, from, wholeEntries(options, { writer, from, lastSeq })).catch((error: unknown) => {
    if (error instanceof CannotDo || !(error instanceof Error && 'code' in error)) throw error;
    throw new CannotDo(`No file can be written in the folder of --out (${error.code}): choose another one.`);
  });
  const end = await readArchive(file, key, from);
  if (end.seq !== lastSeq)
    throw new CannotDo(`${name} does not hold what was written: nothing was removed. Try again.`);
  const anchor = { writer, firstSeq: from.seq + 1, ...end, file: name, digest: await digestOf(file), at: clock() };
  await database.write((manager) => insertAnchor(manager, key, anchor));
  return name;
}

/** The entries from the database, each checked against the one before it: what is broken already is not archived as if it were whole. */
async function* wholeEntries(
  { database, key, onProgress }: ArchiveOptions,
  { writer, from, lastSeq }: Expired,
): AsyncGenerator<StoredEntry> {
  let position = from;
  while (position.seq < lastSeq) {
    const page = await database.read((manager) =>
      selectEntries(manager, 'writer = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?', [
        ...[writer, position.seq, lastSeq, PAGE],
      ]),
    );
    for (const entry of page) {
      if (!isNextInChain(key, position, entry)) throw broken(position);
      position = { seq: entry.seq, hash: entry.hash };
      yield entry;
    }
    if (page.length === 0) throw broken(position);
    onProgress?.(position.seq - from.seq);
  }
}

function broken({ seq }: Position): CannotDo {
  return new CannotDo(
    `The chain is broken at entry ${seq + 1}: nothing was archived. Run verify-log, and do what the runbook says.`,
  );
}

/**
 * Removes what the owner's anchors say is in a file, oldest first: what is left of it leads to the anchor still. Throws `CannotDo` for an
 * anchor that is not the owner's.
 */
export async function removeArchived({ database, key, onProgress }: ArchiveOptions): Promise<void> {
  const anchors = await database.read(loadAnchors);
  for (const anchor of anchors) requireOwn(key, anchor);
  for (const { writer, seq } of anchors) {
    const [first]: { seq: number | string | null }[] = await database.read((manager) =>
      manager.query('SELECT MIN(seq) AS seq FROM disclosure_entry WHERE writer = ? AND seq > 0', [writer]),
    );
    if (first?.seq === undefined || first.seq === null) continue;
    for (let from = Number(first.seq); from <= seq; from += REMOVED_AT_ONCE) {
      const last = Math.min(from + REMOVED_AT_ONCE - 1, seq);
      await database.write((manager) =>
        manager.query('DELETE FROM disclosure_entry WHERE writer = ? AND seq >= ? AND seq <= ?', [writer, from, last]),
      );
      onProgress?.(last);
    }
  }
}

/** Throws `CannotDo` for an account that may not remove entries: that of the service may not, and should not. */
export async function requireRemoval(database: Database): Promise<void> {
  try {
    await database.write((manager) => manager.query("DELETE FROM disclosure_entry WHERE writer = '' AND seq = 0"));
  } catch (error) {
    if (!(error instanceof StatementFailed)) throw error;
    throw new CannotDo(
      'This account may not remove entries of the log, as that of the service should not: give LOG_DATABASE with an account that may (docs/runbook.md).',
    );
  }
}
