import { caseFilesOf } from './case-files.ts';
import type { ClientSource, Context } from './context.ts';
import { CLIENT } from './joint/standing.ts';
import type { PlanActionRow } from './plan-entities.ts';
import { ownCases } from './rules/case-journey.ts';
import { doerOf, isOpenAction } from './rules/plan-action.ts';
import { type PlanSection, sectionOfGoal } from './rules/plan-domains.ts';
import type { PlannedAction, PlannedGoal } from './rules/plan-journey.ts';
import { ownMembersOn } from './rules/plan-owner.ts';
import { companyOf, isToldOfAction, isToldOfGoal } from './rules/told-to.ts';

/**
 * The goals of one section of a client's plan with what is done for them, what was added first comes first. Whoever calls it
 * answers through `disclose` of that section. What organisations wrote that follow the client in other cases only is not told, and
 * who leads and who left is said of the caller's own case. One statement per table for all clients of a page.
 */
export async function goalsOf(
  client: Pick<ClientSource, 'id'>,
  context: Pick<Context, 'loaders' | 'today' | 'caller'>,
  section: PlanSection,
): Promise<PlannedGoal[]> {
  const { loaders, today } = context;
  const { organisation } = context.caller;
  const [goals, actions, files] = await Promise.all([
    loaders.planGoals.load(client.id),
    loaders.planActions.load(client.id),
    caseFilesOf(client, context),
  ]);
  const company = companyOf(files, organisation, today);
  const [open] = ownCases(files, organisation, today).filter(({ file }) => file.closedOn === null);
  const present = ownMembersOn(files, organisation, today);
  const shown = (action: PlanActionRow): PlannedAction => ({
    ...action,
    ownerHasLeft: isOpenAction(action) && doerOf(action) !== CLIENT && !present.has(doerOf(action)),
    lead: open?.file.lead ?? null,
  });
  return goals
    .filter((goal) => sectionOfGoal(goal) === section && isToldOfGoal(goal, actions, company))
    .sort(byAdded)
    .map((goal) => ({
      ...goal,
      actions: actions
        .filter((action) => action.goalId === goal.id && isToldOfAction(action, company))
        .sort(byAdded)
        .map(shown),
    }));
}

interface Added {
  readonly addedOn: string;
  readonly id: string;
}

// Ids are given out in the order of time (uuid v7).
function byAdded(one: Added, other: Added): number {
  return one.addedOn.localeCompare(other.addedOn) || one.id.localeCompare(other.id);
}
