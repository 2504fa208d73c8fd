import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { DevelopmentPlanRow } from '../entities.ts';
import type { PlanGoalStatus } from '../generated/resolver-types.ts';
import type { PlanGoalRow } from '../plan-entities.ts';

const LONGEST_GOAL = 1000;

/** What is wrong with a plan: it was replaced before it was made. */
export function planBreach({ updatedOn, replacedOn }: DevelopmentPlanRow): Breach | null {
  return replacedOn !== null && replacedOn < updatedOn ? breach('PERIOD', 'replacedOn') : null;
}

/** What is wrong with a goal: one that is open has no day on which it was decided, another has. */
export function goalBreach({ status, decidedOn }: PlanGoalRow): Breach | null {
  return (status === 'OPEN') === (decidedOn === null) ? null : breach('PLAN_GOAL_DAY', 'decidedOn');
}

/** The goals as they are stored: one a line, without empty and repeated ones; or the rule that refuses them. */
export function readGoals(goals: readonly string[]): string[] | Breach {
  const read = [...new Set(goals.map((goal) => goal.replace(/\s+/g, ' ').trim()).filter((goal) => goal !== ''))];
  if (read.length === 0) return breach('POP_WITHOUT_GOALS', 'goals');
  return read.some((goal) => goal.length > LONGEST_GOAL) ? breach('TEXT_TOO_LONG', 'goals') : read;
}

/** Whether the plan is the last one of its employment: the other ones stay as they were. */
export function isLastPlan(plan: DevelopmentPlanRow, plans: readonly DevelopmentPlanRow[]): boolean {
  const newer = plans.some(
    ({ id, holder, employmentSourceId, updatedOn }) =>
      id !== plan.id &&
      holder === plan.holder &&
      employmentSourceId === plan.employmentSourceId &&
      updatedOn > plan.updatedOn,
  );
  return plan.replacedOn === null && !newer;
}

/** A goal once it is reached or dropped on a day (OPEN -> REACHED | DROPPED); no other move is allowed. */
export function decideGoal(
  goal: PlanGoalRow,
  status: Exclude<PlanGoalStatus, 'OPEN'>,
  on: LocalDate,
  today: LocalDate,
): PlanGoalRow | Breach {
  if (goal.status !== 'OPEN') return breach('PLAN_GOAL_NOT_OPEN', 'status');
  return on > today ? breach('AHEAD', 'on') : { ...goal, status, decidedOn: on };
}
