import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/pes/owner-rules.ts';
import type { ImwPremiumRow } from '../../../subgraphs/pes/package-entities.ts';
import { breachOfImw, extensionFrom, imwTerm, quarterStart, scheduleOf } from '../../../subgraphs/pes/rules/imw.ts';
import { imwPremium, supportPackage } from '../../kit/pes-rows.ts';

const { values } = ownerRules;
const judge = (more: Partial<ImwPremiumRow>, supportPackages = [supportPackage({ to: null })]) =>
  breachOfImw(imwPremium(more), { supportPackages }, values)?.rule ?? null;
const blocks = (imwPackage: ImwPremiumRow['imwPackage']) =>
  scheduleOf({ imwPackage, decisionOn: '2024-02-15' }, values).map(({ fromQuarter, toQuarter, percentage }) => [
    fromQuarter,
    toQuarter,
    percentage,
  ]);

describe('INV-17: the premium of individueel maatwerk follows its schedule of quarters', () => {
  it.each<[ImwPremiumRow['imwPackage'], number[][]]>([
    [
      'TEMPORARY',
      [
        [1, 5, 20],
        [6, 8, 20],
      ],
    ],
    [
      'WAGE',
      [
        [1, 5, 40],
        [6, 9, 30],
        [10, 20, 20],
      ],
    ],
    [
      'WAGE_PLUS',
      [
        [1, 5, 55],
        [6, 9, 50],
        [10, 20, 40],
      ],
    ],
    [
      'CMW45',
      [
        [1, 5, 45],
        [6, 9, 45],
        [10, 20, 40],
      ],
    ],
  ])('%s: %j', (imwPackage, expected) => {
    expect(blocks(imwPackage)).toEqual(expected);
  });

  it.each([
    ['the last day of a quarter', '2024-03-31', '2024-01-01', '2028-12-31'],
    ['the first day of the next', '2024-04-01', '2024-04-01', '2029-03-31'],
    ['a leap day', '2024-02-29', '2024-01-01', '2028-12-31'],
  ])('the term begins with the quarter of the decision: %s', (_, decisionOn, from, to) => {
    expect([quarterStart(decisionOn), imwTerm(imwPremium({ decisionOn }), values)]).toEqual([from, { from, to }]);
  });

  it('the blocks follow on each other without a day between', () => {
    const days = scheduleOf({ imwPackage: 'WAGE', decisionOn: '2024-02-15' }, values).map(({ from, to }) => [from, to]);
    expect(days).toEqual([
      ['2024-01-01', '2025-03-31'],
      ['2025-04-01', '2026-03-31'],
      ['2026-04-01', '2028-12-31'],
    ]);
  });

  it('there was none before 1 July 2023', () => {
    expect(['2023-06-30', '2023-07-01'].map((decisionOn) => judge({ decisionOn }))).toEqual(['IMW_TOO_EARLY', null]);
  });
});

describe('INV-17: the extension of individueel maatwerk', () => {
  it.each<[string, Partial<ImwPremiumRow>, string | null]>([
    ['on the day before the last-but-one year: refused', { extendedOn: '2026-12-31' }, 'INV-17-EXTENSION'],
    ['on its first day: accepted', { extendedOn: '2027-01-01' }, null],
    ['on the last day of the term: accepted', { extendedOn: '2028-12-31' }, null],
    ['on the day after: refused', { extendedOn: '2029-01-01' }, 'IMW_OVER'],
    ['of two years: refused', { imwPackage: 'TEMPORARY', extendedOn: '2025-06-01' }, 'INV-17-TEMPORARY'],
  ])('%s', (_, more, rule) => {
    expect(judge(more)).toBe(rule);
  });

  it('begins two years before the end', () => {
    expect(extensionFrom(imwPremium({ decisionOn: '2023-07-01' }), values)).toBe('2026-07-01');
  });
});

describe('INV-19: individueel maatwerk beside an advice for collectief maatwerk', () => {
  const at = { employerIsTailoredWork: true, decisionOn: '2024-06-01' };
  it.each<[string, Partial<ImwPremiumRow>, number, string | null]>([
    ['at a maatwerkbedrijf not above the package: 55 beside 50 refused', { imwPackage: 'WAGE_PLUS' }, 50, 'INV-19'],
    ['55 beside 55 accepted', { imwPackage: 'WAGE_PLUS' }, 55, null],
    ['45 beside 45 accepted', { imwPackage: 'CMW45' }, 45, null],
    ['45 beside 40 refused', { imwPackage: 'CMW45' }, 40, 'INV-19'],
    ['elsewhere it may', { imwPackage: 'WAGE_PLUS', employerIsTailoredWork: false }, 50, null],
  ])('%s', (_, more, wagePremiumPercentage, rule) => {
    const running = supportPackage({ wagePremiumPercentage, reason: 'EVALUATION' });
    expect(judge({ ...at, ...more }, [running])).toBe(rule);
  });

  it.each([
    ['the day before the package begins', '2024-05-31', null],
    ['its first day', '2024-06-01', 'INV-19'],
    ['its last day', '2029-05-31', 'INV-19'],
    ['the day after', '2029-06-01', null],
  ])('counts a package that runs on the day of the decision: %s', (_, decisionOn, rule) => {
    expect(judge({ ...at, imwPackage: 'WAGE_PLUS', decisionOn }, [supportPackage()])).toBe(rule);
  });

  it('the package for CMW 45 percent is for a maatwerkbedrijf only', () => {
    expect(judge({ imwPackage: 'CMW45' })).toBe('IMW_CMW45');
  });
});
