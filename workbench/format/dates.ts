import type { Language } from '../../shared/caller.ts';
import { keptBy } from './kept.ts';

/** Where everybody who reads this lives. */
const TIME_ZONE = 'Europe/Brussels';
const LOCALES: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };
const DAY_MS = 86_400_000;

/** The locale of Intl for a language of the reader. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

const formats = new Map<string, Intl.DateTimeFormat>();
// Swedish writes days as the standard does.
const DAYS = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE });

function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(key, made);
  return made;
}

/** A day 'YYYY-MM-DD' has no hour: it is the same day wherever the reader is. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** '3 mrt. 2026' of a day or a moment. */
export function formatDate(language: Language, value: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: zoneOf(value) } as const;
  return formatOf(language, options).format(new Date(value));
}

/** 'dinsdag 3 maart 2026', and the time of a moment: what stands behind a short date. */
export function formatExact(language: Language, value: string): string {
  const time = isDay(value) ? {} : ({ hour: '2-digit', minute: '2-digit' } as const);
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zoneOf(value) } as const;
  return formatOf(language, { ...day, ...time }).format(new Date(value));
}

/** '10:42' of a moment. */
export function formatTime(language: Language, moment: string): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE } as const;
  return formatOf(language, options).format(new Date(moment));
}

function zoneOf(value: string): string {
  return isDay(value) ? 'UTC' : TIME_ZONE;
}

/** The day 'YYYY-MM-DD' on which a moment falls in Belgium. */
export function dayOf(moment: Date): string {
  return DAYS.format(moment);
}

/** Days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

const relatives = keptBy((language: Language) => new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }));

/**
 * How long ago a day or a moment is, or how far ahead: 'vandaag', 'gisteren', '4 dagen geleden', 'over 3 weken'. In days
 * up to two weeks, in weeks up to two months, in months up to two years.
 */
export function formatAge(language: Language, value: string, now: Date): string {
  const relative = relatives(language);
  const days = daysBetween(dayOf(now), isDay(value) ? value : dayOf(new Date(value)));
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, 'day');
  if (size < 61) return relative.format(Math.trunc(days / 7), 'week');
  if (size < 730) return relative.format(Math.trunc(days / 30.44), 'month');
  return relative.format(Math.trunc(days / 365), 'year');
}
