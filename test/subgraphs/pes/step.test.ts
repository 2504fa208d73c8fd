import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type { StepRow } from '../../../subgraphs/pes/career-entities.ts';
import {
  cancelStep,
  completeStep,
  isOpenStep,
  startStep,
  stepInvariant,
  stopStep,
} from '../../../subgraphs/pes/rules/step.ts';
import { stepDeadlines, stepEvents } from '../../../subgraphs/pes/rules/step-events.ts';
import { step } from '../../kit/pes-career-rows.ts';
import { PROVIDER } from '../../kit/pes-transition-rows.ts';
import { HOLDER } from '../../kit/record-row.ts';
import fc from '../../kit/seeded.ts';

const TODAY = '2026-03-15';
const RUNNING = { status: 'RUNNING', startedOn: '2026-03-05' } as const;
const DONE = { ...RUNNING, status: 'DONE', endedOn: '2026-03-10', result: 'GOAL_REACHED' } as const;
const STOPPED = { ...DONE, status: 'STOPPED', result: null } as const;
const CANCELLED = { status: 'CANCELLED', endedOn: '2026-03-01' } as const;
const ofStates = { PLANNED: {}, RUNNING, DONE, STOPPED, CANCELLED } as const;
const STATES = Object.keys(ofStates) as (keyof typeof ofStates)[];

const moves = {
  start: (row: StepRow, day: string) => startStep(row, day, TODAY),
  complete: (row: StepRow, endedOn: string) => completeStep(row, { endedOn, result: 'GOAL_REACHED' }, TODAY),
  stop: (row: StepRow, endedOn: string) => stopStep(row, { endedOn, result: null }, TODAY),
  cancel: (row: StepRow, day: string) => cancelStep(row, day, TODAY),
};

describe('a step to work', () => {
  it.each([
    ['start', ['PLANNED'], 'STEP_NOT_PLANNED'],
    ['complete', ['RUNNING'], 'STEP_NOT_RUNNING'],
    ['stop', ['RUNNING'], 'STEP_NOT_RUNNING'],
    ['cancel', ['PLANNED'], 'STEP_NOT_PLANNED'],
  ] as const)('can %s from %s and from no other state', (move, from, rule) => {
    const said = STATES.map((state) => [state, moves[move](step(ofStates[state]), '2026-03-10')] as const);
    expect(said.filter(([, next]) => !('rule' in next)).map(([state]) => state)).toEqual([...from]);
    expect(new Set(said.flatMap(([, next]) => ('rule' in next ? [next.rule] : [])))).toEqual(new Set([rule]));
  });

  it.each(['start', 'complete', 'stop', 'cancel'] as const)('can %s today and not tomorrow', (move) => {
    const row = step(move === 'start' || move === 'cancel' ? {} : RUNNING);
    expect(moves[move](row, TODAY)).not.toHaveProperty('rule');
    expect(moves[move](row, '2026-03-16')).toMatchObject({ rule: 'DAY_AHEAD' });
  });

  it.each(['complete', 'stop'] as const)('can %s on the day it started and not the day before', (move) => {
    expect(moves[move](step(RUNNING), '2026-03-05')).toMatchObject({ endedOn: '2026-03-05' });
    expect(moves[move](step(RUNNING), '2026-03-04')).toEqual({ rule: 'DAY_TOO_EARLY', field: 'endedOn' });
  });

  it('may start before and after its planned period: what comes late is recorded', () => {
    const late = step({ plannedFrom: '2026-01-05', plannedTo: '2026-02-05' });
    expect(startStep(late, '2026-03-15', TODAY)).toMatchObject({ status: 'RUNNING', startedOn: '2026-03-15' });
    expect(startStep(step(), '2026-03-01', TODAY)).toMatchObject({ status: 'RUNNING', startedOn: '2026-03-01' });
  });

  it('keeps what it came to in the state that it came to', () => {
    expect(moves.complete(step(RUNNING), '2026-03-10')).toMatchObject(DONE);
    expect(moves.stop(step(RUNNING), '2026-03-10')).toMatchObject(STOPPED);
    expect(moves.cancel(step(), '2026-03-01')).toMatchObject({ ...CANCELLED, startedOn: null, result: null });
    expect(STATES.filter((state) => isOpenStep(step(ofStates[state])))).toEqual(['PLANNED', 'RUNNING']);
  });
});

describe('a step on record', () => {
  it.each(STATES)('fits in state %s', (state) => {
    expect(stepInvariant(step(ofStates[state]))).toBeNull();
  });

  it.each<[string, Partial<StepRow>, string, string]>([
    ['planned to end the day before it begins', { plannedTo: '2026-03-01' }, 'PERIOD_REVERSED', 'plannedTo'],
    ['that ended the day before it started', { ...DONE, endedOn: '2026-03-04' }, 'PERIOD_REVERSED', 'endedOn'],
    ['of a tender that VDAB carries out', { executor: HOLDER }, 'STEP_EXECUTOR', 'executor'],
    ['that is planned and has started', { startedOn: '2026-03-05' }, 'STEP_STATE', 'startedOn'],
    ['that runs and has not started', { status: 'RUNNING' }, 'STEP_STATE', 'startedOn'],
    ['that is done and never started', { ...DONE, startedOn: null }, 'STEP_STATE', 'startedOn'],
    ['that was cancelled and had started', { ...CANCELLED, startedOn: '2026-03-01' }, 'STEP_STATE', 'startedOn'],
    ['that runs and has ended', { ...RUNNING, endedOn: '2026-03-10' }, 'STEP_STATE', 'endedOn'],
    ['that was cancelled on no day', { status: 'CANCELLED' }, 'STEP_STATE', 'endedOn'],
    ['that is done without a result', { ...DONE, result: null }, 'STEP_RESULT', 'result'],
    ['that runs and has a result', { ...RUNNING, result: 'WORK' }, 'STEP_RESULT', 'result'],
    ['that was cancelled and has a result', { ...CANCELLED, result: 'WORK' }, 'STEP_RESULT', 'result'],
    ['that was stopped and reached its goal', { ...STOPPED, result: 'GOAL_REACHED' }, 'STEP_RESULT', 'result'],
  ])('%s is refused', (_, more, rule, field) => {
    expect(stepInvariant(step(more))).toEqual({ rule, field });
  });

  it('of one day is accepted, as is one without a planned end, and one that was stopped for work', () => {
    const oneDay = { plannedFrom: '2026-03-02', plannedTo: '2026-03-02' };
    expect(
      [oneDay, { plannedTo: null }, { ...STOPPED, result: 'WORK' as const }].map((m) => stepInvariant(step(m))),
    ).toEqual([null, null, null]);
  });

  it.each(['ORIENTATION', 'APPLICATION', 'TRAINING', 'LANGUAGE', 'GUIDANCE', 'WORK_EXPERIENCE', 'OTHER'] as const)(
    '%s may be carried out by VDAB itself',
    (stepKind) => {
      expect(stepInvariant(step({ stepKind, executor: HOLDER }))).toBeNull();
    },
  );
});

describe('what VDAB tells of a step', () => {
  it.each([
    ['PLANNED', [], [['2026-03-02', 'STEP_TO_START']]],
    ['RUNNING', [['2026-03-05', 'STEP_STARTED']], [['2026-03-31', 'STEP_ENDS']]],
    [
      'DONE',
      [
        ['2026-03-05', 'STEP_STARTED'],
        ['2026-03-10', 'STEP_DONE'],
      ],
      [],
    ],
    [
      'STOPPED',
      [
        ['2026-03-05', 'STEP_STARTED'],
        ['2026-03-10', 'STEP_STOPPED'],
      ],
      [],
    ],
    ['CANCELLED', [['2026-03-01', 'STEP_CANCELLED']], []],
  ] as const)('in state %s are the events %j and the deadlines %j', (state, events, deadlines) => {
    const rows = [step(ofStates[state])];
    expect(stepEvents(rows).map(({ on, kind }) => [on, kind])).toEqual(events);
    expect(stepDeadlines(rows).map(({ on, kind }) => [on, kind])).toEqual(deadlines);
  });

  it('is which step and never the result; its executor has to act', () => {
    expect(stepEvents([step(DONE)]).map(({ section, detail }) => [section, detail])).toEqual([
      ['pes.steps', 'TIBB'],
      ['pes.steps', 'TIBB'],
    ]);
    expect(stepDeadlines([step()])).toMatchObject([{ section: 'pes.steps', actor: PROVIDER }]);
    expect(stepDeadlines([step({ ...RUNNING, plannedTo: null })])).toEqual([]);
  });
});

it('no sequence of moves leaves an end, ends what did not start, or dates anything in the wrong order or ahead', () => {
  const taken = fc.record({
    move: fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])),
    on: fc.integer({ min: -20, max: 3 }).map((days) => addDays(TODAY, days)),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(taken, { maxLength: 6 }), (sequence) => {
      let row = step();
      for (const { move, on } of sequence) {
        const before = row;
        const next = moves[move](row, on);
        if (!('rule' in next)) row = next;
        if (before.endedOn !== null) expect(row).toBe(before);
        const days = [row.startedOn, row.endedOn].filter((day) => day !== null);
        expect(days.toSorted()).toEqual(days);
        expect(days.every((day) => day <= TODAY)).toBe(true);
        expect(row.startedOn === null).toBe(['PLANNED', 'CANCELLED'].includes(row.status));
        seen.add(row.status);
      }
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual([...STATES].sort());
});
