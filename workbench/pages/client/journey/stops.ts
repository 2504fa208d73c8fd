import { firstDay, type Item } from './journey.ts';
import type { DrawnLane } from './layout.ts';

/** A place of the picture that the keyboard goes to: a bar, a mark, or marks that are drawn as one. */
export interface Stop {
  readonly lane: number;
  readonly x: number;
  readonly items: readonly Item[];
}

/** The stops of each lane, from left to right. */
export function stopsOf(lanes: readonly DrawnLane[]): Stop[][] {
  return lanes.map(({ bars, marks }, lane) =>
    [
      ...bars.map(({ bar, x }): Stop => ({ lane, x, items: [bar] })),
      ...marks.map(({ marks: some, x }): Stop => ({ lane, x, items: some })),
    ].sort((one, other) => one.x - other.x),
  );
}

/** The stop that holds an item; where that is gone, or none was chosen, the first one. */
export function stopAt(stops: readonly (readonly Stop[])[], key: string | null): Stop | null {
  const all = stops.flat();
  return all.find(({ items }) => items.some((item) => item.key === key)) ?? all[0] ?? null;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** Whether a key of the keyboard goes from stop to stop. */
export function isDirection(key: string): key is Direction {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}

/** Where a key leads: along the lane, to the nearest stop of the lane above or below, to the ends. Null where there is none. */
export function stopTowards(stops: readonly (readonly Stop[])[], from: Stop, direction: Direction): Stop | null {
  const lane = stops[from.lane] ?? [];
  const at = lane.indexOf(from);
  switch (direction) {
    case 'ArrowLeft':
      return lane[at - 1] ?? null;
    case 'ArrowRight':
      return lane[at + 1] ?? null;
    case 'Home':
      return lane[0] ?? null;
    case 'End':
      return lane.at(-1) ?? null;
    case 'ArrowUp':
      return nearest(stops.slice(0, from.lane).findLast(hasStops), from.x);
    case 'ArrowDown':
      return nearest(stops.slice(from.lane + 1).find(hasStops), from.x);
  }
}

/** The day at which a stop begins. */
export function dayOfStop({ items }: Stop): string | null {
  const [first] = items;
  return first === undefined ? null : firstDay(first);
}

const hasStops = (lane: readonly Stop[]) => lane.length > 0;

function nearest(lane: readonly Stop[] | undefined, x: number): Stop | null {
  const [first, ...others] = lane ?? [];
  if (first === undefined) return null;
  return others.reduce((best, stop) => (Math.abs(stop.x - x) < Math.abs(best.x - x) ? stop : best), first);
}
