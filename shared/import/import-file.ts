import type { Encoding } from './decode.ts';
import { createKeysOfFile } from './duplicates.ts';
import type { PlannedFile } from './plan.ts';
import type { RawRow } from './raw-row.ts';
import { createRowReader, describeCell } from './read-row.ts';
import type { ImportReport } from './report.ts';
import type { Columns, DeliveredRow, ImportContext, RowOf, Written } from './types.ts';

/** The largest transaction of an import, in rows. */
export const ROWS_PER_TRANSACTION = 500;

/** What became of the rows of a file. */
export interface RowCounts {
  /** Rows read, the header and empty lines not counted. */
  rows: number;
  inserted: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Rows with the key of an earlier row of the same file, whose place they took. */
  replacing: number;
}

export interface ImportFileOptions {
  readonly plan: PlannedFile;
  readonly context: ImportContext;
  readonly report: ImportReport;
  /** Stops after the transaction that is under way. */
  readonly signal: AbortSignal;
  /** Called as the file is read: bytes since the last call. */
  readonly onBytes: (bytes: number) => void;
  /** Called after every transaction, with the counts so far. */
  readonly onWritten: (counts: Readonly<RowCounts>) => void;
}

type ReadRow = DeliveredRow<RowOf<Columns>>;
/** A valid row with its cells, for the report if it is refused while it is written. */
interface BatchedRow {
  readonly row: ReadRow;
  readonly raw: RawRow;
}

/**
 * Imports one file, or one sheet of it: writes 500 rows at a time while the next are being read. `counts` is kept up to date, so that it is right as well when this throws half way.
 * Throws UnreadableExtract, and what the databases throw.
 */
export async function importFile(options: ImportFileOptions, counts: RowCounts): Promise<Encoding | null> {
  const { plan, signal, onBytes } = options;
  const { encoding, rows: parts } = await plan.source.open(onBytes);
  const batcher = createBatcher(options, counts);
  try {
    for await (const rows of parts) {
      for (const raw of rows) {
        const full = batcher.add(raw);
        if (full !== undefined) await full;
        if (signal.aborted) return encoding;
      }
      await options.report.flush();
    }
    await batcher.flush();
  } finally {
    await batcher.settled();
  }
  return encoding;
}

interface Batcher {
  add(raw: RawRow): Promise<void> | undefined;
  flush(): Promise<void>;
  /** Waits for the transaction that is under way; throws when it failed. */
  settled(): Promise<void>;
}

/** Collects valid rows, and hands them on 500 at a time. */
function createBatcher(options: ImportFileOptions, counts: RowCounts): Batcher {
  const { plan, report } = options;
  const { kind } = plan.extract;
  const read = createRowReader(plan.extract);
  const keys = createKeysOfFile();
  const writer = createWriter(options, counts);
  let batch = new Map<string, BatchedRow>();
  const flush = () => {
    const rows = [...batch.values()];
    batch = new Map();
    return writer.write(rows);
  };
  return {
    add: (raw) => {
      counts.rows += 1;
      const reading = read(raw);
      if ('problems' in reading) {
        counts.refused += 1;
        for (const problem of reading.problems) report.add(plan.file, problem);
        return undefined;
      }
      const key = kind.keyOf?.(reading.row.values) ?? `line ${raw.line}`;
      if (keys.repeats(key)) counts.replacing += 1;
      // Deleted first, so that the row is written in the place of the last one and not of the first.
      batch.delete(key);
      batch.set(key, { row: reading.row, raw });
      return batch.size < ROWS_PER_TRANSACTION ? undefined : flush();
    },
    flush,
    settled: writer.settled,
  };
}

/** Writes one batch after the other; `write` returns when the one before is done, so that reading goes on meanwhile. */
function createWriter({ plan, context, report, onWritten }: ImportFileOptions, counts: RowCounts) {
  const { kind, places } = plan.extract;
  let writing: Promise<void> = Promise.resolve();

  async function writeBatch(batch: readonly BatchedRow[]): Promise<void> {
    const rows = batch.map(({ row }) => row);
    const written = await kind.write(rows, context);
    countWritten(counts, written);
    const raws = new Map(batch.map(({ raw }) => [raw.line, raw]));
    for (const problem of written.refused) {
      const raw = raws.get(problem.line) ?? { line: problem.line, cells: [] };
      report.add(plan.file, describeCell(raw, problem, kind.columns, places));
    }
    onWritten(counts);
  }

  return {
    write: async (batch: readonly BatchedRow[]) => {
      await writing;
      if (batch.length === 0) return;
      writing = writeBatch(batch);
      // Whoever waits for it next gets the failure; until then it is not unhandled.
      writing.catch(() => undefined);
    },
    settled: () => writing,
  };
}

function countWritten(counts: RowCounts, written: Written): void {
  counts.inserted += written.inserted;
  counts.changed += written.changed;
  counts.unchanged += written.unchanged;
  counts.refused += written.refused.length;
}
