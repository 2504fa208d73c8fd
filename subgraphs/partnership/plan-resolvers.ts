import { labelOf } from '../../shared/words/code-list.ts';
import { lifeDomains } from '../../shared/words/life-domains.ts';
import { goalDropReasons, planActionReasons } from './codes/plan-codes.ts';
import type { ClientSource, Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { CLIENT } from './joint/standing.ts';
import { goalsOf } from './plan-reading.ts';
import { doerOf } from './rules/plan-action.ts';
import type { PlanSection } from './rules/plan-domains.ts';
import type { PlannedPlan } from './rules/plan-journey.ts';

/** The plan of a client, or the part of it in the domains of health. */
export const planOfClient = {
  plan: (client: ClientSource, _args: unknown, context: Context) => planIn('partnership.plan', client, context),
  healthPlan: (client: ClientSource, _args: unknown, context: Context) =>
    planIn('partnership.plan-health', client, context),
};

async function planIn(section: PlanSection, client: ClientSource, context: Context): Promise<PlannedPlan> {
  return { goals: await goalsOf(client, context, section) };
}

/** The types of the shared plan. */
export const planResolvers: Pick<Resolvers, 'ActivationPlan' | 'Goal' | 'PlanAction'> = {
  ActivationPlan: {
    goals: ({ goals }) => [...goals],
    asOf: latestChange,
  },
  Goal: {
    lifeDomainLabel: ({ lifeDomain }, _args, { caller }) => labelOf(lifeDomains, lifeDomain, caller.language),
    addedBy: ({ holder }) => organisation(holder),
    dropReasonLabel: ({ dropReason }, _args, { caller }) =>
      dropReason === null ? null : labelOf(goalDropReasons, dropReason, caller.language),
    actions: ({ actions }) => [...actions],
  },
  PlanAction: {
    owner: (action) => organisation(doerOf(action)),
    proposedBy: ({ proposedBy }) => organisation(proposedBy),
    reasonLabel: ({ reason }, _args, { caller }) =>
      reason === null ? null : labelOf(planActionReasons, reason, caller.language),
  },
};

/** Null where it is the client. */
function organisation(who: string | null) {
  return who === null || who === CLIENT ? null : { kboNumber: who };
}

function latestChange({ goals }: PlannedPlan): Date | null {
  const moments = goals.flatMap(({ changedAt, actions }) => [changedAt, ...actions.map((action) => action.changedAt)]);
  return moments.length === 0 ? null : new Date(Math.max(...moments.map((moment) => new Date(moment).getTime())));
}
