import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import { isLatePlan, plansDueOn } from '../../../subgraphs/social-economy/rules/plan-due.ts';
import { developmentPlan, employment, internship } from '../../kit/social-economy-rows.ts';

const { values } = ownerRules;
const worker = employment({ from: '2026-01-15' });
const first = developmentPlan({ id: 'first', updatedOn: '2026-02-01' });

describe('the plan (POP) after an internship', () => {
  it.each([
    ['2026-04-30', '2026-05-30'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
  ])('that ended on %s is due on %s', (internshipEndedOn, on) => {
    expect(plansDueOn(worker, [first], [internship({ internshipEndedOn })], internshipEndedOn, values)).toEqual([on]);
  });

  it.each([
    ['the day before the internship ended', '2026-04-29', 1],
    ['the day it ended', '2026-04-30', 0],
  ])('is not what was made on %s', (_, updatedOn, due) => {
    const plans = [first, developmentPlan({ id: 'next', updatedOn })];
    expect(plansDueOn(worker, plans, [internship()], '2026-06-01', values)).toHaveLength(due);
  });
});

describe('a plan', () => {
  it.each([
    ['on the last day', '2026-02-15', false],
    ['on the day after', '2026-02-16', true],
  ])('made %s is recorded, late: %s', (_, updatedOn, late) => {
    const plan = developmentPlan({ updatedOn });
    expect(isLatePlan(plan, worker, [plan], [], values)).toBe(late);
  });

  it.each([
    ['2026-05-30', false],
    ['2026-05-31', true],
  ])('after an internship made on %s is late: %s', (updatedOn, late) => {
    const plan = developmentPlan({ id: 'next', updatedOn });
    expect(isLatePlan(plan, worker, [first, plan], [internship()], values)).toBe(late);
  });
});
