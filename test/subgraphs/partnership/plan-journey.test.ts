import { describe, expect, it } from '@jest/globals';
import { labelled } from '../../../shared/words/event-text.ts';
import { planDeadlineTexts, planJourneyTexts } from '../../../subgraphs/partnership/codes/plan-event-texts.ts';
import {
  type PlannedAction,
  type PlannedGoal,
  planDeadlines,
  planJourney,
} from '../../../subgraphs/partnership/rules/plan-journey.ts';

const [CENTRE, VDAB] = ['0914402172', '0887010362'];
const common = { id: 'r1', clientKey: 'c1', sourceId: 's1', changedAt: new Date(0), version: 1, holder: VDAB };

function action(more: Partial<PlannedAction> = {}): PlannedAction {
  return {
    ...{ ...common, goalId: 'g1', lifeDomain: 'WONEN', description: 'Zoeken', status: 'PLANNED', recipient: null },
    ...{ proposedBy: null, addedOn: '2026-03-02', dueOn: '2026-03-20', startedOn: null, endedOn: null, reason: null },
    ...{ effortMinutes: 0, ownerHasLeft: false, lead: CENTRE, ...more },
  };
}

function goal(actions: readonly PlannedAction[], more: Partial<PlannedGoal> = {}): PlannedGoal {
  return {
    ...{ ...common, lifeDomain: 'WONEN', statement: 'Een eigen woning', addedOn: '2026-03-01', status: 'OPEN' },
    ...{ endedOn: null, dropReason: null, actions, ...more },
  };
}

const told = (goals: readonly PlannedGoal[]) => planJourney(goals).map(({ on, kind }) => [on, kind]);
const due = (goals: readonly PlannedGoal[]) =>
  planDeadlines(goals, '2026-03-15').map(({ on, kind, actor }) => [on, kind, actor]);

describe('the journey of the plan', () => {
  it('tells what was added, planned, begun, done and reached, oldest first, and what is open no further', () => {
    const done = action({ status: 'DONE', startedOn: '2026-03-03', endedOn: '2026-03-05' });
    const reached = goal([done], { status: 'REACHED', endedOn: '2026-03-06' });
    expect(told([reached])).toEqual([
      ['2026-03-01', 'GOAL_ADDED'],
      ['2026-03-02', 'ACTION_PLANNED'],
      ['2026-03-03', 'ACTION_STARTED'],
      ['2026-03-05', 'ACTION_DONE'],
      ['2026-03-06', 'GOAL_REACHED'],
    ]);
    expect(told([goal([action({ status: 'PROPOSED', recipient: CENTRE, proposedBy: VDAB })])])).toEqual([
      ['2026-03-01', 'GOAL_ADDED'],
      ['2026-03-02', 'ACTION_PROPOSED'],
    ]);
  });

  it('tells the domain but no word of anybody; of health not even the domain, in the section of health', () => {
    const [general, health] = planJourney([goal([]), goal([], { lifeDomain: 'VERSLAVING', addedOn: '2026-03-02' })]);
    const event = { source: 'PARTNERSHIP', kind: 'GOAL_ADDED' };
    expect(general).toEqual({ ...event, on: '2026-03-01', section: 'partnership.plan', detail: 'WONEN' });
    expect(health).toEqual({ ...event, on: '2026-03-02', section: 'partnership.plan-health', detail: null });
  });

  it('has a text in three languages for every kind of event and deadline', () => {
    const statuses = ['PROPOSED', 'DECLINED', 'PLANNED', 'DOING', 'DONE', 'DROPPED'] as const;
    const actions = statuses.map((status) =>
      action({ status, endedOn: ['DECLINED', 'DONE', 'DROPPED'].includes(status) ? '2026-03-09' : null }),
    );
    const goals = [goal(actions), goal([], { status: 'DROPPED', endedOn: '2026-03-09' })];
    for (const language of ['nl', 'en', 'fr'] as const) {
      const events = labelled(planJourney(goals), planJourneyTexts, language);
      const deadlines = labelled(planDeadlines(goals, '2026-03-15'), planDeadlineTexts, language);
      for (const { label, kind } of [...events, ...deadlines]) expect(label).not.toBe(kind);
    }
  });
});

describe('the deadlines of the plan', () => {
  it('are the owner’s until the action is done, and stay when the day has passed', () => {
    expect(due([goal([action({ dueOn: '2026-03-01' })])])).toEqual([['2026-03-01', 'PLAN_ACTION_DUE', VDAB]]);
    expect(due([goal([action({ status: 'DOING' })])])).toEqual([['2026-03-20', 'PLAN_ACTION_DUE', VDAB]]);
    for (const status of ['DONE', 'DROPPED', 'DECLINED'] as const)
      expect(due([goal([action({ status })])])).toEqual([]);
    expect(due([goal([action({ dueOn: null })])])).toEqual([]);
    expect(due([goal([action()], { status: 'REACHED', endedOn: '2026-03-06' })])).toEqual([]);
  });

  it('are of who was asked while nobody took it, today where no day was named', () => {
    const proposal = action({ status: 'PROPOSED', recipient: CENTRE, proposedBy: VDAB });
    expect(due([goal([proposal])])).toEqual([['2026-03-20', 'PLAN_ACTION_TO_ANSWER', CENTRE]]);
    expect(due([goal([{ ...proposal, dueOn: null }])])).toEqual([['2026-03-15', 'PLAN_ACTION_TO_ANSWER', CENTRE]]);
  });

  it('are of who leads the case where the owner has left, and where the client does it', () => {
    expect(due([goal([action({ ownerHasLeft: true, dueOn: null })])])).toEqual([
      ['2026-03-15', 'PLAN_ACTION_WITHOUT_OWNER', CENTRE],
    ]);
    expect(due([goal([action({ holder: 'CLIENT' })])])).toEqual([['2026-03-20', 'PLAN_CLIENT_ACTION_DUE', CENTRE]]);
    expect(due([goal([action({ holder: 'CLIENT', lead: null })])])).toEqual([]);
  });
});
