import { performance } from 'node:perf_hooks';
import type { Owner } from '../caller.ts';
import { DatabaseUnusable } from '../database.ts';
import { AppError } from '../errors.ts';
import type { Placement } from '../placement.ts';
import type { Seal } from '../seal.ts';
import { UnreadableExtract } from './decode.ts';
import { importFile, type RowCounts } from './import-file.ts';
import { type PlannedFile, planImport } from './plan.ts';
import { type ImportProgress, SILENT } from './progress.ts';
import { type ImportReport, openReport } from './report.ts';
import { addCounts, exitCodeOf, type FileSummary, type ImportEnd, type ImportSummary, NO_ROWS } from './summary.ts';
import type { ExtractKind, ImportContext } from './types.ts';

export interface RunImportOptions {
  readonly owner: Owner;
  readonly kinds: readonly ExtractKind[];
  /** Paths of extracts, in any order: what others require is imported first. */
  readonly files: readonly string[];
  readonly placement: Placement;
  readonly seal: Seal;
  readonly clock: () => Date;
  /** Where the refused rows go; made only when there are any. */
  readonly reportFile: string;
  readonly progress?: ImportProgress;
  /** The holders (KBO) that may be written; without it all of the owner. */
  readonly holders?: readonly string[];
  /** Stops the import after the transaction that is under way. */
  readonly signal?: AbortSignal;
}

/**
 * Imports extracts of one owner. Rows that are wrong go to the report, files that are no extract to the summary, and the
 * rest goes on; a database that fails ends it. Running it again ends in the same state, whatever happened in between.
 * Throws ReportUnusable when the report cannot be written, and faults of the program itself.
 */
export async function runImport(options: RunImportOptions): Promise<ImportSummary> {
  const begun = performance.now();
  const signal = options.signal ?? new AbortController().signal;
  const report = await openReport(options.reportFile);
  const plan = await planImport(options.files, options.kinds);
  const rejected = plan.rejected.map(({ file, problem }) => ({ ...unread(file, null), problem }));
  const { files, fault } = await importFiles(plan.files, options, report, signal);
  await report.flush();
  const end: ImportEnd = fault !== null ? 'FAILED' : signal.aborted ? 'INTERRUPTED' : 'DONE';
  const all = [...rejected, ...files];
  const result = { owner: options.owner, end, fault, files: all, total: addCounts(all) };
  return {
    ...result,
    milliseconds: Math.round(performance.now() - begun),
    reportFile: report.exists() ? options.reportFile : null,
    exitCode: exitCodeOf(result),
  };
}

async function importFiles(
  plans: readonly PlannedFile[],
  options: RunImportOptions,
  report: ImportReport,
  signal: AbortSignal,
): Promise<{ files: FileSummary[]; fault: string | null }> {
  const watch = createWatch(options.progress ?? SILENT, plans);
  const files: FileSummary[] = [];
  try {
    for (const plan of plans) {
      if (signal.aborted) break;
      const { summary, fault } = await importOne(plan, options, report, signal, watch);
      files.push(summary);
      if (fault !== null) return { files, fault };
    }
    return { files, fault: null };
  } finally {
    watch.stop();
  }
}

async function importOne(
  plan: PlannedFile,
  options: RunImportOptions,
  report: ImportReport,
  signal: AbortSignal,
  watch: Watch,
): Promise<{ summary: FileSummary; fault: string | null }> {
  const counts: RowCounts = { ...NO_ROWS };
  const { placement, seal, clock } = options;
  const holders = options.holders === undefined ? null : new Set(options.holders);
  const context: ImportContext = { placement, seal, clock, holders };
  const { onBytes, onWritten } = watch.file(plan);
  const summarise = (more: Partial<FileSummary>) => ({
    ...unread(plan.file, plan.extract.kind.name),
    ...counts,
    notices: noticesOf(plan, counts),
    ...more,
  });
  try {
    const encoding = await importFile({ plan, context, report, signal, onBytes, onWritten }, counts);
    return { summary: summarise({ encoding }), fault: null };
  } catch (error) {
    if (error instanceof UnreadableExtract) return { summary: summarise({ problem: error.message }), fault: null };
    if (error instanceof AppError || error instanceof DatabaseUnusable) {
      return { summary: summarise({}), fault: error.message };
    }
    throw error;
  }
}

function unread(file: string, kind: string | null): FileSummary {
  return { ...NO_ROWS, file, kind, encoding: null, notices: [], problem: null };
}

function noticesOf({ extract, unused }: PlannedFile, counts: RowCounts): string[] {
  const notices = unused.map((sheet) => `${sheet} is not used: it has no column of this owner`);
  if (extract.ignored.length > 0) {
    const { length } = extract.ignored;
    notices.push(`${length === 1 ? 'a column is' : `${length} columns are`} not used: ${nameColumns(extract.ignored)}`);
  }
  if (counts.replacing > 0) {
    const { replacing } = counts;
    const rows = replacing === 1 ? '1 row is' : `${replacing} rows are`;
    notices.push(`${rows} in the file more than once, under the same key: the last one counts`);
  }
  return notices;
}

// A name that is no name of a column may be data: a file may lack its header line and still have the right columns.
function nameColumns(names: readonly string[]): string {
  return names.map((name) => (/^[a-z][a-z0-9_ -]{0,40}$/.test(name) ? name : '(unreadable name)')).join(', ');
}

interface Watch {
  file(plan: PlannedFile): { onBytes: (bytes: number) => void; onWritten: (counts: Readonly<RowCounts>) => void };
  stop(): void;
}

function createWatch(progress: ImportProgress, plans: readonly PlannedFile[]): Watch {
  let bytes = 0;
  const before = { rows: 0, refused: 0 };
  let current: Readonly<RowCounts> = NO_ROWS;
  progress.start(plans.reduce((sum, plan) => sum + plan.source.bytes, 0));
  return {
    file: ({ extract }) => {
      before.rows += current.rows;
      before.refused += current.refused;
      current = NO_ROWS;
      const show = () => {
        const [rows, refused] = [before.rows + current.rows, before.refused + current.refused];
        progress.at({ bytes, rows, refused, kind: extract.kind.name });
      };
      return {
        onBytes: (more) => {
          bytes += more;
          show();
        },
        onWritten: (counts) => {
          current = { ...counts };
          show();
        },
      };
    },
    stop: progress.stop,
  };
}
