import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { UnreadableExtract } from './decode.ts';

/** A part of a zip, as its directory says. */
export interface ZipPart {
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Its bytes unpacked, piece by piece; `onPacked` hears how many of the file were read. */
  read(onPacked?: (bytes: number) => void): AsyncGenerator<Buffer>;
}

export interface ZipOptions {
  readonly file: string;
  /** The most bytes that one part may unpack to. */
  readonly mostBytes: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
// The end of the directory is 22 bytes and a comment of at most 65,535.
const LONGEST_END = 22 + 65_535;
const MOST_PARTS = 10_000;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a zip by name. Sizes come from its directory and are held against what is unpacked, so that a small file
 * cannot become a large one.
 * @throws UnreadableExtract when it is cut off, damaged, locked or too large.
 */
export async function openZip(options: ZipOptions): Promise<ReadonlyMap<string, ZipPart>> {
  const { file } = options;
  const { size } = await stat(file);
  const tail = await readAt(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END));
  const at = findEnd(tail);
  if (at === -1) throw new UnreadableExtract(`${file}: ${CUT_OFF}`);
  const [count, length, start] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (count > MOST_PARTS || start + length > size) throw new UnreadableExtract(`${file}: ${CUT_OFF}`);
  return readDirectory(await readAt(file, start, length), count, options);
}

const CUT_OFF = 'this is no whole workbook, part of it is missing: copy or save it again.';

function findEnd(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at -= 1) if (tail.readUInt32LE(at) === END) return at;
  return -1;
}

function readDirectory(bytes: Buffer, count: number, options: ZipOptions): Map<string, ZipPart> {
  const parts = new Map<string, ZipPart>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw damaged(options.file);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, '');
    if (parts.has(name)) throw damaged(options.file);
    const entry: Entry = {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packedBytes: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    const read = (onPacked: (bytes: number) => void = () => undefined) => readPart(name, entry, options, onPacked);
    parts.set(name, { name, packedBytes: entry.packedBytes, bytes: entry.bytes, read });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

async function* readPart(
  name: string,
  entry: Entry,
  { file, mostBytes }: ZipOptions,
  onPacked: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  if ((entry.flags & 1) === 1) throw new UnreadableExtract(`${file}: it is locked: save it without a password.`);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(file);
  if (entry.bytes > mostBytes) throw tooLarge(file, name, mostBytes);
  let [count, checksum] = [0, 0];
  for await (const chunk of unpack(file, entry, onPacked)) {
    count += chunk.length;
    if (count > entry.bytes) throw damaged(file);
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (count !== entry.bytes || checksum !== entry.checksum) throw damaged(file);
}

async function* unpack(file: string, entry: Entry, onPacked: (bytes: number) => void): AsyncGenerator<Buffer> {
  if (entry.packedBytes === 0) return;
  const header = await readAt(file, entry.offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) throw damaged(file);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = counted(createReadStream(file, { start, end: start + entry.packedBytes - 1 }), onPacked);
  try {
    if (entry.method === STORED) yield* packed;
    // Whoever reads gets the failure; the callback only keeps it from being unhandled.
    else yield* pipeline(packed, createInflateRaw(), () => undefined);
  } catch (cause) {
    throw damaged(file, cause);
  }
}

async function* counted(bytes: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function readAt(file: string, position: number, length: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function damaged(file: string, cause?: unknown): UnreadableExtract {
  return new UnreadableExtract(`${file}: the workbook is damaged: open it in Excel and save it again.`, { cause });
}

function tooLarge(file: string, name: string, bytes: number): UnreadableExtract {
  const most = `${Math.floor(bytes / 1_000_000)} MB`;
  return new UnreadableExtract(
    `${file}: ${name} in it unpacks to more than ${most}: deliver it in parts, or as CSV or JSON Lines.`,
  );
}
