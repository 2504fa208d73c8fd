import type { LocalDate } from '../../../shared/local-date.ts';
import type { OwnerDeadline, OwnerEvent } from '../../../shared/words/event-text.ts';
import { CLIENT } from '../joint/standing.ts';
import type { PlanActionRow, PlanGoalRow } from '../plan-entities.ts';
import { doerOf } from './plan-action.ts';
import { isHealthDomain, sectionOfGoal } from './plan-domains.ts';

/** An action as it is shown: with what follows from who is in the case today. */
export interface PlannedAction extends PlanActionRow {
  /** Whether it is open and its owner no member of the client's open case. */
  readonly ownerHasLeft: boolean;
  /** The organisation that leads the client's open case; null where there is none. */
  readonly lead: string | null;
}

/** A goal with what is done for it. */
export interface PlannedGoal extends PlanGoalRow {
  readonly actions: readonly PlannedAction[];
}

/** The goals of one section of a client's plan. */
export interface PlannedPlan {
  readonly goals: readonly PlannedGoal[];
}

/** What happened to the plan, oldest first; each event is of the section of its goal. No words; of health not even the domain. */
export function planJourney(goals: readonly PlannedGoal[]): OwnerEvent[] {
  return goals.flatMap(goalEvents).sort((one, other) => one.on.localeCompare(other.on));
}

function goalEvents(goal: PlannedGoal): OwnerEvent[] {
  const { addedOn, endedOn, status, actions } = goal;
  return [
    ...event(goal, 'GOAL_ADDED', addedOn),
    ...(status === 'OPEN' ? [] : event(goal, `GOAL_${status}`, endedOn)),
    ...actions.flatMap(actionEvents),
  ];
}

function actionEvents(action: PlannedAction): OwnerEvent[] {
  const { status, addedOn, startedOn, endedOn, proposedBy } = action;
  return [
    ...event(action, proposedBy === null ? 'ACTION_PLANNED' : 'ACTION_PROPOSED', addedOn),
    ...event(action, 'ACTION_STARTED', startedOn),
    ...event(action, `ACTION_${status}`, endedOn),
  ];
}

function event(row: Pick<PlanGoalRow, 'lifeDomain'>, kind: string, on: LocalDate | null): OwnerEvent[] {
  const detail = isHealthDomain(row.lifeDomain) ? null : row.lifeDomain;
  return on === null ? [] : [{ on, source: 'PARTNERSHIP', section: sectionOfGoal(row), kind, detail }];
}

/**
 * What has to be done in the plan, earliest first; what is overdue stays until it is done. The owner does it; where the owner has
 * left, and where it is the client's own, who leads the case looks after it. A proposal without a day has to be answered today.
 */
export function planDeadlines(goals: readonly PlannedGoal[], today: LocalDate): OwnerDeadline[] {
  return goals
    .filter(({ status }) => status === 'OPEN')
    .flatMap(({ actions }) => actions.flatMap((action) => actionDeadlines(action, today)))
    .sort((one, other) => one.on.localeCompare(other.on));
}

function actionDeadlines(action: PlannedAction, today: LocalDate): OwnerDeadline[] {
  const { status, dueOn, ownerHasLeft, lead } = action;
  const due = (kind: string, on: LocalDate, actor: string | null): OwnerDeadline[] =>
    actor === null ? [] : [{ on, source: 'PARTNERSHIP', section: sectionOfGoal(action), kind, actor }];
  const doer = doerOf(action);
  if (ownerHasLeft) return due('PLAN_ACTION_WITHOUT_OWNER', dueOn ?? today, lead);
  if (status === 'PROPOSED') return doer === CLIENT ? [] : due('PLAN_ACTION_TO_ANSWER', dueOn ?? today, doer);
  if (dueOn === null || (status !== 'PLANNED' && status !== 'DOING')) return [];
  return doer === CLIENT ? due('PLAN_CLIENT_ACTION_DUE', dueOn, lead) : due('PLAN_ACTION_DUE', dueOn, doer);
}
