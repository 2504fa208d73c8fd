import writeExcelFile from 'write-excel-file/node';
import type { Near, Unused } from './findings.ts';
import type { LookedUp } from './log-reads.ts';

export interface Report {
  readonly withoutRelation: readonly LookedUp[];
  readonly unused: readonly Unused[];
  /** Null where no list says who the staff are. */
  readonly near: readonly Near[] | null;
}

const LOOKED_UP = ['owner', 'staffMember', 'organisation', 'purpose', 'client', 'requests', 'first', 'last'] as const;
const NEAR = ['near', ...LOOKED_UP] as const;
const UNUSED = ['account', 'organisation', 'last'] as const;

/** The report as an Excel workbook: one sheet per finding, opaque ids of clients only. */
export function weeklyWorkbook({ withoutRelation, unused, near }: Report): Promise<Buffer> {
  return writeExcelFile([
    sheet('without relation', LOOKED_UP, withoutRelation),
    sheet('unused accounts', UNUSED, unused),
    ...(near === null ? [] : [sheet('colleagues and family', NEAR, near)]),
  ]).toBuffer();
}

function sheet<Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | null>>[],
) {
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      return typeof value === 'number' ? { value, type: Number } : { value: value ?? '', type: String };
    }),
  );
  return { data: [head, ...body], sheet: name, columns: columns.map(() => ({ width: 26 })), stickyRowsCount: 1 };
}
