import type { Source } from '../../../../shared/caller.ts';
import type { SectionState } from '../../../parts/section-state.ts';
import type { Bar, Lane, Mark } from './journey.ts';
import { dayNumber, placeOf, type View } from './scale.ts';
import { clustered, stacked } from './stack.ts';

/** Pixels of the picture; the page's grid is 8. */
export const SIZES = {
  top: 24,
  name: 20,
  bar: 20,
  barGap: 4,
  marks: 28,
  reach: 18,
  laneGap: 8,
  gapHeight: 32,
} as const;

export interface DrawnBar {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** Marks that lie too close together to be seen apart are one. */
export interface DrawnMarks {
  /** Of the first one: it stays while the others join or leave. */
  readonly key: string;
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
}

export interface DrawnLane {
  readonly source: Source;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly DrawnBar[];
  readonly marks: readonly DrawnMarks[];
  readonly gap: { readonly state: SectionState; readonly y: number; readonly height: number } | null;
}

export interface Drawing {
  readonly lanes: readonly DrawnLane[];
  readonly height: number;
}

/** Where everything stands, also left and right of what is seen: lanes under each other, bars of a lane in rows, its marks below them, its gap at the foot. */
export function drawingOf(lanes: readonly Lane[], view: View, width: number, today: string): Drawing {
  let y: number = SIZES.top;
  const drawn = lanes.map((lane) => {
    const one = drawnLane(lane, { view, width, today }, y);
    y += one.height + SIZES.laneGap;
    return one;
  });
  return { lanes: drawn, height: y };
}

interface Frame {
  readonly view: View;
  readonly width: number;
  readonly today: string;
}

function drawnLane({ source, bars, marks, gap }: Lane, frame: Frame, top: number): DrawnLane {
  const extents = bars.map((bar) => extentOf(bar, frame));
  const rows = stacked(extents, SIZES.barGap);
  const rowHeight = SIZES.bar + SIZES.barGap;
  const barsTop = top + SIZES.name;
  const marksTop = barsTop + (Math.max(-1, ...rows) + 1) * rowHeight;
  const gapTop = marksTop + (marks.length === 0 ? 0 : SIZES.marks);
  const height = gapTop + (gap === null ? 0 : SIZES.gapHeight) - top;
  return {
    source,
    y: top,
    height,
    bars: bars.map((bar, at) => {
      const { from, to } = extents[at] ?? { from: 0, to: 0 };
      return { bar, x: from, width: to - from, y: barsTop + (rows[at] ?? 0) * rowHeight };
    }),
    marks: drawnMarks(marks, frame, marksTop + SIZES.marks / 2),
    gap: gap === null ? null : { state: gap, y: gapTop, height: SIZES.gapHeight },
  };
}

// A period of a day is still seen, and what runs goes on to today or to its own first day where that lies ahead.
function extentOf({ from, to }: Bar, { view, width, today }: Frame) {
  const first = dayNumber(from);
  const last = to === null ? Math.max(dayNumber(today), first) : dayNumber(to);
  const x = placeOf(first, view, width);
  return { from: x, to: Math.max(placeOf(last + 1, view, width), x + 4) };
}

function drawnMarks(marks: readonly Mark[], { view, width }: Frame, y: number): DrawnMarks[] {
  const place = ({ on }: Mark) => placeOf(dayNumber(on), view, width);
  return clustered(marks, place, SIZES.reach).flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ key: first.key, marks: group, x: (place(first) + place(last)) / 2, y }];
  });
}
