import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { DevelopmentPlanRow, EmploymentRow } from '../entities.ts';
import { FIRST_PLAN_MONTHS, policyValueOn } from './policy-values.ts';

/** Employments with coaching on the shop floor, for which the enterprise keeps a personal development plan (POP). */
const WITH_PLAN: readonly EmploymentRow['instrument'][] = ['CMW', 'LDE', 'IMW'];

/**
 * Last day, inclusive, for the first personal development plan (POP) of an employment: the same day a month after hiring,
 * or the last day of that month when it is shorter. It stays until there is a plan. Null once there is one, and for an
 * employment that does not run today or needs none.
 */
export function firstPlanDueOn(
  employment: EmploymentRow,
  plans: readonly DevelopmentPlanRow[],
  today: LocalDate,
): LocalDate | null {
  const runs = employment.from <= today && (employment.to === null || employment.to >= today);
  const months = policyValueOn(FIRST_PLAN_MONTHS, employment.from);
  if (!runs || months === null || !WITH_PLAN.includes(employment.instrument)) return null;
  return plans.some((plan) => isPlanOf(plan, employment)) ? null : addMonths(employment.from, months);
}

function isPlanOf(plan: DevelopmentPlanRow, employment: EmploymentRow): boolean {
  return plan.holder === employment.holder && plan.employmentSourceId === employment.sourceId;
}
