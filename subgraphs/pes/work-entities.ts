import { date, flag, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type {
  ContractType,
  ReadinessOutcome,
  ReadinessScreeningKind,
  ScreenedEmployment,
  WorkplaceLearningForm,
  WorkplaceLearningResult,
} from './generated/resolver-types.ts';

/** VDAB's evaluation whether somebody can move on from the social economy (domain 2.4). */
export interface ReadinessScreeningRow extends RecordRow {
  screeningKind: ReadinessScreeningKind;
  plannedOn: string;
  /** Null while it is only planned. */
  screenedOn: string | null;
  outcome: ReadinessOutcome | null;
  favourable: boolean | null;
  screenedEmployment: ScreenedEmployment;
  evaluator: string | null;
  /** Start that the decision letter names while the corona measures hold the track up. */
  fictitiousStartOn: string | null;
}

export const readinessScreeningColumns = {
  screeningKind: text('screening_kind', 20),
  plannedOn: date('planned_on'),
  screenedOn: optional(date('screened_on')),
  outcome: optional(text('outcome', 30)),
  favourable: optional(flag('favourable')),
  screenedEmployment: text('screened_employment', 10),
  evaluator: optional(text('evaluator', 120)),
  fictitiousStartOn: optional(date('fictitious_start_on')),
};
export const readinessScreeningEntity = recordEntity<ReadinessScreeningRow>(
  'readiness_screening',
  readinessScreeningColumns,
);

/** Learning at a workplace (domain 4.3). */
export interface WorkplaceLearningRow extends RecordRow {
  form: WorkplaceLearningForm;
  from: string;
  /** Last day: the planned one until it ends. */
  to: string | null;
  /** KBO number of the enterprise. */
  host: string | null;
  hours: number | null;
  result: WorkplaceLearningResult | null;
}

export const workplaceLearningColumns = {
  form: text('form', 20),
  from: date('from_date'),
  to: optional(date('to_date')),
  host: optional(text('host', 10)),
  hours: optional(whole('hours')),
  result: optional(text('result', 20)),
};
export const workplaceLearningEntity = recordEntity<WorkplaceLearningRow>(
  'workplace_learning',
  workplaceLearningColumns,
);

/** Work in the regular economy after the social economy (domain 2.3). */
export interface NecEmploymentRow extends RecordRow {
  from: string;
  to: string | null;
  employer: string;
  contractType: ContractType;
  /** Whether individueel maatwerk supports it. */
  imw: boolean;
  /** Source id of the transition track that led to it, at the same holder. */
  trackSourceId: string | null;
}

export const necEmploymentColumns = {
  from: date('from_date'),
  to: optional(date('to_date')),
  employer: text('employer', 10),
  contractType: text('contract_type', 20),
  imw: flag('imw'),
  trackSourceId: optional(text('track_source_id', 80)),
};
export const necEmploymentEntity = recordEntity<NecEmploymentRow>('nec_employment', necEmploymentColumns);

/** Whether somebody works in the regular economy, so many months after an employment began. */
export interface FollowUpRow extends RecordRow {
  employmentSourceId: string;
  month: number;
  observedOn: string;
  employed: boolean;
}

export const followUpColumns = {
  employmentSourceId: text('employment_source_id', 80),
  month: whole('month_after'),
  observedOn: date('observed_on'),
  employed: flag('employed'),
};
export const followUpEntity = recordEntity<FollowUpRow>('follow_up', followUpColumns);

/** An employment with its follow-up, earliest month first: what its section is made of. */
export interface FollowedEmployment extends NecEmploymentRow {
  followUps: readonly FollowUpRow[];
}
