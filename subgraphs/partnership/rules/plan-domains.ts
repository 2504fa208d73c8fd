import type { LifeDomain } from '../generated/resolver-types.ts';

/** The sections that the plan is disclosed in. */
export type PlanSection = 'partnership.plan' | 'partnership.plan-health';

/** What is known in these domains says something about health: special-category data (AVG art. 9; domain 3.4). */
const HEALTH: readonly LifeDomain[] = ['GEESTELIJKE_GEZONDHEID', 'LICHAMELIJKE_GEZONDHEID', 'VERSLAVING'];

/** Whether a goal in this domain is one of health. */
export function isHealthDomain(domain: LifeDomain): boolean {
  return HEALTH.includes(domain);
}

/** The section that a goal of a domain is disclosed in, and the actions for it. */
export function sectionOfGoal({ lifeDomain }: { readonly lifeDomain: LifeDomain }): PlanSection {
  return isHealthDomain(lifeDomain) ? 'partnership.plan-health' : 'partnership.plan';
}
