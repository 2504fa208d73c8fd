import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../../shared/errors.ts';
import { definition } from '../../../subgraphs/pes/definition.ts';
import { registrationEntity } from '../../../subgraphs/pes/entities.ts';
import { kinds } from '../../../subgraphs/pes/import/kinds.ts';
import { openImport } from '../../../subgraphs/pes/import/main.ts';
import { type ExtractRow, importRows } from '../../kit/extracts.ts';
import { describeOwnerInMemory, NOW } from '../../kit/owner.ts';
import { pesExtracts } from '../../kit/pes-extracts.ts';

const KINDS = ['files', 'registrations', 'assessments', 'packages', 'providers', 'tracks', 'contacts'] as const;

describeOwnerInMemory('the extracts of VDAB', { definition, kinds, field: 'pes' }, (open) => {
  const refusedOf = async (kind: (typeof KINDS)[number], more: ExtractRow) => {
    const owner = await open();
    const extracts = pesExtracts(1);
    const at = KINDS.indexOf(kind);
    for (const before of ['files', 'providers'] as const) await owner.import(extracts[KINDS.indexOf(before)] ?? []);
    return (await owner.import([{ ...extracts[at]?.[0], ...more }])).refused;
  };

  it.each<[(typeof KINDS)[number], string, ExtractRow, RegExp]>([
    ['registrations', 'ends before it begins', { ended_on: '2023-01-09' }, /^2 ended_on: .*REGISTRATION_ORDER/],
    ['registrations', 'has a category that does not exist', { category: '01' }, /^2 category: is not one of 00, 02/],
    [
      'assessments',
      'is valid until before it was issued',
      { valid_until: '2024-05-01' },
      /^2 valid_until: .*ASSESSMENT_ORDER/,
    ],
    ['packages', 'gives 43 percent', { wage_premium_percentage: '43' }, /^2 wage_premium_percentage: .*INV-18/],
    ['packages', 'starts with 70 percent', { wage_premium_percentage: '70' }, /^2 wage_premium_percentage: .*INV-16/],
    ['packages', 'lasts five years and two days', { to: '2029-06-02' }, /^2 to: .*INV-17/],
    ['tracks', 'is planned for ten months and a day', { planned_end_on: '2026-11-06' }, /^2 planned_end_on: .*INV-20/],
    [
      'providers',
      'ends its recognition before it began',
      { recognised_to: '2021-09-01' },
      /^2 recognised_to: lies before/,
    ],
    ['tracks', 'has a provider without a mandate', { provider: '0914402172' }, /^2 provider: .*INV-21/],
    ['tracks', 'runs and has an outcome', { outcome: 'HIRED_NEC' }, /^2 outcome: .*TRACK_OUTCOME/],
  ])('of kind %s, refuse a row that %s', async (kind, _, more, reason) => {
    expect(await refusedOf(kind, more)).toEqual([expect.stringMatching(reason)]);
  });

  it('INV-20: take a track that ends later by its days on hold, when those were delivered before it', async () => {
    const owner = await open();
    const extracts = pesExtracts(1);
    for (const before of ['files', 'providers'] as const) await owner.import(extracts[KINDS.indexOf(before)] ?? []);
    const track = { ...extracts[KINDS.indexOf('tracks')]?.[0], planned_end_on: '2026-11-12' };
    expect((await owner.import([track])).refused).toHaveLength(1);
    // Seven days on hold.
    await owner.import(extracts[KINDS.length + 1] ?? []);
    expect((await owner.import([track])).refused).toEqual([]);
    expect((await owner.import([{ ...track, planned_end_on: '2026-11-13' }])).refused).toHaveLength(1);
  });
});

describe('the import of VDAB', () => {
  it('names every setting that is missing, at once', async () => {
    const problems = await openImport({}).catch((error: unknown) =>
      error instanceof ConfigurationError ? error.problems : [],
    );
    expect(problems).toHaveLength(2);
  });

  it('writes to the databases that its environment names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schakel-import-'));
    const databases = { main: `sqlite:${join(folder, 'pes.sqlite')}` };
    const env = { DATABASES: JSON.stringify(databases), MASTER_KEY: Buffer.alloc(32, 1).toString('base64') };
    const { close, ...opened } = await openImport(env);
    for (const rows of pesExtracts(2)) await importRows(rows, { owner: 'pes', clock: () => NOW, ...opened });
    const [database] = opened.placement.databases();
    expect(await database?.read((manager) => manager.count(registrationEntity))).toBe(4);
    await close();
    await rm(folder, { recursive: true });
  });
});
