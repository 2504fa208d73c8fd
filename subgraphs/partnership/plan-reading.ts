import type { ClientSource, Context } from './context.ts';
import { CLIENT } from './joint/standing.ts';
import type { PlanActionRow } from './plan-entities.ts';
import { doerOf, isOpenAction } from './rules/plan-action.ts';
import { type PlanSection, sectionOfGoal } from './rules/plan-domains.ts';
import type { PlannedAction, PlannedGoal } from './rules/plan-journey.ts';
import { membersOn } from './rules/plan-owner.ts';

/**
 * The goals of one section of a client's plan with what is done for them, what was added first comes first. Whoever calls it
 * answers through `disclose` of that section. One statement per table for all clients of a page.
 */
export async function goalsOf(
  client: Pick<ClientSource, 'id'>,
  { loaders, today }: Pick<Context, 'loaders' | 'today'>,
  section: PlanSection,
): Promise<PlannedGoal[]> {
  const [goals, actions, cases] = await Promise.all([
    loaders.planGoals.load(client.id),
    loaders.planActions.load(client.id),
    loaders.cases.load(client.id),
  ]);
  const open = cases.filter(({ closedOn }) => closedOn === null);
  const members = await Promise.all(open.map(({ id }) => loaders.members.load(id)));
  const present = membersOn(open, members.flat(), today);
  const shown = (action: PlanActionRow): PlannedAction => ({
    ...action,
    ownerHasLeft: isOpenAction(action) && doerOf(action) !== CLIENT && !present.has(doerOf(action)),
    lead: open[0]?.lead ?? null,
  });
  return goals
    .filter((goal) => sectionOfGoal(goal) === section)
    .sort(byAdded)
    .map((goal) => ({
      ...goal,
      actions: actions
        .filter(({ goalId }) => goalId === goal.id)
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
