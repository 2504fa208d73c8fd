import { describe, expect, it } from '@jest/globals';
import {
  problemOfPeriod,
  problemOfSupportPackage,
  problemOfTransition,
} from '../../../subgraphs/pes/import/row-rules.ts';
import { supportPackage, transition } from '../../kit/pes-rows.ts';

describe('a period', () => {
  it.each([
    ['the day before it begins', '2026-02-28', 'ended_on'],
    ['the day on which it begins', '2026-03-01', null],
  ])('that ends %s', (_, to, column) => {
    expect(problemOfPeriod('2026-03-01', to, 'ended_on')?.column ?? null).toBe(column);
  });

  it('may be open on either side', () => {
    expect([problemOfPeriod('2026-03-01', null, 'to'), problemOfPeriod(null, '2026-03-01', 'to')]).toEqual([
      null,
      null,
    ]);
  });
});

describe('a support package (WOP)', () => {
  const problem = (more: Parameters<typeof supportPackage>[0]) => problemOfSupportPackage(supportPackage(more));

  it.each([
    [39, false],
    [40, true],
    [42, false],
    [55, true],
    [75, true],
    [80, false],
  ])('of %i percent exists after an evaluation: %s', (wagePremiumPercentage, exists) => {
    const found = problem({ wagePremiumPercentage, reason: 'EVALUATION' });
    expect([found === null, found?.reason.includes('INV-18') ?? !exists]).toEqual([exists, !exists]);
  });

  it.each([
    [40, false],
    [45, true],
    [50, false],
    [60, true],
    [65, false],
  ])('of %i percent starts a career in collectief maatwerk: %s', (wagePremiumPercentage, starts) => {
    const found = problem({ wagePremiumPercentage, reason: 'START' });
    expect([found === null, found?.reason.includes('INV-16') ?? !starts]).toEqual([starts, !starts]);
  });

  it.each([
    ['the last day of five years', '2024-06-01', '2029-05-31', null],
    ['the day five years later', '2024-06-01', '2029-06-01', null],
    ['the day after that', '2024-06-01', '2029-06-02', 'to'],
    ['28 February five years after a 29th', '2024-02-29', '2029-02-28', null],
    ['1 March five years after a 29 February', '2024-02-29', '2029-03-01', 'to'],
    ['the day before it begins', '2024-06-01', '2024-05-31', 'to'],
    ['no day that is known', '2024-06-01', null, null],
  ])('may end on %s', (_, from, to, column) => {
    expect(problem({ from, to })?.column ?? null).toBe(column);
  });
});

describe('a transition track', () => {
  const problem = (more: Parameters<typeof transition>[0]) => problemOfTransition(transition(more));

  it.each([
    ['ten months after its start', '2026-01-05', '2026-11-05', null],
    ['a day later', '2026-01-05', '2026-11-06', 'planned_end_on'],
    ['the last day of a shorter month', '2026-04-30', '2027-02-28', null],
    ['1 March after ten months from 30 April', '2026-04-30', '2027-03-01', 'planned_end_on'],
    ['before its start', '2026-01-05', '2026-01-04', 'planned_end_on'],
  ])('that runs may be planned until %s', (_, startOn, plannedEndOn, column) => {
    expect(problem({ startOn, plannedEndOn })?.column ?? null).toBe(column);
  });

  it.each([
    ['PROPOSED', true],
    ['REFERRED', true],
    ['RUNNING', true],
    ['SUSPENDED', false],
    ['COMPLETED', false],
    ['STOPPED', false],
  ] as const)('that is %s is held to ten months: %s', (status, held) => {
    expect(problem({ status, plannedEndOn: '2027-03-01' }) !== null).toBe(held);
  });

  it('that has not started yet has no end to check', () => {
    expect(problem({ status: 'REFERRED', startOn: null, plannedEndOn: '2027-03-01' })).toBeNull();
  });
});
