import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtractKind } from '../../../demo/population/extracts.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import { runImport } from '../../../shared/import/run-import.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { openImport } from '../../../subgraphs/welfare/import/main.ts';
import { filesOf } from './extracts.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'welfare-import-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const clock = () => new Date('2026-11-21T12:00:00Z');

async function importPopulation(date: string, seed: number) {
  const out = join(root, `${date}-${seed}`);
  await writePopulation({ clients: 250, out, seed, date });
  const opened = await (await openImport)({
    DATABASES: JSON.stringify({ main: `sqlite:${out}.sqlite` }),
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  try {
    // The names of the kinds are those of the extracts of the population.
    const files = kinds.flatMap(({ name }) => filesOf(out, `welfare/${name}` as ExtractKind));
    const reportFile = `${out}-refused.csv`;
    const { total, fault } = await runImport({ ...opened, owner: 'welfare', files, clock, reportFile });
    return { total, fault, report: await readFile(reportFile, 'utf8').catch(() => '') };
  } finally {
    await opened.close();
  }
}

describe('what the centres deliver about an invented population', () => {
  it.each([
    ['2024-03-01', 1],
    ['2026-11-21', 7],
    ['2029-02-28', 1],
  ])(
    'keeps every rule of the centres, so that their import refuses nothing: on %s, seed %d',
    async (date, seed) => {
      const { total, fault, report } = await importPopulation(date, seed);
      expect({ fault, report, refused: total.refused }).toEqual({ fault: null, report: '', refused: 0 });
      expect(total.inserted).toBeGreaterThan(3000);
    },
    120_000,
  );
});
