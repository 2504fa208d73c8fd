import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { CENTRE_A, CENTRE_B, VDAB } from '../../kit/partnership.ts';
import { openPlan, PEOPLE, vdabLeaves } from '../../kit/partnership-plan.ts';

const { worker, mediator, coach, stranger, client, otherClient } = PEOPLE;
const DONE = { __typename: 'ActDone' };
const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };

describeOnBothDatabases('the shared plan', (openDatabase) => {
  it('has goals in the words of the client, who reads them and adds one of their own', async () => {
    const plan = await openPlan(openDatabase);
    expect((await plan.read(worker)).plan).toEqual({ asOf: null, goals: [] });
    await plan.addGoal(client, 'WERK_DAGBESTEDING');
    await plan.addGoal(mediator);
    const { goals, asOf } = (await plan.read(coach)).plan;
    expect(asOf).toBe('2026-03-15T09:00:00.000Z');
    expect(goals).toMatchObject([
      { lifeDomain: 'WERK_DAGBESTEDING', lifeDomainLabel: 'werk en dagbesteding', addedBy: null, status: 'OPEN' },
      { lifeDomain: 'MOBILITEIT', addedBy: { kboNumber: VDAB }, addedOn: '2026-03-15', actions: [], version: 1 },
    ]);
    expect((await plan.read(client)).plan.goals).toEqual(goals);
  });

  it('is added to by members of the case and the client: for a stranger and another client it is an unknown id', async () => {
    const plan = await openPlan(openDatabase);
    const goal = { client: plan.id, lifeDomain: 'WONEN', statement: 'Een eigen woning' };
    const add = (who: typeof worker, more: object) => plan.partnership.act(who, 'planGoalAdd', { ...goal, ...more });
    const refused = await add(stranger, {});
    expect(refused).toMatchObject(NOT_PERMITTED);
    expect(await add(stranger, { client: '00000000-0000-7000-8000-000000000000' })).toEqual(refused);
    expect(await add(otherClient, {})).toMatchObject(NOT_PERMITTED);
    expect(await add(worker, { statement: ' ' })).toMatchObject({ rule: 'PLAN_WORDS', field: 'statement' });
    expect(await add(worker, { statement: 'x'.repeat(1001) })).toMatchObject({ rule: 'PLAN_WORDS' });
    expect(await add(worker, { statement: 'x'.repeat(1000) })).toMatchObject(DONE);
    expect((await plan.read(stranger)).plan).toBeNull();
  });

  it('says a goal otherwise by who added it or by the client; ends it by them or by who leads the case', async () => {
    const plan = await openPlan(openDatabase);
    const goal = await plan.addGoal(mediator);
    const words = { statement: 'Met de trein naar het werk' };
    expect(await plan.act(worker, 'planGoalReword', goal, words)).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(coach, 'planGoalReword', goal, words)).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(mediator, 'planGoalReword', goal, words)).toMatchObject(DONE);
    expect(await plan.act(client, 'planGoalReword', goal, words)).toMatchObject({ ...DONE, version: 3 });
    const reached = { reachedOn: '2026-03-15' };
    expect(await plan.act(coach, 'planGoalAchieve', goal, reached)).toMatchObject(NOT_PERMITTED);
    const stale = { id: goal, expectedVersion: 2, ...reached };
    expect(await plan.partnership.act(worker, 'planGoalAchieve', stale)).toMatchObject({ currentVersion: 3 });
    expect(await plan.act(worker, 'planGoalAchieve', goal, reached)).toMatchObject(DONE);
    expect(await plan.act(client, 'planGoalReword', goal, words)).toMatchObject({ rule: 'PLAN_GOAL_ENDED' });
  });

  it('changes an action by its owner only: neither by who leads the case, nor by the client', async () => {
    const plan = await openPlan(openDatabase);
    const goal = await plan.addGoal(client);
    const added = await plan.act(mediator, 'planActionAdd', goal, { description: 'Fiets zoeken', dueOn: '2026-03-15' });
    const steps = [
      ['planActionMove', { dueOn: '2026-03-31' }],
      ['planActionStart', { startedOn: '2026-03-01' }],
      ['planEffortRecord', { minutes: 45 }],
      ['planEffortRecord', { minutes: 30 }],
      ['planActionDone', { doneOn: '2026-03-14' }],
    ] as const;
    for (const [name, more] of steps) {
      for (const who of [worker, coach, client, stranger]) {
        expect(await plan.act(who, name, added.id, more)).toMatchObject(NOT_PERMITTED);
      }
      expect(await plan.act(mediator, name, added.id, more)).toMatchObject(DONE);
    }
    const [{ actions }] = (await plan.read(worker)).plan.goals;
    expect(actions).toMatchObject([
      {
        ...{ owner: { kboNumber: VDAB }, proposedBy: null, status: 'DONE', dueOn: '2026-03-31', effortMinutes: 75 },
        ...{ startedOn: '2026-03-01', endedOn: '2026-03-14', ownerHasLeft: false, version: 6 },
      },
    ]);
  });

  it('proposes an action to another member, who takes it or declines it; who proposed it has no say after that', async () => {
    const plan = await openPlan(openDatabase);
    const goal = await plan.addGoal(worker);
    const propose = () => plan.act(worker, 'planActionAdd', goal, { description: 'Fiets zoeken', owner: VDAB });
    const [first, second, third] = [await propose(), await propose(), await propose()];
    expect(await plan.act(worker, 'planActionTake', first.id)).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(coach, 'planActionTake', first.id)).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(mediator, 'planActionTake', first.id, { dueOn: '2026-04-01' })).toMatchObject(DONE);
    expect(await plan.act(worker, 'planActionDrop', first.id, { reason: 'NO_CAPACITY' })).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(mediator, 'planActionDecline', second.id, { reason: 'NOT_OUR_TASK' })).toMatchObject(DONE);
    expect(await plan.act(worker, 'planActionDrop', third.id, { reason: 'DONE_ELSEWHERE' })).toMatchObject(DONE);
    const [{ actions }] = (await plan.read(client)).plan.goals;
    const proposed = { owner: { kboNumber: VDAB }, proposedBy: { kboNumber: CENTRE_A } };
    expect(actions).toMatchObject([
      { ...proposed, status: 'PLANNED', dueOn: '2026-04-01' },
      { ...proposed, status: 'DECLINED', reasonLabel: 'niet onze opdracht', endedOn: '2026-03-15' },
      { ...proposed, status: 'DROPPED', reason: 'DONE_ELSEWHERE' },
    ]);
  });

  it('has actions of the client: proposed to them, or their own, and changed by nobody else', async () => {
    const plan = await openPlan(openDatabase);
    const goal = await plan.addGoal(worker);
    const asked = await plan.act(worker, 'planActionAdd', goal, { description: 'Fiets kopen', byClient: true });
    expect(await plan.act(mediator, 'planActionTake', asked.id)).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(otherClient, 'planActionTake', asked.id)).toMatchObject(NOT_PERMITTED);
    expect(await plan.act(client, 'planActionTake', asked.id)).toMatchObject(DONE);
    expect(await plan.act(worker, 'planActionStart', asked.id, { startedOn: '2026-03-15' })).toMatchObject(
      NOT_PERMITTED,
    );
    expect(await plan.act(client, 'planActionStart', asked.id, { startedOn: '2026-03-15' })).toMatchObject(DONE);
    const own = await plan.act(client, 'planActionAdd', goal, { description: 'Route oefenen' });
    const [{ actions }] = (await plan.read(worker)).plan.goals;
    expect(actions).toMatchObject([
      { id: asked.id, owner: null, proposedBy: { kboNumber: CENTRE_A }, status: 'DOING', ownerHasLeft: false },
      { id: own.id, owner: null, proposedBy: null, status: 'PLANNED' },
    ]);
  });

  it('gives an action one owner, who follows the client, by a day that has not passed', async () => {
    const plan = await openPlan(openDatabase);
    const goal = await plan.addGoal(worker);
    const add = (more: object) => plan.act(worker, 'planActionAdd', goal, { description: 'Fiets zoeken', ...more });
    expect(await add({ owner: CENTRE_B })).toMatchObject({ rule: 'PLAN_OWNER_NOT_MEMBER', field: 'owner' });
    expect(await add({ owner: VDAB, byClient: true })).toMatchObject({ rule: 'PLAN_ONE_OWNER' });
    expect(await add({ dueOn: '2026-03-14' })).toMatchObject({ rule: 'PLAN_DUE_PAST' });
    expect(await add({ description: '' })).toMatchObject({ rule: 'PLAN_WORDS', field: 'description' });
    await plan.act(worker, 'planGoalGiveUp', goal, { reason: 'NOT_FEASIBLE_NOW' });
    expect(await add({})).toMatchObject({ rule: 'PLAN_GOAL_ENDED' });
  });

  it('shows the open actions of an organisation that left as without owner, and takes nothing from it any more', async () => {
    const plan = await openPlan(openDatabase);
    const goal = await plan.addGoal(worker);
    const open = await plan.act(mediator, 'planActionAdd', goal, { description: 'Fiets zoeken' });
    const done = await plan.act(mediator, 'planActionAdd', goal, { description: 'Rijbewijs' });
    await plan.act(mediator, 'planActionStart', done.id, { startedOn: '2026-03-10' });
    await plan.act(mediator, 'planActionDone', done.id, { doneOn: '2026-03-10' });
    await vdabLeaves(plan.partnership);
    expect(await plan.act(mediator, 'planActionStart', open.id, { startedOn: '2026-03-15' })).toMatchObject(
      NOT_PERMITTED,
    );
    const [{ actions }] = (await plan.read(worker)).plan.goals;
    expect(actions).toMatchObject([
      { id: open.id, status: 'PLANNED', ownerHasLeft: true },
      { id: done.id, status: 'DONE', ownerHasLeft: false },
    ]);
  });

  it('is read for a page of clients in as many statements as for one', async () => {
    const { partnership, id } = await openPlan(openDatabase);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client {
      plan { goals { actions { id ownerHasLeft } } } } } }`;
    const count = async (ids: readonly string[]) => {
      const r = ids.map((each) => ({ __typename: 'Client', id: each }));
      return (await partnership.ask(worker, query, { r })).statements.length;
    };
    expect(await count([id, await partnership.clientId(1)])).toBe(await count([id]));
  });
});
