import type { Column, Read } from './column.ts';
import { propertyName } from './property-name.ts';
import { problemOfShape, type RawRow } from './raw-row.ts';
import type { RecognisedExtract } from './recognise.ts';
import type { Columns, DeliveredRow, RowOf } from './types.ts';

/** What a report says of one cell: the value is masked already. */
export interface CellProblem {
  readonly line: number;
  readonly column: string;
  readonly masked: string;
  readonly reason: string;
}

export type RowReading = { readonly row: DeliveredRow<RowOf<Columns>> } | { readonly problems: CellProblem[] };

interface Field {
  readonly name: string;
  readonly property: string;
  readonly column: Column<unknown>;
  /** Where it stands in a row; undefined when an optional column is not in the file. */
  readonly place: number | undefined;
}

/** Makes the function that turns the raw rows of one file into valid ones, or into everything that is wrong with them. */
export function createRowReader({ kind, places, width }: RecognisedExtract): (raw: RawRow) => RowReading {
  const fields = Object.entries(kind.columns).map(([name, column]) => {
    return { name, property: propertyName(name), column, place: places.get(name) };
  });
  return (raw) => {
    const misshapen = raw.problem ?? problemOfWidth(raw, width);
    if (misshapen !== null)
      return { problems: [{ line: raw.line, column: raw.column ?? '', masked: '', reason: misshapen }] };
    const reading = readFields(raw, fields);
    if (!('row' in reading)) return reading;
    const problem = kind.problemOf?.(reading.row.values) ?? null;
    return problem === null ? reading : { problems: [describeCell(raw, problem, kind.columns, places)] };
  };
}

/** What to write about one cell of a row that was refused by a rule over the row or while it was written. */
export function describeCell(
  raw: RawRow,
  problem: { readonly column: string; readonly reason: string },
  columns: Columns,
  places: ReadonlyMap<string, number>,
): CellProblem {
  const cell = raw.cells[places.get(problem.column) ?? -1]?.trim() ?? '';
  const masked = mask(cell, columns[problem.column]?.hidden ?? true);
  return { line: raw.line, column: problem.column, masked, reason: problem.reason };
}

/**
 * A cell as a report may show it: its first character and five dots whatever its length, or dots only for a national
 * number. A first character that a spreadsheet takes for a formula is hidden too.
 */
export function mask(cell: string, hidden: boolean): string {
  if (cell === '') return '';
  const [first = ''] = cell;
  return `${hidden || /[=+\-@\s"]/.test(first) ? '.' : first}.....`;
}

// A delimiter too many at the end of each row is common and harmless.
function problemOfWidth({ cells }: RawRow, width: number): string | null {
  const filled = cells.length > width && cells.slice(width).every((cell) => cell === '') ? width : cells.length;
  return filled === width ? null : `the row has ${cells.length} cells, the header ${width}`;
}

function readFields(raw: RawRow, fields: readonly Field[]): RowReading {
  const values: Record<string, unknown> = {};
  let problems: CellProblem[] | null = null;
  for (const { name, property, column, place } of fields) {
    const cell = place === undefined ? '' : (raw.cells[place]?.trim() ?? '');
    const read = readCell(raw, cell, place, column);
    if ('value' in read) {
      values[property] = read.value;
    } else {
      problems ??= [];
      problems.push({ line: raw.line, column: name, masked: mask(cell, column.hidden), reason: read.reason });
    }
  }
  return problems === null ? { row: { line: raw.line, values } } : { problems };
}

/** A cell as its column reads it, given what it was in the file before it became text. */
function readCell(raw: RawRow, cell: string, place: number | undefined, column: Column<unknown>): Read<unknown> {
  const shape = place === undefined ? undefined : raw.shapes?.get(place);
  const reason = problemOfShape(shape);
  if (reason !== null) return { reason };
  if (shape === 'list' && column.lists !== true) return { reason: 'is a list, and this column takes one value' };
  const { digits } = column;
  const lostZeros = shape === 'number' && digits !== undefined && /^\d+$/.test(cell);
  return column.read(lostZeros ? cell.padStart(digits, '0') : cell);
}
