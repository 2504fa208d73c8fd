import type { ExtractKind } from '../../shared/import/types.ts';
import { daysBetween, isLocalDate } from '../../shared/local-date.ts';
import type { ExtractRow } from './extracts.ts';
import { toCsv } from './extracts.ts';
import { type SheetCell, workbookOf } from './workbook.ts';

/** The formats of an extract by the ending of their files, with how a system that knows each of them would write rows. */
export const FORMATS: Readonly<Record<string, (rows: readonly ExtractRow[], kind: ExtractKind) => string | Buffer>> = {
  csv: toCsv,
  jsonl: (rows, kind) => rows.map((row) => JSON.stringify(toObject(row, kind))).join('\n'),
  xlsx: (rows, kind) => {
    const columns = Object.keys(kind.columns);
    const cells = rows.map((row) => columns.map((name) => toSheetCell(row[name] ?? '', kind.columns[name]?.digits)));
    return workbookOf({ Blad1: [columns, ...cells] });
  },
};

function toObject(row: ExtractRow, kind: ExtractKind): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toJson(cell, kind, name)]));
}

function toJson(cell: string, kind: ExtractKind, name: string): unknown {
  const column = kind.columns[name];
  if (cell === '') return null;
  if (column?.lists === true) return cell.split('\n');
  return toPlain(cell, column?.digits);
}

/** Numbers and booleans as such; also a national number, which loses its leading zeros. */
function toPlain(cell: string, digits: number | undefined): string | number | boolean {
  if (cell === 'true' || cell === 'false') return cell === 'true';
  const whole = /^(0|[1-9]\d{0,10})$/.test(cell) || (/^\d+$/.test(cell) && cell.length === digits);
  return whole ? Number(cell) : cell;
}

function toSheetCell(cell: string, digits: number | undefined): SheetCell {
  if (cell === '') return null;
  if (isLocalDate(cell)) return { date: daysBetween('1899-12-30', cell) };
  return toPlain(cell, digits);
}
