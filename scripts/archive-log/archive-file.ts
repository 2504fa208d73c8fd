import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { isNextInChain, type Position } from '../../shared/disclosure-chain.ts';
import type { StoredEntry } from '../../shared/disclosure-store.ts';

/** A file that is not what it should be: one sentence without personal data. */
export class BadArchive extends Error {}

const FORMAT = 'schakel-disclosures-1';

/**
 * Writes entries of one chain as gzipped JSON Lines, all of them or no file: a line that says what it is and where it goes on from, then
 * a line per entry. Only its owner may read it.
 */
export async function writeArchive(file: string, from: Position, entries: AsyncIterable<StoredEntry>): Promise<void> {
  const partial = `${file}.part`;
  try {
    const sink = createWriteStream(partial, { mode: 0o600, flush: true });
    await pipeline(Readable.from(linesOf(from, entries)), createGzip(), sink);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function* linesOf({ seq, hash }: Position, entries: AsyncIterable<StoredEntry>): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: FORMAT, after: { seq, hash } })}\n`;
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** Reads a file to its end and follows its chain from `from` on; returns where it ends. Throws `BadArchive` with the first bad entry. */
export async function readArchive(
  file: string,
  key: Buffer,
  from: Position,
  onEntry: (entry: StoredEntry) => void = () => undefined,
): Promise<Position> {
  let position: Position | null = null;
  try {
    const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
    for await (const line of lines) {
      if (position === null) {
        requireHead(JSON.parse(line), from);
        position = from;
        continue;
      }
      const entry: StoredEntry = JSON.parse(line);
      if (!isNextInChain(key, position, entry))
        throw new BadArchive(`Entry ${position.seq + 1} is not there as it was written.`);
      onEntry(entry);
      position = { seq: entry.seq, hash: entry.hash };
    }
  } catch (error) {
    if (error instanceof BadArchive) throw error;
    throw new BadArchive('It cannot be read: it is no archive of a log, or was cut off.', { cause: error });
  }
  return position ?? from;
}

function requireHead(head: { format?: unknown; after?: { seq?: unknown; hash?: unknown } }, from: Position): void {
  if (head.format !== FORMAT) throw new BadArchive('It is no archive of a disclosure log.');
  if (head.after?.seq !== from.seq || head.after.hash !== from.hash)
    throw new BadArchive(`It does not go on from entry ${from.seq}.`);
}

/** SHA-256 of a file, base64url. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file);
  try {
    for await (const chunk of handle.createReadStream()) hash.update(chunk as Buffer);
  } finally {
    await handle.close();
  }
  return hash.digest('base64url');
}
