import { describe, expect, it } from '@jest/globals';
import type { AppliedPackageRow } from '../../../subgraphs/social-economy/employment-entities.ts';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import { applyPackage, packageBreach } from '../../../subgraphs/social-economy/rules/applied-package.ts';
import { appliedPackage, employment } from '../../kit/social-economy-rows.ts';

const breachOf = (
  row: AppliedPackageRow,
  instrument: 'CMW' | 'IMW' | 'LDE' | 'SINE' | 'MWA' = 'CMW',
  packages: AppliedPackageRow[] = [],
) => {
  const employments = [employment({ instrument, from: '2024-01-15', to: '2026-12-31' })];
  return packageBreach(row, { employments, packages: [row, ...packages] }, ownerRules.values)?.rule ?? null;
};

describe('an applied package', () => {
  it.each([
    ['CMW', 35, 'INV-18'],
    ['CMW', 40, null],
    ['CMW', 42, 'INV-18'],
    ['CMW', 75, null],
    ['CMW', 80, 'INV-18'],
    ['IMW', 15, 'INV-18'],
    ['IMW', 20, null],
    ['IMW', 75, null],
    ['MWA', 35, 'INV-18'],
    ['SINE', 45, 'PACKAGE_INSTRUMENT'],
    ['LDE', 45, 'PACKAGE_LDE'],
  ] as const)('INV-18: under %s of %i percent: %s', (instrument, percentage, rule) => {
    expect(breachOf(appliedPackage({ percentage }), instrument)).toBe(rule);
  });

  it('of LDE is 40 low, from the day of the repeal', () => {
    const runOff = appliedPackage({ percentage: 40, level: 'LOW', from: '2024-02-01' });
    expect([breachOf(runOff, 'LDE'), breachOf({ ...runOff, level: 'HIGH' }, 'LDE')]).toEqual([null, 'PACKAGE_LDE']);
  });

  it.each([
    ['2024-01-14', null, 'OUTSIDE_EMPLOYMENT'],
    ['2024-01-15', null, null],
    ['2026-12-31', '2026-12-31', null],
    ['2026-12-31', '2027-01-01', 'OUTSIDE_EMPLOYMENT'],
  ])('from %s to %s stands in its employment: %s', (from, to, rule) => {
    expect(breachOf(appliedPackage({ from, to }))).toBe(rule);
  });

  it('is one at a time, and the one before it ends the day before', () => {
    const before = appliedPackage({ id: 'before', from: '2024-01-15' });
    const next = appliedPackage({ from: '2026-01-15' });
    expect(breachOf(next, 'CMW', [before])).toBe('PACKAGE_TWICE');
    const [applied = next, ended = before] = applyPackage(next, [before]);
    expect([ended.to, breachOf(applied, 'CMW', [ended])]).toEqual(['2026-01-14', null]);
  });
});
