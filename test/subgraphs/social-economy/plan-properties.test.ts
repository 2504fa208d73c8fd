import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import * as followUpActs from '../../../subgraphs/social-economy/acts/follow-up-acts.ts';
import * as planActs from '../../../subgraphs/social-economy/acts/plan-acts.ts';
import type { SocialEconomyDossier } from '../../../subgraphs/social-economy/tables.ts';
import fc from '../../kit/seeded.ts';
import { employmentInputs, type Input, recent, runs, type State } from '../../kit/social-economy-machine.ts';

const GOALS = ['Op tijd komen', 'VCA halen', 'Heftruck', ' '];
const goalsOf = (pick: number) => GOALS.filter((_, at) => ((pick % 15) + 1) & (1 << at));
type Table = 'employments' | 'developmentPlans' | 'planGoals' | 'internalEvaluations' | 'absences';
const on = (table: Table, more: (day: string, pick: number, flip: boolean) => object): Input => {
  return (day, dossier, pick, flip) => ({ id: recent(dossier[table], pick), ...more(day, pick, flip) });
};

const inputs: Readonly<Record<string, Input>> = {
  ...employmentInputs,
  internshipReported: on('employments', (endedOn) => ({ endedOn })),
  developmentPlanMake: on('employments', (day, pick) => ({ on: day, goals: goalsOf(pick) })),
  developmentPlanUpdate: on('developmentPlans', (day, pick) => ({ on: day, goals: goalsOf(pick) })),
  planGoalReach: on('planGoals', (day) => ({ on: day })),
  planGoalDrop: on('planGoals', (day) => ({ on: day })),
  internalEvaluationPlan: on('employments', (day, pick) => ({ kind: 'INTERIM', dueOn: addDays(day, pick - 50) })),
  internalEvaluationHold: on('internalEvaluations', (day) => ({ on: day, result: 'TO_IMPROVE', followUp: 'NONE' })),
  absenceRecord: on('employments', (from, pick, flip) => ({
    kind: 'ILLNESS',
    from,
    to: flip ? null : addDays(from, pick),
  })),
  absenceEnd: on('absences', (to) => ({ to })),
};
const NAMES = [...Object.values(planActs), ...Object.values(followUpActs)].map(({ name }) => name);

const steps = fc.array(
  fc.tuple(
    // Who begins and ends employments all the time gets nowhere.
    fc.constantFrom('employmentBegin', 'employmentEnd', ...NAMES, ...NAMES, ...NAMES),
    fc.nat(25),
    fc.nat(100),
    fc.boolean(),
    fc.constantFrom(0, 0, 0, 0, -9, -60, -400, 1),
  ),
  { minLength: 60, maxLength: 140, size: 'max' },
);

/** Goals with the plan that they stand in. */
function goalsWithPlan({ planGoals, developmentPlans }: SocialEconomyDossier) {
  return planGoals.map((goal) => ({
    goal,
    plan: developmentPlans.find(({ sourceId }) => sourceId === goal.planSourceId),
  }));
}
const employmentOf = ({ employments }: SocialEconomyDossier, sourceId: string) =>
  employments.find((each) => each.sourceId === sourceId);
const now = <Row extends { readonly id: string }>(rows: readonly Row[], { id }: Row) =>
  rows.find((row) => row.id === id);

describe('whatever is done with plans, evaluations, absences and internships, in whatever order', () => {
  const refusals = new Set<string>();
  const always = (check: (after: State, before: State) => void, numRuns = 80) =>
    fc.assert(
      fc.property(steps, (all) => {
        const states = runs(inputs, '2022-01-10', all, refusals);
        for (const [at, state] of states.entries()) check(state, states[at - 1] ?? state);
      }),
      { numRuns },
    );

  it('goals move from open to reached or dropped, plans to replaced, evaluations to held, and never back', () => {
    const [seen, acted] = [new Set<string>(), new Set<string>()];
    always(({ dossier: is, done }, { dossier: was }) => {
      if (done !== null) acted.add(done);
      for (const row of was.planGoals) if (row.status !== 'OPEN') expect(now(is.planGoals, row)).toBe(row);
      for (const row of was.developmentPlans)
        if (row.replacedOn !== null) expect(now(is.developmentPlans, row)).toBe(row);
      for (const row of was.internalEvaluations)
        if (row.heldOn !== null) expect(now(is.internalEvaluations, row)).toBe(row);
      for (const { status } of is.planGoals) seen.add(status);
      for (const { heldOn } of is.internalEvaluations) seen.add(heldOn === null ? 'PLANNED' : 'HELD');
      for (const { replacedOn } of is.developmentPlans) seen.add(replacedOn === null ? 'LAST' : 'REPLACED');
      for (const { to } of is.absences) seen.add(to === null ? 'ABSENT' : 'BACK');
    }, 120);
    // A sequence that gets nowhere proves nothing.
    const states = ['OPEN', 'REACHED', 'DROPPED', 'PLANNED', 'HELD', 'LAST', 'REPLACED', 'ABSENT', 'BACK'];
    expect([...seen].sort()).toEqual(states.sort());
    expect([...acted]).toEqual(expect.arrayContaining(NAMES));
    const met = ['POP_EXISTS', 'POP_REPLACED', 'POP_BEFORE_LAST', 'POP_WITHOUT_GOALS', 'PLAN_GOAL_NOT_OPEN', 'AHEAD'];
    expect([...refusals]).toEqual(expect.arrayContaining([...met, 'ABSENCE_TWICE', 'ABSENCE_OVER', 'EVALUATION_HELD']));
  });

  it('nothing that happened is dated after the day on which it was recorded', () => {
    always(({ today, dossier: { developmentPlans, planGoals, internalEvaluations, internships } }) => {
      const days = [
        ...developmentPlans.flatMap(({ updatedOn, replacedOn }) => [updatedOn, replacedOn]),
        ...planGoals.map(({ decidedOn }) => decidedOn),
        ...internalEvaluations.map(({ heldOn }) => heldOn),
        ...internships.map(({ internshipEndedOn }) => internshipEndedOn),
      ];
      expect(days.filter((day) => day !== null && day > today)).toEqual([]);
    });
  });

  it('an employment has one last plan, of the latest day; each plan has a goal, and only an open goal has no day', () => {
    always(({ dossier }) => {
      const { developmentPlans, employments } = dossier;
      for (const { sourceId } of employments) {
        const plans = developmentPlans.filter(({ employmentSourceId }) => employmentSourceId === sourceId);
        const lasts = plans.filter(({ replacedOn }) => replacedOn === null);
        expect(lasts.length).toBe(Math.min(plans.length, 1));
        for (const { updatedOn } of plans) expect(updatedOn <= (lasts[0]?.updatedOn ?? '')).toBe(true);
      }
      const goals = goalsWithPlan(dossier);
      for (const plan of developmentPlans) {
        const own = goals.filter((each) => each.plan === plan).map(({ goal }) => goal.goal);
        expect([own.length > 0, own.sort()]).toEqual([true, plan.goals.split('\n').sort()]);
      }
      for (const { goal } of goals) expect(goal.status === 'OPEN').toBe(goal.decidedOn === null);
    });
  });

  it('a goal of a plan that was replaced stays as it was, and one that stays keeps what became of it', () => {
    always(({ dossier: is }, { dossier: was }) => {
      for (const { goal, plan } of goalsWithPlan(was)) {
        if (plan?.replacedOn !== null) expect(now(is.planGoals, goal)).toBe(goal);
        const replaced = plan === undefined ? undefined : now(is.developmentPlans, plan);
        if (plan?.replacedOn !== null || replaced?.replacedOn === null) continue;
        const newest = is.developmentPlans.find((each) => now(was.developmentPlans, each) === undefined);
        const same = is.planGoals.filter((each) => each.planSourceId === newest?.sourceId && each.goal === goal.goal);
        for (const each of same) expect([each.status, each.decidedOn]).toEqual([goal.status, goal.decidedOn]);
      }
    });
  });

  it('an internal evaluation has day, result and follow-up or none of them, and is not held before its employment', () => {
    always(({ dossier }) => {
      for (const { employmentSourceId, heldOn, result, followUp } of dossier.internalEvaluations) {
        expect([result === null, followUp === null]).toEqual([heldOn === null, heldOn === null]);
        const from = employmentOf(dossier, employmentSourceId)?.from ?? '9999-12-31';
        expect(heldOn === null || from <= heldOn).toBe(true);
      }
    });
  });

  it.each([
    [-1, []],
    [0, ['2022-01-10']],
  ])('an internal evaluation held %i days after its employment began is on record as %j', (days, held) => {
    const name = ['employmentBegin', 'internalEvaluationPlan', 'internalEvaluationHold'] as const;
    const all = name.map((each, at) => [each, at, 3, true, at === 2 ? days - 3 : 0] as const);
    const last = runs(inputs, '2022-01-10', all).at(-1)?.dossier;
    expect(last?.internalEvaluations.flatMap(({ heldOn }) => heldOn ?? [])).toEqual(held);
  });

  it('absences stand within their employment, and no day of it is missed twice', () => {
    always(({ dossier }) => {
      for (const { id, employmentSourceId, from, to } of dossier.absences) {
        const employment = employmentOf(dossier, employmentSourceId);
        const ends = employment?.to ?? '9999-12-31';
        expect((employment?.from ?? '9999') <= from && from <= (to ?? from) && (to ?? from) <= ends).toBe(true);
        const others = dossier.absences.filter(
          (each) => each.id !== id && each.employmentSourceId === employmentSourceId,
        );
        expect(others.filter((each) => each.from <= (to ?? '9999') && from <= (each.to ?? '9999'))).toEqual([]);
      }
    });
  });
});
