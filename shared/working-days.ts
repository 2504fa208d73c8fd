import { addDays, daysBetween, type LocalDate } from './local-date.ts';

/** Public holidays of a fixed day, MM-DD. 11 July is a day of the Flemish Community and no general public holiday. */
const FIXED = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']);

/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday. */
const AFTER_EASTER = [1, 39, 50];

/** A Thursday, to count weekdays from. */
const THURSDAY = '1970-01-01';

/**
 * Whether work is done on a day in Belgium: Monday to Friday, but for the ten public holidays of the law of 4 January 1974
 * (KB of 18 April 1974, art. 1). What replaces a holiday that falls in a weekend is each employer's own: it counts as worked.
 */
export function isWorkingDay(day: LocalDate): boolean {
  return !isWeekend(day) && !isPublicHoliday(day);
}

/** The working day that many after a day (1 or more): the day itself is not counted, the last one is. */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

function isWeekend(day: LocalDate): boolean {
  const sinceThursday = ((daysBetween(THURSDAY, day) % 7) + 7) % 7;
  return sinceThursday === 2 || sinceThursday === 3;
}

function isPublicHoliday(day: LocalDate): boolean {
  return FIXED.has(day.slice(5)) || AFTER_EASTER.includes(daysBetween(easterSunday(Number(day.slice(0, 4))), day));
}

/** Easter Sunday of the Gregorian calendar: the anonymous computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
}
