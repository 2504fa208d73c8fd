const DAY_MS = 86_400_000;
/** Day 0 of the calendar that Excel counts from, as it stands after its 29 February 1900, which never was. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_DAY = 61;
const LAST_DAY = 2_958_465;

/** The first day of a workbook's calendar. */
export type ExcelCalendar = '1900' | '1904';

/**
 * The date of a cell: 2026-03-31, or with the time of a moment, 2026-03-31T14:05:00Z. A sheet knows no time zones: its
 * times are read as Belgian ones. Null for a number that is no date of 1 March 1900 to 9999.
 */
export function readExcelDate(serial: number, calendar: ExcelCalendar): string | null {
  const days = calendar === '1904' ? serial + (FROM_1904 - FROM_1900) / DAY_MS : serial;
  if (!(days >= FIRST_TRUE_DAY && days < LAST_DAY + 1)) return null;
  const wall = FROM_1900 + Math.round(days * DAY_MS);
  const written = new Date(wall).toISOString();
  return wall % DAY_MS === 0 ? written.slice(0, 10) : fromBrussels(wall).toISOString();
}

/** The moment at which the clocks of Brussels show this; the first of two in the hour that comes twice. */
function fromBrussels(wall: number): Date {
  const summer = new Date(wall - 2 * 3_600_000);
  return shownInBrussels(summer) === wall ? summer : new Date(wall - 3_600_000);
}

const BRUSSELS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function shownInBrussels(moment: Date): number {
  return Date.parse(`${BRUSSELS.format(moment).replace(' ', 'T')}Z`) + moment.getUTCMilliseconds();
}

/** Numbers of the formats that Excel has of its own and that show a date. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a format of cells shows a date: `dd/mm/yyyy`, `[$-813]d mmmm yyyy`; a time alone does not. */
export function showsDate(id: number, pattern: string | undefined): boolean {
  if (pattern === undefined) return BUILT_IN.has(id);
  // Without text in quotes, escaped letters and what stands in brackets: colours, languages, conditions.
  const [positive = ''] = pattern.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  return /[dyj]/i.test(positive);
}
