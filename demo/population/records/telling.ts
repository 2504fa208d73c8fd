import type { Day } from '../calendar.ts';
import type { Desk, PartRow } from '../delivery/desk.ts';
import type { Life } from '../life.ts';
import { createRandom, type Random } from '../random.ts';

/** What is needed to tell more of one part of a life than the life itself says. */
export interface Telling<Part> {
  readonly life: Life;
  readonly part: Part;
  /** National number and holder, which every row begins with. */
  readonly row: PartRow;
  readonly desk: Desk;
  readonly today: Day;
  /** A stream of its own: what is told here changes nothing of what was drawn before. */
  readonly random: Random;
}

/** Opens the telling of a part; `owner` keeps the streams of the owners apart. */
export function telling<Part>(
  owner: string,
  { life, part, row, desk, today }: Omit<Telling<Part>, 'random'>,
): Telling<Part> {
  return { life, part, row, desk, today, random: createRandom('records', owner, row.holder, life.index) };
}
