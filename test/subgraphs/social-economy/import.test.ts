import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../../shared/errors.ts';
import { definition } from '../../../subgraphs/social-economy/definition.ts';
import { kinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { openImport } from '../../../subgraphs/social-economy/import/main.ts';
import type { ExtractRow } from '../../kit/extracts.ts';
import { describeOwnerInMemory } from '../../kit/owner.ts';
import { socialEconomyExtracts } from '../../kit/social-economy-extracts.ts';

const KINDS = ['files', 'employments', 'plans', 'moves', 'contacts'] as const;

describeOwnerInMemory('the extracts of an enterprise', { definition, kinds, field: 'socialEconomy' }, (open) => {
  const refusedOf = async (kind: (typeof KINDS)[number], more: ExtractRow) => {
    const owner = await open();
    const extracts = socialEconomyExtracts(1);
    const at = KINDS.indexOf(kind);
    for (const rows of extracts.slice(0, at)) await owner.import(rows);
    return (await owner.import([{ ...extracts[at]?.[0], ...more }])).refused;
  };

  it.each<[(typeof KINDS)[number], string, ExtractRow, string[]]>([
    [
      'employments',
      'ends the day before it begins',
      { to: '2022-02-28' },
      ['2 to: The end lies before the beginning of the period: correct one of the two. (PERIOD)'],
    ],
    ['employments', 'ends on the day on which it begins', { to: '2022-03-01' }, []],
    [
      'employments',
      'is of no hours',
      { hours_fraction: '0' },
      ['2 hours_fraction: is not a whole number from 1 to 100'],
    ],
    [
      'employments',
      'is of more than full time',
      { hours_fraction: '101' },
      ['2 hours_fraction: is not a whole number from 1 to 100'],
    ],
    [
      'plans',
      'is of an employment that is not there',
      { employment_source_id: 'none' },
      ['2 employment_source_id: no such record in employments of this holder: deliver employments first'],
    ],
    [
      'moves',
      'comes back the day before it left',
      { returned_on: '2025-05-31' },
      ['2 returned_on: The end lies before the beginning of the period: correct one of the two. (PERIOD)'],
    ],
    [
      'moves',
      'comes back on the day itself',
      { returned_on: '2025-06-01', failed_on: '2025-06-01', failure_cause: 'BEYOND_OWN_WILL' },
      [],
    ],
  ])('of kind %s, a row that %s', async (kind, _, more, refused) => {
    expect(await refusedOf(kind, more)).toEqual(refused);
  });
});

describe('the import of the enterprises', () => {
  it('names every setting that is missing, at once', async () => {
    const problems = await openImport({}).catch((error: unknown) =>
      error instanceof ConfigurationError ? error.problems : [],
    );
    expect(problems).toHaveLength(2);
  });
});
