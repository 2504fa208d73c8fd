/** Something that takes up room from left to right. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * The row of each, the first one 0, so that no two of a row touch: each goes to the first row with room for it. They come
 * in the order of their beginnings.
 */
export function stacked(extents: readonly Extent[], gap: number): number[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}

/** Groups of what lies closer together than `reach`, measured from the first of a group; they come in the order of their places. */
export function clustered<T>(items: readonly T[], placeOfItem: (item: T) => number, reach: number): T[][] {
  const groups: T[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const place = placeOfItem(item);
    const last = groups.at(-1);
    if (last !== undefined && place - start < reach) {
      last.push(item);
      continue;
    }
    start = place;
    groups.push([item]);
  }
  return groups;
}
