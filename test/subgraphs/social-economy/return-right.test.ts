import { describe, expect, it } from '@jest/globals';
import { policyValueOn, RETURN_RIGHT_MONTHS } from '../../../subgraphs/social-economy/rules/policy-values.ts';
import { returnRightOf } from '../../../subgraphs/social-economy/rules/return-right.ts';
import { move } from '../../kit/social-economy-rows.ts';

describe('the right of return (terugvalpositie)', () => {
  it.each([
    ['before the move', '2025-01-30', null],
    ['on the day of the move', '2025-01-31', 'OPEN'],
    ['on the day 18 months later', '2026-07-31', 'OPEN'],
    ['on the day after that', '2026-08-01', 'LAPSED'],
  ])('of a move on 31 January 2025 is, %s: %s %s', (_, today, status) => {
    expect(returnRightOf(move({ movedOn: '2025-01-31' }), today)?.status ?? null).toBe(status);
  });

  it.each([
    ['2025-08-31', '2027-02-28'],
    ['2026-08-31', '2028-02-29'],
    ['2024-02-29', '2025-08-29'],
    ['2025-01-15', '2026-07-15'],
  ])('of a move on %s lasts until %s', (movedOn, until) => {
    expect(returnRightOf(move({ movedOn }), movedOn)).toEqual({ status: 'OPEN', until });
  });

  it.each([
    ['on the day of the move', '2025-01-31', 'EXERCISED'],
    ['on the last day of month 18', '2026-07-31', 'EXERCISED'],
    ['a day too late', '2026-08-01', 'LAPSED'],
  ])('is, after a return %s (%s): %s', (_, returnedOn, status) => {
    expect(returnRightOf(move({ movedOn: '2025-01-31', returnedOn }), '2027-01-01')?.status).toBe(status);
  });

  it('is still open while the return lies ahead', () => {
    const planned = move({ movedOn: '2025-01-31', returnedOn: '2026-03-01' });
    expect([returnRightOf(planned, '2026-02-28')?.status, returnRightOf(planned, '2026-03-01')?.status]).toEqual([
      'OPEN',
      'EXERCISED',
    ]);
  });

  it.each(['LDE', 'IMW', 'AMA_SE', 'BW', 'SW', 'INV', 'SINE', 'VOP', null] as const)(
    'is not there for who left %s',
    (instrumentLeft) => {
      expect(returnRightOf(move({ instrumentLeft }), '2025-06-01')).toBeNull();
    },
  );

  it('is not there without a favourable evaluation by VDAB', () => {
    expect(returnRightOf(move({ favourableEvaluation: false }), '2025-06-01')).toBeNull();
  });

  it.each([
    ['the day before it was set', '2018-12-31', null],
    ['the day from which it holds', '2019-01-01', 18],
  ])('takes its months from the policy of the day of the move: %s', (_, day, months) => {
    expect(policyValueOn(RETURN_RIGHT_MONTHS, day)).toBe(months);
  });
});
