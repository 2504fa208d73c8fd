import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtractKind } from '../../../demo/population/extracts.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import { runImport } from '../../../shared/import/run-import.ts';
import { kinds } from '../../../subgraphs/partnership/import/kinds.ts';
import { openImport } from '../../../subgraphs/partnership/import/main.ts';
import { filesOf } from './extracts.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'partnership-import-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function importPopulation(date: string, seed: number, clients: number) {
  const out = join(root, `${date}-${seed}`);
  await writePopulation({ clients, out, seed, date });
  const clock = () => new Date(`${date}T12:00:00Z`);
  const opened = await (await openImport)({
    DATABASES: JSON.stringify({ main: `sqlite:${out}.sqlite` }),
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  try {
    // The names of the kinds are those of the extracts of the population.
    const files = kinds.flatMap(({ name }) => filesOf(out, `partnership/${name}` as ExtractKind));
    const reportFile = `${out}-refused.csv`;
    const take = () => runImport({ ...opened, owner: 'partnership', files, clock, reportFile });
    const first = await take();
    const again = await take();
    return { first, again, report: await readFile(reportFile, 'utf8').catch(() => '') };
  } finally {
    await opened.close();
  }
}

describe('what the partnerships deliver about an invented population', () => {
  it.each([
    ['2024-03-01', 1, 250],
    ['2026-11-21', 7, 600],
    ['2029-02-28', 1, 250],
  ])(
    'keeps every rule of the acts, so that the import refuses nothing, and changes nothing the second time: on %s, seed %d, %d people',
    async (date, seed, clients) => {
      const { first, again, report } = await importPopulation(date, seed, clients);
      const refused = [first, again].map(({ fault, total }) => ({ fault, refused: total.refused }));
      expect({ refused, report }).toEqual({ refused: Array(2).fill({ fault: null, refused: 0 }), report: '' });
      expect(first.total.inserted).toBeGreaterThan(clients * 3);
      expect({ ...again.total, unchanged: 0 }).toMatchObject({ inserted: 0, changed: 0 });
    },
    120_000,
  );
});
