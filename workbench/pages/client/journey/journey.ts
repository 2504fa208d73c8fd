import type { Source } from '../../../../shared/caller.ts';
import type { SectionState } from '../../../parts/section-state.ts';

/** A period of an owner's record: a bar. */
export interface Bar {
  readonly kind: 'PERIOD';
  readonly key: string;
  readonly source: Source;
  readonly section: string;
  readonly from: string;
  /** Null while it runs. */
  readonly to: string | null;
  readonly label: string;
}

/** Something of one day: what happened, or a last day to act that lies ahead or was passed. */
export interface Mark {
  readonly kind: 'EVENT' | 'DEADLINE';
  readonly key: string;
  readonly source: Source;
  readonly section: string;
  readonly on: string;
  readonly label: string;
}

export type Item = Bar | Mark;

/** An owner's lane; `gap` says why what it holds is missing, and is null where nothing is. */
export interface Lane {
  readonly source: Source;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly gap: SectionState | null;
}

interface Told {
  readonly on: string;
  readonly source: Source;
  readonly section: string;
  readonly kind: string;
  readonly label: string;
}

/** What a picture of a journey is made of. */
export interface Telling {
  readonly events: readonly Told[];
  readonly deadlines: readonly Told[];
  readonly bars: readonly Bar[];
  /** Why what an owner holds is missing, of those where something is. */
  readonly gaps: ReadonlyMap<Source, SectionState>;
}

const ORDER: readonly Source[] = ['WELFARE', 'PES', 'SOCIAL_ECONOMY', 'PARTNERSHIP'];

/** A lane for every owner that tells something, or whose part is missing; the others have nothing to show. */
export function lanesOf({ events, deadlines, bars, gaps }: Telling): Lane[] {
  const marks = [
    ...events.map((event, at) => markOf('EVENT', event, at)),
    ...deadlines.map((deadline, at) => markOf('DEADLINE', deadline, at)),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return ORDER.map((source) => ({
    source,
    bars: bars.filter((bar) => bar.source === source).sort((one, other) => (one.from < other.from ? -1 : 1)),
    marks: marks.filter((mark) => mark.source === source),
    gap: gaps.get(source) ?? null,
  })).filter(({ bars: some, marks: others, gap }) => some.length > 0 || others.length > 0 || gap !== null);
}

function markOf(kind: Mark['kind'], { on, source, section, kind: code, label }: Told, at: number): Mark {
  return { kind, key: `${kind}-${source}-${on}-${code}-${at}`, source, section, on, label };
}

/** Every item of the lanes in the order of time: what a table shows. */
export function itemsOf(lanes: readonly Lane[]): Item[] {
  return lanes
    .flatMap(({ bars, marks }): Item[] => [...bars, ...marks])
    .sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : firstDay(one) > firstDay(other) ? 1 : 0));
}

/** The day on which an item begins. */
export function firstDay(item: Item): string {
  return item.kind === 'PERIOD' ? item.from : item.on;
}
