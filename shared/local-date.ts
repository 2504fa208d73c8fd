/** A calendar date without a time, 'YYYY-MM-DD' (years 1000 to 9999). Sorts as text in the order of the calendar. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const BELGIAN = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** Whether the text is a date of the real calendar, written 'YYYY-MM-DD': 2026-02-29 is not. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string') return false;
  const match = ISO.exec(text);
  return match !== null && isRealDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Reads 2026-03-31 or 31/03/2026 (spaces around it are ignored); null when it is not a date of the real calendar. */
export function parseLocalDate(text: string): LocalDate | null {
  const trimmed = text.trim();
  const belgian = BELGIAN.exec(trimmed);
  const iso = belgian === null ? trimmed : `${belgian[3]}-${belgian[2]}-${belgian[1]}`;
  return isLocalDate(iso) ? iso : null;
}

/** The date that many days later (earlier when negative). Throws RangeError when the first argument is not a date. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return format(new Date(midnightUtc(date) + days * DAY_MS));
}

/**
 * The same day that many months later (earlier when negative); a day that the month does not have becomes its last
 * day: 2026-01-31 plus one month is 2026-02-28. Throws RangeError when the first argument is not a date.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const from = new Date(midnightUtc(date));
  const target = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const month = new Date(target);
  const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  return format(new Date(target + (Math.min(from.getUTCDate(), last) - 1) * DAY_MS));
}

/** Order of two dates for `sort`: below zero when the first is earlier, 0 when they are the same day. */
export function compare(one: LocalDate, other: LocalDate): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Whole days from the first date to the second; negative when the second is earlier. Throws RangeError as `addDays`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnightUtc(to) - midnightUtc(from)) / DAY_MS;
}

/** The date that the calendar on the wall shows at the moment of the clock; deadlines here are Belgian days. */
export function today(clock: () => Date, timeZone = 'Europe/Brussels'): LocalDate {
  const moment = clock();
  // No zone has ever changed its date within a second; an invalid moment is nobody's second.
  const second = Math.floor(moment.getTime() / 1000);
  const last = latest.get(timeZone);
  if (last !== undefined && last.second === second) return last.date;
  const parts = new Map(
    calendarOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  latest.set(timeZone, { second, date });
  return date;
}

// Called several times per answer: to ask the formatter costs some 10 µs, to make one some 50.
const latest = new Map<string, { readonly second: number; readonly date: LocalDate }>();
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}

function isRealDate(year: number, month: number, day: number): boolean {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999, so they cannot be checked with it.
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function midnightUtc(date: LocalDate): number {
  // The value stays out of the message: it may be a date of birth.
  if (!isLocalDate(date)) throw new RangeError('Not a date of the calendar: give it as YYYY-MM-DD.');
  return Date.parse(`${date}T00:00:00Z`);
}

function format(moment: Date): LocalDate {
  const date = moment.toISOString().slice(0, 10);
  if (!isLocalDate(date)) throw new RangeError('The date is outside the years 1000 to 9999.');
  return date;
}
