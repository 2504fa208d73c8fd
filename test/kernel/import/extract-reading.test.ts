import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRows } from '../../../shared/import/csv-rows.ts';
import { decodeFile, detectEncoding, readBeginning } from '../../../shared/import/decode.ts';
import { type Delimiter, detectDelimiter } from '../../../shared/import/delimiter.ts';
import type { RawRow } from '../../../shared/import/raw-row.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-extract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(bytes: Uint8Array | string): Promise<string> {
  const file = join(folder, `${Math.random()}.csv`);
  await writeFile(file, bytes);
  return file;
}

async function textOf(file: string): Promise<string> {
  let text = '';
  for await (const piece of decodeFile(file, await detectEncoding(file))) text += piece;
  return text;
}

describe('the encoding of an extract', () => {
  const letters = 'Zoë Müller, café “Ça va” – 5 €';

  it('is UTF-8 when every byte is, with or without a byte order mark', async () => {
    expect(await textOf(await fileOf(letters))).toBe(letters);
    expect(await textOf(await fileOf(`\ufeff${letters}`))).toBe(letters);
  });

  it('is Windows-1252 otherwise, with its own € and curly quotes', async () => {
    const bytes = Buffer.from('Zo\u00eb \u0093\u00c7a va\u0094 \u0096 5 \u0080', 'latin1');
    expect(await textOf(await fileOf(bytes))).toBe('Zoë “Ça va” – 5 €');
  });

  it('is decided on the whole file: the first letter with an accent may stand in the last row', async () => {
    const plain = 'a,b\n'.repeat(100_000);
    const file = await fileOf(Buffer.concat([Buffer.from(plain), Buffer.from([0xe9])]));
    expect(await detectEncoding(file)).toBe('windows-1252');
    expect((await textOf(file)).at(-1)).toBe('é');
  });

  it('keeps letters whole that lie across two pieces of the file', async () => {
    const text = `x${'é'.repeat(100_000)}`;
    expect(await textOf(await fileOf(text))).toBe(text);
  });

  it('refuses UTF-16 and files that are not there with what to do', async () => {
    const utf16 = await fileOf(Buffer.from('\ufeffa;b', 'utf16le'));
    await expect(detectEncoding(utf16)).rejects.toThrow('this is UTF-16 ("Unicode text"): save it as CSV UTF-8');
    await expect(detectEncoding(join(folder, 'none.csv'))).rejects.toThrow('none.csv: there is no such file');
    await expect(readBeginning(folder)).rejects.toThrow('this is a folder: name the files in it.');
  });
});

describe('the delimiter', () => {
  it.each([
    ['a,b,c', ','],
    ['a;b;c', ';'],
    ['"a,b,c";d', ';'],
    ['"a;b;c;d",e', ','],
    ['a', ','],
    ['a;b\nc,d,e,f', ';'],
  ] as [string, Delimiter][])(
    'of the header %j is %j: the one that stands most in it outside quotes',
    (header, delimiter) => {
      expect(detectDelimiter(header)).toBe(delimiter);
    },
  );
});

describe('rows', () => {
  /** Cuts the text in pieces of `size` characters, as a stream does at any place. */
  async function rowsOf(text: string, delimiter: Delimiter = ',', size = text.length): Promise<RawRow[]> {
    async function* pieces() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    }
    const rows: RawRow[] = [];
    for await (const some of readRows(pieces(), delimiter, 'x.csv')) rows.push(...some);
    return rows;
  }

  it('say on which line they start, whatever the line ends and the line breaks inside quotes', async () => {
    const text = 'a,b\r\n1,"first\r\nsecond\r\nthird"\r\n\r\n2,"say ""yes"""\r\n3,x';
    const expected = [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'first\nsecond\nthird'] },
      { line: 6, cells: ['2', 'say "yes"'] },
      { line: 7, cells: ['3', 'x'] },
    ];
    for (const size of [1, 2, 7, text.length]) expect(await rowsOf(text, ',', size)).toEqual(expected);
  });

  it('allow spaces around quotes and a last line without an end, and leave out rows of empty cells', async () => {
    expect(await rowsOf('"a" ; "b;c"\n;\n;;\n"";""\n1;2', ';')).toEqual([
      { line: 1, cells: ['a', 'b;c'] },
      { line: 5, cells: ['1', '2'] },
    ]);
  });

  it('with a quote that is never closed cost their own line and nothing after it', async () => {
    const after = Array.from({ length: 2000 }, (_, index) => `${index},x`);
    const rows = await rowsOf(['a,b', '1,"open', ...after].join('\n'));
    expect(rows).toHaveLength(2002);
    expect(rows[1]).toEqual({ line: 2, cells: ['1,"open'], problem: expect.stringContaining('never closed') });
    expect(rows[2001]).toEqual({ line: 2002, cells: ['1999', 'x'] });
  });

  it('with a misplaced quote cost their own line, between quoted rows that are read together', async () => {
    const good = ['"1","a"', '"2","b"'];
    const rows = await rowsOf([...good, '"3"x,"c"', '"4","5""" tall"', ...good].join('\n'));
    expect(rows.map((row) => [row.line, row.problem === undefined])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [4, false],
      [5, true],
      [6, true],
    ]);
  });

  it('of a file that is no text with lines are refused before they fill the memory', async () => {
    await expect(rowsOf('x'.repeat(3_000_000), ',', 65_536)).rejects.toThrow(
      'line 1 is longer than a million characters',
    );
  });
});
