import { describe, expect, it } from '@jest/globals';
import {
  bool,
  type Column,
  code,
  date,
  instant,
  integer,
  kboNumber,
  lines,
  nationalNumber,
  nisCode,
  text,
} from '../../../shared/import/column.ts';
import { createRowReader, mask } from '../../../shared/import/read-row.ts';
import { recogniseExtract } from '../../../shared/import/recognise.ts';
import { type ExtractKind, extractKind } from '../../../shared/import/types.ts';

const refused = { reason: expect.any(String) };

describe('a column', () => {
  it.each<[string, Column<unknown>, string, unknown]>([
    ['a national number with dots and dash', nationalNumber(), '85.07.30-997.34', '85073099734'],
    ['a national number of digits only', nationalNumber(), '85073099734', '85073099734'],
    ['a national number with wrong check digits', nationalNumber(), '85.07.30-033.29', refused],
    ['an enterprise number with dots', kboNumber(), '0887.010.362', '0887010362'],
    ['an enterprise number with wrong check digits', kboNumber(), '0887010363', refused],
    ['a NIS code', nisCode(), '44021', '44021'],
    ['an ISO date', date(), '2026-03-31', '2026-03-31'],
    ['a Belgian date', date(), '31/03/2026', '2026-03-31'],
    ['a date that does not exist', date(), '31/02/2026', refused],
    ['an instant with a zone', instant(), '2026-03-31T14:05:00+02:00', new Date('2026-03-31T12:05:00Z')],
    ['a date as instant: midnight UTC', instant(), '31/03/2026', new Date('2026-03-31T00:00:00Z')],
    ['an instant without a zone', instant(), '2026-03-31T14:05:00', refused],
    ['an instant on a day that does not exist', instant(), '2026-02-30T14:05:00Z', refused],
    ['a code of the list', code(['00', '02']), '02', '02'],
    ['a code that lost its zero', code(['00', '02']), '2', refused],
    ['the least of a range', integer(40, 75, 5), '40', 40],
    ['one below a range', integer(40, 75, 5), '39', refused],
    ['between two steps', integer(40, 75, 5), '42', refused],
    ['no number', integer(0, 9), '1e0', refused],
    ['ja', bool(), 'Ja', true],
    ['0', bool(), '0', false],
    ['neither', bool(), 'misschien', refused],
    ['a text of its length', text(3), 'abc', 'abc'],
    ['a text one longer', text(3), 'abcd', refused],
    ['lines', lines(), 'een\n\n twee ', ['een', 'twee']],
    ['an empty cell', text(3), '', refused],
    ['an empty cell that may be', text(3).optional(), '', null],
  ])('reads %s', (_, column, cell, expected) => {
    const read = column.read(cell);
    expect('value' in read ? read.value : read).toEqual(expected);
  });
});

const kind = (name: string, required: string[], optional: string[] = []): ExtractKind =>
  extractKind({
    name,
    columns: {
      ...Object.fromEntries(required.map((column) => [column, text(9)])),
      ...Object.fromEntries(optional.map((column) => [column, text(9).optional()])),
    },
    write: async () => ({ inserted: 0, changed: 0, unchanged: 0, refused: [] }),
  });
const kinds = [
  kind('plans', ['id', 'from'], ['to']),
  kind('moves', ['id', 'from', 'to']),
  kind('needs', ['id', 'score']),
];

describe('the kind of a file', () => {
  it('is the one whose required columns are all there, with most columns, in any order, spacing and case', () => {
    expect(recogniseExtract(['Score ', 'ID'], kinds)).toMatchObject({ kind: { name: 'needs' }, ignored: [] });
    expect(recogniseExtract(['id', 'from', 'extra'], kinds)).toMatchObject({
      kind: { name: 'plans' },
      ignored: ['extra'],
    });
  });

  it.each([
    ['two fit equally well', ['id', 'from', 'to'], 'the header fits plans and moves equally well'],
    ['one column is missing', ['id', 'to'], 'looks most like plans, but lacks the column from: add it.'],
    ['nothing fits', ['x'], 'its first line holds no column of plans, moves, needs: is it an extract of this owner?'],
    ['a column stands twice', ['id', 'id', 'from'], 'the column "id" stands twice in the header'],
    ['data stands where the header should be', ['Jan', 'Jan'], 'its first line holds no column of'],
  ])('is told in one sentence when %s', (_, header, sentence) => {
    expect(recogniseExtract(header, kinds)).toMatchObject({ problem: expect.stringContaining(sentence) });
  });
});

describe('a row', () => {
  const people = extractKind({
    ...kind('people', []),
    columns: { national_number: nationalNumber(), first_name: text(5), born_on: date().optional() },
    problemOf: (row) => (row.firstName === 'Nope' ? { column: 'first_name', reason: 'is not allowed' } : null),
  });
  const recognised = recogniseExtract(['first_name', 'other', 'national_number'], [people]);
  if ('problem' in recognised) throw new Error(recognised.problem);
  const read = createRowReader(recognised);

  it('has a property per column of the kind, null for an optional column that is not in the file', () => {
    const values = { nationalNumber: '85073099734', firstName: 'Zoë', bornOn: null };
    expect(read({ line: 7, cells: [' Zoë ', '', '850730 997 34'] })).toEqual({ row: { line: 7, values } });
  });

  it('with a cell too many is read when that cell is empty, and refused otherwise', () => {
    expect(read({ line: 7, cells: ['Zoë', '', '85073099734', ''] })).toHaveProperty('row');
    const problem = { line: 7, column: '', masked: '', reason: 'the row has 4 cells, the header 3' };
    expect(read({ line: 7, cells: ['Zoë', '', '85073099734', 'x'] })).toEqual({ problems: [problem] });
  });

  it('says everything that is wrong with it at once and repeats none of it', () => {
    const reading = read({ line: 7, cells: ['Zoë-Maria', '', '85073099735'] });
    expect(reading).toEqual({
      problems: [
        { line: 7, column: 'national_number', masked: '......', reason: expect.stringContaining('national number') },
        { line: 7, column: 'first_name', masked: 'Z.....', reason: 'is longer than 5 characters' },
      ],
    });
    expect(read({ line: 8, cells: ['Nope', '', '85073099734'] })).toEqual({
      problems: [{ line: 8, column: 'first_name', masked: 'N.....', reason: 'is not allowed' }],
    });
  });

  it.each(['=cmd()', '+1', '-1', '@x', '"q'])('shows nothing of %j: a spreadsheet would run it', (cell) => {
    expect(mask(cell, false)).toBe('......');
  });
});
