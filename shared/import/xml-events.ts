import { SaxesParser } from 'saxes';
import { UnreadableExtract } from './decode.ts';

/** What a part of a workbook consists of, in its order. Names come without their prefix. */
export interface XmlListener {
  onOpen?(name: string, attribute: (name: string) => string | undefined): void;
  onClose?(name: string): void;
  onText?(text: string): void;
}

// The parser keeps a text until its end: Excel writes 32,767 characters at most.
const MOST_CHARACTERS_WITHOUT_A_TAG = 5_000_000;

/** Reads XML in pieces; yields after each, so that what the listener collected can be taken. Expands no entities of its own. */
export async function* readXml(
  bytes: AsyncIterable<Buffer>,
  listener: XmlListener,
  file: string,
): AsyncGenerator<undefined> {
  const decoder = new TextDecoder('utf-8');
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('error', (cause) => {
    throw damaged(file, cause);
  });
  parser.on('doctype', () => {
    throw damaged(file, undefined);
  });
  let sinceTag = 0;
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    listener.onOpen?.(local(name), (key) => attributes[key]);
  });
  parser.on('closetag', ({ name }) => listener.onClose?.(local(name)));
  parser.on('text', (text) => listener.onText?.(text));
  parser.on('cdata', (text) => listener.onText?.(text));
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    sinceTag += text.length;
    if (sinceTag > MOST_CHARACTERS_WITHOUT_A_TAG) throw damaged(file, undefined);
    parser.write(text);
    yield undefined;
  }
  parser.write(decoder.decode()).close();
  yield undefined;
}

/** Reads a small part to its end. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, listener: XmlListener, file: string): Promise<void> {
  const events = readXml(bytes, listener, file);
  while (!(await events.next()).done);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function damaged(file: string, cause: unknown): UnreadableExtract {
  return new UnreadableExtract(`${file}: the workbook is damaged: open it in Excel and save it again.`, { cause });
}

/** Excel writes what XML cannot hold as _x000D_; line breaks become \n. */
export function plainText(written: string): string {
  const text = written.includes('_x')
    ? written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : written;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
