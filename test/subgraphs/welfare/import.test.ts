import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../../shared/errors.ts';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { openImport } from '../../../subgraphs/welfare/import/main.ts';
import type { ExtractRow } from '../../kit/extracts.ts';
import { describeOwnerInMemory } from '../../kit/owner.ts';
import { welfareExtracts } from '../../kit/welfare-extracts.ts';

const KINDS = ['files', 'income', 'projects', 'evaluations', 'needs', 'contacts'] as const;

describeOwnerInMemory('the extracts of a centre', { definition, kinds, field: 'welfare' }, (open) => {
  const refusedOf = async (kind: (typeof KINDS)[number], more: ExtractRow) => {
    const owner = await open();
    const extracts = welfareExtracts(1);
    const at = KINDS.indexOf(kind);
    for (const rows of extracts.slice(0, at)) await owner.import(rows);
    return (await owner.import([{ ...extracts[at]?.[0], ...more }])).refused;
  };

  it.each<[(typeof KINDS)[number], string, ExtractRow, string[]]>([
    [
      'income',
      'ends the day before it begins',
      { to: '2024-12-31' },
      ['2 to: The end lies before the beginning of the period: correct one of the two. (PERIOD_ENDS_EARLY)'],
    ],
    ['income', 'ends on the day on which it begins', { to: '2025-01-01' }, []],
    [
      'projects',
      'ends before it was signed',
      { ended_on: '2025-01-31' },
      ['2 ended_on: The end lies before the beginning of the period: correct one of the two. (PERIOD_ENDS_EARLY)'],
    ],
    ['projects', 'ends on the day of the signature', { ended_on: '2025-02-01' }, []],
    ['projects', 'was signed before the grant', { signed_on: '2024-12-15' }, []],
    [
      'evaluations',
      'is of a project that is not there',
      { project_source_id: 'none' },
      [
        '2 project_source_id: no such record in integration-projects of this holder: deliver integration-projects first',
      ],
    ],
    ['needs', 'scores 0', { score: '0' }, ['2 score: is not a whole number from 1 to 5']],
    ['needs', 'scores 1', { score: '1' }, []],
    ['needs', 'scores 5', { score: '5' }, []],
    ['needs', 'scores 6', { score: '6' }, ['2 score: is not a whole number from 1 to 5']],
  ])('of kind %s, a row that %s', async (kind, _, more, refused) => {
    expect(await refusedOf(kind, more)).toEqual(refused);
  });
});

describe('the import of the centres', () => {
  it('names every setting that is missing, at once', async () => {
    const problems = await openImport({}).catch((error: unknown) =>
      error instanceof ConfigurationError ? error.problems : [],
    );
    expect(problems).toHaveLength(2);
  });
});
