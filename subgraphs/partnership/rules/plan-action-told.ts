import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PlanActionRow, PlanGoalRow } from '../plan-entities.ts';
import { doerOf, dueBreach, type PlanStep, takePlanStep } from './plan-action.ts';
import { wordsBreach } from './plan-goal.ts';
import { type AroundPlan, plannerBreach } from './plan-goal-told.ts';
import { dayBreach, differenceBreach } from './told.ts';

/** What is known around an action that another system tells of. */
export interface AroundAction extends AroundPlan {
  /** The goal that it is for; undefined where the client has none of that id. */
  readonly goal: PlanGoalRow | undefined;
}

/** Whether a proposal was taken: it is planned or further, or it was dropped after it had begun. */
export function wasTaken({ status, startedOn }: Pick<PlanActionRow, 'status' | 'startedOn'>): boolean {
  return status === 'PLANNED' || status === 'DOING' || status === 'DONE' || startedOn !== null;
}

/**
 * An action as another system tells of it, taken step by step by the rules of the acts, each step on its own day: added while the
 * goal was open, owned by the client or by who was in the case that day (domain 3.6: explicit owner per action).
 */
export function toldPlanAction(told: PlanActionRow, around: AroundAction, today: LocalDate): PlanActionRow | Breach {
  const { goal } = around;
  if (goal === undefined || goal.clientKey !== told.clientKey || goal.lifeDomain !== told.lifeDomain)
    return breach('PLAN_GOAL_UNKNOWN', 'goalSourceId');
  const refused =
    dayBreach(told.addedOn, 'addedOn', today) ??
    goalBreach(told, goal) ??
    wordsBreach(told.description, 'description') ??
    dueBreach(told.dueOn, told.addedOn) ??
    ownersBreach(told, around, goal);
  if (refused !== null) return refused;
  const taken = takeSteps(told, goal, today);
  return 'rule' in taken ? taken : (differenceBreach(told, taken, STATE) ?? taken);
}

const STATE = ['status', 'startedOn', 'endedOn', 'reason'] as const;

function goalBreach({ addedOn, startedOn }: PlanActionRow, goal: PlanGoalRow): Breach | null {
  if (addedOn < goal.addedOn) return breach('PLAN_DAY_ORDER', 'addedOn');
  const { endedOn } = goal;
  if (endedOn === null) return null;
  if (addedOn > endedOn) return breach('PLAN_GOAL_ENDED', 'addedOn');
  return startedOn !== null && startedOn > endedOn ? breach('PLAN_GOAL_ENDED', 'startedOn') : null;
}

function ownersBreach(told: PlanActionRow, around: AroundAction, goal: PlanGoalRow): Breach | null {
  const on = told.addedOn;
  const added = plannerBreach({ who: told.proposedBy ?? told.holder, field: 'holder', on }, goal, around);
  if (added !== null || told.recipient === null) return added;
  if (told.recipient === told.proposedBy) return breach('PLAN_ONE_OWNER', 'recipient');
  return plannerBreach({ who: told.recipient, field: 'recipient', on }, goal, around);
}

function takeSteps(told: PlanActionRow, goal: PlanGoalRow, today: LocalDate): PlanActionRow | Breach {
  const planned = told.recipient === null;
  const begun = { startedOn: null, endedOn: null, reason: null } as const;
  let row: PlanActionRow = { ...told, ...begun, status: planned ? 'PLANNED' : 'PROPOSED' };
  row = planned ? row : { ...row, holder: told.proposedBy ?? told.holder };
  for (const step of stepsOf(told)) {
    // Days of later steps lie until today; that of a step that has none of its own is the day on which it was told to have ended.
    const day = step.step === 'DROP' || step.step === 'DECLINE' ? (told.endedOn ?? today) : today;
    const next = takePlanStep(row, step, { ...goal, status: 'OPEN' }, day);
    if ('rule' in next) return { ...next, field: next.field === 'doneOn' ? 'endedOn' : next.field };
    row = next;
  }
  const hasEffort = told.effortMinutes > 0 && row.startedOn === null;
  if (hasEffort) return breach('PLAN_ACTION_STATUS', 'effortMinutes');
  const { endedOn } = row;
  if (endedOn === null) return row;
  return dayBreach(endedOn, 'endedOn', today) ?? (endedOn < row.addedOn ? breach('PLAN_DAY_ORDER', 'endedOn') : row);
}

function stepsOf(told: PlanActionRow): PlanStep[] {
  const { status, startedOn, endedOn, reason, recipient } = told;
  const take: PlanStep[] = recipient !== null && wasTaken(told) ? [{ step: 'TAKE', dueOn: null }] : [];
  const start: PlanStep[] = startedOn === null ? [] : [{ step: 'START', on: startedOn }];
  const end: PlanStep[] =
    status === 'DONE' && endedOn !== null
      ? [{ step: 'FINISH', on: endedOn }]
      : status === 'DROPPED' && reason !== null
        ? [{ step: 'DROP', reason }]
        : status === 'DECLINED' && reason !== null
          ? [{ step: 'DECLINE', reason }]
          : [];
  return [...take, ...start, ...end];
}

/** Who owns an action, from who added it and whom it was proposed to: who was asked, once they took it. */
export function ownerOf(told: Pick<PlanActionRow, 'holder' | 'recipient' | 'status' | 'startedOn'>): string {
  return told.recipient !== null && wasTaken(told) ? doerOf(told) : told.holder;
}
