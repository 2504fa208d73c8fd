import { date, flag, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type { ActivationInstrument, ActivationStatus, ActivationStopReason } from './generated/resolver-types.ts';

/** One activation measure of a client. What belongs to one instrument is null for the others. */
export interface ActivationMeasureRow extends RecordRow {
  instrument: ActivationInstrument;
  status: ActivationStatus;
  from: string;
  /** Last day: as agreed while it is planned or runs, as it was once it is over. */
  to: string | null;
  /** KBO of the organisation on whose shop floor the client works: the user of an artikel 60. */
  workplaceKbo: string | null;
  /** KBO of the employer: the centre for an artikel 60, somebody else for an artikel 61. */
  employerKbo: string | null;
  /** Artikel 60: day on which centre, user and worker had all signed the terms. */
  termsSignedOn: string | null;
  /** Artikel 60: day on which the client has full rights in social security. */
  rightsReachedOn: string | null;
  /** Hours as a percentage of full time. */
  hoursPercent: number | null;
  /** Temporary work experience: the one technical training. */
  trainingFrom: string | null;
  trainingTo: string | null;
  /** Activeringstraject: day of VDAB's decision that it starts. */
  vdabStartDecisionOn: string | null;
  workManager: boolean;
  careManager: boolean;
  /** Arbeidsmatige activiteiten: day of the permission of who pays the benefit. */
  benefitPermissionOn: string | null;
  /** Wijk-werken: day of the afsprakenblad. */
  agreementSheetOn: string | null;
  /** Day of the decision to go beyond the limit; null where none was taken. */
  extendedOn: string | null;
  stopReason: ActivationStopReason | null;
}

const activationColumns = {
  instrument: text('instrument', 20),
  status: text('status', 20),
  from: date('from_date'),
  to: optional(date('to_date')),
  workplaceKbo: optional(text('workplace_kbo', 10)),
  employerKbo: optional(text('employer_kbo', 10)),
  termsSignedOn: optional(date('terms_signed_on')),
  rightsReachedOn: optional(date('rights_reached_on')),
  hoursPercent: optional(whole('hours_percent')),
  trainingFrom: optional(date('training_from')),
  trainingTo: optional(date('training_to')),
  vdabStartDecisionOn: optional(date('vdab_start_decision_on')),
  workManager: flag('work_manager'),
  careManager: flag('care_manager'),
  benefitPermissionOn: optional(date('benefit_permission_on')),
  agreementSheetOn: optional(date('agreement_sheet_on')),
  extendedOn: optional(date('extended_on')),
  stopReason: optional(text('stop_reason', 30)),
};

export const activationMeasureEntity = recordEntity<ActivationMeasureRow>('activation_measure', activationColumns);

/** The hours of one month in a measure that is paid by the hour. */
export interface ActivityHoursRow extends RecordRow {
  /** `sourceId` of the measure at the same holder. */
  measureSourceId: string;
  /** First day of the month. */
  month: string;
  hours: number;
  /** Euro cents for the hours of the month. */
  payCents: number;
}

const activityHoursColumns = {
  measureSourceId: text('measure_source_id', 80),
  month: date('month_start'),
  hours: whole('hours'),
  payCents: whole('pay_cents'),
};

export const activityHoursEntity = recordEntity<ActivityHoursRow>('activity_hours', activityHoursColumns);

/** A measure with its hours, newest first; changed when one of them changed. */
export interface WorkedMeasure extends ActivationMeasureRow {
  activityHours: ActivityHoursRow[];
}
