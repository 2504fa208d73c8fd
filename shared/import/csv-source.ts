import { readRows } from './csv-rows.ts';
import { decodeFile, detectEncoding, UnreadableExtract } from './decode.ts';
import { type Delimiter, detectDelimiter } from './delimiter.ts';
import type { RawRow } from './raw-row.ts';
import type { ExtractSource } from './source.ts';

/** A CSV: its delimiter and header from its beginning, its encoding from all of it. Throws UnreadableExtract. */
export async function openCsv(file: string, bytes: number, beginning: string): Promise<ExtractSource> {
  const delimiter = detectDelimiter(beginning);
  const header = await firstRow(beginning, delimiter, file);
  if (header === null) throw new UnreadableExtract(`${file}: there is no header in it: is the file empty?`);
  return {
    name: file,
    header: header.cells,
    bytes,
    open: async (onBytes) => {
      const encoding = await detectEncoding(file);
      return { encoding, rows: withoutHeader(readRows(decodeFile(file, encoding, onBytes), delimiter, file)) };
    },
  };
}

async function firstRow(text: string, delimiter: Delimiter, file: string): Promise<RawRow | null> {
  for await (const [row] of readRows(once(text), delimiter, file)) if (row !== undefined) return row;
  return null;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** Leaves out the first row of all. */
export async function* withoutHeader(parts: AsyncIterable<readonly RawRow[]>): AsyncGenerator<readonly RawRow[]> {
  let header = 1;
  for await (const rows of parts) {
    yield rows.slice(header);
    header = 0;
  }
}
