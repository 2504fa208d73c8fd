import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { refusalOfApplication } from '../../../subgraphs/welfare/rules/application.ts';
import {
  appealableUntil,
  decisionDueOn,
  isDecisionLate,
  notificationDueOn,
  receiptDueOn,
} from '../../../subgraphs/welfare/rules/application-terms.ts';
import { problemOfCentre } from '../../../subgraphs/welfare/rules/centres.ts';
import { breachOfSupport, changeCategory } from '../../../subgraphs/welfare/rules/income-support.ts';
import { euro, monthlyCentsOn } from '../../../subgraphs/welfare/rules/monthly-amount.ts';
import { recordRow } from '../../kit/record-row.ts';
import { application, incomeSupport } from '../../kit/welfare-rows.ts';

const { values } = ownerRules;

describe('INV-05: a decision is due within 30 days', () => {
  it('of the application, and stays due until it is taken', () => {
    expect(decisionDueOn(application({ receivedOn: '2028-02-10' }), values)).toBe('2028-03-11');
    expect(decisionDueOn(application({ decidedOn: '2026-05-01' }), values)).toBeNull();
  });

  it.each([
    ['on day 30 is on time', '2026-02-09', false],
    ['on day 31 is late, and recorded', '2026-02-10', true],
  ])('and one %s', (_, decidedOn, late) => {
    expect(isDecisionLate(application({ decidedOn }), values, '2026-12-31')).toBe(late);
    expect(isDecisionLate(application(), values, decidedOn)).toBe(late);
  });

  it('the receipt on the day itself, the notification within 8 days, the appeal within 3 months', () => {
    expect(receiptDueOn(application({ receiptOn: null }))).toBe('2026-01-10');
    expect(notificationDueOn(application({ decidedOn: '2026-02-23' }), values)).toBe('2026-03-03');
    expect(appealableUntil(application({ notifiedOn: '2026-11-30' }), values)).toBe('2027-02-28');
  });
});

describe('INV-04: an application', () => {
  const centre = { ...recordRow(), nisCode: '71022', name: 'Hasselt', from: '1977-01-01', to: '2024-12-31' };
  const merged = { ...centre, nisCode: '71072', from: '2025-01-01', to: null };
  const rule = (nisCode: string, receivedOn: string) =>
    refusalOfApplication({ nisCode, receivedOn }, { registers: { centres: [centre, merged] } })?.rule ?? null;
  it.each([
    ['under the old code on the last day before the merger: accepted', '71022', '2024-12-31', null],
    ['under the old code on the day of the merger: refused', '71022', '2025-01-01', 'INV-04'],
    ['under the new code on the day before the merger: refused', '71072', '2024-12-31', 'INV-04'],
    ['under the new code on the day of the merger: accepted', '71072', '2025-01-01', null],
    ['of Herstappe: refused', '73028', '2025-06-01', 'INV-04'],
  ])('%s', (_, nisCode, receivedOn, expected) => {
    expect(rule(nisCode, receivedOn)).toBe(expected);
  });
});

describe('INV-04: the register of centres', () => {
  const mergers = [
    { oldNis: '71022', newNis: '71072', effective: '2025-01-01' },
    { oldNis: '11002', newNis: '11002', effective: '2025-01-01' },
  ];
  const place = (nisCode: string, from: string, to: string | null) => ({ nisCode, from, to });
  it.each([
    ['has no centre of Herstappe', place('73028', '2020-01-01', null), 'NO_CENTRE'],
    ['has an old code up to the day before the merger', place('71022', '2020-01-01', '2024-12-31'), null],
    ['has no old code on the day of the merger', place('71022', '2020-01-01', '2025-01-01'), 'NIS_NOT_VALID'],
    ['has no new code on the day before', place('71072', '2024-12-31', null), 'NIS_NOT_VALID'],
    ['has a code that a merger kept, before and after', place('11002', '2020-01-01', null), null],
    ['has a second centre from the day after the first one', place('44021', '2026-01-01', null), null],
    ['has no second centre on its last day', place('44021', '2025-12-31', null), 'SECOND_CENTRE'],
  ])('%s', (_, row, problem) => {
    expect(problemOfCentre(row, [place('44021', '2000-01-01', '2025-12-31')], mergers)).toBe(problem);
  });
});

describe('INV-06: one category a day', () => {
  const held = incomeSupport({ id: 'one', from: '2026-01-01', to: '2026-02-28' });
  const rule = (from: string, to: string | null = null) =>
    breachOfSupport(incomeSupport({ id: 'two', from, to }), { incomeSupports: [held] })?.rule ?? null;
  it.each([
    ['a second period on the last day of the first: refused', '2026-02-28', null, 'INV-06'],
    ['a second period from the day after: accepted', '2026-03-01', null, null],
    ['one that ends on the day before: accepted', '2025-06-01', '2025-12-31', null],
    ['one that ends on its first day: refused', '2025-06-01', '2026-01-01', 'INV-06'],
  ])('%s', (_, from, to, expected) => {
    expect(rule(from, to)).toBe(expected);
  });

  it('a change of category closes the period on the day before, leap day or not', () => {
    const change = changeCategory(incomeSupport({ from: '2028-01-01' }), 'COHABITANT', '2028-03-01');
    expect(change).toMatchObject({ closed: { to: '2028-02-29' }, opened: { from: '2028-03-01', to: null } });
    expect(changeCategory(held, 'COHABITANT', '2026-01-01')).toMatchObject({ rule: 'CATEGORY_DAY' });
    expect(changeCategory(held, 'COHABITANT', '2026-03-01')).toMatchObject({ rule: 'CATEGORY_DAY' });
  });
});

describe('the monthly amount', () => {
  const wage = { ...recordRow(), meansKind: 'WAGE', monthlyCents: 50_000, from: '2025-01-01', to: null } as const;
  const amount = (day: string, cents = 50_000) => {
    const supports = [incomeSupport({ from: '2024-01-01' })];
    return monthlyCentsOn(supports, [{ ...wage, monthlyCents: cents }], values, day);
  };
  it('is that of the category on the day, less the means, never below nothing', () => {
    expect([amount('2024-12-31'), amount('2025-01-31'), amount('2025-02-01')]).toEqual([128846, 78846, 81420]);
    expect([amount('2025-02-01', 200_000), amount('2023-12-31')]).toEqual([0, null]);
  });

  it('is written in euro with two decimals', () => {
    expect([128846, 100, 7, 0].map(euro)).toEqual(['1288.46', '1.00', '0.07', '0.00']);
  });
});
