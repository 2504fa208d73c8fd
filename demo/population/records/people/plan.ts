import type { Day } from '../../calendar.ts';
import type { LifeDomain } from '../../life.ts';
import type { PeopleTelling } from './people-telling.ts';

/** Who keeps what the client wrote, or does. */
export const CLIENT = 'CLIENT';

/** A goal with its actions, as it is told. */
export interface ToldGoal {
  readonly by: string;
  readonly domain: LifeDomain;
  readonly statement: string;
  readonly addedOn: Day;
  readonly reachedOn?: Day;
  readonly dropped?: { readonly on: Day; readonly reason: string };
  readonly actions: readonly ToldAction[];
}

/** An action: by who does it, or proposed to somebody (`to`). */
export interface ToldAction {
  readonly by: string;
  readonly to?: string;
  readonly description: string;
  readonly status: 'PROPOSED' | 'DECLINED' | 'PLANNED' | 'DOING' | 'DONE' | 'DROPPED';
  readonly addedOn: Day;
  readonly dueOn?: Day;
  readonly startedOn?: Day;
  readonly endedOn?: Day;
  readonly reason?: string;
  readonly effortMinutes?: number;
}

/** Delivers a plan: its goals in the order in which they are given, each with its actions. */
export function deliverPlan(goals: readonly ToldGoal[], telling: PeopleTelling): void {
  let running = 0;
  for (const [index, goal] of goals.entries()) {
    const goalId = deliverGoal(goal, index + 1, telling);
    for (const action of goal.actions) deliverAction(action, { goal, goalId, running: ++running }, telling);
  }
}

function deliverGoal(goal: ToldGoal, running: number, { life, desk }: PeopleTelling): string {
  const { reachedOn, dropped, addedOn } = goal;
  const source_id = desk.sourceId('DOEL', running);
  const endedOn = reachedOn ?? dropped?.on ?? null;
  desk.deliver('partnership/plan-goals', null, {
    ...{ national_number: life.person.nationalNumber, holder: goal.by, source_id },
    life_domain: goal.domain,
    statement: goal.statement,
    status: reachedOn !== undefined ? 'REACHED' : dropped === undefined ? 'OPEN' : 'DROPPED',
    added_on: addedOn,
    ended_on: endedOn,
    drop_reason: dropped?.reason ?? null,
    changed_at: desk.changedAt(addedOn, endedOn),
  });
  return source_id;
}

interface OfGoal {
  readonly goal: ToldGoal;
  readonly goalId: string;
  readonly running: number;
}

function deliverAction(action: ToldAction, { goal, goalId, running }: OfGoal, { life, desk }: PeopleTelling): void {
  const { addedOn, startedOn, endedOn } = action;
  desk.deliver('partnership/plan-actions', null, {
    ...{ national_number: life.person.nationalNumber, holder: action.by, source_id: desk.sourceId('ACTIE', running) },
    goal_holder: goal.by,
    goal_source_id: goalId,
    life_domain: goal.domain,
    description: action.description,
    status: action.status,
    recipient: action.to ?? null,
    added_on: addedOn,
    due_on: action.dueOn ?? null,
    started_on: startedOn ?? null,
    ended_on: endedOn ?? null,
    reason: action.reason ?? null,
    effort_minutes: action.effortMinutes ?? null,
    changed_at: desk.changedAt(addedOn, startedOn ?? null, endedOn ?? null),
  });
}
