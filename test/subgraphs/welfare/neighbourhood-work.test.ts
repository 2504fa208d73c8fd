import { describe, expect, it } from '@jest/globals';
import type { ActivityHoursRow } from '../../../subgraphs/welfare/activation-entities.ts';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { breachOfActivation } from '../../../subgraphs/welfare/rules/activation-invariants.ts';
import { breachOfHours } from '../../../subgraphs/welfare/rules/activity-hours.ts';
import { hoursOf, measure } from '../../kit/welfare-rows.ts';

const { values } = ownerRules;
const OTHER = '0913501359';
const ruleOf = (row: ActivityHoursRow, others: ActivityHoursRow[] = [], measures = [measure()]) =>
  breachOfHours(row, { activationMeasures: measures, activityHours: [row, ...others] }, values);
/** Ten months of 60 hours, and one of 30: the whole of a year. */
const year = (last: number) => [
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => hoursOf(`2026-${month}-01`, 60)),
  hoursOf('2026-11-01', last),
];

describe('wijk-werken', () => {
  it('INV-11: at most 60 hours a month: 60 accepted, 61 refused', () => {
    expect([ruleOf(hoursOf('2026-01-01', 60)), ruleOf(hoursOf('2026-01-01', 61))]).toEqual([
      null,
      { rule: 'INV-11', field: 'hours' },
    ]);
  });

  it('INV-11: the hours of a month count together, also those at another centre', () => {
    const measures = [measure(), measure({ holder: OTHER, sourceId: 'S-2' })];
    const elsewhere = (hours: number) =>
      hoursOf('2026-01-01', hours, { id: 'x', holder: OTHER, measureSourceId: 'S-2' });
    expect([
      ruleOf(hoursOf('2026-01-01', 30), [elsewhere(30)], measures),
      ruleOf(hoursOf('2026-01-01', 30), [elsewhere(31)], measures)?.rule,
    ]).toEqual([null, 'INV-11']);
  });

  it('INV-11: at most 630 hours in a calendar year: 630 accepted, 631 refused, the next year begins at nothing', () => {
    const lastOf = (rows: ActivityHoursRow[], row: ActivityHoursRow, measures = [measure()]) =>
      ruleOf(row, rows, measures)?.rule ?? null;
    expect([
      lastOf(year(30).slice(0, 10), hoursOf('2026-11-01', 30)),
      lastOf(year(30).slice(0, 10), hoursOf('2026-11-01', 31)),
      lastOf(year(30), hoursOf('2026-12-01', 1)),
      lastOf(year(30), hoursOf('2027-01-01', 60), [measure({ from: '2026-01-02', to: '2027-01-01' })]),
    ]).toEqual([null, 'INV-11', 'INV-11', null]);
  });

  it('INV-11: at most 12 months: the last day accepted, the day after refused', () => {
    const endsOn = (from: string, to: string) =>
      breachOfActivation(measure({ from, to }), { activationMeasures: [], birthDate: null }, values)?.rule ?? null;
    expect([
      ...[endsOn('2026-01-15', '2027-01-13'), endsOn('2026-01-15', '2027-01-14'), endsOn('2026-01-15', '2027-01-15')],
      ...[endsOn('2024-02-29', '2025-02-28'), endsOn('2024-02-29', '2025-03-01')],
    ]).toEqual([null, null, 'INV-11', null, 'INV-11']);
  });

  it('INV-11: hours of a month in which it did not run any more are refused, its first and last month accepted', () => {
    const measures = [measure({ from: '2026-01-31' })];
    const ruleIn = (month: string) => ruleOf(hoursOf(month, 1), [], measures)?.rule ?? null;
    expect([ruleIn('2025-12-01'), ruleIn('2026-01-01'), ruleIn('2027-01-01'), ruleIn('2027-02-01')]).toEqual([
      ...['HOURS_OUTSIDE', null, null, 'HOURS_OUTSIDE'],
    ]);
  });

  it('INV-11: is paid 4.10 euro an hour, and gemeenschapsdienst 1.30 for at most 64 hours a month', () => {
    const service = [measure({ instrument: 'GEM_DIENST' })];
    const paid = (hours: number, payCents: number) => hoursOf('2026-01-01', hours, { payCents });
    expect([
      ...[ruleOf(paid(10, 4100)), ruleOf(paid(10, 4099))?.rule],
      ...[ruleOf(paid(64, 8320), [], service), ruleOf(paid(65, 8450), [], service)?.rule],
    ]).toEqual([null, 'INV-11', null, 'COMMUNITY_SERVICE_HOURS']);
  });

  it('a month is written as its first day, once, for a measure of the client that is paid by the hour', () => {
    expect([
      ruleOf(hoursOf('2026-01-02', 1))?.rule,
      ruleOf(hoursOf('2026-01-01', 1), [hoursOf('2026-01-01', 1, { id: 'twice' })])?.rule,
      ruleOf(hoursOf('2026-01-01', 1), [], [])?.rule,
      ruleOf(hoursOf('2026-01-01', 1), [], [measure({ instrument: 'AMA' })])?.rule,
      ruleOf(hoursOf('2026-01-01', 1), [], [measure({ status: 'PLANNED' })])?.rule,
    ]).toEqual(['HOURS_MONTH', 'HOURS_MONTH_TWICE', 'HOURS_MEASURE', 'HOURS_MEASURE', 'HOURS_OUTSIDE']);
  });
});
