import { withoutHeader } from './csv-source.ts';
import { UnreadableExtract } from './decode.ts';
import type { ExtractSource } from './source.ts';
import { openWorkbook, type SharedParts, type Sheet, type Workbook } from './workbook.ts';
import { readSheetRows } from './xlsx-rows.ts';

/** The sheets of a workbook that have a first row; the empty ones are left out. Throws UnreadableExtract. */
export async function openXlsx(file: string): Promise<ExtractSource[]> {
  const { sheets, shared } = await openWorkbook(file);
  const sources: ExtractSource[] = [];
  for (const sheet of sheets) {
    const header = await firstRow(sheet, shared, file);
    if (header !== null) sources.push(sourceOf(sheet, shared, file, header, sheets));
  }
  if (sources.length > 0) return sources;
  throw new UnreadableExtract(`${file}: there is no header in it: is the sheet empty?`);
}

function sourceOf(
  sheet: Sheet,
  shared: SharedParts,
  file: string,
  header: readonly string[],
  sheets: Workbook['sheets'],
): ExtractSource {
  const name = sheets.length === 1 ? file : `${file}, sheet "${sheet.name}"`;
  return {
    name,
    header,
    bytes: sheet.part.packedBytes,
    open: async (onBytes) => ({
      encoding: null,
      rows: filled(withoutHeader(readSheetRows(sheet, shared, file, onBytes)), header.length),
    }),
  };
}

async function firstRow(sheet: Sheet, shared: SharedParts, file: string): Promise<readonly string[] | null> {
  for await (const [row] of readSheetRows(sheet, shared, file)) if (row !== undefined) return row.cells;
  return null;
}

/** A sheet stores no empty cells at the end of a row. */
async function* filled(parts: ReturnType<typeof withoutHeader>, width: number): ReturnType<typeof withoutHeader> {
  for await (const rows of parts) {
    yield rows.map((row) => {
      const missing = Math.max(0, width - row.cells.length);
      return missing === 0 ? row : { ...row, cells: [...row.cells, ...Array<string>(missing).fill('')] };
    });
  }
}
