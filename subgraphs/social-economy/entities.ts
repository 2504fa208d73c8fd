import { date, flag, longText, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type {
  ContactKind,
  EmploymentContractType,
  EmploymentEndReason,
  MoveDestination,
  MoveFailureCause,
  ReturnAnswer,
  SocialEconomyInstrument,
} from './generated/resolver-types.ts';

export interface EmploymentRow extends RecordRow {
  instrument: SocialEconomyInstrument;
  jobTitle: string | null;
  /** Occupation in the list of VDAB (Competent). */
  competentCode: string | null;
  contractType: EmploymentContractType | null;
  /** Staff id of the workplace coach. */
  coachStaff: string | null;
  /** Prestatiebreuk at hiring in percent of full time, 1 to 100; other hours since then are rows of their own. */
  hoursFraction: number;
  from: string;
  to: string | null;
  endReason: EmploymentEndReason | null;
}

export const employmentEntity = recordEntity<EmploymentRow>('employment', {
  instrument: text('instrument', 10),
  jobTitle: optional(text('job_title', 120)),
  competentCode: optional(text('competent_code', 20)),
  contractType: optional(text('contract_type', 20)),
  coachStaff: optional(text('coach_staff', 120)),
  hoursFraction: whole('hours_fraction'),
  from: date('from_date'),
  to: optional(date('to_date')),
  endReason: optional(text('end_reason', 40)),
});

export interface DevelopmentPlanRow extends RecordRow {
  /** `sourceId` of the employment at the same holder. */
  employmentSourceId: string;
  updatedOn: string;
  /** One goal a line. */
  goals: string;
  /** Day on which a newer plan took its place; null for the last one. */
  replacedOn: string | null;
}

export const developmentPlanEntity = recordEntity<DevelopmentPlanRow>('development_plan', {
  employmentSourceId: text('employment_source_id', 80),
  updatedOn: date('updated_on'),
  goals: longText('goals'),
  replacedOn: optional(date('replaced_on')),
});

export interface MoveRow extends RecordRow {
  /** `sourceId` of the employment that was left, at the same holder. */
  employmentSourceId: string;
  /** First day in the regular economy. */
  movedOn: string;
  destination: MoveDestination;
  /** Whether VDAB's evaluation before the move was favourable. */
  favourableEvaluation: boolean;
  /** Day of VDAB's evaluation; null where it is not known. */
  evaluationOn: string | null;
  /** KBO number; null where it is not known. */
  newEmployer: string | null;
  /** First day of individueel maatwerk at the new employer. */
  imwStartedOn: string | null;
  /** Day on which the new job failed; null while it did not. */
  failedOn: string | null;
  failureCause: MoveFailureCause | null;
  returnOfferedOn: string | null;
  returnAnswer: ReturnAnswer | null;
  returnAnsweredOn: string | null;
  /** First day back at the former employer; null while there is none. */
  returnedOn: string | null;
  /** `sourceId` of the employment of the return, at the same holder; null where it is not known. */
  returnedToEmployment: string | null;
}

export const moveEntity = recordEntity<MoveRow>('regular_work_move', {
  employmentSourceId: text('employment_source_id', 80),
  movedOn: date('moved_on'),
  destination: text('destination', 10),
  favourableEvaluation: flag('favourable_evaluation'),
  evaluationOn: optional(date('evaluation_on')),
  newEmployer: optional(text('new_employer', 10)),
  imwStartedOn: optional(date('imw_started_on')),
  failedOn: optional(date('failed_on')),
  failureCause: optional(text('failure_cause', 20)),
  returnOfferedOn: optional(date('return_offered_on')),
  returnAnswer: optional(text('return_answer', 10)),
  returnAnsweredOn: optional(date('return_answered_on')),
  returnedOn: optional(date('returned_on')),
  returnedToEmployment: optional(text('returned_to_employment', 80)),
});

/** A move with the instrument of the employment that was left; null where the enterprise has no such employment. */
export interface MoveFromInstrument extends MoveRow {
  instrumentLeft: SocialEconomyInstrument | null;
  /** Set where who reads may not learn by whose will the move failed, which the right would tell. */
  rightIsHidden?: boolean;
}

export interface ContactRow extends RecordRow {
  contactKind: ContactKind;
  contactValue: string;
  since: string | null;
}

export const contactEntity = recordEntity<ContactRow>('contact_point', {
  contactKind: text('contact_kind', 10),
  contactValue: text('contact_value', 200),
  since: optional(date('since')),
});
