import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../shared/local-date.ts';
import { addWorkingDays, easterSunday, isWorkingDay } from '../../shared/working-days.ts';
import fc from '../kit/seeded.ts';

describe('Easter Sunday', () => {
  // The dates as the calendars of these years have them; 2024 in March, 2038 as late as it comes, 1818 as early.
  it.each([
    [1818, '1818-03-22'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %d is %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });

  it('is a Sunday between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const sunday = easterSunday(year);
        expect(new Date(`${sunday}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('a working day in Belgium', () => {
  it('is none of the ten public holidays of 2024, of which Easter Monday is 1 April', () => {
    const days = Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index));
    const weekdays = days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
    expect(weekdays.filter((day) => !isWorkingDay(day))).toEqual([
      ...['2024-01-01', '2024-04-01', '2024-05-01', '2024-05-09', '2024-05-20'],
      ...['2024-08-15', '2024-11-01', '2024-11-11', '2024-12-25'],
    ]);
    // 21 July 2024 is a Sunday; what replaces it is each employer's own.
    expect([isWorkingDay('2024-07-21'), isWorkingDay('2024-07-22')]).toEqual([false, true]);
  });

  it.each(['2025-07-11', '2026-07-11'])('is 11 July, the day of the Flemish Community, on a weekday: %s', (day) => {
    expect(isWorkingDay(day)).toBe(![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
  });

  it('is counted after the day itself, and the last one counts', () => {
    expect(addWorkingDays('2026-03-12', 1)).toBe('2026-03-13');
    expect(addWorkingDays('2026-03-13', 1)).toBe('2026-03-16');
    expect(addWorkingDays('2026-03-15', 10)).toBe('2026-03-27');
  });

  it.each([
    ['2025-12-24', 1, '2025-12-26'],
    ['2025-12-24', 5, '2026-01-02'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2024-03-29', 1, '2024-04-02'],
    ['2026-05-13', 1, '2026-05-15'],
    ['2026-05-22', 1, '2026-05-26'],
  ])(
    'is passed over across Christmas, New Year, Easter and Ascension: from %s, %d later is %s',
    (day, count, reached) => {
      expect(addWorkingDays(day, count)).toBe(reached);
    },
  );

  it('is what ten of them end on, twelve to seventeen days after they begin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const day = addDays('1990-01-01', offset);
        const last = addWorkingDays(day, 10);
        expect(isWorkingDay(last)).toBe(true);
        expect(last >= addDays(day, 12) && last <= addDays(day, 18)).toBe(true);
      }),
    );
  });
});
