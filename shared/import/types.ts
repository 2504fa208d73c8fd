import type { Placement } from '../placement.ts';
import type { Seal } from '../seal.ts';
import type { Column } from './column.ts';
import type { PropertyName } from './property-name.ts';

/** The columns of an extract by their names in the header: snake_case, as the owner's systems write them. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The row that a declaration of columns gives: its types follow from the columns. */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C & string as PropertyName<Name>]: C[Name] extends Column<infer Value> ? Value : never;
};

/** A row that was read and is valid by itself. */
export interface DeliveredRow<Values> {
  /** The line of the file it starts on; the header is line 1. */
  readonly line: number;
  readonly values: Values;
}

/** What is wrong with a row: the column by its name in the file, and a reason that repeats nothing of the row. */
export interface RowProblem {
  readonly column: string;
  readonly reason: string;
}

/** A row that may not be written, found while writing (a holder that is not allowed, a client without a file). */
export interface RefusedRow extends RowProblem {
  readonly line: number;
}

/** What became of the rows given to `write`: every one is counted once. */
export interface Written {
  readonly inserted: number;
  readonly changed: number;
  /** Already there with the same values: not touched. */
  readonly unchanged: number;
  readonly refused: readonly RefusedRow[];
}

/** What a kind may use while it writes. */
export interface ImportContext {
  readonly placement: Placement;
  readonly seal: Seal;
  readonly clock: () => Date;
  /** The holders (KBO) that this run may write; null when it may write all of the owner. */
  readonly holders: ReadonlySet<string> | null;
}

/** One kind of extract of one owner: how it is recognised, read and written. Make it with `extractKind`. */
export interface ExtractKind<C extends Columns = Columns> {
  /** Plural and in kebab-case, for messages: `support-packages`. */
  readonly name: string;
  readonly columns: C;
  /** Names of the kinds that are imported before this one when they are in the same run. */
  readonly requires?: readonly string[];
  /** What makes two rows of one file the same one: the last of them is written, the others give a notice. */
  keyOf?(row: RowOf<C>): string;
  /** The row of the table that a delivered row is, without its version; a kind that is no record of its own has none. */
  rowOf?(row: RowOf<C>, clientKey: string): object;
  /** A rule over several cells of one row, such as an end that lies before the beginning. */
  problemOf?(row: RowOf<C>): RowProblem | null;
  /**
   * Writes at most 500 rows, all keys different, in one transaction per database. Called for one batch after the other.
   * It may run again for the same rows and then changes nothing.
   */
  write(rows: readonly DeliveredRow<RowOf<C>>[], context: ImportContext): Promise<Written>;
}

/** Declares a kind of extract; the type of its rows follows from its columns. */
export function extractKind<const C extends Columns>(kind: ExtractKind<C>): ExtractKind<C> {
  return kind;
}

/** What an owner's import needs, ready to use: `runImport` takes it as it is. */
export interface OpenedImport {
  readonly kinds: readonly ExtractKind[];
  readonly placement: Placement;
  readonly seal: Seal;
  close(): Promise<void>;
}

/**
 * `subgraphs/<owner>/import/main.ts` exports this as `openImport`: reads the environment it is given (with
 * `readConfiguration`), opens the placement (databases are opened on first use) and names the owner's kinds.
 * Throws ConfigurationError.
 */
export type OpenImport = (env: Readonly<Record<string, string | undefined>>) => Promise<OpenedImport>;
