import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  compare,
  daysBetween,
  isLocalDate,
  parseLocalDate,
  today,
} from '../../shared/local-date.ts';

describe('a local date is read', () => {
  test.each([
    ['2026-03-31', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    [' 31/03/2026 ', '2026-03-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is %s', (text, date) => {
    expect(parseLocalDate(text)).toBe(date);
  });

  test.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '03-31'])(
    '%s is refused',
    (text) => {
      expect(parseLocalDate(text)).toBeNull();
    },
  );

  test.each(['31.03.2026', '2026-03-31T00:00:00Z', '20260331', '0001-01-01', '', 'x'])('"%s" is refused', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  test('only the ISO form is a local date', () => {
    expect([isLocalDate('2026-03-31'), isLocalDate('31/03/2026'), isLocalDate(20260331), isLocalDate(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-08-31', 18, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s plus %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s plus %d days is %s, also over the change to summer time', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  test('a date that does not exist is refused without being repeated', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(
      new RangeError('Not a date of the calendar: give it as YYYY-MM-DD.'),
    );
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the years 1000 to 9999');
  });

  test('dates sort by the calendar', () => {
    expect(['2026-10-01', '2025-12-31', '2026-09-30'].sort(compare)).toEqual([
      '2025-12-31',
      '2026-09-30',
      '2026-10-01',
    ]);
    expect(compare('2026-01-01', '2026-01-01')).toBe(0);
  });
});

describe('today', () => {
  test.each([
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('at %s it is %s in Brussels', (instant, date) => {
    expect(today(() => new Date(instant))).toBe(date);
  });

  test('another time zone has its own day', () => {
    expect(today(() => new Date('2026-01-01T23:30:00Z'), 'UTC')).toBe('2026-01-01');
  });
});
