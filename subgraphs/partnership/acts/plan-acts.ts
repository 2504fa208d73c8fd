import type { Breach } from '../../../shared/acts/rule-book.ts';
import type {
  PlanGoalAchieveInput,
  PlanGoalAddInput,
  PlanGoalGiveUpInput,
  PlanGoalRewordInput,
} from '../generated/resolver-types.ts';
import { type ClientActInput, type JointOutcome, onClient, onShared, type SharedActInput } from '../joint/joint-act.ts';
import type { PlanGoalRow } from '../plan-entities.ts';
import { dropGoal, reachGoal, rewordGoal, wordsBreach } from '../rules/plan-goal.ts';
import { planActionActs } from './plan-action-acts.ts';

const planGoalAdd = onClient<PlanGoalAddInput & ClientActInput>({
  name: 'planGoalAdd',
  decide: ({ lifeDomain, statement }, { today, newRecord }) => {
    const found = wordsBreach(statement, 'statement');
    if (found !== null) return { refused: found };
    const words = { lifeDomain, statement: statement.trim() };
    const open = { status: 'OPEN', endedOn: null, dropReason: null } as const;
    return { write: { planGoals: [{ ...newRecord(), ...words, addedOn: today, ...open }] } };
  },
});

const planGoalReword = onShared<'planGoals', PlanGoalRewordInput & SharedActInput>({
  name: 'planGoalReword',
  on: 'planGoals',
  decide: (goal, { statement }) => outcomeOf(rewordGoal(goal, statement)),
});

const planGoalAchieve = onShared<'planGoals', PlanGoalAchieveInput & SharedActInput>({
  name: 'planGoalAchieve',
  on: 'planGoals',
  decide: (goal, { reachedOn }, { today }) => outcomeOf(reachGoal(goal, reachedOn, today)),
});

const planGoalGiveUp = onShared<'planGoals', PlanGoalGiveUpInput & SharedActInput>({
  name: 'planGoalGiveUp',
  on: 'planGoals',
  decide: (goal, { reason }, { today }) => outcomeOf(dropGoal(goal, reason, today)),
});

function outcomeOf(goal: PlanGoalRow | Breach): JointOutcome {
  return 'rule' in goal ? { refused: goal } : { write: { planGoals: [goal] } };
}

/** Everything that is done to the shared plan. */
export const planActs = [planGoalAdd, planGoalReword, planGoalAchieve, planGoalGiveUp, ...planActionActs];
