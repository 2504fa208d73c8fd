import { code, date, text } from '../../../shared/import/column.ts';
import { lifeDomains } from '../../../shared/words/life-domains.ts';
import { goalDropReasons, goalStatuses } from '../codes/plan-codes.ts';
import { planGoalEntity } from '../plan-entities.ts';
import { sectionOfGoal } from '../rules/plan-domains.ts';
import { toldPlanGoal } from '../rules/plan-goal-told.ts';
import { codesIn } from './codes-in.ts';
import { organisationOrClient } from './organisation-or-client.ts';
import { toldKind } from './told-kind.ts';

/** A goal of the shared plan; `holder` is who added it, an organisation or CLIENT. */
export const planGoals = toldKind({
  name: 'plan-goals',
  entity: planGoalEntity,
  section: sectionOfGoal,
  requires: ['case-members'],
  columns: {
    holder: organisationOrClient(),
    life_domain: code(codesIn(lifeDomains)),
    statement: text(1000),
    status: code(codesIn(goalStatuses)),
    added_on: date(),
    ended_on: date().optional(),
    drop_reason: code(codesIn(goalDropReasons)).optional(),
  },
  toRow: ({ lifeDomain, statement, status, addedOn, endedOn, dropReason }) => ({
    ...{ lifeDomain, statement, status, addedOn, endedOn, dropReason },
  }),
  judge: (row, { members, organisation, today }) =>
    toldPlanGoal(row, { members, kindOf: (kbo) => organisation(kbo)?.kind ?? null }, today),
});
