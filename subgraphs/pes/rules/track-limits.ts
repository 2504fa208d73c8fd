import { addDays, addMonths, daysBetween, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { TransitionPhase } from '../generated/resolver-types.ts';

/** First and last day, inclusive; `to` is null while it runs. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Far enough: no limit while a suspension is open, because nobody knows yet how far it shifts the end. */
const NO_LIMIT: LocalDate = '9999-12-31';

/**
 * An end, moved along by the days on hold from a day on: both ends of a suspension count. One that begins after the end, as
 * moved so far, comes too late to move it. While one is open nobody knows how far it moves the end: no limit yet.
 */
export function shiftedEnd(end: LocalDate, from: LocalDate, suspensions: readonly Period[]): LocalDate {
  let moved = end;
  for (const held of suspensions.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const first = held.from > from ? held.from : from;
    if ((held.to !== null && held.to < from) || first > moved) continue;
    if (held.to === null) return NO_LIMIT;
    moved = addDays(moved, daysBetween(first, held.to) + 1);
  }
  return moved;
}

/**
 * Last day, inclusive, on which a track may end: its net maximum of months after the start, plus the days on hold (INV-20).
 * The day that many months later is taken itself: registers differ in whether they write the last day or the day after.
 */
export function netEndOfTrack(startOn: LocalDate, suspensions: readonly Period[], values: PolicyValues): LocalDate {
  const months = values.find('track-net-months', startOn);
  return months === null ? NO_LIMIT : shiftedEnd(addMonths(startOn, months), startOn, suspensions);
}

/** The end that a track is planned for: its net maximum; null where there is no such limit or it is not known yet. */
export function plannedEndOf(
  startOn: LocalDate,
  suspensions: readonly Period[],
  values: PolicyValues,
): LocalDate | null {
  const end = netEndOfTrack(startOn, suspensions, values);
  return end === NO_LIMIT ? null : end;
}

/**
 * Last day, inclusive, on which the last of these periods of one phase may end (INV-20). `periods` are all of that phase: its
 * months count from the first one on, days between them, when the phase did not run, and days on hold move the end.
 */
export function lastDayOfPhase(
  phase: TransitionPhase,
  periods: readonly Period[],
  suspensions: readonly Period[],
  values: PolicyValues,
): LocalDate {
  const ordered = periods.toSorted((a, b) => a.from.localeCompare(b.from));
  const [first] = ordered;
  const months = first === undefined ? null : values.find('track-phase-months', first.from, phase);
  if (first === undefined || months === null) return NO_LIMIT;
  return shiftedEnd(addMonths(first.from, months), first.from, [...suspensions, ...gapsBetween(ordered, suspensions)]);
}

/** The days between the periods of a phase, without those that are days on hold already. */
function gapsBetween(ordered: readonly Period[], suspensions: readonly Period[]): Period[] {
  return ordered.flatMap((period, at) => {
    const next = ordered[at + 1];
    if (next === undefined || period.to === null) return [];
    let gaps: { from: LocalDate; to: LocalDate }[] = [{ from: addDays(period.to, 1), to: addDays(next.from, -1) }];
    for (const held of suspensions) gaps = gaps.flatMap((gap) => without(gap, held));
    return gaps.filter(({ from, to }) => from <= to);
  });
}

function without(gap: { from: LocalDate; to: LocalDate }, held: Period): { from: LocalDate; to: LocalDate }[] {
  if (held.from > gap.to || (held.to !== null && held.to < gap.from)) return [gap];
  const before = { from: gap.from, to: addDays(held.from, -1) };
  const after = held.to === null ? [] : [{ from: addDays(held.to, 1), to: gap.to }];
  return [before, ...after].filter(({ from, to }) => from <= to);
}
