import { createReadStream } from 'node:fs';

/** How the bytes of an extract stand for letters; a byte order mark is allowed and skipped. */
export type Encoding = 'utf-8' | 'windows-1252';

/** The file cannot be read as an extract at all. The message is one sentence: what, where, what to do. */
export class UnreadableExtract extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UnreadableExtract';
  }
}

/**
 * Reads the whole file once: it is UTF-8 when every byte of it is, Windows-1252 otherwise.
 * A sample is not enough: the first é of an extract may stand in its last row.
 * @throws UnreadableExtract when the file cannot be opened or is UTF-16.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of readBytes(file)) {
    if (first) refuseUtf16(file, chunk);
    first = false;
    if (!accepts(decoder, chunk)) return 'windows-1252';
  }
  return accepts(decoder, undefined) ? 'utf-8' : 'windows-1252';
}

/** The text of a file in pieces of some 64 kB, without its byte order mark. `onBytes` hears how much was read. */
export async function* decodeFile(
  file: string,
  encoding: Encoding,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decode = encoding === 'utf-8' ? utf8Decoder() : decodeWindows1252;
  for await (const chunk of readBytes(file)) {
    onBytes(chunk.length);
    yield decode(chunk);
  }
}

/** The first `limit` bytes as text, one character a byte: enough for names of columns, which are plain ASCII. */
export async function readBeginning(file: string, limit = 65_536): Promise<string> {
  let text = '';
  for await (const chunk of readBytes(file, limit)) {
    if (text === '') refuseUtf16(file, chunk);
    text += chunk.toString('latin1');
  }
  return text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text;
}

async function* readBytes(file: string, limit?: number): AsyncGenerator<Buffer> {
  try {
    const stream = createReadStream(file, limit === undefined ? {} : { end: limit - 1 });
    for await (const chunk of stream) yield chunk;
  } catch (cause) {
    throw new UnreadableExtract(`${file}: ${whyUnreadable(cause)}`, { cause });
  }
}

function whyUnreadable(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file: check its name and folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not read it: give it the right to.';
  if (code === 'EISDIR') return 'this is a folder: name the files in it.';
  return `it could not be read to its end (${String(code ?? 'unknown fault')}): check the disk and try again.`;
}

function accepts(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | undefined): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function refuseUtf16(file: string, chunk: Buffer): void {
  const [first, second] = chunk;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UnreadableExtract(`${file}: this is UTF-16 ("Unicode text"): save it as CSV UTF-8 and deliver that.`);
  }
}

function utf8Decoder(): (chunk: Buffer) => string {
  const decoder = new TextDecoder('utf-8');
  return (chunk) => decoder.decode(chunk, { stream: true });
}

// Not TextDecoder('windows-1252'): some Node releases decode it as Latin-1 and turn € and curly quotes into control
// characters (nodejs/node#56542).
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(chunk: Buffer): string {
  return chunk
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => FROM_0X80.charAt(letter.charCodeAt(0) - 0x80));
}
