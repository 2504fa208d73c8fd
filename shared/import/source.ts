import type { Encoding } from './decode.ts';
import type { RawRow } from './raw-row.ts';

/** A table in a file, whatever the format: its header was read, its rows were not. */
export interface ExtractSource {
  /** As messages and the report name it: the file, with the sheet where a workbook has several. */
  readonly name: string;
  readonly header: readonly string[];
  /** What `onBytes` comes to when all rows are read. */
  readonly bytes: number;
  /** Opens the rows behind the header, to be read once. Throws UnreadableExtract, here and while they are read. */
  open(onBytes: (bytes: number) => void): Promise<OpenedRows>;
}

export interface OpenedRows {
  /** Null where the format leaves no choice. */
  readonly encoding: Encoding | null;
  readonly rows: AsyncIterable<readonly RawRow[]>;
}
