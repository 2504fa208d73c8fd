import { describe, expect, it } from '@jest/globals';
import type { SupportPackageRow } from '../../../subgraphs/pes/entities.ts';
import { ownerRules } from '../../../subgraphs/pes/owner-rules.ts';
import {
  breachOfPackage,
  breachOfPackageEvaluation,
  shownPackageStatus,
} from '../../../subgraphs/pes/rules/support-package.ts';
import { packageEvaluation, supportPackage } from '../../kit/pes-rows.ts';

const judge = (more: Partial<SupportPackageRow>, others: readonly SupportPackageRow[] = []) => {
  const row = supportPackage({ id: 'judged', ...more });
  return breachOfPackage(row, { supportPackages: [row, ...others] }, ownerRules.values)?.rule ?? null;
};

describe('INV-18: a premium of collectief maatwerk is 40 to 75 percent in steps of 5', () => {
  it.each([
    [35, 'INV-18'],
    [39, 'INV-18'],
    [40, null],
    [42, 'INV-18'],
    [55, null],
    [75, null],
    [80, 'INV-18'],
  ])('%i percent after an evaluation: %s', (wagePremiumPercentage, rule) => {
    expect(judge({ wagePremiumPercentage, reason: 'EVALUATION' })).toBe(rule);
  });

  it.each([
    [15, 'INV-18'],
    [20, null],
    [22, 'INV-18'],
    [75, null],
    [80, 'INV-18'],
  ])('individueel maatwerk is 20 to 75: %i percent: %s', (wagePremiumPercentage, rule) => {
    expect(judge({ wagePremiumPercentage, instrument: 'IMW' })).toBe(rule);
  });
});

describe('INV-16: what a package begins with', () => {
  it.each<[SupportPackageRow['reason'], number, SupportPackageRow['guidance'], string | null]>([
    ['START', 40, 'MIDDEN', 'INV-16'],
    ['START', 45, 'MIDDEN', null],
    ['START', 50, 'MIDDEN', 'INV-16'],
    ['START', 60, 'HOOG', null],
    ['START', 65, 'HOOG', 'INV-16'],
    ['START', 40, 'LAAG', 'INV-16-MINIMUM'],
    ['RETURN', 40, 'LAAG', 'INV-16-MINIMUM'],
    ['RETURN', 40, 'MIDDEN', 'INV-16-RETURN'],
    ['RETURN', 45, 'MIDDEN', null],
    ['RETURN', 50, 'MIDDEN', 'INV-16-RETURN'],
    ['WAIT_NEW_TRACK', 40, 'LAAG', null],
    ['WAIT_NEW_TRACK', 40, 'MIDDEN', 'INV-16-WAIT'],
    ['WAIT_NEW_TRACK', 45, 'LAAG', 'INV-16-WAIT'],
    ['LDE_RUNOFF', 40, 'LAAG', null],
    ['LDE_RUNOFF', 40, 'HOOG', 'INV-16-RUNOFF'],
    ['LDE_RUNOFF', 45, 'LAAG', 'INV-16-RUNOFF'],
    ['EVALUATION', 40, 'LAAG', null],
  ])('%s with %i %s: %s', (reason, wagePremiumPercentage, guidance, rule) => {
    expect(judge({ reason, wagePremiumPercentage, guidance })).toBe(rule);
  });

  it('individueel maatwerk begins with any of its percentages, and for no reason of collectief maatwerk', () => {
    const imw = { instrument: 'IMW', wagePremiumPercentage: 30 } as const;
    expect([judge(imw), judge({ ...imw, reason: 'RETURN' })]).toEqual([null, 'PACKAGE_REASON']);
  });
});

describe('INV-17: a package ends at the latest on the same day five years later', () => {
  it.each([
    ['the last day of five years: accepted', '2024-06-01', '2029-05-31', null],
    ['that day: accepted', '2024-06-01', '2029-06-01', null],
    ['the day after: refused', '2024-06-01', '2029-06-02', 'INV-17'],
    ['28 February five years after a 29th: accepted', '2024-02-29', '2029-02-28', null],
    ['1 March five years after a 29 February: refused', '2024-02-29', '2029-03-01', 'INV-17'],
    ['the day before it begins: refused', '2024-06-01', '2024-05-31', 'PACKAGE_ORDER'],
    ['no day that is known: accepted', '2024-06-01', null, null],
  ])('%s', (_, from, to, rule) => {
    expect(judge({ from, to })).toBe(rule);
  });
});

describe('packages of the same instrument', () => {
  const other = supportPackage({ id: 'other', from: '2022-01-01', to: '2024-05-31' });
  it.each<[string, Partial<SupportPackageRow>, string | null]>([
    ['that follow on each other are accepted', {}, null],
    ['that share a day are refused', { to: '2024-06-01' }, 'PACKAGE_OVERLAP'],
    ['of which the other has no end are refused', { to: null }, 'PACKAGE_OVERLAP'],
    ['of another holder stand beside it', { to: null, holder: '0887010362' }, null],
    ['of another instrument stand beside it', { to: null, instrument: 'IMW' }, null],
  ])('%s', (_, more, rule) => {
    expect(judge({}, [{ ...other, ...more }])).toBe(rule);
  });
});

describe('a package on hold', () => {
  it.each([
    ['from the day before the corona measures: refused', '2020-03-19', 'PACKAGE_CORONA'],
    ['from their first day: accepted', '2020-03-20', null],
    ['from their last day: accepted', '2020-06-30', null],
    ['from the day after: refused', '2020-07-01', 'PACKAGE_CORONA'],
  ])('%s', (_, suspendedOn, rule) => {
    expect(judge({ from: '2019-01-01', to: '2023-12-31', status: 'SUSPENDED', suspendedOn })).toBe(rule);
  });
});

describe('the state of a package', () => {
  const show = (more: Partial<SupportPackageRow>, today: string) => shownPackageStatus(supportPackage(more), today);
  it('follows from its days where VDAB did not say', () => {
    const days = ['2024-05-31', '2024-06-01', '2029-05-31', '2029-06-01'];
    expect(days.map((day) => show({}, day))).toEqual(['DRAFT', 'ACTIVE', 'ACTIVE', 'ENDED']);
  });
  it('is the stored one while it lasts', () => {
    expect(show({ status: 'UNDER_EVALUATION' }, '2026-01-01')).toBe('UNDER_EVALUATION');
    expect(show({ status: 'UNDER_EVALUATION' }, '2029-06-01')).toBe('ENDED');
  });
});

describe('an evaluation of a package', () => {
  const row = supportPackage();
  it.each([
    ['says what it came to when it was held', { heldOn: '2026-01-10', outcome: null }, 'EVALUATION_OUTCOME'],
    ['says nothing while it is planned', { heldOn: null, outcome: 'NOT_READY' }, 'EVALUATION_OUTCOME'],
    ['that is held late is recorded', { heldOn: '2026-12-10', outcome: 'NOT_READY' }, null],
    ['is not due before the package begins', { dueOn: '2024-05-31' }, 'PACKAGE_ORDER'],
    ['may be due on its first day', { dueOn: '2024-06-01' }, null],
    ['has its package on record', { packageSourceId: 'S-9' }, 'PACKAGE_UNKNOWN'],
  ] as const)('%s', (_, more, rule) => {
    const found = breachOfPackageEvaluation(packageEvaluation(more), { supportPackages: [row] });
    expect(found?.rule ?? null).toBe(rule);
  });
});
