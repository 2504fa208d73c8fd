import type { CellShape, RawRow } from './raw-row.ts';
import { readLines, type TextLine } from './text-lines.ts';

const NO_OBJECT = 'is not a JSON object: write one object on each line, with the names of the columns as keys';

/** One line of JSON Lines: its cells by key, or what is wrong with it. */
type JsonLine = { readonly cells: ReadonlyMap<string, JsonCell> } | { readonly problem: string; readonly key?: string };
interface JsonCell {
  readonly text: string;
  readonly shape?: CellShape;
}

/**
 * All keys of a file, in the order of their first appearance: an optional one may be on a late line only. Empty when no
 * line of it is an object.
 * @throws UnreadableExtract for a line of over a million characters.
 */
export async function readKeys(pieces: AsyncIterable<string>, file: string): Promise<string[]> {
  const keys = new Set<string>();
  for await (const lines of readLines(pieces, file)) {
    for (const { text } of lines) {
      const read = isBlank(text) ? null : readLine(text);
      if (read !== null && 'cells' in read) for (const key of read.cells.keys()) keys.add(key);
    }
  }
  return [...keys];
}

/**
 * The rows of JSON Lines with their cells in the order of `header`; empty lines are left out. A line that is no flat
 * object costs that line.
 * @throws UnreadableExtract for a line of over a million characters.
 */
export async function* readJsonRows(
  pieces: AsyncIterable<string>,
  header: readonly string[],
  file: string,
): AsyncGenerator<RawRow[]> {
  for await (const lines of readLines(pieces, file)) {
    const rows = lines.filter(({ text }) => !isBlank(text)).map((line) => toRow(line, header));
    if (rows.length > 0) yield rows;
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function toRow({ number, text }: TextLine, header: readonly string[]): RawRow {
  const read = readLine(text);
  if ('problem' in read) {
    return { line: number, cells: [], problem: read.problem, ...(read.key === undefined ? {} : { column: read.key }) };
  }
  const shapes = new Map<number, CellShape>();
  const cells = header.map((name, place) => {
    const cell = read.cells.get(name);
    if (cell?.shape !== undefined) shapes.set(place, cell.shape);
    return cell?.text ?? '';
  });
  return { line: number, cells, shapes };
}

function readLine(text: string): JsonLine {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: NO_OBJECT };
  const cells = new Map<string, JsonCell>();
  for (const [written, one] of Object.entries(value)) {
    const key = written.trim().toLowerCase();
    const cell = readValue(one);
    if (cells.has(key)) return duplicate(key);
    if (cell === null)
      return { problem: 'is an object or a list in a list: write one value for each column', ...named(key) };
    cells.set(key, cell);
  }
  // JSON.parse keeps the last of two equal keys and says nothing.
  const twice = countKeys(text) === cells.size ? undefined : findRepeated(text);
  return twice === undefined ? { cells } : duplicate(twice);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A value as the cell of a CSV would hold it; null for what no cell can hold. */
function readValue(value: unknown): JsonCell | null {
  if (value === null) return { text: '' };
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'boolean') return { text: String(value) };
  if (typeof value === 'number') {
    const exact = Number.isSafeInteger(value) || !Number.isInteger(value);
    return { text: String(value), shape: exact ? 'number' : 'inexact number' };
  }
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object' && item !== null)) return null;
  const whole = value.every((item) => typeof item === 'string' && !/[\r\n]/.test(item));
  return whole ? { text: value.join('\n'), shape: 'list' } : { text: '', shape: 'broken list' };
}

function duplicate(key: string): JsonLine {
  return { problem: 'stands more than once on the line: keep one of them', ...named(key) };
}

// What is no name of a column may be anything, also about a person.
function named(key: string): { key?: string } {
  return /^[a-z][a-z0-9_ -]{0,40}$/.test(key) ? { key } : {};
}

/** Strings of a JSON text; one with a colon behind it is a key. */
const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function countKeys(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(STRINGS)) if (colon !== undefined) count += 1;
  return count;
}

function findRepeated(text: string): string | undefined {
  const keys = [...text.matchAll(STRINGS)]
    .filter(([, colon]) => colon !== undefined)
    .map(([whole, colon = '']) =>
      String(parse(whole.slice(0, -colon.length)))
        .trim()
        .toLowerCase(),
    );
  return keys.find((key, at) => keys.indexOf(key) !== at);
}
