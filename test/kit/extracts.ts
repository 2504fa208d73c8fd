import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type RunImportOptions, runImport } from '../../shared/import/run-import.ts';
import type { ImportSummary } from '../../shared/import/summary.ts';
import { checkDigits } from '../../shared/national-number.ts';

/** One row of an extract: column to cell. A column that a row leaves out is empty there. */
export type ExtractRow = Readonly<Record<string, string>>;

/** A valid national number of somebody who does not exist; the same for the same index, below 9000. */
export function inventedNumber(index: number): string {
  const nine = `8001${String(10 + Math.floor(index / 900))}${String(1 + (index % 900)).padStart(3, '0')}`;
  return nine + checkDigits(nine, 1900);
}

/** What became of an extract: the counts, and why each refused row was: `2 to: lies before …`. */
export interface Imported {
  readonly total: ImportSummary['total'];
  readonly refused: readonly string[];
}

/** Imports the rows of one extract through a real file, as `npm run import` does. Throws when the file is no extract. */
export async function importRows(
  rows: readonly ExtractRow[],
  options: Omit<RunImportOptions, 'files' | 'reportFile'>,
): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-extract-'));
  const [file, reportFile] = [join(folder, 'extract.csv'), join(folder, 'refused.csv')];
  try {
    await writeFile(file, toCsv(rows));
    const { files, fault, total } = await runImport({ ...options, files: [file], reportFile });
    const problem = fault ?? files.find((one) => one.problem !== null)?.problem;
    if (problem) throw new Error(problem);
    return { total, refused: await readReport(reportFile) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A CSV of all columns that some row has, every cell in quotes. */
export function toCsv(rows: readonly ExtractRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\n');
}

async function readReport(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map(({ line, column, reason }) => `${line} ${column}: ${reason}`);
}
