import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type { ActivationMeasureRow, ActivityHoursRow } from '../../../subgraphs/welfare/activation-entities.ts';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { breachOfActivation } from '../../../subgraphs/welfare/rules/activation-invariants.ts';
import { planArticleSixty, startActivation } from '../../../subgraphs/welfare/rules/activation-start.ts';
import {
  ACTIVATION_MOVES,
  beginActivation,
  endActivation,
  extendActivation,
} from '../../../subgraphs/welfare/rules/activation-states.ts';
import { breachOfHours, recordHours } from '../../../subgraphs/welfare/rules/activity-hours.ts';
import { recordTraining } from '../../../subgraphs/welfare/rules/temporary-work.ts';
import { HOLDER, recordRow } from '../../kit/record-row.ts';
import fc from '../../kit/seeded.ts';

const { values } = ownerRules;
const TODAY = '2026-03-15';
const BIRTH = '2007-06-01';
type Row = ActivationMeasureRow;
interface State {
  readonly measures: readonly Row[];
  readonly hours: readonly ActivityHoursRow[];
}
type Step = (state: State, at: number) => State;

const days = fc.integer({ min: -900, max: 900 }).map((offset) => addDays(TODAY, offset));
const maybe = fc.option(days);

/** The engine in small: what breaks an invariant of any row is not written. */
function kept(before: State, after: State): State {
  const { measures, hours } = after;
  const facts = { activationMeasures: measures, activityHours: hours, birthDate: BIRTH };
  const broken =
    measures.some((row) => breachOfActivation(row, facts, values) !== null) ||
    hours.some((row) => breachOfHours(row, facts, values) !== null);
  return broken ? before : after;
}

function put(state: State, outcome: Row | { readonly rule: string }): State {
  if ('rule' in outcome) return state;
  const others = state.measures.filter(({ id }) => id !== outcome.id);
  return kept(state, { ...state, measures: [...others, outcome] });
}

const base = (at: number) => recordRow({ id: `m-${at}`, sourceId: `S-${at}` });
const on =
  (act: (row: Row, state: State, at: number) => State, nth: number): Step =>
  (state, at) => {
    const row = state.measures[nth % Math.max(1, state.measures.length)];
    return row === undefined ? state : act(row, state, at);
  };
const nth = fc.nat({ max: 20 });
const instrument = fc.constantFrom('ART61', 'TWE_OCMW', 'SOC_ACT', 'ACT_TRACK', 'AMA', 'WIJKW', 'GEM_DIENST');

const starts = fc
  .record({
    ...{ instrument, from: days, to: maybe, hoursPercent: fc.option(fc.integer({ min: 1, max: 100 })) },
    ...{
      vdabStartDecisionOn: maybe,
      benefitPermissionOn: maybe,
      employerKbo: fc.constantFrom(null, HOLDER, '0913501359'),
    },
  })
  .map(
    (start): Step =>
      (state, at) =>
        put(state, startActivation(base(at), start, TODAY)),
  );
const plans = fc.record({ from: days, to: maybe, termsSignedOn: maybe, rightsReachedOn: maybe }).map(
  (start): Step =>
    (state, at) =>
      put(state, planArticleSixty(base(at), start, TODAY)),
);
const begins = fc
  .tuple(nth, days)
  .map(([n, day]) => on((row, state) => put(state, beginActivation(row, day, TODAY)), n));
const ends = fc
  .tuple(nth, days, fc.constantFrom(null, 'MOVED', 'OTHER'))
  .map(([n, lastDay, reason]) => on((row, state) => put(state, endActivation(row, { lastDay, reason }, TODAY)), n));
const extensions = fc
  .tuple(nth, days, days, fc.boolean())
  .map(([n, to, decidedOn, exceptional]) =>
    on((row, state) => put(state, extendActivation(row, { to, decidedOn, exceptional }, TODAY)), n),
  );
const trainings = fc
  .tuple(nth, days, days)
  .map(([n, from, to]) => on((row, state) => put(state, recordTraining(row, { from, to })), n));
const work = ([n, month, count]: readonly [number, string, number]): Step =>
  on((row, state, at) => {
    const kind = row.instrument === 'GEM_DIENST' ? 'GEM_DIENST' : 'WIJKW';
    const facts = { today: TODAY, values };
    const told = recordHours(row, { month, hours: count }, kind, state.hours, recordRow({ id: `h-${at}` }), facts);
    if ('rule' in told) return state;
    return kept(state, { ...state, hours: [...state.hours.filter(({ id }) => id !== told.id), told] });
  }, n);
const hours = fc.tuple(nth, days, fc.integer({ min: -2, max: 70 })).map(work);
const steps = fc.array(fc.oneof(starts, plans, begins, ends, extensions, trainings, hours, hours), {
  maxLength: 40,
  size: 'max',
});

function runs(all: readonly Step[]): State[] {
  const states: State[] = [{ measures: [], hours: [] }];
  for (const [at, step] of all.entries()) states.push(step(states.at(-1) ?? { measures: [], hours: [] }, at));
  return states;
}

describe('whatever is done to the measures of a client, in whatever order', () => {
  it('INV-09 to INV-12: no measure is ever in a state that the rules forbid, and no move is made that is not allowed', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(steps, (all) => {
        const states = runs(all);
        for (const [at, { measures }] of states.entries()) {
          for (const row of measures) {
            seen.add(row.status).add(row.status === 'RUNNING' ? row.instrument : row.status);
            if (row.instrument === 'ART60' && row.status !== 'PLANNED' && row.status !== 'CANCELLED')
              expect(row.termsSignedOn !== null && row.termsSignedOn < row.from).toBe(true);
            const was = states[at - 1]?.measures.find(({ id }) => id === row.id)?.status ?? row.status;
            expect(was === row.status || ACTIVATION_MOVES[was].includes(row.status)).toBe(true);
            if (row.stopReason === null) expect(['STOPPED', 'CANCELLED']).not.toContain(row.status);
          }
        }
      }),
      { numRuns: 300 },
    );
    // A sequence that gets nowhere proves nothing.
    expect([...seen]).toEqual(
      expect.arrayContaining([...Object.keys(ACTIVATION_MOVES), 'ART60', 'TWE_OCMW', 'AMA', 'WIJKW']),
    );
  });

  it('INV-11: no month of wijk-werken ever has more than 60 hours, and no calendar year more than 630', () => {
    const start = startActivation(base(0), { instrument: 'WIJKW', from: '2025-03-31' }, TODAY);
    const months = fc.integer({ min: 0, max: 380 }).map((offset) => addDays('2025-03-01', offset));
    const said = fc.tuple(fc.constant(0), months, fc.integer({ min: 30, max: 62 }));
    fc.assert(
      fc.property(fc.array(said.map(work), { minLength: 10, maxLength: 60 }), (all) => {
        const begun = put({ measures: [], hours: [] }, start);
        const { hours: rows } = all.reduce((state, step, at) => step(state, at), begun);
        const most = (length: number) => Math.max(0, ...rows.map(({ month }) => total(rows, month.slice(0, length))));
        expect([rows.length > 0, most(7) <= 60, most(4) <= 630]).toEqual([true, true, true]);
      }),
      { numRuns: 100 },
    );
  });
});

function total(rows: readonly ActivityHoursRow[], period: string): number {
  return rows.filter(({ month }) => month.startsWith(period)).reduce((sum, row) => sum + row.hours, 0);
}
