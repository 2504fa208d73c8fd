import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { GoalDropReason } from '../generated/resolver-types.ts';
import type { PlanGoalRow } from '../plan-entities.ts';

/** Longest text of a goal or an action, in characters. */
const LONGEST = 1000;

/** What is wrong with the words of a goal or an action; null when nothing is. 1 to 1000 characters that are not all blank. */
export function wordsBreach(words: string, field: string): Breach | null {
  const { length } = words.trim();
  return length === 0 || length > LONGEST ? breach('PLAN_WORDS', field) : null;
}

/** A goal that is worked on, in other words; or the rule that refuses. What is reached or dropped stands as it was said. */
export function rewordGoal(goal: PlanGoalRow, words: string): PlanGoalRow | Breach {
  if (goal.status !== 'OPEN') return breach('PLAN_GOAL_ENDED', 'status');
  return wordsBreach(words, 'statement') ?? { ...goal, statement: words.trim() };
}

/** A goal that is reached, on a day from the day it was added until today; or the rule that refuses. */
export function reachGoal(goal: PlanGoalRow, on: LocalDate, today: LocalDate): PlanGoalRow | Breach {
  if (goal.status !== 'OPEN') return breach('PLAN_GOAL_ENDED', 'status');
  if (on > today) return breach('PLAN_DAY_AHEAD', 'reachedOn');
  if (on < goal.addedOn) return breach('PLAN_DAY_ORDER', 'reachedOn');
  return { ...goal, status: 'REACHED', endedOn: on };
}

/** A goal that is given up today; or the rule that refuses. */
export function dropGoal(goal: PlanGoalRow, dropReason: GoalDropReason, today: LocalDate): PlanGoalRow | Breach {
  if (goal.status !== 'OPEN') return breach('PLAN_GOAL_ENDED', 'status');
  return { ...goal, status: 'DROPPED', endedOn: today, dropReason };
}
