import { describe, expect, it } from '@jest/globals';
import { instruments, readInstrument } from '../../../subgraphs/partnership/instruments.ts';
import {
  type Answers,
  changesBetween,
  groupScores,
  type Instrument,
  reliableChange,
  scoresOf,
} from '../../../subgraphs/partnership/rules/empowerment.ts';
import fc from '../../kit/seeded.ts';

const GRIP = { id: 'GRIP', standardDeviation: 1, reliability: 0.5, isPlaceholder: true };

/** One dimension of this many items on a scale from 1 to 5, of which the first `reversed` are reversed. */
function instrumentOf(items: number, reversed = 0, version = 1): Instrument {
  const numbered = Array.from({ length: items }, (_, index) => index);
  return {
    ...{ id: 'test', version, scale: { lowest: 1, highest: 5 }, dimensions: [GRIP] },
    items: numbered.map((index) => ({ id: `i${index}`, dimension: 'GRIP', reversed: index < reversed })),
  };
}

function answered(values: readonly number[]): Answers {
  return Object.fromEntries(values.map((value, index) => [`i${index}`, value]));
}
const threes = (count: number) => answered(Array.from({ length: count }, () => 3));

describe('a score of empowerment', () => {
  it.each([
    [79, 100, null],
    [80, 100, 3],
    [7, 9, null],
    [8, 9, 3],
    [8, 10, 3],
    [0, 1, null],
  ])('of %i answered items of %i is %p: it takes 80 %%, inclusive', (given, items, score) => {
    expect(scoresOf(instrumentOf(items), threes(given))).toEqual([
      { dimension: 'GRIP', answered: given, items, score },
    ]);
  });

  it('is the mean of what is answered, with reversed items turned on the scale: 1 counts as 5 and 4 as 2', () => {
    expect(scoresOf(instrumentOf(5, 2), answered([1, 4, 3, 3]))[0]?.score).toBe((5 + 2 + 3 + 3) / 4);
    expect(scoresOf(instrumentOf(5, 0), answered([1, 4, 3, 3]))[0]?.score).toBe((1 + 4 + 3 + 3) / 4);
  });

  it('leaves out answers to items that the instrument does not have', () => {
    expect(scoresOf(instrumentOf(2), { i0: 2, i1: 4, other: 5 })[0]).toMatchObject({ answered: 2, score: 3 });
  });
});

describe('a change of empowerment', () => {
  const sitting = (value: number, instrumentVersion = 1, instrument = 'test') => {
    return { instrument, instrumentVersion, answers: answered([value, value]) };
  };

  it('is the later score less the earlier one, with the 95 % interval of a difference', () => {
    const [change] = changesBetween(instrumentOf(2), sitting(2), sitting(5));
    // SD 1 and reliability 0.5: the standard error of a difference is exactly 1.
    expect(change).toMatchObject({ dimension: 'GRIP', change: 3, moreThanError: true, isPlaceholder: true });
    expect([change?.lower, change?.upper].map((end) => end?.toFixed(6))).toEqual(['1.040000', '4.960000']);
  });

  it('is more than measurement error above 1.96 standard errors of a difference, up or down, and not at 1.95', () => {
    const told = [1.97, -1.97, 1.95, -1.95, 0].map((change) => reliableChange(GRIP, change).moreThanError);
    expect(told).toEqual([true, true, false, false, false]);
  });

  it('is none between two versions, two instruments, or where one sitting has no score', () => {
    expect(changesBetween(instrumentOf(2), sitting(2), sitting(3, 2))).toEqual([]);
    expect(changesBetween(instrumentOf(2), sitting(2, 2), sitting(3))).toEqual([]);
    expect(changesBetween(instrumentOf(2, 0, 2), sitting(2), sitting(3))).toEqual([]);
    expect(changesBetween(instrumentOf(2), sitting(2, 1, 'other'), sitting(3))).toEqual([]);
    expect(changesBetween(instrumentOf(2), sitting(2), { ...sitting(3), answers: { i0: 3 } })).toEqual([]);
  });
});

describe('an aggregate of empowerment', () => {
  const pair = (from: number, to: number) => ({ first: answered([from]), second: answered([to]) });
  const of = (pairs: readonly ReturnType<typeof pair>[]) => groupScores(instrumentOf(1), pairs)[0]?.told ?? null;
  const pairs = (count: number) => Array.from({ length: count }, (_, index) => pair(1, index < 5 ? 2 : 4));

  it('is told of 5 persons and not of 4', () => {
    expect(of(pairs(4))).toBeNull();
    expect(of(pairs(5))).toEqual({ persons: 5, meanFirst: 1, meanSecond: 2, meanChange: 1 });
  });

  it('grows by five persons at a time: of 9 it tells what it told of 5, and of 10 it tells of 10', () => {
    expect(of(pairs(9))).toEqual(of(pairs(5)));
    expect(of(pairs(10))).toEqual({ persons: 10, meanFirst: 1, meanSecond: 3, meanChange: 2 });
  });

  it('counts who has a score at both moments only', () => {
    const half = { first: answered([1]), second: {} };
    expect(of([...pairs(4), half])).toBeNull();
    expect(of([half, ...pairs(5)])?.persons).toBe(5);
  });

  it('is the same, or of at least five persons more, however many persons come later', () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(scores, fc.nat(30), (all, cut) => {
        const group = all.map(([from, to]) => pair(from, to));
        const [before, after] = [of(group.slice(0, cut)), of(group)];
        const more = (after?.persons ?? 0) - (before?.persons ?? 0);
        if (more < 5) expect(before).toEqual(after);
        expect(more % 5).toBe(0);
      }),
    );
  });
});

describe('the shipped instrument', () => {
  const [supes] = instruments;
  const refused = (change: object) => () => readInstrument('test.json', JSON.stringify({ ...supes, ...change }));

  it('has the structure of SUPES: 3 dimensions and 28 items, with placeholder texts in three languages', () => {
    expect(supes?.dimensions.map(({ id }) => id)).toEqual(['INTRAPERSONAL', 'INTERACTIONAL', 'BEHAVIOURAL']);
    expect(supes?.items.length).toBe(28);
    expect(supes?.items[0]?.text).toEqual({
      ...{ nl: 'Stelling 1 (intrapersoonlijk)', en: 'Statement 1 (intrapersonal)', fr: 'Énoncé 1 (intrapersonnel)' },
    });
    expect(supes?.dimensions.every(({ isPlaceholder }) => isPlaceholder)).toBe(true);
    expect(supes?.note.nl).toContain('aannames');
  });

  it('is refused with an item of no dimension, a dimension without items, an item twice, or a scale upside down', () => {
    const [item] = supes?.items ?? [];
    expect(refused({ items: [...(supes?.items ?? []), { ...item, id: 'x', dimension: 'NONE' }] })).toThrow(
      'no dimension',
    );
    expect(refused({ items: supes?.items.slice(0, 10) })).toThrow('has no items');
    expect(refused({ items: [...(supes?.items ?? []), item] })).toThrow('the same id');
    expect(refused({ scale: { ...supes?.scale, lowest: 5, highest: 5 } })).toThrow('lowest answer below');
  });
});
