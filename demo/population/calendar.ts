import { isLocalDate, type LocalDate } from '../../shared/local-date.ts';

/**
 * A calendar date as the number of days since 1970-01-01. Lives are made of millions of dates: as whole numbers they are
 * compared and moved for nothing, and each day is written out as text once.
 */
export type Day = number;

export interface Period {
  readonly from: Day;
  /** Last day, included; null while it runs. */
  readonly to: Day | null;
}

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;

/** The day of 'YYYY-MM-DD'. Throws RangeError when it is not a date of the calendar. */
export function dayOf(date: LocalDate): Day {
  if (!isLocalDate(date)) throw new RangeError('Not a date of the calendar: give it as YYYY-MM-DD.');
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

const written = new Map<Day, LocalDate>();

/** The day as 'YYYY-MM-DD'. */
export function dateOf(day: Day): LocalDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

/** The same day that many months later, or the last day of that month when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * DAY_MS);
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const month = new Date(first);
  const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  return first / DAY_MS + Math.min(from.getUTCDate(), last) - 1;
}

export function yearOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** The first day of a year. */
export function newYear(year: number): Day {
  return Date.UTC(year, 0, 1) / DAY_MS;
}

/** The day, but not before `earliest` and not after `latest`. */
export function clamp(day: number, earliest: Day, latest: Day): Day {
  return Math.max(earliest, Math.min(latest, Math.floor(day)));
}

/**
 * When an owner wrote down what happened that day, in seconds since 1970: in office hours (07:00 UTC and so many seconds, the
 * same day in Belgium), and never after the start of today in Belgium, so that an extract of last night tells no future.
 */
export function writtenAt(day: Day, today: Day, seconds: number): number {
  return Math.min(day * DAY_SECONDS + 7 * 3600 + seconds, (today - 1) * DAY_SECONDS + 22 * 3600 - 1);
}
