import type { MyGoalFragment } from '../../generated/my-plan.ts';

export type Goal = MyGoalFragment;
type Action = Goal['actions'][number];

/** The goals of both parts of the plan that are worked on, and those that ended; the one added first comes first. */
export function goalsOf(...parts: readonly (readonly Goal[] | undefined)[]): {
  readonly open: Goal[];
  readonly ended: Goal[];
} {
  const all = parts.flatMap((part) => part ?? []).sort((one, other) => one.addedOn.localeCompare(other.addedOn));
  return { open: all.filter(({ status }) => status === 'OPEN'), ended: all.filter(({ status }) => status !== 'OPEN') };
}

/** What is still to be done for a goal: the day that comes first before those without a day. What was dropped or declined is not. */
export function toDo({ actions }: Goal): Action[] {
  const dueOn = (action: Action) => action.dueOn ?? '9999';
  return actions
    .filter(({ status }) => status === 'PROPOSED' || status === 'PLANNED' || status === 'DOING')
    .sort((one, other) => dueOn(one).localeCompare(dueOn(other)));
}

/** What was done for a goal. */
export function done({ actions }: Goal): Action[] {
  return actions.filter(({ status }) => status === 'DONE');
}

/** Longest goal that the plan takes, in characters. */
export const LONGEST_GOAL = 1000;
