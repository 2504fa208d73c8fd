import { date, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type {
  GoalDropReason,
  GoalStatus,
  LifeDomain,
  PlanActionReason,
  PlanActionStatus,
} from './generated/resolver-types.ts';

/** A goal of the shared plan. `holder` is who added it: an organisation, or the client. */
export interface PlanGoalRow extends RecordRow {
  lifeDomain: LifeDomain;
  /** In the client's words. */
  statement: string;
  addedOn: string;
  status: GoalStatus;
  /** Day on which it was reached or dropped. */
  endedOn: string | null;
  dropReason: GoalDropReason | null;
}

export const planGoalEntity = recordEntity<PlanGoalRow>('plan_goal', {
  lifeDomain: text('life_domain', 40),
  statement: text('statement', 1000),
  addedOn: date('added_on'),
  status: text('status', 20),
  endedOn: optional(date('ended_on')),
  dropReason: optional(text('drop_reason', 40)),
});

/** What somebody does for a goal. `holder` is who owns it; of a proposal, who made it until `recipient` takes it. */
export interface PlanActionRow extends RecordRow {
  goalId: string;
  /** That of the goal, so that an action of a health domain is known as one by itself. */
  lifeDomain: LifeDomain;
  description: string;
  status: PlanActionStatus;
  /** Whom it is proposed to; null where the owner planned it themselves. */
  recipient: string | null;
  /** Who proposed it; null where the owner planned it themselves. */
  proposedBy: string | null;
  addedOn: string;
  dueOn: string | null;
  startedOn: string | null;
  /** Day on which it was done, dropped or declined. */
  endedOn: string | null;
  reason: PlanActionReason | null;
  /** Everything that was recorded of it together. */
  effortMinutes: number;
}

export const planActionEntity = recordEntity<PlanActionRow>('plan_action', {
  goalId: text('goal_id', 36),
  lifeDomain: text('life_domain', 40),
  description: text('description', 1000),
  status: text('status', 20),
  recipient: optional(text('recipient', 10)),
  proposedBy: optional(text('proposed_by', 10)),
  addedOn: date('added_on'),
  dueOn: optional(date('due_on')),
  startedOn: optional(date('started_on')),
  endedOn: optional(date('ended_on')),
  reason: optional(text('reason', 40)),
  effortMinutes: whole('effort_minutes'),
});

export const planEntities = [planGoalEntity, planActionEntity];
