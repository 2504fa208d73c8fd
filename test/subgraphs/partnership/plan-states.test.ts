import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type { PlanActionStatus } from '../../../subgraphs/partnership/generated/resolver-types.ts';
import type { PlanActionRow, PlanGoalRow } from '../../../subgraphs/partnership/plan-entities.ts';
import { isOpenAction, type PlanStep, takePlanStep } from '../../../subgraphs/partnership/rules/plan-action.ts';
import { dropGoal, reachGoal, rewordGoal } from '../../../subgraphs/partnership/rules/plan-goal.ts';
import fc from '../../kit/seeded.ts';

const TODAY = '2026-03-15';
const OPEN = { status: 'OPEN' } as const;
const common = { id: 'r1', clientKey: 'c1', sourceId: 's1', changedAt: new Date(0), version: 1 };
const goal: PlanGoalRow = {
  ...{ ...common, holder: '0914402172', lifeDomain: 'WONEN', statement: 'Een eigen woning', addedOn: '2026-03-01' },
  ...{ status: 'OPEN', endedOn: null, dropReason: null },
};

function action(more: Partial<PlanActionRow> = {}): PlanActionRow {
  return {
    ...{ ...common, holder: '0914402172', goalId: 'g1', lifeDomain: 'WONEN', description: 'Zoeken', status: 'PLANNED' },
    ...{ recipient: null, proposedBy: null, addedOn: '2026-03-01', dueOn: null, startedOn: null, endedOn: null },
    ...{ reason: null, effortMinutes: 0, ...more },
  };
}

const proposal = action({ status: 'PROPOSED', recipient: '0887010362', proposedBy: '0914402172' });

const STEPS: Readonly<Record<PlanStep['step'], PlanStep>> = {
  TAKE: { step: 'TAKE', dueOn: null },
  DECLINE: { step: 'DECLINE', reason: 'NO_CAPACITY' },
  DROP: { step: 'DROP', reason: 'NO_CAPACITY' },
  START: { step: 'START', on: TODAY },
  FINISH: { step: 'FINISH', on: TODAY },
  MOVE: { step: 'MOVE', dueOn: TODAY },
  EFFORT: { step: 'EFFORT', minutes: 1 },
};
const ALLOWED: Readonly<Record<PlanActionStatus, readonly PlanStep['step'][]>> = {
  PROPOSED: ['TAKE', 'DECLINE', 'DROP'],
  DECLINED: [],
  PLANNED: ['DROP', 'START', 'MOVE'],
  DOING: ['DROP', 'FINISH', 'MOVE', 'EFFORT'],
  DONE: ['EFFORT'],
  DROPPED: [],
};

describe('an action of the plan', () => {
  it('goes from proposed to planned, doing and done, is dropped from each of the first three, and makes no other step', () => {
    for (const [status, allowed] of Object.entries(ALLOWED) as [PlanActionStatus, readonly string[]][]) {
      for (const step of Object.values(STEPS)) {
        const next = takePlanStep(action({ status }), step, OPEN, TODAY);
        if (allowed.includes(step.step)) expect(next).not.toHaveProperty('rule');
        else expect(next).toEqual({ rule: 'PLAN_ACTION_STATUS', field: 'status' });
      }
    }
  });

  it('starts and ends today or earlier, and ends on the day it started or later', () => {
    const start = (on: string) => takePlanStep(action(), { step: 'START', on }, OPEN, TODAY);
    expect(start('2026-03-16')).toEqual({ rule: 'PLAN_DAY_AHEAD', field: 'startedOn' });
    expect(start('2026-03-15')).toMatchObject({ status: 'DOING', startedOn: '2026-03-15' });
    const doing = action({ status: 'DOING', startedOn: '2026-03-10' });
    const finish = (on: string) => takePlanStep(doing, { step: 'FINISH', on }, OPEN, TODAY);
    expect(finish('2026-03-16')).toEqual({ rule: 'PLAN_DAY_AHEAD', field: 'doneOn' });
    expect(finish('2026-03-09')).toEqual({ rule: 'PLAN_DAY_ORDER', field: 'doneOn' });
    expect(finish('2026-03-10')).toMatchObject({ status: 'DONE', endedOn: '2026-03-10' });
  });

  it('is due today or later: a day that has passed is no agreement', () => {
    const move = (dueOn: string) => takePlanStep(action(), { step: 'MOVE', dueOn }, OPEN, TODAY);
    expect(move('2026-03-14')).toEqual({ rule: 'PLAN_DUE_PAST', field: 'dueOn' });
    expect(move('2026-03-15')).toMatchObject({ dueOn: '2026-03-15' });
    const take = takePlanStep(proposal, { step: 'TAKE', dueOn: '2026-03-14' }, OPEN, TODAY);
    expect(take).toEqual({ rule: 'PLAN_DUE_PAST', field: 'dueOn' });
  });

  it('takes 1 to 1440 minutes at a time', () => {
    const spend = (minutes: number) =>
      takePlanStep(action({ status: 'DOING', effortMinutes: 10 }), { step: 'EFFORT', minutes }, OPEN, TODAY);
    for (const minutes of [0, -5, 1441]) expect(spend(minutes)).toEqual({ rule: 'PLAN_EFFORT', field: 'minutes' });
    expect(spend(1440)).toMatchObject({ effortMinutes: 1450 });
  });

  it('of a goal that ended is not taken, started or moved any more; it can be finished and dropped', () => {
    const ended = { status: 'REACHED' } as const;
    const refused = { rule: 'PLAN_GOAL_ENDED', field: 'goal' };
    expect(takePlanStep(proposal, STEPS.TAKE, ended, TODAY)).toEqual(refused);
    expect(takePlanStep(action(), STEPS.START, ended, TODAY)).toEqual(refused);
    expect(takePlanStep(action(), STEPS.MOVE, ended, TODAY)).toEqual(refused);
    expect(takePlanStep(action(), STEPS.DROP, ended, TODAY)).toMatchObject({ status: 'DROPPED' });
    expect(takePlanStep(action({ status: 'DOING' }), STEPS.FINISH, ended, TODAY)).toMatchObject({ status: 'DONE' });
  });

  it('has, whatever is done to it, one end, days in order, effort that only grows, and an owner who asked for it or took it', () => {
    const day = fc.integer({ min: -20, max: 5 }).map((days) => addDays(TODAY, days));
    const step: fc.Arbitrary<PlanStep> = fc.oneof(
      fc.record({ step: fc.constant('TAKE' as const), dueOn: fc.option(day) }),
      fc.record({
        step: fc.constantFrom('DECLINE' as const, 'DROP' as const),
        reason: fc.constant('NO_CAPACITY' as const),
      }),
      fc.record({ step: fc.constantFrom('START' as const, 'FINISH' as const), on: day }),
      fc.record({ step: fc.constant('MOVE' as const), dueOn: day }),
      fc.record({ step: fc.constant('EFFORT' as const), minutes: fc.integer({ min: -10, max: 1500 }) }),
    );
    const goals = fc.constantFrom('OPEN' as const, 'REACHED' as const);
    fc.assert(
      fc.property(
        fc.constantFrom(proposal, action()),
        fc.array(fc.tuple(step, goals), { maxLength: 20 }),
        (begun, steps) => {
          let row = begun;
          for (const [each, status] of steps) {
            const next = takePlanStep(row, each, { status }, TODAY);
            if ('rule' in next) continue;
            if (!isOpenAction(row)) expect({ ...next, effortMinutes: 0 }).toEqual({ ...row, effortMinutes: 0 });
            expect(next.effortMinutes).toBeGreaterThanOrEqual(row.effortMinutes);
            row = next;
            expect(row.endedOn === null).toBe(isOpenAction(row));
            expect(row.reason === null).toBe(row.status !== 'DROPPED' && row.status !== 'DECLINED');
            if (row.startedOn !== null && row.status === 'DONE')
              expect(row.endedOn && row.endedOn >= row.startedOn).toBe(true);
            if (row.status === 'PLANNED' || row.status === 'DOING')
              expect(row.holder).toBe(row.recipient ?? begun.holder);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a goal of the plan', () => {
  it('is reached from the day it was added until today, or dropped; after that nothing changes it', () => {
    expect(reachGoal(goal, '2026-02-28', TODAY)).toEqual({ rule: 'PLAN_DAY_ORDER', field: 'reachedOn' });
    expect(reachGoal(goal, '2026-03-16', TODAY)).toEqual({ rule: 'PLAN_DAY_AHEAD', field: 'reachedOn' });
    const reached = { ...goal, status: 'REACHED' as const, endedOn: '2026-03-01' };
    expect(reachGoal(goal, '2026-03-01', TODAY)).toEqual(reached);
    const dropped = { ...goal, status: 'DROPPED' as const, endedOn: TODAY, dropReason: 'NOT_FEASIBLE_NOW' as const };
    expect(dropGoal(goal, 'NOT_FEASIBLE_NOW', TODAY)).toEqual(dropped);
    for (const ended of [reached, dropped]) {
      const refused = { rule: 'PLAN_GOAL_ENDED', field: 'status' };
      expect(reachGoal(ended, TODAY, TODAY)).toEqual(refused);
      expect(dropGoal(ended, 'NOT_FEASIBLE_NOW', TODAY)).toEqual(refused);
      expect(rewordGoal(ended, 'Anders')).toEqual(refused);
    }
  });
});
