import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, VDAB } from '../../kit/partnership.ts';
import { openPlan, PEOPLE } from '../../kit/partnership-plan.ts';

const { worker, mediator, coach, client } = PEOPLE;
const DONE = { __typename: 'ActDone' };
const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
const HEALTH = ['GEESTELIJKE_GEZONDHEID', 'LICHAMELIJKE_GEZONDHEID', 'VERSLAVING'];

describeOnBothDatabases('a goal of health', (openDatabase) => {
  it('stands apart, for the client and for the centre that follows the client', async () => {
    const plan = await openPlan(openDatabase);
    for (const domain of HEALTH) await plan.addGoal(client, domain);
    for (const who of [worker, client]) {
      const { plan: general, healthPlan } = await plan.read(who);
      expect(general.goals).toEqual([]);
      expect(healthPlan.goals.map((goal: { lifeDomain: string }) => goal.lifeDomain)).toEqual(HEALTH);
    }
  });

  it('is told to no mediator and no coach: not the goal, not how many, not when something of it changed', async () => {
    const plan = await openPlan(openDatabase);
    const before = await plan.read(mediator);
    await plan.addGoal(worker, 'VERSLAVING');
    for (const who of [mediator, coach]) {
      const seen = await plan.read(who);
      expect(seen).toMatchObject({ plan: before.plan, healthPlan: null });
      expect(seen.withheld).toContainEqual({ section: 'partnership.plan-health', reason: 'NOT_PERMITTED' });
    }
  });

  it('is withheld from a social worker of the centre who looks for a first contact, or who is no staff of a centre', async () => {
    const plan = await openPlan(openDatabase);
    await plan.addGoal(worker, 'VERSLAVING');
    const intake = callerOf({ organisation: CENTRE_A, purpose: 'INTAKE' });
    const elsewhere = callerOf({ organisation: VDAB, purpose: 'ACTIVATION' });
    for (const who of [intake, elsewhere]) expect((await plan.read(who)).healthPlan).toBeNull();
    const activation = callerOf({ organisation: CENTRE_A, purpose: 'ACTIVATION' });
    expect((await plan.read(activation)).healthPlan.goals).toHaveLength(1);
  });

  it('is added and touched by nobody who may not read it: to them it is an id of nothing', async () => {
    const plan = await openPlan(openDatabase);
    const goal = { client: plan.id, lifeDomain: 'VERSLAVING', statement: 'Minder drinken' };
    expect(await plan.partnership.act(mediator, 'planGoalAdd', goal)).toMatchObject(NOT_PERMITTED);
    const id = await plan.addGoal(worker, 'VERSLAVING');
    const action = { description: 'Afspraak maken' };
    const there = await plan.act(mediator, 'planActionAdd', id, action);
    expect(there).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(mediator, 'planActionAdd', '00000000-0000-7000-8000-000000000000', action)).toEqual(there);
    // Not even a version that is wrong tells that it is there.
    expect(await plan.partnership.act(mediator, 'planActionAdd', { id, expectedVersion: 9, ...action })).toEqual(there);
    expect((await plan.read(worker)).healthPlan.goals).toMatchObject([{ id, actions: [] }]);
  });

  it('has actions of the centre and of the client, and of nobody else', async () => {
    const plan = await openPlan(openDatabase);
    const id = await plan.addGoal(worker, 'VERSLAVING');
    const add = (more: object) => plan.act(worker, 'planActionAdd', id, { description: 'Afspraak maken', ...more });
    expect(await add({ owner: VDAB })).toMatchObject({ rule: 'PLAN_OWNER_HEALTH', field: 'owner' });
    expect(await add({})).toMatchObject(DONE);
    const asked = await add({ byClient: true });
    expect(await plan.act(client, 'planActionTake', asked.id)).toMatchObject(DONE);
    const owners = (await plan.read(client)).healthPlan.goals[0].actions.map((each: { owner: unknown }) => each.owner);
    expect(owners).toEqual([{ kboNumber: CENTRE_A }, null]);
  });

  it('keeps its history with the section of health', async () => {
    const plan = await openPlan(openDatabase);
    const id = await plan.addGoal(worker, 'VERSLAVING');
    await plan.addGoal(worker, 'WONEN');
    await plan.act(worker, 'planActionAdd', id, { description: 'Afspraak maken' });
    const kept: { section: string }[] = await plan.partnership.database.read((manager) =>
      manager.query('SELECT section FROM record_history'),
    );
    expect(kept.map(({ section }) => section).sort()).toEqual([
      ...['partnership.plan', 'partnership.plan-health', 'partnership.plan-health'],
    ]);
  });
});
