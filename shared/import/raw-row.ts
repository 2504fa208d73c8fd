/** A row as it stands in the file: the line it starts on (the header of a table is on 1), and its cells or why it has none. */
export interface RawRow {
  /** The line of a text file, or the number of the row in a sheet. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Cells that were no text in the file, by their place: a column may have to know. */
  readonly shapes?: ReadonlyMap<number, CellShape>;
  /** Set when the row cannot be read at all: misplaced quotes, a line that is no JSON. */
  readonly problem?: string;
  /** The column that `problem` is about, where it is about one. */
  readonly column?: string;
}

/** What a cell was before it became text. */
export type CellShape =
  /** A number: it has no leading zeros, so a column of digits gets them back. */
  | 'number'
  /** Several texts, one per line of the cell. */
  | 'list'
  /** A number with more digits than a number in JSON keeps. */
  | 'inexact number'
  /** Several texts of which one has a line break in it. */
  | 'broken list'
  /** An error of a spreadsheet, such as #N/A. */
  | 'error'
  /** A formula that was stored without what it comes to. */
  | 'uncalculated';

/** What is wrong with a cell of this shape whatever its column; null when nothing is. */
export function problemOfShape(shape: CellShape | undefined): string | null {
  return shape === undefined ? null : (PROBLEMS[shape] ?? null);
}

const PROBLEMS: Partial<Record<CellShape, string>> = {
  'inexact number': 'is a number of more than fifteen digits, which loses the last ones: write it between quotes',
  'broken list': 'is a list in which an item is not a text on one line: write one text per item',
  error: 'holds an error of the spreadsheet (such as #N/A): correct the formula',
  uncalculated: 'is a formula without a result: open the workbook in Excel and save it',
};
