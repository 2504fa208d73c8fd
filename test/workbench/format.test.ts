import { describe, expect, it } from '@jest/globals';
import { dayOf, formatAge, formatDate, formatExact, formatTime } from '../../workbench/format/dates.ts';
import { counted, formatNumber, readNumber } from '../../workbench/format/numbers.ts';

const NOW = new Date('2026-11-20T10:00:00+01:00');

describe('a date', () => {
  it('is the same day for every reader, and a moment is read on the clock of Belgium', () => {
    expect(formatDate('nl', '2026-03-03')).toMatch(/^3 mrt\.? 2026$/);
    expect(formatExact('fr', '2026-03-03')).toBe('mardi 3 mars 2026');
    expect([dayOf(new Date('2026-11-19T22:59:59Z')), dayOf(new Date('2026-11-19T23:00:00Z'))]).toEqual([
      '2026-11-19',
      '2026-11-20',
    ]);
    expect(formatTime('nl', '2026-11-19T23:30:00Z')).toBe('00:30');
  });

  it.each([
    ['2026-11-20', 'vandaag'],
    ['2026-11-19', 'gisteren'],
    ['2026-11-16', '4 dagen geleden'],
    ['2026-11-07', '13 dagen geleden'],
    ['2026-11-06', '2 weken geleden'],
    ['2026-09-21', '8 weken geleden'],
    ['2026-09-20', '2 maanden geleden'],
    ['2024-11-21', '23 maanden geleden'],
    ['2024-11-20', '2 jaar geleden'],
    ['2026-11-24', 'over 4 dagen'],
  ])('is told by its age, in days up to 13, in weeks up to 60 days, in months up to two years: %s', (day, age) => {
    expect(formatAge('nl', day, NOW)).toBe(age);
  });

  it('of a moment ages by the days of the calendar and not by 24 hours', () => {
    expect(formatAge('en', '2026-11-19T22:59:00Z', NOW)).toBe('yesterday');
    expect(formatAge('en', '2026-11-19T23:00:00Z', NOW)).toBe('today');
  });
});

describe('a number', () => {
  it('stands with its noun in the form that the language asks: French takes the singular for 0, Dutch does not', () => {
    expect([0, 1, 2].map((count) => counted('nl', count, 'cliënt', 'cliënten'))).toEqual([
      '0 cliënten',
      '1 cliënt',
      '2 cliënten',
    ]);
    expect(counted('fr', 0, 'client', 'clients')).toBe('0 client');
    expect(formatNumber('nl', 1234.5)).toBe('1.234,5');
  });

  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' -3 ', -3],
    ['1 250', 1250],
    ['', null],
    ['1.250,5', null],
    ['twaalf', null],
  ])('is read with a comma or a point, and refused where it could mean two things: "%s"', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });
});
