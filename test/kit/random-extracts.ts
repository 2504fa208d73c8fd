import type { Column } from '../../shared/import/column.ts';
import type { ExtractKind } from '../../shared/import/types.ts';
import { type ExtractRow, inventedNumber } from './extracts.ts';
import fc from './seeded.ts';

/** Cells of every sort: a column takes the ones that it can read. Few, so that rows meet: the same people, days and records. */
const CELLS = [
  ...['2024-02-29', '2024-06-01', '2025-01-01', '2025-01-31', '2025-06-15', '2026-01-01', '2026-02-28', '2026-03-10'],
  ...['2025-02-01T08:00:00Z', '0914402172', '0887010362', '44021', 'S1', 'S2', 'S3', 'true', 'false'],
  ...[
    '0',
    '1',
    '2',
    '3',
    '5',
    '10',
    '20',
    '45',
    '50',
    '100',
    '250',
    '1500',
    '90000',
    'find work\nkeep it',
    'café "Zoë"; 5 €',
  ],
];
const PEOPLE = [1, 2, 3].map(inventedNumber);
const SOURCE_IDS = ['S1', 'S2', 'S3'];

/** Cells that no column but one of free text can read. */
const WRONG = ['2025-02-30', 'PERHAPS', '-7', '12345678901', '=1+1', '\u0000'];

/** What a column of this kind can read, of these cells. */
function readableCells(name: string, column: Column<unknown>, holders: readonly string[]): readonly string[] {
  if (name === 'national_number') return PEOPLE;
  if (name === 'holder') return holders;
  if (/(^|_)source_id$/.test(name)) return SOURCE_IDS;
  const pool = [...(column.codes ?? []), ...CELLS];
  const readable = pool.filter((cell) => 'value' in column.read(cell));
  if (readable.length === 0) throw new Error(`No cell for the column ${name}: add one to CELLS.`);
  return readable;
}

function cellOf(name: string, column: Column<unknown>, holders: readonly string[]): fc.Arbitrary<string> {
  const valid = fc.constantFrom(...readableCells(name, column, holders));
  return column.required ? valid : fc.oneof({ weight: 3, arbitrary: valid }, { weight: 1, arbitrary: fc.constant('') });
}

/** A row of which every cell can be read; its rules over several cells may still refuse it. */
export function readableRow(kind: ExtractKind, holders: readonly string[]): fc.Arbitrary<ExtractRow> {
  const columns = Object.entries(kind.columns).map(([name, column]) => [name, cellOf(name, column, holders)]);
  return fc.record(Object.fromEntries(columns) as Record<string, fc.Arbitrary<string>>);
}

/** A row that often can be read, and sometimes has a wrong cell. */
export function anyRow(kind: ExtractKind, holders: readonly string[]): fc.Arbitrary<ExtractRow> {
  const name = fc.constantFrom(...Object.keys(kind.columns));
  const broken = fc
    .tuple(readableRow(kind, holders), name, fc.constantFrom(...WRONG))
    .map(([row, column, cell]) => ({ ...row, [column]: cell }));
  return fc.oneof({ weight: 4, arbitrary: readableRow(kind, holders) }, { weight: 1, arbitrary: broken });
}
