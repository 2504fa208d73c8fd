import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import type { Disclosure, LogSource } from './graph.ts';

/** A line of the export: one section that was given or kept back, once. */
export interface Line extends Disclosure {
  readonly source: LogSource;
}

type Words = {
  readonly organisations: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, string>;
};

const COLUMNS: readonly {
  readonly header: string;
  readonly width: number;
  readonly value: (line: Line, words: Words) => string;
}[] = [
  { header: 'at', width: 25, value: ({ at }) => at },
  { header: 'source', width: 16, value: ({ source }) => source },
  { header: 'staffMember', width: 20, value: ({ staffMember }) => staffMember },
  { header: 'organisation', width: 12, value: ({ organisation }) => organisation ?? '' },
  {
    header: 'organisationName',
    width: 28,
    value: ({ organisation }, { organisations }) => organisations.get(organisation ?? '') ?? '',
  },
  { header: 'purpose', width: 20, value: ({ purpose }) => purpose },
  { header: 'section', width: 28, value: ({ section }) => section },
  { header: 'sectionLabel', width: 28, value: ({ section }, { sections }) => sections.get(section) ?? '' },
  { header: 'outcome', width: 12, value: ({ outcome }) => outcome },
  { header: 'legalBasis', width: 50, value: ({ legalBasis }) => legalBasis ?? '' },
  { header: 'rule', width: 32, value: ({ rule }) => rule },
  { header: 'requestId', width: 38, value: ({ requestId }) => requestId },
];

/** The lines in the order of time, of one moment in that of the owners. */
export function inOrder(lines: readonly Line[]): Line[] {
  return lines.toSorted(
    (a, b) => a.at.localeCompare(b.at) || a.source.localeCompare(b.source) || a.section.localeCompare(b.section),
  );
}

/** The lines as a table of texts, its head first. */
export function tableOf(lines: readonly Line[], words: Words): string[][] {
  return [COLUMNS.map(({ header }) => header), ...lines.map((line) => COLUMNS.map(({ value }) => value(line, words)))];
}

/** As CSV for a spreadsheet: UTF-8 with its mark, and no cell that a spreadsheet would calculate. */
export function csvOf(table: readonly (readonly string[])[]): Buffer {
  return Buffer.from(
    stringify(
      table.map((row) => [...row]),
      { bom: true, escape_formulas: true, record_delimiter: 'windows' },
    ),
  );
}

/** As an Excel workbook of texts, with a head that stays in sight. */
export async function workbookOf([head = [], ...rows]: readonly (readonly string[])[]): Promise<Buffer> {
  const data = [
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => ({ value, type: String }))),
  ];
  const columns = COLUMNS.map(({ width }) => ({ width }));
  return writeExcelFile(data, { sheet: 'disclosures', columns, stickyRowsCount: 1 }).toBuffer();
}
