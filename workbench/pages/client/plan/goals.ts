import type { ClientPlanFieldsFragment } from '../../../generated/client.ts';

export type Goal = ClientPlanFieldsFragment['goals'][number];
export type PlanAction = Goal['actions'][number];

/** Open goals, and those that were reached or dropped, the one that ended last first. */
export function splitGoals(goals: readonly Goal[]): { open: Goal[]; ended: Goal[] } {
  return {
    open: goals.filter(({ status }) => status === 'OPEN'),
    ended: goals
      .filter(({ status }) => status !== 'OPEN')
      .sort((one, other) => ((one.endedOn ?? '') < (other.endedOn ?? '') ? 1 : -1)),
  };
}

const OPEN_ACTIONS: readonly PlanAction['status'][] = ['PROPOSED', 'PLANNED', 'DOING'];

/** Whether an action should have been done: it is open and its last day is over; on the day itself it is not late. */
export function isLate({ status, dueOn }: Pick<PlanAction, 'status' | 'dueOn'>, today: string): boolean {
  return dueOn !== null && dueOn < today && OPEN_ACTIONS.includes(status);
}
