import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readExcelDate, showsDate } from '../../../shared/import/excel-date.ts';
import { planImport } from '../../../shared/import/plan.ts';
import type { RawRow } from '../../../shared/import/raw-row.ts';
import { openWorkbook } from '../../../shared/import/workbook.ts';
import { readSheetRows } from '../../../shared/import/xlsx-rows.ts';
import { type SheetCell, workbookOf, zipOf } from '../../kit/workbook.ts';
import { GHENT, inventedNumber, sampleKinds } from './sample-owner.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-workbook-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(bytes: Buffer | string, name = `${Math.random()}.xlsx`): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

async function rowsOf(bytes: Buffer): Promise<RawRow[]> {
  const file = await fileOf(bytes);
  const { sheets, shared } = await openWorkbook(file);
  const rows: RawRow[] = [];
  for (const sheet of sheets) for await (const some of readSheetRows(sheet, shared, file)) rows.push(...some);
  return rows;
}

async function cellOf(cell: SheetCell): Promise<[string | undefined, string | undefined]> {
  const [row] = await rowsOf(workbookOf({ S: [[cell, 'last']] }));
  return [row?.cells[0], row?.shapes?.get(0)];
}

async function problemOf(bytes: Buffer | string, name?: string): Promise<string | undefined> {
  const { rejected } = await planImport([await fileOf(bytes, name)], sampleKinds);
  return rejected[0]?.problem;
}

const HEADER = ['national_number', 'holder', 'capacity', 'from', 'changed_at'];
const ANN = [inventedNumber(1), GHENT, 'BENEFIT_RECIPIENT', '2025-01-01', '2026-03-31'];

describe('a cell of a workbook', () => {
  it.each<[string, SheetCell, string, string?]>([
    ['a text with what XML writes otherwise', 'a <b> & "c"\rd', 'a <b> & "c"\nd'],
    ['a number', 1020304567, '1020304567', 'number'],
    ['a boolean', true, 'true'],
    ['a date', { date: 46112 }, '2026-03-31'],
    ['a moment on the clocks of Belgium in summer', { date: 46112.5 }, '2026-03-31T10:00:00.000Z'],
    ['what a formula came to', { xml: '<c t="str"><f>A1&amp;"x"</f><v>yes</v></c>' }, 'yes'],
    ['a number that a formula came to', { xml: '<c><f>1+1</f><v>2</v></c>' }, '2', 'number'],
    ['a formula that was never calculated', { xml: '<c><f>NOW()</f></c>' }, '', 'uncalculated'],
    ['an error', { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, '#DIV/0!', 'error'],
    ['a text of its own', { xml: '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>' }, 'ab'],
  ])('is read as it is meant: %s', async (_, cell, text, ...[shape]) => {
    expect(await cellOf(cell)).toEqual([text, shape]);
  });

  it('stands in the row that its sheet numbers, with empty ones before it and none for an empty row', async () => {
    const rows = await rowsOf(
      workbookOf({
        S: [
          ['a', 'b'],
          [null, null],
          [null, 'x'],
        ],
      }),
    );
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a', 'b']],
      [3, ['', 'x']],
    ]);
  });
});

describe('a date of Excel', () => {
  it('begins on 1 March 1900, after the day that never was, and four years later in the calendar of 1904', () => {
    expect([60, 61, 45351].map((day) => readExcelDate(day, '1900'))).toEqual([null, '1900-03-01', '2024-02-29']);
    expect(readExcelDate(45351 - 1462, '1904')).toBe('2024-02-29');
  });

  it.each([
    [14, undefined, true],
    [2, undefined, false],
    [164, 'dd/mm/yyyy', true],
    [164, '[$-813]d mmmm yyyy;@', true],
    [164, '0.00" dagen"', false],
    [164, '[Red]0', false],
    [164, 'General', false],
  ])('shows with the format %s %s: %s', (id, pattern, shows) => {
    expect(showsDate(id, pattern)).toBe(shows);
  });
});

describe('the sheets of a workbook', () => {
  it('are each of the kind that their header says; one with no column of the owner is named and not used', async () => {
    const plans = ['source_id', 'national_number', 'holder', 'category', 'from', 'changed_at'];
    const file = await fileOf(workbookOf({ Uitleg: [['Codes']], Files: [HEADER, ANN], Plans: [plans], Leeg: [] }));
    const { files, rejected } = await planImport([file], sampleKinds);
    expect(rejected).toEqual([]);
    expect(files.map(({ extract }) => extract.kind.name)).toEqual(['client-files', 'plans']);
    expect(files.flatMap(({ unused }) => unused)).toEqual([expect.stringContaining('sheet "Uitleg"')]);
  });

  it('of which one lacks a column are imported without it, and the sentence names the sheet', async () => {
    const { files, rejected } = await planImport(
      [await fileOf(workbookOf({ Files: [HEADER], Broken: [HEADER.slice(1)] }))],
      sampleKinds,
    );
    expect([files.length, rejected[0]?.problem]).toEqual([
      1,
      expect.stringMatching(/sheet "Broken": .*national_number/),
    ]);
  });
});

describe('a workbook that cannot be read', () => {
  const whole = workbookOf({ S: [HEADER, ANN] });
  /** The head of a file of Office before 2007, with this name in its directory. */
  const compound = (name: string) => {
    const bytes = Buffer.alloc(1024);
    bytes.writeUInt32BE(0xd0cf11e0);
    bytes.writeUInt16LE(9, 30);
    bytes.write(name, 512, 'utf16le');
    return bytes;
  };

  it.each<[string, Buffer | string, string]>([
    ['is cut off', whole.subarray(0, whole.length - 30), 'this is no whole workbook, part of it is missing'],
    ['has a password', compound('EncryptedPackage'), 'this workbook has a password: save it without one'],
    ['is an .xls', compound('Workbook'), 'this is a workbook of before 2007 (.xls): save it as Excel workbook'],
    ['is empty', workbookOf({ S: [] }), 'there is no header in it: is the sheet empty?'],
    ['is a zip of something else', zipOf({ 'a.txt': 'x' }), 'this is no Excel workbook (.xlsx)'],
    ['is a text by that name', 'a,b\n', 'this is no Excel workbook whatever its name says'],
    ['has broken XML', workbookOf({ S: [] }, { 'xl/worksheets/sheet1.xml': '<a><b></a>' }), 'the workbook is damaged'],
    [
      'defines entities',
      workbookOf({ S: [] }, { 'xl/workbook.xml': '<!DOCTYPE x []><x/>' }),
      'the workbook is damaged',
    ],
    [
      'has locked parts',
      zipOf({ '_rels/.rels': 'x' }, () => ({ flags: 1 })),
      'it is locked: save it without a password',
    ],
    ['unpacks to more than it says', zipOf({ '_rels/.rels': 'x'.repeat(9999) }, () => ({ bytes: 5 })), 'is damaged'],
    ['says it unpacks to 4 GB', zipOf({ '_rels/.rels': 'x' }, () => ({ bytes: 2 ** 32 - 1 })), 'more than 2000 MB'],
    ['has more rows than a sheet', sheetWith('<row r="1048577"/>'), 'may have 1,048,576 rows at most'],
    ['has rows twice', sheetWith('<row r="5"/><row r="5"/>'), 'the workbook is damaged'],
  ])('says so in one sentence when it %s', async (_, bytes, sentence) => {
    expect(await problemOf(bytes)).toContain(sentence);
  });

  function sheetWith(rows: string): Buffer {
    return workbookOf(
      { S: [] },
      { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    );
  }

  it('is refused before it is opened when it is larger than the limit', async () => {
    const limits = { fileBytes: 1_000, partBytes: 1_000_000, textBytes: 1_000_000 };
    await expect(openWorkbook(await fileOf(Buffer.alloc(1_001)), limits)).rejects.toThrow('may be 0.001 MB at most');
  });
});
