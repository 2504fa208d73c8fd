import type { EntityManager } from 'typeorm';
import { code, date, integer, text } from '../../../shared/import/column.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { lifeDomains } from '../../../shared/words/life-domains.ts';
import { planActionReasons, planActionStatuses } from '../codes/plan-codes.ts';
import { organisationEntity } from '../entities.ts';
import { type PlanActionRow, planActionEntity, planGoalEntity } from '../plan-entities.ts';
import { ownerOf, toldPlanAction } from '../rules/plan-action-told.ts';
import { sectionOfGoal } from '../rules/plan-domains.ts';
import { codesIn } from './codes-in.ts';
import { organisationOrClient } from './organisation-or-client.ts';
import { toldKind } from './told-kind.ts';

/**
 * What somebody does for a goal. `holder` is who added it (an organisation, or CLIENT), `recipient` whom it was proposed to, empty
 * where who added it does it. A proposal that was dropped without a first day was not taken.
 */
export const planActions = toldKind({
  name: 'plan-actions',
  entity: planActionEntity,
  section: sectionOfGoal,
  requires: ['plan-goals'],
  columns: {
    holder: organisationOrClient(),
    goal_holder: organisationOrClient(),
    goal_source_id: text(80),
    life_domain: code(codesIn(lifeDomains)),
    description: text(1000),
    status: code(codesIn(planActionStatuses)),
    recipient: organisationOrClient().optional(),
    added_on: date(),
    due_on: date().optional(),
    started_on: date().optional(),
    ended_on: date().optional(),
    reason: code(codesIn(planActionReasons)).optional(),
    effort_minutes: integer(0, 1_000_000).optional(),
  },
  toRow: ({ goalHolder, goalSourceId, effortMinutes, holder, sourceId, ...values }) => {
    const { lifeDomain, description, status, recipient, addedOn, dueOn, startedOn, endedOn, reason } = values;
    const owner = ownerOf({ holder, recipient, status, startedOn });
    return {
      goalId: recordId('plan-goals', goalHolder, goalSourceId),
      ...{ lifeDomain, description, status, recipient, addedOn, dueOn, startedOn, endedOn, reason },
      proposedBy: recipient === null ? null : holder,
      effortMinutes: effortMinutes ?? 0,
      // Who took a proposal keeps it, but has no key of its own for it; the one of who made it may be theirs for something else.
      ...(owner === holder ? {} : { holder: owner, sourceId: recordId('plan-actions', holder, sourceId) }),
    };
  },
  load: aroundActions,
  judge: (row, { members, today, loaded }) =>
    toldPlanAction(row, { members, kindOf: loaded.kindOf, goal: loaded.goals.get(row.goalId) }, today),
});

/** The goals of these actions, and what the organisations are that own them. Two statements, by primary key. */
async function aroundActions(manager: EntityManager, rows: readonly PlanActionRow[]) {
  const goals = await selectRows(manager, planGoalEntity, { id: [...new Set(rows.map(({ goalId }) => goalId))] });
  const named = rows.flatMap(({ holder, recipient, proposedBy }) => [holder, recipient, proposedBy]);
  const kboNumber = [...new Set(named.filter((each) => each !== null))];
  const organisations = await selectRows(manager, organisationEntity, { kboNumber });
  const kinds = new Map(organisations.map((row) => [row.kboNumber, row.kind]));
  return {
    goals: new Map(goals.map((goal) => [goal.id, goal])),
    kindOf: (organisation: string) => kinds.get(organisation) ?? null,
  };
}
