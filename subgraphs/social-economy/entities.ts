import { date, flag, longText, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type {
  ContactKind,
  EmploymentEndReason,
  MoveDestination,
  SocialEconomyInstrument,
} from './generated/resolver-types.ts';

export interface EmploymentRow extends RecordRow {
  instrument: SocialEconomyInstrument;
  jobTitle: string | null;
  /** Prestatiebreuk in percent of full time, 1 to 100. */
  hoursFraction: number;
  from: string;
  to: string | null;
  endReason: EmploymentEndReason | null;
}

export const employmentEntity = recordEntity<EmploymentRow>('employment', {
  instrument: text('instrument', 10),
  jobTitle: optional(text('job_title', 120)),
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
}

export const developmentPlanEntity = recordEntity<DevelopmentPlanRow>('development_plan', {
  employmentSourceId: text('employment_source_id', 80),
  updatedOn: date('updated_on'),
  goals: longText('goals'),
});

export interface MoveRow extends RecordRow {
  /** `sourceId` of the employment that was left, at the same holder. */
  employmentSourceId: string;
  /** First day in the regular economy. */
  movedOn: string;
  destination: MoveDestination;
  /** Whether VDAB's evaluation before the move was favourable. */
  favourableEvaluation: boolean;
  /** First day back at the former employer; null while there is none. */
  returnedOn: string | null;
}

export const moveEntity = recordEntity<MoveRow>('regular_work_move', {
  employmentSourceId: text('employment_source_id', 80),
  movedOn: date('moved_on'),
  destination: text('destination', 10),
  favourableEvaluation: flag('favourable_evaluation'),
  returnedOn: optional(date('returned_on')),
});

/** A move with the instrument of the employment that was left; null where the enterprise has no such employment. */
export interface MoveFromInstrument extends MoveRow {
  instrumentLeft: SocialEconomyInstrument | null;
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
