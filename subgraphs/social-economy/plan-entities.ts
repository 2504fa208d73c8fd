import { date, longText, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type { OfEmployment } from './employment-entities.ts';
import type { DevelopmentPlanRow } from './entities.ts';
import type {
  LdeExtensionReason,
  LdeRunOffPackage,
  LdeTrackOutcome,
  PlanGoalStatus,
} from './generated/resolver-types.ts';

/** One goal of a plan, in the words of the plan. */
export interface PlanGoalRow extends RecordRow {
  /** `sourceId` of the plan at the same holder. */
  planSourceId: string;
  goal: string;
  status: PlanGoalStatus;
  /** Day on which it was reached or dropped; null while it is open. */
  decidedOn: string | null;
}

export const planGoalEntity = recordEntity<PlanGoalRow>('plan_goal', {
  planSourceId: text('plan_source_id', 80),
  goal: longText('goal'),
  status: text('status', 10),
  decidedOn: optional(date('decided_on')),
});

/** A plan with its goals one by one, and whether it came too late: what the section of plans is made of. */
export interface PlanWithGoals extends DevelopmentPlanRow {
  readonly goalStates: readonly PlanGoalRow[];
  readonly late: boolean;
}

/** An inschakelingstraject; where it stands follows from its dates. */
export interface LdeTrackRow extends OfEmployment {
  from: string;
  plannedEnd: string;
  /** Ground of the exception; null for a track that was not extended by exception. */
  extensionReason: LdeExtensionReason | null;
  evaluatedOn: string | null;
  outcome: LdeTrackOutcome | null;
  runOff: LdeRunOffPackage | null;
  endedOn: string | null;
}

export const ldeTrackEntity = recordEntity<LdeTrackRow>('lde_track', {
  employmentSourceId: text('employment_source_id', 80),
  from: date('from_date'),
  plannedEnd: date('planned_end'),
  extensionReason: optional(text('extension_reason', 20)),
  evaluatedOn: optional(date('evaluated_on')),
  outcome: optional(text('outcome', 20)),
  runOff: optional(text('run_off', 20)),
  endedOn: optional(date('ended_on')),
});
