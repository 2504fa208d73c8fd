import type { SectionLoader } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import type { PolicyValues } from '../../shared/policy-values.ts';
import { createJoinedLoader, createRecordLoader } from '../../shared/section-loaders.ts';
import * as employed from './employment-entities.ts';
import { developmentPlanEntity, type EmploymentRow } from './entities.ts';
import { ldeTrackEntity, type PlanGoalRow, type PlanWithGoals, planGoalEntity } from './plan-entities.ts';
import { employmentOf, ofEmployment } from './rules/period.ts';
import { isLatePlan } from './rules/plan-due.ts';

/** The loaders of employments and of what hangs on them; `employments` is shared with the moves. */
export function createEmploymentLoaders(
  placement: Placement,
  employments: SectionLoader<EmploymentRow>,
  values: PolicyValues,
) {
  const internships = createRecordLoader(placement, employed.internshipReportEntity, 'internshipEndedOn');
  const withHours = createJoinedLoader(
    employments,
    createRecordLoader(placement, employed.hoursChangeEntity, 'from'),
    (row, changes): employed.EmploymentWithHours => ({ ...row, hoursChanges: ofEmployment(row, changes) }),
  );
  return {
    'social-economy.employment': withHours,
    'social-economy.employment-terms': createJoinedLoader(
      withHours,
      createRecordLoader(placement, employed.appliedPackageEntity, 'from'),
      (row, packages): employed.EmploymentWithTerms => ({ ...row, packages: ofEmployment(row, packages) }),
    ),
    'social-economy.internship': internships,
    'social-economy.evaluation': createRecordLoader(placement, employed.internalEvaluationEntity, 'dueOn'),
    'social-economy.absence': createRecordLoader(placement, employed.absenceEntity, 'from'),
    'social-economy.lde-track': createRecordLoader(placement, ldeTrackEntity, 'from'),
    'social-economy.development-plan': createPlanLoader(placement, employments, internships, values),
  };
}

/**
 * Plans with their goals. Whether one came too late follows from employments and internships, read whether or not those may
 * be shown: what is shown of them is that alone.
 */
function createPlanLoader(
  placement: Placement,
  employments: SectionLoader<EmploymentRow>,
  internships: SectionLoader<employed.InternshipReportRow>,
  values: PolicyValues,
): SectionLoader<PlanWithGoals> {
  const rows = createRecordLoader(placement, developmentPlanEntity, 'updatedOn');
  const withGoals = createJoinedLoader(rows, createRecordLoader(placement, planGoalEntity, 'id'), (plan, goals) => ({
    ...plan,
    goalStates: goalsOf(plan, goals),
  }));
  const withSiblings = createJoinedLoader(withGoals, rows, (plan, plans) => ({ ...plan, plans }));
  const withEmployment = createJoinedLoader(withSiblings, employments, (plan, all) => ({
    ...plan,
    employment: employmentOf(plan, all),
  }));
  return createJoinedLoader(withEmployment, internships, ({ plans, employment, ...plan }, reports): PlanWithGoals => {
    return { ...plan, late: isLatePlan(plan, employment, plans, reports, values) };
  });
}

function goalsOf(
  { holder, sourceId }: { readonly holder: string; readonly sourceId: string },
  goals: readonly PlanGoalRow[],
): PlanGoalRow[] {
  return goals.filter((goal) => goal.holder === holder && goal.planSourceId === sourceId);
}
