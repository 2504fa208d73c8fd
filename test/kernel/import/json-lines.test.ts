import { describe, expect, it } from '@jest/globals';
import { readJsonRows, readKeys } from '../../../shared/import/json-rows.ts';
import type { RawRow } from '../../../shared/import/raw-row.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { deliver, rowsOf } from './deliver.ts';
import { GHENT, inventedNumber, sampleEntities, sampleMigrations } from './sample-owner.ts';

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function read(text: string): Promise<RawRow[]> {
  const header = await readKeys(once(text), 'x.jsonl');
  const rows: RawRow[] = [];
  for await (const some of readJsonRows(once(text), header, 'x.jsonl')) rows.push(...some);
  return rows;
}

describe('JSON Lines', () => {
  it('are rows with a cell for every key of any line, in any order; capitals in keys do not matter', async () => {
    expect(await read('{"a":"x","B":true}\n\n{"b":false,"c":null}')).toEqual([
      { line: 1, cells: ['x', 'true', ''], shapes: new Map() },
      { line: 3, cells: ['', 'false', ''], shapes: new Map() },
    ]);
  });

  it('keep a list of texts as one line each, and say which cells were numbers or lists', async () => {
    const [row] = await read('{"a":["x","y"],"b":12,"c":["x\\ny"],"d":12345678901234567890}');
    expect(row?.cells.slice(0, 2)).toEqual(['x\ny', '12']);
    expect([...(row?.shapes ?? [])].map(([, shape]) => shape)).toEqual([
      'list',
      'number',
      'broken list',
      'inexact number',
    ]);
  });

  it.each([
    ['no JSON', '{"a":1', 'is not a JSON object', undefined],
    ['a text', '"a"', 'is not a JSON object', undefined],
    ['a list', '["a"]', 'is not a JSON object', undefined],
    ['an object in an object', '{"a":{"b":1}}', 'is an object or a list in a list', 'a'],
    ['a list in a list', '{"a":[["b"]]}', 'is an object or a list in a list', 'a'],
    ['a key twice', '{"a":1,"b":"\\"a\\":","a":2}', 'stands more than once', 'a'],
    ['a key twice, once in capitals', '{"a":1,"A":2}', 'stands more than once', 'a'],
    ['a key that is no name of a column', '{"Jan Peeters, 12":{}}', 'is an object', undefined],
  ])('cost one line where it is %s, and nothing after it', async (_, line, reason, column) => {
    const [before, broken, after] = await read(`{"a":"1"}\n${line}\n{"a":"3"}`);
    expect([before?.cells[0], after?.cells[0], after?.line]).toEqual(['1', '3', 3]);
    expect([broken?.problem, broken?.column]).toEqual([expect.stringContaining(reason), column]);
  });
});

describeOnBothDatabases('an import of JSON Lines', (openDatabase) => {
  const open = () => openDatabase({ entities: sampleEntities, migrations: sampleMigrations });
  const number = inventedNumber(1);
  const file = { national_number: number, holder: GHENT, capacity: 'BENEFIT_RECIPIENT', from: '2025-01-01' };
  const line = (more: object) => JSON.stringify({ ...file, changed_at: '2026-03-31', ...more });

  it('writes the rows that are right, and reports the others with their line, column and reason', async () => {
    const main = await open();
    const [plan, changed] = [{ source_id: 'P1', category: 'WORK', from: '2026-01-01' }, '2026-03-31'];
    const base = { national_number: number, holder: GHENT, changed_at: changed };
    const summary = await deliver(
      { main },
      {
        'files.jsonl': `${line({})}\n{"to":1\n${line({ national_number: 123 })}\n`,
        'plans.ndjson': [{ goals: ['find work', 'keep it'] }, { source_id: ['P2'] }]
          .map((more) => JSON.stringify({ ...base, ...plan, ...more }))
          .join('\n'),
      },
    );
    expect(summary.report.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(/^files\.jsonl,2,,,"?is not a JSON object/),
      expect.stringMatching(/^files\.jsonl,3,national_number,\.{6},is not a national number/),
      expect.stringMatching(/^plans\.ndjson,2,source_id,P\.{5},"is a list/),
    ]);
    expect(await rowsOf(main, 'plan')).toMatchObject([{ source_id: 'P1', goals: 'find work\nkeep it' }]);
  });

  it('refuses a file that is one list, has no objects or is empty, each in one sentence', async () => {
    const files = { 'a.json': '[\n{}]', 'b.jsonl': 'a,b\n1,2\n', 'c.jsonl': '' };
    const { files: summaries, exitCode } = await deliver({ main: await open() }, files);
    expect(summaries.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('a.json: this is one list in JSON: write one object on each line'),
      expect.stringContaining('b.jsonl: no line of it is a JSON object'),
      expect.stringContaining('c.jsonl: there is nothing in it'),
    ]);
    expect(exitCode).toBe(2);
  });
});
