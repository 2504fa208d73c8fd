import { dayNumber, dayText, placeOf, type View } from './scale.ts';

/** A line of the calendar: the first day of a year, a quarter or a month. */
export interface Tick {
  readonly day: string;
  readonly x: number;
  readonly unit: 'YEAR' | 'MONTH';
}

const STEPS = [1, 3, 6, 12, 24, 60, 120];
/** A word of a tick needs this much room, in pixels. */
const ROOM = 72;

/** The lines of the calendar in a view, as close as their words have room; the first of January is a year, other months are months. */
export function ticksOf(view: View, width: number): Tick[] {
  const months = stepFor(view, width);
  const ticks: Tick[] = [];
  for (let month = firstMonth(view, months); ; month += months) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const at = dayNumber(day);
    if (at > view.to) return ticks;
    if (at >= view.from) ticks.push({ day, x: placeOf(at, view, width), unit: month % 12 === 0 ? 'YEAR' : 'MONTH' });
  }
}

function stepFor(view: View, width: number): number {
  const monthWidth = (width / (view.to - view.from)) * 30.44;
  return STEPS.find((months) => months * monthWidth >= ROOM) ?? 240;
}

/** The first month of the steps, counted from the year 0, that is not after the view's first day. */
function firstMonth(view: View, months: number): number {
  const first = dayText(view.from);
  const month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  return Math.floor(month / months) * months;
}
