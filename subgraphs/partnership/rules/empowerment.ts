/** One version of an instrument, as far as scores need it. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly scale: { readonly lowest: number; readonly highest: number };
  readonly dimensions: readonly InstrumentDimension[];
  readonly items: readonly InstrumentItem[];
}

export interface InstrumentDimension {
  readonly id: string;
  /** Spread of the scores in the population, on the scale. */
  readonly standardDeviation: number;
  /** Between 0 and 1, as the validation study found it (Cronbach's alpha or test-retest). */
  readonly reliability: number;
  readonly isPlaceholder: boolean;
}

export interface InstrumentItem {
  readonly id: string;
  readonly dimension: string;
  /** Agreeing with it means less empowerment. */
  readonly reversed: boolean;
}

/** Item id to value on the scale. */
export type Answers = Readonly<Record<string, number>>;

/** Score of one dimension; null where too little is answered. */
export interface DimensionScore {
  readonly dimension: string;
  readonly answered: number;
  readonly items: number;
  readonly score: number | null;
}

/** Least part of a dimension's items that has to be answered, in percent, inclusive (DESIGN, domain 5). */
const LEAST_ANSWERED = 80;

/** Fewest persons of whom anything is told together. */
export const LEAST_PERSONS = 5;

/** Two-sided 95 %. */
const Z = 1.96;

/**
 * Mean per dimension over the answered items, reversed ones turned on the scale, in the order of the instrument. Null below 80 %
 * answered: 79 of 100 items give no score, 80 do (DESIGN, domain 5).
 */
export function scoresOf(instrument: Instrument, answers: Answers): DimensionScore[] {
  return instrument.dimensions.map(({ id: dimension }) => {
    const items = instrument.items.filter((item) => item.dimension === dimension);
    const values = items.flatMap((item) => turned(instrument, item, answers[item.id]));
    const isEnough = values.length > 0 && values.length * 100 >= items.length * LEAST_ANSWERED;
    return { dimension, answered: values.length, items: items.length, score: isEnough ? mean(values) : null };
  });
}

function turned({ scale }: Instrument, { reversed }: InstrumentItem, value: number | undefined): number[] {
  if (value === undefined) return [];
  return [reversed ? scale.lowest + scale.highest - value : value];
}

/** A completed sitting, as far as change needs it. */
export interface Completed {
  readonly instrument: string;
  readonly instrumentVersion: number;
  readonly answers: Answers;
}

/** A change on one dimension with its uncertainty. */
export interface DimensionChange {
  readonly dimension: string;
  readonly change: number;
  /** Ends of the 95 % interval. */
  readonly lower: number;
  readonly upper: number;
  readonly moreThanError: boolean;
  readonly isPlaceholder: boolean;
}

/**
 * Change per dimension between two completed sittings of one client; empty unless both are of this very version of this
 * instrument, and without the dimensions that lack a score. Reliable change (Jacobson and Truax 1991): the standard error of
 * a difference is SD × √(1 - reliability) × √2, and a change is more than measurement error when it is more than 1.96 of these.
 */
export function changesBetween(instrument: Instrument, earlier: Completed, later: Completed): DimensionChange[] {
  if (!isOf(instrument, earlier) || !isOf(instrument, later)) return [];
  const before = scoresOf(instrument, earlier.answers);
  const after = scoresOf(instrument, later.answers);
  return instrument.dimensions.flatMap((dimension, index) => {
    const [from, to] = [before[index]?.score ?? null, after[index]?.score ?? null];
    return from === null || to === null ? [] : [reliableChange(dimension, to - from)];
  });
}

function isOf({ id, version }: Instrument, sitting: Completed): boolean {
  return sitting.instrument === id && sitting.instrumentVersion === version;
}

/** A change with its 95 % interval, from the spread and the reliability of the dimension. */
export function reliableChange(dimension: InstrumentDimension, change: number): DimensionChange {
  const { id, standardDeviation, reliability, isPlaceholder } = dimension;
  const margin = Z * standardDeviation * Math.sqrt(1 - reliability) * Math.SQRT2;
  const ends = { change, lower: change - margin, upper: change + margin };
  return { dimension: id, ...ends, moreThanError: Math.abs(change) > margin, isPlaceholder };
}

/** A person's first two completed sittings of one version within one partnership. */
export interface Pair {
  readonly first: Answers;
  readonly second: Answers;
}

/** What is told of one dimension of a group; null where fewer than five persons have both scores. */
export interface GroupScore {
  readonly dimension: string;
  readonly told: null | {
    readonly persons: number;
    readonly meanFirst: number;
    readonly meanSecond: number;
    readonly meanChange: number;
  };
}

/**
 * Means of a group per dimension, over those with a score at both moments. `pairs` come in the order in which they were completed,
 * which never changes, and only whole groups of five are counted: of nine persons the first five, of ten all. So two answers on
 * one group, asked on different days, are the same or differ by at least five persons.
 */
export function groupScores(instrument: Instrument, pairs: readonly Pair[]): GroupScore[] {
  const scored = pairs.map(({ first, second }) => [scoresOf(instrument, first), scoresOf(instrument, second)] as const);
  return instrument.dimensions.map(({ id: dimension }, index) => {
    const both = scored.flatMap(([first, second]) => {
      const [from, to] = [first[index]?.score ?? null, second[index]?.score ?? null];
      return from === null || to === null ? [] : [{ from, to }];
    });
    const persons = Math.floor(both.length / LEAST_PERSONS) * LEAST_PERSONS;
    return { dimension, told: persons === 0 ? null : meansOf(both.slice(0, persons)) };
  });
}

function meansOf(scores: readonly { from: number; to: number }[]) {
  const meanFirst = mean(scores.map(({ from }) => from));
  const meanSecond = mean(scores.map(({ to }) => to));
  return { persons: scores.length, meanFirst, meanSecond, meanChange: meanSecond - meanFirst };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
