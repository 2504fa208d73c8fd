import { describe, expect, it } from '@jest/globals';
import { parseKboNumber } from '../../../shared/kbo-number.ts';
import type { EnterpriseRow } from '../../../subgraphs/social-economy/employment-entities.ts';
import type { EmploymentRow } from '../../../subgraphs/social-economy/entities.ts';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import { employmentBreach, employmentRefusal } from '../../../subgraphs/social-economy/rules/employment.ts';
import { recognitionBreach } from '../../../subgraphs/social-economy/rules/recognition.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { employment, enterprise, hoursChange } from '../../kit/social-economy-rows.ts';

const { values } = ownerRules;
const judge = (row: EmploymentRow, enterprises: EnterpriseRow[] = [], others: EmploymentRow[] = []) =>
  (
    employmentRefusal(row, { registers: { enterprises } }) ??
    employmentBreach(row, { employments: [row, ...others], hoursChanges: [] }, values)
  )?.rule ?? null;

describe('an employment', () => {
  it.each([
    ['CMW', '2018-12-31', false],
    ['CMW', '2019-01-01', true],
    ['BW', '2018-12-31', true],
    ['BW', '2019-01-01', false],
    ['SW', '2018-12-31', true],
    ['SW', '2019-01-01', false],
    ['INV', '2019-01-01', false],
    ['MWA', '2018-12-31', false],
    ['MWA', '2019-01-01', true],
    ['MWA', '2023-06-30', true],
    ['MWA', '2023-07-01', false],
    ['LDE', '2015-03-31', false],
    ['LDE', '2015-04-01', true],
    ['LDE', '2023-06-30', true],
    ['LDE', '2023-07-01', false],
    ['IMW', '2023-06-30', false],
    ['IMW', '2023-07-01', true],
    ['VOP', '2023-06-30', true],
    ['VOP', '2023-07-01', false],
    ['SINE', '2023-07-01', false],
    ['AZ', '2021-03-31', true],
    ['AZ', '2021-04-01', false],
    ['AMA_SE', '2021-03-31', false],
    ['AMA_SE', '2021-04-01', true],
    ['SE_EXP', '2008-12-31', true],
    ['SE_EXP', '2009-01-01', false],
  ] as const)('under %s may begin on %s: %s', (instrument, from, may) => {
    expect(judge(employment({ instrument, from }))).toBe(may ? null : 'INSTRUMENT_NOT_GIVEN');
  });

  it('that began in time goes on after its instrument is given out no more', () => {
    expect(judge(employment({ instrument: 'LDE', from: '2023-06-30', to: '2025-01-01' }))).toBeNull();
  });

  it.each([
    ['the day before its recognition', '2021-12-31', 'NOT_RECOGNISED'],
    ['the first day of it', '2022-01-01', null],
    ['the last day of it', '2024-12-31', null],
    ['the day after', '2025-01-01', 'NOT_RECOGNISED'],
  ])('at an enterprise that the register knows, on %s', (_, from, rule) => {
    const known = enterprise({ recognisedFrom: '2022-01-01', recognisedTo: '2024-12-31' });
    expect([judge(employment({ from }), [known]), judge(employment({ from }))]).toEqual([rule, null]);
  });

  it.each([
    ['makes full time with another one', 20, null],
    ['makes one percent more', 21, 'HOURS'],
    ['is of no hours', 0, 'HOURS'],
  ])('that %s', (_, hoursFraction, rule) => {
    const other = employment({ id: 'other', sourceId: 'S-2', hoursFraction: 80 });
    expect(judge(employment({ hoursFraction }), [], [other])).toBe(rule);
    expect(
      judge(employment({ hoursFraction: 100 }), [], [{ ...other, to: '2026-01-14', from: '2026-01-01' }]),
    ).toBeNull();
    expect(judge(employment({ hoursFraction: 100 }), [], [{ ...other, holder: '0920000260' }])).toBeNull();
  });

  it('counts other hours from the day on which they begin', () => {
    const row = employment({ hoursFraction: 50 });
    const other = employment({ id: 'other', sourceId: 'S-2', hoursFraction: 50, to: '2026-03-31' });
    const breachOf = (from: string) =>
      employmentBreach(
        row,
        {
          employments: [row, other],
          hoursChanges: [hoursChange({ from, hoursFraction: 51 })],
        },
        values,
      )?.rule ?? null;
    expect([breachOf('2026-03-31'), breachOf('2026-04-01')]).toEqual(['HOURS', null]);
  });
});

describe('a recognition', () => {
  const breachOf = (more: Partial<EnterpriseRow>) => recognitionBreach(enterprise(more), values)?.rule ?? null;

  it.each([
    [64, 2000, 'INV-24'],
    [65, 2000, null],
    [65, 1999, 'INV-24'],
  ])('INV-24: a maatwerkbedrijf with %i %% and %i hundredths of an FTE of the target group: %s', (share, fte, rule) => {
    expect(breachOf({ kind: 'MWB', shareTargetGroup: share, fteTargetGroup: fte })).toBe(rule);
  });

  it.each([
    [499, 'INV-24'],
    [500, null],
  ])('INV-24: a maatwerkafdeling with %i hundredths of an FTE of the target group: %s', (fteTargetGroup, rule) => {
    expect(breachOf({ kind: 'MWA', shareTargetGroup: 1, fteTargetGroup })).toBe(rule);
  });

  it.each([
    [23, null],
    [24, 'INV-25'],
  ])(
    'INV-25: the fixed coaching premium for %i heads on a contingent of 20 FTE (1.15 times is 23): %s',
    (coachingHeads, rule) => {
      expect(breachOf({ contingentFte: 2000, coachingHeads })).toBe(rule);
    },
  );

  it.each([
    [2000, null],
    [2001, 'CONTINGENT_PART'],
  ])('of a contingent of 20 FTE %i hundredths are temporary: %s', (temporaryContingentFte, rule) => {
    expect(breachOf({ contingentFte: 2000, temporaryContingentFte })).toBe(rule);
  });

  it.each([
    ['2023-06-30', null],
    ['2023-07-01', 'INV-23'],
  ])('INV-23: a recognition as LDE that begins on %s: %s', (recognisedFrom, rule) => {
    expect(breachOf({ kind: 'LDE', recognisedFrom })).toBe(rule);
  });
});

describe('the KBO number of an enterprise', () => {
  it.each([
    ['0914402172', HOLDER],
    ['0914.402.172', HOLDER],
    ['0914402173', null],
    ['2914402172', null],
    ['914402172', null],
  ])('INV-03: %s is read as %s', (written, read) => {
    expect(parseKboNumber(written)).toBe(read);
  });
});
