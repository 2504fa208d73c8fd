import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtractKind as Delivered } from '../../../demo/population/extracts.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { jointKinds } from '../../../subgraphs/partnership/import/joint-kinds.ts';
import { peopleKinds } from '../../../subgraphs/partnership/import/people-kinds.ts';
import { kinds as pes } from '../../../subgraphs/pes/import/kinds.ts';
import { kinds as socialEconomy } from '../../../subgraphs/social-economy/import/kinds.ts';
import { kinds as welfare } from '../../../subgraphs/welfare/import/kinds.ts';
import { DATE, openPopulation, type Population } from './extracts.ts';

const OWNERS: Readonly<Record<string, readonly ExtractKind[]>> = {
  ...{ pes, welfare, 'social-economy': socialEconomy },
  // Organisations, persons and cases are the frame of the others, and have no states of their own.
  partnership: [...jointKinds, ...peopleKinds],
};

let folder: string;
let population: Population;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'every-code-'));
  await writePopulation({ clients: 2000, out: join(folder, 'p'), seed: 1, date: DATE });
  population = openPopulation(join(folder, 'p'));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The names of the kinds of all owners are those of the extracts of the population; a kind that is not delivered has no rows.
const rowsOf = (owner: string, { name }: ExtractKind) => population.rows(`${owner}/${name}` as Delivered);

describe.each(Object.entries(OWNERS))('2,000 invented people, in the extracts of %s', (owner, kinds) => {
  it('fill every kind of extract', () => {
    expect(kinds.filter((kind) => rowsOf(owner, kind).length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('are in every state of every state machine, and have every code of every list', () => {
    const missing = kinds.flatMap((kind) =>
      Object.entries(kind.columns).flatMap(([column, { codes = [] }]) => {
        const found = new Set(rowsOf(owner, kind).map((row) => row[column]));
        return codes.filter((code) => !found.has(code)).map((code) => `${kind.name} ${column} ${code}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('fill every column at least once', () => {
    const empty = kinds.flatMap((kind) =>
      Object.keys(kind.columns).flatMap((column) =>
        rowsOf(owner, kind).some((row) => (row[column] ?? '') !== '') ? [] : [`${kind.name} ${column}`],
      ),
    );
    expect(empty).toEqual([]);
  });
});
