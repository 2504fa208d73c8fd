import { decodeFile, detectEncoding, UnreadableExtract } from './decode.ts';
import { readJsonRows, readKeys } from './json-rows.ts';
import type { ExtractSource } from './source.ts';

/** JSON Lines: its header is every key on any of its lines, so it is read once before its rows are. Throws UnreadableExtract. */
export async function openJsonLines(file: string, bytes: number): Promise<ExtractSource> {
  const encoding = await detectEncoding(file);
  const header = await readKeys(decodeFile(file, encoding), file);
  if (header.length === 0) throw new UnreadableExtract(`${file}: ${bytes === 0 ? EMPTY : NO_OBJECTS}`);
  return {
    name: file,
    header,
    bytes,
    open: async (onBytes) => ({ encoding, rows: readJsonRows(decodeFile(file, encoding, onBytes), header, file) }),
  };
}

const EMPTY = 'there is nothing in it: deliver it again.';
const NO_OBJECTS =
  'no line of it is a JSON object: write one flat object on each line, with the names of the columns as keys.';
