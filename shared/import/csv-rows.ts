import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Delimiter } from './delimiter.ts';
import type { RawRow } from './raw-row.ts';
import { type TextLine as Line, readLines } from './text-lines.ts';

// A cell with more lines than this is a quote that somebody forgot to close: only its own line is refused then.
const MOST_LINES_IN_A_ROW = 500;
const LINES_PARSED_TOGETHER = 500;

/**
 * Cuts text into rows, with the line each starts on. Lines without a quote are split; the others are read by csv-parse,
 * which also decides whether a quoted cell goes on on the next line. A broken row costs that row: with one stream through
 * csv-parse a quote that is never closed takes everything after it along, and lines inside quotes are miscounted after \r\n.
 * @throws UnreadableExtract for a line of over a million characters.
 */
export async function* readRows(
  pieces: AsyncIterable<string>,
  delimiter: Delimiter,
  file: string,
): AsyncGenerator<RawRow[]> {
  let waiting: Line[] = [];
  for await (const lines of readLines(pieces, file)) {
    const all = waiting.length === 0 ? lines : [...waiting, ...lines];
    const { rows, rest } = cutRows(all, delimiter, false);
    waiting = rest;
    if (rows.length > 0) yield rows;
  }
  const { rows } = cutRows(waiting, delimiter, true);
  if (rows.length > 0) yield rows;
}

/** All rows that are complete, and the lines of the one that is not. With `atEnd` nothing is left over. */
function cutRows(lines: readonly Line[], delimiter: Delimiter, atEnd: boolean): { rows: RawRow[]; rest: Line[] } {
  const rows: RawRow[] = [];
  let next = 0;
  while (next < lines.length) {
    const taken = takeRows(lines, next, delimiter, atEnd);
    if (taken === null) return { rows, rest: lines.slice(next) };
    for (const row of taken.rows) if (!isBlank(row)) rows.push(row);
    next += taken.lines;
  }
  return { rows, rest: [] };
}

interface Taken {
  readonly rows: RawRow[];
  readonly lines: number;
}

function takeRows(lines: readonly Line[], from: number, delimiter: Delimiter, atEnd: boolean): Taken | null {
  const line = lines[from];
  if (line === undefined) return null;
  if (!line.text.includes('"')) return { rows: [{ line: line.number, cells: line.text.split(delimiter) }], lines: 1 };
  return takeBalanced(lines, from, delimiter) ?? takeOne(lines, from, delimiter, atEnd);
}

/** Many quoted lines at once: starting csv-parse costs as much as six rows. Null when they are not one row a line. */
function takeBalanced(lines: readonly Line[], from: number, delimiter: Delimiter): Taken | null {
  let to = from;
  while (to < lines.length && to - from < LINES_PARSED_TOGETHER && isBalanced(lines[to]?.text ?? '')) to += 1;
  const run = lines.slice(from, to);
  const parsed = run.length < 2 ? null : parseText(run.map((line) => line.text).join('\n'), delimiter);
  if (parsed === null || typeof parsed === 'string' || parsed.length !== run.length) return null;
  return { rows: run.map((line, index) => ({ line: line.number, cells: parsed[index] ?? [] })), lines: run.length };
}

function isBalanced(text: string): boolean {
  const quotes = countQuotes(text);
  return quotes > 0 && quotes % 2 === 0;
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

/** One row of one or more lines. Null when it goes on beyond the lines at hand. */
function takeOne(lines: readonly Line[], from: number, delimiter: Delimiter, atEnd: boolean): Taken | null {
  let text = '';
  for (let count = 1; count <= MOST_LINES_IN_A_ROW; count += 1) {
    const line = lines[from + count - 1];
    if (line === undefined) return atEnd ? refuseLine(lines, from, NEVER_CLOSED) : null;
    text = count === 1 ? line.text : `${text}\n${line.text}`;
    // Inside quotes only a line with a quote can end the row.
    if (count > 1 && !line.text.includes('"')) continue;
    const parsed = parseText(text, delimiter);
    if (parsed === 'CSV_QUOTE_NOT_CLOSED') continue;
    const cells = typeof parsed === 'string' ? undefined : parsed[0];
    if (cells === undefined) return refuseLine(lines, from, count === 1 ? MISPLACED : NEVER_CLOSED);
    return { rows: [{ line: lines[from]?.number ?? 0, cells }], lines: count };
  }
  return refuseLine(lines, from, NEVER_CLOSED);
}

const NEVER_CLOSED = 'a quote is opened on this line and never closed: write a quote inside a cell as two quotes';
const MISPLACED = 'a quote stands inside a cell: put the cell between quotes and write the quote as two quotes';

function refuseLine(lines: readonly Line[], from: number, problem: string): Taken {
  const line = lines[from];
  return { rows: [{ line: line?.number ?? 0, cells: [line?.text ?? ''], problem }], lines: 1 };
}

/** The cells of complete rows, or the code of what is wrong with the quotes. */
function parseText(text: string, delimiter: Delimiter): string[][] | string {
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n', trim: true });
  } catch (error) {
    if (error instanceof CsvError) return error.code;
    throw error;
  }
}

// Spreadsheets write the rows below the last one as delimiters only.
function isBlank(row: RawRow): boolean {
  return row.problem === undefined && row.cells.every((cell) => cell === '');
}
