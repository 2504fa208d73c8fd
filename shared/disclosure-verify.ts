import type { Database } from './database.ts';
import { anchorSeal, loadAnchors, type StoredAnchor } from './disclosure-archive.ts';
import { CHAIN_START, type ChainHead, canonicalEntry, chainHash } from './disclosure-chain.ts';
import { loadHeads, type StoredEntry, selectEntries } from './disclosure-store.ts';

/**
 * What is wrong with a chain. ALTERED: an entry says something else than when it was written. MISSING: entries were
 * removed. REORDERED: an entry stands in another place. CUT_OFF: the last entries were removed. UNSEALED: the head of
 * the chain, or what says that its oldest entries are in an archive, was changed or removed.
 */
export type ChainProblem = 'ALTERED' | 'MISSING' | 'REORDERED' | 'CUT_OFF' | 'UNSEALED';

export interface BadEntry {
  readonly seq: number;
  readonly problem: ChainProblem;
  /** One sentence without personal data. */
  readonly message: string;
}

export interface WriterVerdict {
  readonly writer: string;
  /** Entries read until the first bad one. */
  readonly entries: number;
  /** How many of them are in an archive; not there where none are. */
  readonly archived?: number;
  readonly ok: boolean;
  readonly firstBad?: BadEntry;
}

export interface VerifyOptions {
  readonly database: Database;
  readonly key: Buffer;
  /** Called after every page with the entries read so far. */
  readonly onProgress?: (progress: { writer: string; entries: number }) => void;
  /**
   * Heads that a witness outside this database kept. Only they show that a whole chain, or its tail together with its
   * head, was removed.
   */
  readonly witnessed?: readonly ChainHead[];
}

const PAGE = 1000;

/**
 * Reads every chain from its start and names the first bad entry of each. Memory is that of one page. May run while
 * the log is written.
 */
export async function verifyDisclosureLog(options: VerifyOptions): Promise<{ writers: WriterVerdict[] }> {
  const heads = await options.database.read(loadHeads);
  const anchors = await options.database.read(loadAnchors);
  const names = new Set([
    ...heads.map((head) => head.writer),
    ...anchors.map((anchor) => anchor.writer),
    ...(options.witnessed ?? []).map((head) => head.writer),
    ...(await writersOfEntries(options.database)),
  ]);
  const writers: WriterVerdict[] = [];
  for (const writer of [...names].sort()) {
    const head = heads.find((candidate) => candidate.writer === writer) ?? null;
    const archived = anchors.filter((anchor) => anchor.writer === writer);
    writers.push(await verifyWriter(options, writer, head, archived));
  }
  return { writers };
}

/** Jumps from one writer to the next in the primary key: the entries between are not read. */
async function writersOfEntries(database: Database): Promise<string[]> {
  const writers: string[] = [];
  for (;;) {
    const rows: { writer: string | null }[] = await database.read((manager) =>
      manager.query('SELECT MIN(writer) AS writer FROM disclosure_entry WHERE writer > ?', [writers.at(-1) ?? '']),
    );
    const next = rows[0]?.writer;
    if (next === null || next === undefined) return writers;
    writers.push(next);
  }
}

/** Where the reading of a chain stands. */
interface Position {
  seq: number;
  hash: string;
}

async function verifyWriter(
  options: VerifyOptions,
  writer: string,
  head: ChainHead | null,
  anchors: readonly StoredAnchor[],
): Promise<WriterVerdict> {
  const anchor = anchors.at(-1);
  const verdict = (firstBad: BadEntry | null): WriterVerdict => ({
    ...{ writer, entries: position.seq, ok: !firstBad },
    ...(anchor ? { archived: anchor.seq } : {}),
    ...(firstBad ? { firstBad } : {}),
  });
  const position: Position = { seq: anchor?.seq ?? 0, hash: anchor?.hash ?? CHAIN_START };
  const forged = anchors.map((each, index) => unsealedAnchor(options.key, each, anchors[index - 1])).find(Boolean);
  if (forged) return verdict(forged);
  const known = knownHeads(writer, head, [...(options.witnessed ?? []), ...anchors]);
  // Starts below 1, so that an entry that was put in front of the chain is read too.
  let from = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = await options.database.read((manager) =>
      selectEntries(manager, 'writer = ? AND seq > ? ORDER BY seq LIMIT ?', [writer, from, PAGE]),
    );
    if (from < 0) beginAt(position, page[0]);
    for (const entry of page) {
      const firstBad = verifyEntry(options.key, position, entry) ?? verifyAgainst(known, entry);
      if (firstBad) return verdict(firstBad);
      position.seq = entry.seq;
      position.hash = entry.hash;
    }
    options.onProgress?.({ writer, entries: position.seq });
    if (page.length < PAGE) break;
    from = position.seq;
  }
  return verdict(cutOff(writer, position, known) ?? (await unsealed(options.database, writer, position)));
}

/**
 * Entries that are in an archive and stand here still: an archiving that was interrupted. They are read as the rest is, and have to lead to
 * the entry where the archive ends.
 */
function beginAt(position: Position, first: StoredEntry | undefined): void {
  if (first === undefined || first.seq < 1 || first.seq > position.seq) return;
  position.seq = first.seq - 1;
  position.hash = first.previous;
}

/** An anchor that the owner did not make, or that does not follow the one before it. */
function unsealedAnchor(key: Buffer, anchor: StoredAnchor, before: StoredAnchor | undefined): BadEntry | null {
  if (anchorSeal(key, anchor) === anchor.seal && anchor.firstSeq === (before?.seq ?? 0) + 1) return null;
  const message = `What says that the entries up to ${anchor.seq} of writer ${anchor.writer} are in an archive was changed, or is not the owner's.`;
  return bad(anchor.seq, 'UNSEALED', message);
}

function verifyEntry(key: Buffer, position: Position, entry: StoredEntry): BadEntry | null {
  const seq = position.seq + 1;
  const of = `of writer ${entry.writer}`;
  if (entry.seq < seq)
    return bad(entry.seq, 'REORDERED', `Entry ${entry.seq} ${of} stands before the start of the chain.`);
  if (entry.seq > seq) return bad(seq, 'MISSING', `${entries(seq, entry.seq - 1)} ${of} was removed.`);
  if (chainHash(key, entry.previous, canonicalEntry(entry)) !== entry.hash) {
    return bad(seq, 'ALTERED', `Entry ${seq} ${of} was altered after it was written.`);
  }
  if (entry.previous === position.hash) return null;
  return bad(
    seq,
    'REORDERED',
    `Entry ${seq} ${of} does not follow the entry before it: it was moved, or one was removed.`,
  );
}

/** Hashes by the number of the entry that they were made of; a witness may have kept thousands. */
type KnownHeads = ReadonlyMap<number, readonly string[]>;

function knownHeads(writer: string, head: ChainHead | null, witnessed: readonly ChainHead[]): KnownHeads {
  const known = new Map<number, string[]>();
  const add = ({ seq, hash }: ChainHead) => known.set(seq, [...(known.get(seq) ?? []), hash]);
  if (head !== null) add(head);
  for (const each of witnessed) if (each.writer === writer) add(each);
  return known;
}

/** An entry at the place of a head has to be the entry that the head was made of. */
function verifyAgainst(known: KnownHeads, entry: StoredEntry): BadEntry | null {
  const contradicted = known.get(entry.seq)?.some((hash) => hash !== entry.hash) ?? false;
  if (!contradicted) return null;
  const message = `Entry ${entry.seq} of writer ${entry.writer} is not the one that was sealed: the head or the chain was replaced.`;
  return bad(entry.seq, 'UNSEALED', message);
}

function cutOff(writer: string, position: Position, known: KnownHeads): BadEntry | null {
  let last = 0;
  for (const seq of known.keys()) last = Math.max(last, seq);
  if (last <= position.seq) return null;
  const seq = position.seq + 1;
  return bad(seq, 'CUT_OFF', `${entries(seq, last)} of writer ${writer} was cut off the end.`);
}

/** Read again: the log may have been written meanwhile. The head never stands before the last entry. */
async function unsealed(database: Database, writer: string, position: Position): Promise<BadEntry | null> {
  const heads = await database.read(loadHeads);
  const head = heads.find((candidate) => candidate.writer === writer);
  if ((head?.seq ?? 0) >= position.seq) return null;
  const message = `Entry ${position.seq} of writer ${writer} stands after the head of its chain: the head was changed or removed.`;
  return bad(position.seq, 'UNSEALED', message);
}

function entries(from: number, to: number): string {
  return from === to ? `Entry ${from}` : `Each of the entries ${from} to ${to}`;
}

function bad(seq: number, problem: ChainProblem, message: string): BadEntry {
  return { seq, problem, message };
}
