import { describe, expect, it } from '@jest/globals';
import { readPolicyValues } from '../../../shared/policy-values.ts';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import { moveBreach } from '../../../subgraphs/social-economy/rules/move.ts';
import { returnConditionsOf, returnRightOf } from '../../../subgraphs/social-economy/rules/return-right.ts';
import { employment, move } from '../../kit/social-economy-rows.ts';

const { values } = ownerRules;
const MOVE = move({ movedOn: '2025-01-31' });
const failed = { failedOn: '2025-01-31', failureCause: 'BEYOND_OWN_WILL' } as const;

describe('the right of return (terugvalpositie)', () => {
  it.each([
    ['before the move', '2025-01-30', null],
    ['on the day of the move', '2025-01-31', 'OPEN'],
    ['on the day 18 months later', '2026-07-31', 'OPEN'],
    ['on the day after that', '2026-08-01', 'LAPSED'],
  ])('of a move on 31 January 2025 is, %s: %s %s', (_, today, status) => {
    expect(returnRightOf(move({ movedOn: '2025-01-31' }), today, values)?.status ?? null).toBe(status);
  });

  it.each([
    ['2025-08-31', '2027-02-28'],
    ['2026-08-31', '2028-02-29'],
    ['2024-02-29', '2025-08-29'],
    ['2025-01-15', '2026-07-15'],
  ])('of a move on %s lasts until %s', (movedOn, until) => {
    expect(returnRightOf(move({ movedOn }), movedOn, values)).toMatchObject({ status: 'OPEN', until });
  });

  it.each([
    ['on the day of the move', '2025-01-31', 'EXERCISED'],
    ['on the last day of month 18', '2026-07-31', 'EXERCISED'],
    ['a day too late', '2026-08-01', 'LAPSED'],
  ])('is, after a return %s (%s): %s', (_, returnedOn, status) => {
    const back = move({ ...failed, movedOn: '2025-01-31', returnedOn });
    expect(returnRightOf(back, '2027-01-01', values)?.status).toBe(status);
  });

  it('is still open while the return lies ahead', () => {
    const planned = move({ ...failed, movedOn: '2025-01-31', returnedOn: '2026-03-01' });
    const status = (today: string) => returnRightOf(planned, today, values)?.status;
    expect([status('2026-02-28'), status('2026-03-01')]).toEqual(['OPEN', 'EXERCISED']);
  });

  it.each(['LDE', 'IMW', 'AMA_SE', 'BW', 'SW', 'INV', 'SINE', 'VOP', null] as const)(
    'is not there for who left %s',
    (instrumentLeft) => {
      const right = returnRightOf(move({ instrumentLeft }), '2025-06-01', values);
      expect(right).toEqual({ status: 'NONE', until: null, supportPackage: null });
    },
  );

  it('is not there without a favourable evaluation by VDAB', () => {
    expect(returnRightOf(move({ favourableEvaluation: false }), '2025-06-01', values)?.status).toBe('NONE');
  });

  it.each([
    ['the day before it was set', '2018-12-31', null],
    ['the day from which it holds', '2019-01-01', 18],
  ])('takes its months from the policy of the day of the move: %s', (_, day, months) => {
    expect(values.find('return-right-months', day)).toBe(months);
  });

  it.each([
    ['offered', { returnOfferedOn: '2025-06-01' }, 'OFFERED'],
    ['lapsed, offered or not', { returnOfferedOn: '2025-06-01', today: '2026-08-01' }, 'LAPSED'],
    [
      'declined',
      { returnOfferedOn: '2025-06-01', returnAnswer: 'DECLINED', returnAnsweredOn: '2025-06-02' },
      'DECLINED',
    ],
    ['open while the cause is unknown', { failedOn: '2025-05-01', failureCause: 'UNKNOWN' }, 'OPEN'],
    ['gone with an own will', { failedOn: '2025-06-10', failureCause: 'OWN_WILL' }, 'NONE'],
    ['there until the day of the own will', { failedOn: '2025-06-11', failureCause: 'OWN_WILL' }, 'OPEN'],
  ] as const)('is %s', (_, { today = '2025-06-10', ...more }: Partial<typeof MOVE> & { today?: string }, status) => {
    expect(returnRightOf({ ...MOVE, ...more }, today, values)?.status).toBe(status);
  });

  it('counts from the start of individueel maatwerk where policy says so, else from the move', () => {
    const late = move({ movedOn: '2025-01-31', imwStartedOn: '2025-03-01' });
    const header = 'name,key,from,to,value,unit,source\n';
    const csv = `${header}return-right-months,,2019-01-01,,18,months,s\nreturn-right-clock,IMW_START,2019-01-01,,1,choice,s`;
    const other = readPolicyValues(csv, 'test');
    expect([returnRightOf(late, '2025-04-01', values)?.until, returnRightOf(late, '2025-04-01', other)?.until]).toEqual(
      ['2026-07-31', '2026-09-01'],
    );
  });
});

const left = employment({ from: '2022-03-01', to: '2025-01-30', sourceId: 'S-1' });
const breachOf = (more: Partial<typeof MOVE>, employments = [left]) => {
  const row = { ...MOVE, ...more };
  return moveBreach(row, { employments, moves: [row] }, values)?.rule ?? null;
};

describe('INV-22: a return', () => {
  it.each([
    ['on the last day of month 18 is accepted', { returnedOn: '2026-07-31' }, null],
    ['a day after month 18 is refused', { returnedOn: '2026-08-01' }, 'INV-22'],
    ['from 31 August is accepted on 28 February', { movedOn: '2025-08-31', returnedOn: '2027-02-28' }, null],
    ['from 31 August is refused on 1 March', { movedOn: '2025-08-31', returnedOn: '2027-03-01' }, 'INV-22'],
    ['from 31 August is accepted on 29 February', { movedOn: '2026-08-31', returnedOn: '2028-02-29' }, null],
    ['after an evaluation on the day of the move is accepted', { evaluationOn: '2025-01-31' }, null],
    ['after an evaluation a day after the move is refused', { evaluationOn: '2025-02-01' }, 'INV-22'],
    ['without a favourable evaluation is refused', { favourableEvaluation: false }, 'INV-22'],
    ['after a failure by the own will is refused', { failureCause: 'OWN_WILL' }, 'INV-22'],
    ['while the cause is unknown is refused', { failureCause: 'UNKNOWN' }, 'INV-22'],
    ['without a failure is refused', { failedOn: null, failureCause: null }, 'INV-22'],
    ['to an employment that is not there is refused', { returnedToEmployment: 'none' }, 'INV-22'],
  ] as const)('%s', (_, more: Partial<typeof MOVE>, rule) => {
    const failedOn = more.movedOn ?? MOVE.movedOn;
    expect(breachOf({ ...failed, failedOn, returnedOn: '2026-03-01', ...more })).toBe(rule);
  });

  it('to who left another instrument than collectief maatwerk is refused', () => {
    const lde = [{ ...left, instrument: 'LDE' as const }];
    expect(breachOf({ ...failed, returnedOn: '2026-03-01' }, lde)).toBe('INV-22');
  });

  it('leads to an employment that begins on its day, and to no other', () => {
    const back = (from: string) => [left, employment({ id: 'e2', sourceId: 'S-2', from, to: null })];
    const row = { ...failed, returnedOn: '2026-03-01', returnedToEmployment: 'S-2' };
    expect([breachOf(row, back('2026-03-01')), breachOf(row, back('2026-03-02'))]).toEqual([null, 'INV-22']);
  });

  it.each([
    ['2026-07-31', null],
    ['2026-08-01', 'INV-22'],
  ])('is offered on %s, within the term, before a failure is known: %s', (returnOfferedOn, rule) => {
    expect(breachOf({ returnOfferedOn })).toBe(rule);
  });

  it('tells each condition apart: the cause is unknown while the new job did not fail', () => {
    const told = returnConditionsOf(MOVE, '2026-08-01', values).map(({ code, outcome }) => `${code} ${outcome}`);
    const met = ['ORIGIN_CMW MET', 'FAVOURABLE_EVALUATION MET', 'CAUSE UNKNOWN', 'WITHIN_TERM NOT_MET'];
    expect(told).toEqual([...met, 'FORMER_EMPLOYER MET']);
  });
});
