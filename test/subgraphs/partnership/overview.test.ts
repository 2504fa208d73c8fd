import { describe, expect, it } from '@jest/globals';
import type { ContactPoint } from '../../../subgraphs/partnership/generated/resolver-types.ts';
import {
  discrepancies,
  missingSources,
  overviewDeadlines,
  overviewJourney,
} from '../../../subgraphs/partnership/rules/overview.ts';

type Source = ContactPoint['source'];
const point = (source: Source, value: string, kind: ContactPoint['kind'] = 'PHONE'): ContactPoint => ({
  kind,
  value,
  since: '2026-01-01',
  source,
});
const record = (...contactPoints: ContactPoint[]) => ({ availability: 'AVAILABLE', contactPoints });
const event = (on: string, source: Source, kind = 'X') => ({
  on,
  source,
  section: 's',
  kind,
  detail: null,
  label: kind,
});

describe('a discrepancy', () => {
  it('stands when two owners have different numbers, with both values and no winner', () => {
    const found = discrepancies({
      PES: record(point('PES', '0400 11 11 11')),
      WELFARE: record(point('WELFARE', '0400 22 22 22')),
    });
    expect(found).toEqual([
      { kind: 'PHONE', values: [point('PES', '0400 11 11 11'), point('WELFARE', '0400 22 22 22')] },
    ]);
  });

  it.each([
    ['PHONE', '0400 11 11 11', '+32 400 11.11.11'],
    ['EMAIL', 'An@Example.be', ' an@example.be'],
    ['ADDRESS', 'Molenstraat 42 bus 3, Gent', 'molenstraat 42, bus 3 Gent'],
  ] as const)('does not stand between two ways to write the same %s', (kind, one, other) => {
    expect(
      discrepancies({ PES: record(point('PES', one, kind)), WELFARE: record(point('WELFARE', other, kind)) }),
    ).toEqual([]);
  });

  it('does not stand when only one owner has a value, however many', () => {
    expect(discrepancies({ PES: record(point('PES', '1'), point('PES', '2')), WELFARE: record() })).toEqual([]);
  });

  it('does not stand when owners share a value and one has another beside it', () => {
    const both = record(point('PES', '0400 11 11 11'), point('PES', '0400 22 22 22'));
    expect(discrepancies({ PES: both, WELFARE: record(point('WELFARE', '0400 22 22 22')) })).toEqual([]);
  });

  it('does not see what an owner withholds', () => {
    expect(
      discrepancies({
        PES: { availability: 'AVAILABLE', contactPoints: null },
        WELFARE: record(point('WELFARE', '2')),
      }),
    ).toEqual([]);
  });
});

describe('the overview', () => {
  it('puts what happened at all owners in the order of the days', () => {
    const records = {
      PES: { availability: 'AVAILABLE', journey: [event('2026-01-02', 'PES'), event('2026-03-01', 'PES')] },
      WELFARE: { availability: 'AVAILABLE', journey: [event('2025-12-31', 'WELFARE'), event('2026-01-02', 'WELFARE')] },
    };
    expect(overviewJourney(records).map(({ on, source }) => `${on} ${source}`)).toEqual([
      ...['2025-12-31 WELFARE', '2026-01-02 PES', '2026-01-02 WELFARE', '2026-03-01 PES'],
    ]);
  });

  it('is built from the owners that answered, and names the others', () => {
    const records = { PES: null, WELFARE: record(), SOCIAL_ECONOMY: undefined };
    expect([
      missingSources(records),
      overviewJourney(records),
      overviewDeadlines(records),
      discrepancies(records),
    ]).toEqual([...[['PES', 'SOCIAL_ECONOMY'], [], [], []]]);
  });

  it('lets an owner speak for itself only: what it tells in the name of another is left out', () => {
    const forged = { ...record(point('WELFARE', '0400 99 99 99')), journey: [event('2026-01-02', 'WELFARE')] };
    const records = { PES: forged, WELFARE: record(point('WELFARE', '0400 22 22 22')) };
    expect([overviewJourney(records), discrepancies(records)]).toEqual([[], []]);
  });
});
