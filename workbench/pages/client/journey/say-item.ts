import type { Source } from '../../../../shared/caller.ts';
import type { Item } from './journey.ts';

/** What is needed to say an item: dates and owners as the reader reads them. */
export interface ItemWords {
  readonly date: (day: string) => string;
  readonly owner: (source: Source) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly now: string;
  readonly deadline: string;
}

/** When an item was: its day, or its first and last. */
export function whenOf(item: Item, { date, fromTo, now }: Pick<ItemWords, 'date' | 'fromTo' | 'now'>): string {
  if (item.kind !== 'PERIOD') return date(item.on);
  return fromTo(date(item.from), item.to === null ? now : date(item.to));
}

/** What is heard of an item: '3 mrt. 2026, OCMW: GPMI ondertekend'. */
export function spoken(item: Item, words: ItemWords): string {
  const what = item.kind === 'DEADLINE' ? `${item.label} (${words.deadline})` : item.label;
  return `${whenOf(item, words)}, ${words.owner(item.source)}: ${what}`;
}

/** As much of a text as has room in so many pixels; nothing where that would say nothing. */
export function clipped(text: string, pixels: number): string {
  // Wider than the letters of a system font are on average at 12 pixels.
  const letters = Math.floor((pixels - 8) / 6.6);
  if (text.length <= letters) return text;
  return letters < 4 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`;
}
