import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { OrganisationKind } from '../../../shared/caller.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow } from '../entities.ts';
import { CLIENT } from '../joint/standing.ts';
import type { PlanGoalRow } from '../plan-entities.ts';
import { dropGoal, reachGoal, wordsBreach } from './plan-goal.ts';
import { ownerBreach } from './plan-owner.ts';
import { dayBreach, differenceBreach, wasInCase } from './told.ts';

/** Who was in the cases of the client, and what each organisation is. */
export interface AroundPlan {
  readonly members: readonly CaseMemberRow[];
  readonly kindOf: (organisation: string) => OrganisationKind | null;
}

/**
 * Why somebody cannot have had a part in the plan on a day; null where they can. The client always can; an organisation that was
 * in a case that day, and in a domain of health a centre only (domain 3.4).
 */
export function plannerBreach(
  { who, field, on }: { readonly who: string; readonly field: string; readonly on: LocalDate },
  goal: Pick<PlanGoalRow, 'lifeDomain'>,
  { members, kindOf }: AroundPlan,
): Breach | null {
  if (who === CLIENT) return null;
  if (!wasInCase(members, who, on)) return breach('TOLD_NOT_IN_CASE', field);
  const found = ownerBreach(who, goal, new Set([who]), kindOf(who));
  return found === null ? null : { ...found, field };
}

/** A goal as another system tells of it: added by the client or by who was in the case that day, and reached or dropped since. */
export function toldPlanGoal(told: PlanGoalRow, around: AroundPlan, today: LocalDate): PlanGoalRow | Breach {
  const { addedOn, holder, statement } = told;
  const refused =
    dayBreach(addedOn, 'addedOn', today) ??
    wordsBreach(statement, 'statement') ??
    plannerBreach({ who: holder, field: 'holder', on: addedOn }, told, around);
  if (refused !== null) return refused;
  const ended = endedAs(told, { ...told, status: 'OPEN', endedOn: null, dropReason: null }, today);
  return 'rule' in ended ? ended : (differenceBreach(told, ended, ['status', 'endedOn', 'dropReason']) ?? ended);
}

function endedAs({ status, endedOn, dropReason }: PlanGoalRow, open: PlanGoalRow, today: LocalDate) {
  if (status === 'OPEN') return open;
  const found = dayBreach(endedOn, 'endedOn', today);
  if (endedOn === null || found !== null) return found ?? breach('TOLD_STATE', 'endedOn');
  if (endedOn < open.addedOn) return breach('PLAN_DAY_ORDER', 'endedOn');
  if (status === 'REACHED') return reachGoal(open, endedOn, today);
  return dropReason === null ? breach('TOLD_STATE', 'dropReason') : dropGoal(open, dropReason, endedOn);
}
