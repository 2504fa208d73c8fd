import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { InternshipReportRow } from '../employment-entities.ts';
import type { DevelopmentPlanRow, EmploymentRow } from '../entities.ts';
import { holdsOn, ofEmployment } from './period.ts';

/** Employments with coaching on the shop floor, for which the enterprise keeps a personal development plan (POP). */
const WITH_PLAN: readonly EmploymentRow['instrument'][] = ['CMW', 'MWA', 'LDE', 'IMW'];

/** What asks for a plan, and the last day for it, inclusive. */
interface PlanDuty {
  readonly dueOn: LocalDate;
  /** The plan that does it; undefined while there is none. */
  readonly doneBy: DevelopmentPlanRow | undefined;
}

/**
 * Last days, inclusive, for the plans (POP) of an employment that are not there yet: the same day a month after hiring and
 * after the end of each internship, or the last day of that month when it is shorter (domain 1.4, [HW-DOOR]). Each stays
 * until there is a plan. None for an employment that does not run today. A duty and no invariant: a late plan is recorded.
 */
export function plansDueOn(
  employment: EmploymentRow,
  plans: readonly DevelopmentPlanRow[],
  internships: readonly InternshipReportRow[],
  today: LocalDate,
  values: PolicyValues,
): LocalDate[] {
  if (!holdsOn(employment, today)) return [];
  return dutiesOf(employment, plans, internships, values)
    .filter(({ doneBy }) => doneBy === undefined)
    .map(({ dueOn }) => dueOn);
}

/** Whether a plan did what was due on an earlier day. */
export function isLatePlan(
  plan: DevelopmentPlanRow,
  employment: EmploymentRow | undefined,
  plans: readonly DevelopmentPlanRow[],
  internships: readonly InternshipReportRow[],
  values: PolicyValues,
): boolean {
  if (employment === undefined) return false;
  return dutiesOf(employment, plans, internships, values).some(
    ({ dueOn, doneBy }) => doneBy?.id === plan.id && plan.updatedOn > dueOn,
  );
}

/** Last day, inclusive, for the plan after an internship; null where no policy sets one for that day. */
export function planDueAfterInternship(endedOn: LocalDate, values: PolicyValues): LocalDate | null {
  const months = values.find('pop-after-internship-months', endedOn);
  return months === null ? null : addMonths(endedOn, months);
}

function dutiesOf(
  employment: EmploymentRow,
  plans: readonly DevelopmentPlanRow[],
  internships: readonly InternshipReportRow[],
  values: PolicyValues,
): PlanDuty[] {
  if (!WITH_PLAN.includes(employment.instrument)) return [];
  const own = ofEmployment(employment, plans).sort((a, b) => a.updatedOn.localeCompare(b.updatedOn));
  const months = values.find('pop-first-months', employment.from);
  const first = months === null ? [] : [{ dueOn: addMonths(employment.from, months), doneBy: own[0] }];
  const afterInternships = ofEmployment(employment, internships).flatMap(({ internshipEndedOn }) => {
    const dueOn = planDueAfterInternship(internshipEndedOn, values);
    return dueOn === null ? [] : [{ dueOn, doneBy: own.find(({ updatedOn }) => updatedOn >= internshipEndedOn) }];
  });
  return [...first, ...afterInternships];
}
