import { describe, expect, it } from '@jest/globals';
import type { SectionLoader } from '../../shared/owner-record.ts';
import { createJoinedLoader } from '../../shared/section-loaders.ts';

const KEY = {
  ...{ clientKeys: ['client'], holders: ['A', 'B'], nationalNumbers: [] },
  caller: { purpose: 'ACTIVATION' as const, requestId: 'request-1' },
};
const rowOf = (holder: string) => ({ clientKey: 'client', holder, changedAt: new Date(0) });
const loader = (holders: string[], unreachable: string[] = []): SectionLoader => ({
  load: async () => ({ rows: holders.map(rowOf), unreachable }),
});

describe('rows that are whole only with others', () => {
  const load = async (rows: SectionLoader, others: SectionLoader) => {
    const joined = createJoinedLoader(rows, others, (row, all) => ({ ...row, others: all.length }));
    const parts = await joined.load(KEY);
    return {
      holders: parts.rows.map(({ holder, others: count }) => `${holder}${count}`),
      unreachable: parts.unreachable,
    };
  };

  it('come with the rows of the same client', async () => {
    expect(await load(loader(['A', 'B']), loader(['A']))).toEqual({ holders: ['A1', 'B1'], unreachable: [] });
  });

  it.each([
    ['the rows themselves', loader(['A'], ['B']), loader(['A', 'B'])],
    ['only the others', loader(['A', 'B']), loader(['A'], ['B'])],
    ['both', loader(['A'], ['B']), loader(['A'], ['B'])],
  ])('are not shown by halves: a holder whose %s did not come is unreachable', async (_, rows, others) => {
    const { holders, unreachable } = await load(rows, others);
    expect([holders.map((one) => one[0]), unreachable]).toEqual([['A'], ['B']]);
  });
});
