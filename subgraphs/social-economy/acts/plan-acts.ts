import { actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type {
  DevelopmentPlanMakeInput,
  DevelopmentPlanUpdateInput,
  InternshipReportedInput,
  PlanGoalStatus,
} from '../generated/resolver-types.ts';
import type { PlanGoalRow } from '../plan-entities.ts';
import { ofEmployment } from '../rules/period.ts';
import { decideGoal, isLastPlan, readGoals } from '../rules/plan.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';

const { onRecord } = actsOf<SocialEconomyTables, SocialEconomyRegisters>();

/** An internship came to its end, as the enterprise learnt it: a plan is due after it. */
export const internshipReported = onRecord({
  name: 'internshipReported',
  on: 'employments',
  decide: ({ sourceId }, { endedOn }: InternshipReportedInput & RecordActInput, { newRecord, today }) => {
    if (endedOn > today) return refused(breach('AHEAD', 'endedOn'));
    const report = { ...newRecord('internships'), employmentSourceId: sourceId, internshipEndedOn: endedOn };
    return { write: { internships: [report] } };
  },
});

/** The first plan (POP) of an employment; a late one is recorded as late. */
export const developmentPlanMake = onRecord({
  name: 'developmentPlanMake',
  on: 'employments',
  decide: (employment, { on, goals }: DevelopmentPlanMakeInput & RecordActInput, { dossier, newRecord, today }) => {
    if (ofEmployment(employment, dossier.developmentPlans).length > 0) return refused(breach('POP_EXISTS', 'goals'));
    if (on > today) return refused(breach('AHEAD', 'on'));
    const read = readGoals(goals);
    if ('rule' in read) return refused(read);
    const own = newRecord('developmentPlans');
    const plan = { ...own, employmentSourceId: employment.sourceId, updatedOn: on, goals: read.join('\n') };
    const newGoal = () => newRecord('planGoals');
    return {
      write: {
        developmentPlans: [{ ...plan, replacedOn: null }],
        planGoals: read.map((goal) => openGoal(newGoal(), own.sourceId, goal)),
      },
    };
  },
});

/** A newer plan takes the place of the last one: both stay on record, and a goal that stays keeps what became of it. */
export const developmentPlanUpdate = onRecord({
  name: 'developmentPlanUpdate',
  on: 'developmentPlans',
  decide: (last, { on, goals }: DevelopmentPlanUpdateInput & RecordActInput, { dossier, newRecord, today }) => {
    if (!isLastPlan(last, dossier.developmentPlans)) return refused(breach('POP_REPLACED', 'replacedOn'));
    if (on < last.updatedOn) return refused(breach('POP_BEFORE_LAST', 'on'));
    if (on > today) return refused(breach('AHEAD', 'on'));
    const read = readGoals(goals);
    if ('rule' in read) return refused(read);
    const own = newRecord('developmentPlans');
    const plan = { ...last, ...own, updatedOn: on, goals: read.join('\n'), replacedOn: null };
    const stood = dossier.planGoals.filter(
      (each) => each.holder === last.holder && each.planSourceId === last.sourceId,
    );
    const planGoals = read.map((goal) => {
      const before = stood.find((each) => each.goal === goal);
      const opened = openGoal(newRecord('planGoals'), own.sourceId, goal);
      return before === undefined ? opened : { ...opened, status: before.status, decidedOn: before.decidedOn };
    });
    return { write: { developmentPlans: [plan, { ...last, replacedOn: on }], planGoals } };
  },
});

function openGoal(own: RecordRow, planSourceId: string, goal: string): PlanGoalRow {
  return { ...own, planSourceId, goal, status: 'OPEN', decidedOn: null };
}

interface GoalInput extends RecordActInput {
  readonly on: LocalDate;
}

function decideAs(name: string, status: Exclude<PlanGoalStatus, 'OPEN'>) {
  return onRecord({
    name,
    on: 'planGoals',
    decide: (goal, { on }: GoalInput, { dossier, today }) => {
      const plan = dossier.developmentPlans.find(
        ({ holder, sourceId }) => holder === goal.holder && sourceId === goal.planSourceId,
      );
      if (plan !== undefined && !isLastPlan(plan, dossier.developmentPlans))
        return refused(breach('POP_REPLACED', 'id'));
      const decided = decideGoal(goal, status, on, today);
      return 'rule' in decided ? refused(decided) : { write: { planGoals: [decided] } };
    },
  });
}

/** The worker reached a goal of the last plan. */
export const planGoalReach = decideAs('planGoalReach', 'REACHED');
/** A goal of the last plan is given up. */
export const planGoalDrop = decideAs('planGoalDrop', 'DROPPED');
