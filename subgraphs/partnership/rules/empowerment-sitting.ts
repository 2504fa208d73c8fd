import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { Answers, Instrument } from './empowerment.ts';

/** A sitting, as far as its rules need it. */
export interface Sitting {
  readonly instrument: string;
  readonly instrumentVersion: number;
  readonly partnershipId: string;
  readonly moment: number;
  readonly takenOn: LocalDate;
  readonly completedOn: LocalDate | null;
}

/** A sitting that is to begin. */
export interface NewSitting extends Pick<Sitting, 'instrument' | 'instrumentVersion' | 'partnershipId' | 'takenOn'> {}

/** What a new sitting has to fit in with. */
export interface SittingFacts {
  readonly today: LocalDate;
  /** The instrument of that id and version; null when there is none. */
  readonly instrument: Instrument | null;
  /** Whether a member of the client's open case is a member of the partnership. */
  readonly isOfPartnership: boolean;
  /** The sittings of the series so far. */
  readonly series: readonly Sitting[];
}

/** The sittings of the same version of the same instrument within the same partnership, T0 first. */
export function seriesOf<Each extends Sitting>(wanted: NewSitting, sittings: readonly Each[]): Each[] {
  return sittings
    .filter(
      ({ instrument, instrumentVersion, partnershipId }) =>
        instrument === wanted.instrument &&
        instrumentVersion === wanted.instrumentVersion &&
        partnershipId === wanted.partnershipId,
    )
    .sort((one, other) => one.moment - other.moment);
}

/**
 * What is wrong with beginning a sitting; null when nothing is. T1 begins after T0 is completed and is of a later day, each next
 * one likewise; a day ahead is none (DESIGN, domain 5: change needs two completed sittings).
 */
export function sittingBreach({ takenOn }: NewSitting, facts: SittingFacts): Breach | null {
  if (facts.instrument === null) return breach('EMPOWERMENT_INSTRUMENT', 'instrument');
  if (!facts.isOfPartnership) return breach('EMPOWERMENT_PARTNERSHIP', 'partnership');
  if (takenOn > facts.today) return breach('EMPOWERMENT_AHEAD', 'takenOn');
  const last = facts.series.at(-1);
  if (last === undefined) return null;
  if (last.completedOn === null) return breach('EMPOWERMENT_STILL_OPEN', 'instrument');
  return takenOn > last.takenOn ? null : breach('EMPOWERMENT_NOT_LATER', 'takenOn');
}

/** Answers as they are given; a null takes an answer back. */
export type Given = readonly { readonly item: string; readonly value: number | null }[];

/** What is wrong with answers to an open sitting of this instrument; null when nothing is. */
export function answerBreach(
  { completedOn }: Pick<Sitting, 'completedOn'>,
  given: Given,
  of: Instrument,
): Breach | null {
  if (completedOn !== null) return breach('EMPOWERMENT_COMPLETED', 'id');
  const items = given.map(({ item }) => item);
  if (given.length === 0 || new Set(items).size !== items.length) return breach('EMPOWERMENT_ITEM_ONCE', 'answers');
  const known = new Set(of.items.map(({ id }) => id));
  if (items.some((item) => !known.has(item))) return breach('EMPOWERMENT_ITEM', 'answers');
  const { lowest, highest } = of.scale;
  const isOnScale = ({ value }: Given[number]) => value === null || (value >= lowest && value <= highest);
  return given.every(isOnScale) ? null : breach('EMPOWERMENT_SCALE', 'answers');
}

/** The answers with the given ones in the place of those that were there. */
export function answersWith(answers: Answers, given: Given): Answers {
  const next = new Map(Object.entries(answers));
  for (const { item, value } of given) {
    if (value === null) next.delete(item);
    else next.set(item, value);
  }
  return Object.fromEntries(next);
}

/** What is wrong with completing a sitting; null when nothing is. Somebody may stop halfway, but not before the first answer. */
export function completeBreach({ completedOn }: Pick<Sitting, 'completedOn'>, answers: Answers): Breach | null {
  if (completedOn !== null) return breach('EMPOWERMENT_COMPLETED', 'id');
  return Object.keys(answers).length === 0 ? breach('EMPOWERMENT_EMPTY', 'id') : null;
}

/**
 * Which completed sittings of a client are compared: of one version of one instrument within one partnership, each with the next
 * one, and the first with the last where others lie between.
 */
export function comparedSittings<Each extends Sitting>(sittings: readonly Each[]): { earlier: Each; later: Each }[] {
  const series = new Map<string, Each[]>();
  for (const each of sittings) {
    if (each.completedOn === null) continue;
    const key = `${each.instrument} ${each.instrumentVersion} ${each.partnershipId}`;
    series.set(key, [...(series.get(key) ?? []), each]);
  }
  return [...series.values()].flatMap((each) => {
    const ordered = each.toSorted((one, other) => one.moment - other.moment);
    const steps = ordered.flatMap((later, index) => {
      const earlier = ordered[index - 1];
      return earlier === undefined ? [] : [{ earlier, later }];
    });
    const [first, last] = [ordered[0], ordered.at(-1)];
    return first === undefined || last === undefined || ordered.length < 3
      ? steps
      : [...steps, { earlier: first, later: last }];
  });
}
