import type { RowCounts } from './import-file.ts';

/** What became of one file; `problem` is the sentence when it was not read, or not to its end. */
export interface FileSummary extends Readonly<RowCounts> {
  readonly file: string;
  /** The kind it was recognised as; null when it was not. */
  readonly kind: string | null;
  readonly encoding: string | null;
  readonly notices: readonly string[];
  readonly problem: string | null;
}

/** How an import ended. */
export type ImportEnd =
  | 'DONE'
  /** Stopped from outside after a transaction. */
  | 'INTERRUPTED'
  /** A database failed; `fault` says which. */
  | 'FAILED';

export interface ImportSummary {
  readonly owner: string;
  readonly end: ImportEnd;
  readonly fault: string | null;
  readonly files: readonly FileSummary[];
  readonly total: Readonly<RowCounts>;
  readonly milliseconds: number;
  /** Null when nothing was refused. */
  readonly reportFile: string | null;
  /** 0 all is in, 1 some rows or files are not, 2 nothing was read, 130 interrupted. */
  readonly exitCode: 0 | 1 | 2 | 130;
}

export const NO_ROWS: Readonly<RowCounts> = {
  rows: 0,
  inserted: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  replacing: 0,
};

/** The counts of several files together. */
export function addCounts(all: readonly Readonly<RowCounts>[]): RowCounts {
  const total: RowCounts = { ...NO_ROWS };
  for (const one of all) {
    total.rows += one.rows;
    total.inserted += one.inserted;
    total.changed += one.changed;
    total.unchanged += one.unchanged;
    total.refused += one.refused;
    total.replacing += one.replacing;
  }
  return total;
}

/** The exit code of the command: what a job that runs every night has to know. */
export function exitCodeOf(summary: Pick<ImportSummary, 'end' | 'files' | 'total'>): ImportSummary['exitCode'] {
  if (summary.end === 'INTERRUPTED') return 130;
  if (summary.total.rows === 0) return 2;
  const incomplete = summary.end === 'FAILED' || summary.files.some((file) => file.problem !== null);
  return incomplete || summary.total.refused > 0 ? 1 : 0;
}

/** The summary in lines: a line per notice and problem, then one line with the counts. */
export function describeImport(summary: ImportSummary): string {
  const lines = summary.files.flatMap(({ file, notices, problem }) => [
    ...notices.map((notice) => `${file}: ${notice}`),
    ...(problem === null ? [] : [problem]),
  ]);
  if (summary.fault !== null) lines.push(`${summary.fault} What was imported stays; run the same command again.`);
  if (summary.end === 'INTERRUPTED') {
    lines.push('Stopped after a whole transaction. Run the same command again: it goes on where this left off.');
  }
  return [...lines, countsLine(summary)].join('\n');
}

function countsLine({ owner, total, files, milliseconds, reportFile }: ImportSummary): string {
  const seconds = milliseconds / 1000;
  // Of a moment it says nothing.
  const pace = seconds < 1 ? '' : `, ${Math.round((total.rows / seconds) * 60)} rows a minute`;
  const report = reportFile === null ? '' : `, see ${reportFile}`;
  return (
    `${owner}: ${counted(total.rows, 'row')} read from ${counted(files.length, 'file')}: ` +
    `${total.inserted} new, ${total.changed} changed, ${total.unchanged} unchanged, ${total.refused} refused${report} ` +
    `(${seconds.toFixed(1)} s${pace})`
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
