import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PlanActionReason, PlanActionStatus } from '../generated/resolver-types.ts';
import type { PlanActionRow, PlanGoalRow } from '../plan-entities.ts';

/** What can be done to an action. */
export type PlanStep =
  | { readonly step: 'TAKE'; readonly dueOn: LocalDate | null }
  | { readonly step: 'DECLINE' | 'DROP'; readonly reason: PlanActionReason }
  | { readonly step: 'START' | 'FINISH'; readonly on: LocalDate }
  | { readonly step: 'MOVE'; readonly dueOn: LocalDate }
  | { readonly step: 'EFFORT'; readonly minutes: number };

/** From where each step leads: PROPOSED → PLANNED → DOING → DONE, and DROPPED or DECLINED (domain 5, `Action`; DESIGN). */
export const ACTION_STEPS: Readonly<Record<PlanStep['step'], readonly PlanActionStatus[]>> = {
  TAKE: ['PROPOSED'],
  DECLINE: ['PROPOSED'],
  START: ['PLANNED'],
  FINISH: ['DOING'],
  DROP: ['PROPOSED', 'PLANNED', 'DOING'],
  MOVE: ['PLANNED', 'DOING'],
  EFFORT: ['DOING', 'DONE'],
};

/** Steps towards a goal, which a goal that is reached or dropped has no use for. */
const FORWARD: readonly PlanStep['step'][] = ['TAKE', 'START', 'MOVE'];

/** The statuses in which somebody still has to do something. */
const OPEN: readonly PlanActionStatus[] = ['PROPOSED', 'PLANNED', 'DOING'];

/** Whether an action still has to be done, or answered. */
export function isOpenAction({ status }: Pick<PlanActionRow, 'status'>): boolean {
  return OPEN.includes(status);
}

/** Who does an action, or is asked to: an organisation by its KBO number, or CLIENT. */
export function doerOf({ recipient, holder }: Pick<PlanActionRow, 'recipient' | 'holder'>): string {
  return recipient ?? holder;
}

const LONGEST_DAY = 24 * 60;

/**
 * The action after a step; or the rule that refuses it. Days lie until today, the end not before the start; a day to do it by is
 * not before today. Who takes a proposal keeps it from then on.
 */
export function takePlanStep(
  action: PlanActionRow,
  step: PlanStep,
  goal: Pick<PlanGoalRow, 'status'>,
  today: LocalDate,
): PlanActionRow | Breach {
  if (!ACTION_STEPS[step.step].includes(action.status)) return breach('PLAN_ACTION_STATUS', 'status');
  if (goal.status !== 'OPEN' && FORWARD.includes(step.step)) return breach('PLAN_GOAL_ENDED', 'goal');
  switch (step.step) {
    case 'TAKE':
      return dueBreach(step.dueOn, today) ?? taken(action, step.dueOn);
    case 'DECLINE':
      return { ...action, status: 'DECLINED', endedOn: today, reason: step.reason };
    case 'DROP':
      return { ...action, status: 'DROPPED', endedOn: today, reason: step.reason };
    case 'START':
      return step.on > today
        ? breach('PLAN_DAY_AHEAD', 'startedOn')
        : { ...action, status: 'DOING', startedOn: step.on };
    case 'FINISH':
      return finished(action, step.on, today);
    case 'MOVE':
      return dueBreach(step.dueOn, today) ?? { ...action, dueOn: step.dueOn };
    case 'EFFORT':
      return withEffort(action, step.minutes);
  }
}

/** That a day by which something is done lies before today; null when it does not. */
export function dueBreach(dueOn: LocalDate | null, today: LocalDate): Breach | null {
  return dueOn !== null && dueOn < today ? breach('PLAN_DUE_PAST', 'dueOn') : null;
}

function taken(action: PlanActionRow, dueOn: LocalDate | null): PlanActionRow {
  return { ...action, status: 'PLANNED', holder: doerOf(action), dueOn: dueOn ?? action.dueOn };
}

function finished(action: PlanActionRow, on: LocalDate, today: LocalDate): PlanActionRow | Breach {
  if (on > today) return breach('PLAN_DAY_AHEAD', 'doneOn');
  if (action.startedOn !== null && on < action.startedOn) return breach('PLAN_DAY_ORDER', 'doneOn');
  return { ...action, status: 'DONE', endedOn: on };
}

function withEffort(action: PlanActionRow, minutes: number): PlanActionRow | Breach {
  if (minutes < 1 || minutes > LONGEST_DAY) return breach('PLAN_EFFORT', 'minutes');
  return { ...action, effortMinutes: action.effortMinutes + minutes };
}
