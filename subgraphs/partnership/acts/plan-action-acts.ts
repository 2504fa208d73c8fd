import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type {
  PlanActionAddInput,
  PlanActionDeclineInput,
  PlanActionDoneInput,
  PlanActionDropInput,
  PlanActionMoveInput,
  PlanActionStartInput,
  PlanActionTakeInput,
  PlanEffortRecordInput,
} from '../generated/resolver-types.ts';
import { type JointFacts, onShared, type SharedActInput } from '../joint/joint-act.ts';
import { CLIENT } from '../joint/standing.ts';
import type { PlanActionRow, PlanGoalRow } from '../plan-entities.ts';
import { caseFiles } from '../rules/case-journey.ts';
import { dueBreach, type PlanStep, takePlanStep } from '../rules/plan-action.ts';
import { wordsBreach } from '../rules/plan-goal.ts';
import { ownerBreach, ownMembersOn } from '../rules/plan-owner.ts';

type AddInput = PlanActionAddInput & SharedActInput;

const planActionAdd = onShared<'planGoals', AddInput>({
  name: 'planActionAdd',
  on: 'planGoals',
  organisations: ({ owner }) => (owner ? [owner] : []),
  decide: (goal, input, facts) => {
    const refused = addBreach(goal, input, facts);
    return refused === null ? { write: { planActions: [newAction(goal, input, facts)] } } : { refused };
  },
});

function addBreach(goal: PlanGoalRow, input: AddInput, facts: JointFacts): Breach | null {
  const { description, owner, byClient, dueOn } = input;
  if (goal.status !== 'OPEN') return breach('PLAN_GOAL_ENDED', 'status');
  if (byClient && owner) return breach('PLAN_ONE_OWNER', 'owner');
  const { dossier, today, organisations } = facts;
  const doer = doerIn(input, facts);
  const own = facts.caller.organisation === doer ? facts.client.organisationKind : null;
  const kind = organisations.get(doer)?.kind ?? own;
  return (
    wordsBreach(description, 'description') ??
    dueBreach(dueOn ?? null, today) ??
    ownerBreach(doer, goal, ownMembersOn(caseFiles(dossier), facts.caller.organisation, today), kind)
  );
}

function doerIn({ owner, byClient }: AddInput, { caller }: JointFacts): string {
  return byClient ? CLIENT : (owner ?? caller.organisation ?? CLIENT);
}

/** Planned where the caller does it; proposed, and kept by the caller until it is taken, where somebody else does. */
function newAction(goal: PlanGoalRow, input: AddInput, facts: JointFacts): PlanActionRow {
  const row = facts.newRecord();
  const doer = doerIn(input, facts);
  const isOwn = doer === row.holder;
  return {
    ...row,
    ...{ goalId: goal.id, lifeDomain: goal.lifeDomain, description: input.description.trim() },
    ...{
      status: isOwn ? 'PLANNED' : 'PROPOSED',
      recipient: isOwn ? null : doer,
      proposedBy: isOwn ? null : row.holder,
    },
    ...{ addedOn: facts.today, dueOn: input.dueOn ?? null, startedOn: null, endedOn: null, reason: null },
    effortMinutes: 0,
  };
}

/** An act of the owner of an action, or of who was asked to be. */
function step<Input>(name: string, stepOf: (input: Input) => PlanStep) {
  return onShared<'planActions', Input & SharedActInput>({
    name,
    on: 'planActions',
    decide: (action, input, { dossier, today }) => {
      const goal = goalOf(action, dossier.planGoals);
      const next = takePlanStep(action, stepOf(input), goal, today);
      return 'rule' in next ? { refused: next } : { write: { planActions: [next] } };
    },
  });
}

function goalOf({ goalId }: PlanActionRow, goals: readonly PlanGoalRow[]): PlanGoalRow {
  const goal = goals.find(({ id }) => id === goalId);
  if (goal === undefined) throw new Error('An action of the plan is for a goal that is not there.');
  return goal;
}

const orNull = (day: LocalDate | null | undefined) => day ?? null;

/** What is done to the actions of the shared plan. */
export const planActionActs = [
  planActionAdd,
  step<PlanActionTakeInput>('planActionTake', ({ dueOn }) => ({ step: 'TAKE', dueOn: orNull(dueOn) })),
  step<PlanActionDeclineInput>('planActionDecline', ({ reason }) => ({ step: 'DECLINE', reason })),
  step<PlanActionStartInput>('planActionStart', ({ startedOn: on }) => ({ step: 'START', on })),
  step<PlanActionDoneInput>('planActionDone', ({ doneOn: on }) => ({ step: 'FINISH', on })),
  step<PlanActionDropInput>('planActionDrop', ({ reason }) => ({ step: 'DROP', reason })),
  step<PlanActionMoveInput>('planActionMove', ({ dueOn }) => ({ step: 'MOVE', dueOn })),
  step<PlanEffortRecordInput>('planEffortRecord', ({ minutes }) => ({ step: 'EFFORT', minutes })),
];
