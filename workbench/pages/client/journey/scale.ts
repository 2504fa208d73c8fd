import { firstDay, type Lane } from './journey.ts';

const DAY_MS = 86_400_000;

/** The days that the picture shows, as numbers since 1970: a part of what there is. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** A day 'YYYY-MM-DD', or the day of a moment, as a number. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / DAY_MS);
}

/** The day of a number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

const SHORTEST_DAYS = 28;
const MARGIN = 0.04;

/** From the first day that a lane tells of to the last, today and a month around it always with it, and some air at both ends. */
export function wholeView(lanes: readonly Lane[], today: string): View {
  const now = dayNumber(today);
  const days = lanes.flatMap(({ bars, marks }) => [
    ...bars.flatMap((bar) => [dayNumber(firstDay(bar)), bar.to === null ? now : dayNumber(bar.to)]),
    ...marks.map(({ on }) => dayNumber(on)),
  ]);
  // A spread of an array as arguments has a limit that 500 events stay far below, and a fault of an owner need not.
  const from = days.reduce((least, day) => Math.min(least, day), now - 31);
  const to = days.reduce((most, day) => Math.max(most, day), now + 31);
  const air = Math.ceil((to - from) * MARGIN);
  return { from: from - air, to: to + air };
}

/** The place of a day, in pixels from the left of a picture that is `width` wide. */
export function placeOf(day: number, view: View, width: number): number {
  return ((day - view.from) / (view.to - view.from)) * width;
}

/** The day at a place. */
export function dayAt(x: number, view: View, width: number): number {
  return view.from + (x / width) * (view.to - view.from);
}

/** The view `factor` times as close, with the day `around` where it was; never closer than four weeks, never wider than `whole`. */
export function zoomed(view: View, factor: number, around: number, whole: View): View {
  const span = Math.min(Math.max((view.to - view.from) / factor, SHORTEST_DAYS), whole.to - whole.from);
  const before = (around - view.from) / (view.to - view.from);
  return within({ from: around - before * span, to: around - before * span + span }, whole);
}

/** The view so many days further, as far as there is something. */
export function moved(view: View, days: number, whole: View): View {
  return within({ from: view.from + days, to: view.to + days }, whole);
}

/** The view moved so that a day can be seen; as it is where it can already. */
export function showing(view: View, day: number, whole: View): View {
  const air = (view.to - view.from) * MARGIN;
  if (day >= view.from + air && day <= view.to - air) return view;
  return moved(view, day - (view.from + view.to) / 2, whole);
}

function within({ from, to }: View, whole: View): View {
  const over = from < whole.from ? whole.from - from : to > whole.to ? whole.to - to : 0;
  return { from: from + over, to: to + over };
}
