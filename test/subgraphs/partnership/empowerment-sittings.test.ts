import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type { Answers, Instrument } from '../../../subgraphs/partnership/rules/empowerment.ts';
import {
  answerBreach,
  answersWith,
  comparedSittings,
  completeBreach,
  type Sitting,
  seriesOf,
  sittingBreach,
} from '../../../subgraphs/partnership/rules/empowerment-sitting.ts';
import fc from '../../kit/seeded.ts';

const INSTRUMENT: Instrument = {
  ...{ id: 'test', version: 1, scale: { lowest: 1, highest: 5 } },
  dimensions: [{ id: 'GRIP', standardDeviation: 1, reliability: 0.5, isPlaceholder: true }],
  items: ['a', 'b'].map((id) => ({ id, dimension: 'GRIP', reversed: false })),
};
const TODAY = '2026-03-15';
const NEW = { instrument: 'test', instrumentVersion: 1, partnershipId: 'p', takenOn: TODAY };
const FACTS = { today: TODAY, instrument: INSTRUMENT, isOfPartnership: true, series: [] };

function sitting(more: Partial<Sitting> = {}): Sitting {
  return { ...NEW, moment: 0, takenOn: '2026-01-10', completedOn: '2026-01-10', ...more };
}

describe('a sitting', () => {
  it('begins today at the latest, of an instrument that there is, within a partnership of a member of the case', () => {
    expect(sittingBreach(NEW, FACTS)).toBeNull();
    expect(sittingBreach({ ...NEW, takenOn: '2026-03-16' }, FACTS)).toMatchObject({ rule: 'EMPOWERMENT_AHEAD' });
    expect(sittingBreach(NEW, { ...FACTS, instrument: null })).toMatchObject({ rule: 'EMPOWERMENT_INSTRUMENT' });
    expect(sittingBreach(NEW, { ...FACTS, isOfPartnership: false })).toMatchObject({ rule: 'EMPOWERMENT_PARTNERSHIP' });
  });

  it('T1 begins on the day after T0 at the earliest, and not while T0 is open', () => {
    const later = (takenOn: string, completedOn: string | null = takenOn) =>
      sittingBreach(NEW, { ...FACTS, series: [sitting({ takenOn, completedOn })] });
    expect(later('2026-03-14')).toBeNull();
    expect(later('2026-03-15')).toMatchObject({ rule: 'EMPOWERMENT_NOT_LATER', field: 'takenOn' });
    expect(later('2026-03-14', null)).toMatchObject({ rule: 'EMPOWERMENT_STILL_OPEN' });
  });

  it('belongs to the series of its instrument, version and partnership, T0 first', () => {
    const own = [sitting({ moment: 1 }), sitting()];
    const others = [{ instrument: 'x' }, { instrumentVersion: 2 }, { partnershipId: 'q' }].map((each) => sitting(each));
    expect(seriesOf(NEW, [...own, ...others])).toEqual([sitting(), sitting({ moment: 1 })]);
  });

  it('takes answers on the scale, both ends inclusive, to items of the instrument, each once', () => {
    const open = { completedOn: null };
    const breachOf = (...given: [string, number | null][]) =>
      answerBreach(
        open,
        given.map(([item, value]) => ({ item, value })),
        INSTRUMENT,
      )?.rule ?? null;
    expect([breachOf(['a', 1]), breachOf(['b', 5]), breachOf(['a', 1], ['b', null])]).toEqual([null, null, null]);
    expect([breachOf(['a', 0]), breachOf(['a', 6])]).toEqual(['EMPOWERMENT_SCALE', 'EMPOWERMENT_SCALE']);
    expect(breachOf(['c', 3])).toBe('EMPOWERMENT_ITEM');
    expect([breachOf(['a', 3], ['a', 4]), breachOf()]).toEqual(['EMPOWERMENT_ITEM_ONCE', 'EMPOWERMENT_ITEM_ONCE']);
  });

  it('is completed from one answer on, and neither answered nor completed after', () => {
    expect(completeBreach({ completedOn: null }, {})).toMatchObject({ rule: 'EMPOWERMENT_EMPTY' });
    expect(completeBreach({ completedOn: null }, { a: 1 })).toBeNull();
    expect(completeBreach({ completedOn: TODAY }, { a: 1 })).toMatchObject({ rule: 'EMPOWERMENT_COMPLETED' });
    const given = [{ item: 'a', value: 1 }];
    expect(answerBreach({ completedOn: TODAY }, given, INSTRUMENT)).toMatchObject({ rule: 'EMPOWERMENT_COMPLETED' });
  });

  it('keeps the last answer to an item, and none that was taken back', () => {
    const given = [
      { item: 'a', value: 4 },
      { item: 'b', value: null },
    ];
    expect(answersWith({ a: 1, b: 2, c: 3 }, given)).toEqual({ a: 4, c: 3 });
  });

  it('is compared with the next completed one and, from three on, the first with the last', () => {
    const moments = [0, 1, 2].map((moment) => sitting({ moment }));
    const compared = (all: readonly Sitting[]) =>
      comparedSittings(all).map(({ earlier, later }) => [earlier.moment, later.moment]);
    expect(compared(moments.slice(0, 1))).toEqual([]);
    expect(compared(moments.slice(0, 2))).toEqual([[0, 1]]);
    expect(compared(moments)).toEqual([
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(compared([sitting(), sitting({ moment: 1, completedOn: null })])).toEqual([]);
    expect(compared([sitting(), sitting({ moment: 1, instrumentVersion: 2 })])).toEqual([]);
  });
});

interface State {
  readonly series: readonly Sitting[];
  readonly answers: Answers;
}
const steps = fc.array(
  fc.record({ step: fc.constantFrom('start', 'answer', 'complete'), day: fc.integer({ min: -20, max: 2 }) }),
  { maxLength: 25 },
);

/** The state after a step; the same when a rule refuses it. */
function after(state: State, step: string, day: number): State {
  const last = state.series.at(-1);
  if (step === 'start') {
    const wanted = { ...NEW, takenOn: addDays(TODAY, day) };
    if (sittingBreach(wanted, { ...FACTS, series: state.series }) !== null) return state;
    return { series: [...state.series, { ...wanted, moment: state.series.length, completedOn: null }], answers: {} };
  }
  if (last === undefined) return state;
  const given = [{ item: 'a', value: 3 }];
  if (step === 'answer') {
    return answerBreach(last, given, INSTRUMENT) === null
      ? { ...state, answers: answersWith(state.answers, given) }
      : state;
  }
  if (completeBreach(last, state.answers) !== null) return state;
  return { ...state, series: [...state.series.slice(0, -1), { ...last, completedOn: TODAY }] };
}

it('no sequence of steps opens two sittings at once, leaves a day that does not rise, or reopens a completed one', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      let state: State = { series: [], answers: {} };
      for (const { step, day } of sequence) {
        const before = state;
        state = after(state, step, day);
        expect(state.series.slice(0, -1).every(({ completedOn }) => completedOn !== null)).toBe(true);
        const days = state.series.map(({ takenOn }) => takenOn);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((each) => each <= TODAY)).toBe(true);
        if (step === 'answer' && before.series.at(-1)?.completedOn !== null) expect(state).toBe(before);
        expect(state.series.map(({ moment }) => moment)).toEqual(state.series.map((_, index) => index));
      }
    }),
    { numRuns: 300 },
  );
});
