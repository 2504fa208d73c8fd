import { date, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type { ConfidentialCategory, PesStepKind, PesStepResult, PesStepStatus } from './generated/resolver-types.ts';

/** One of the steps to work ("stappen naar werk", domain 4.2). */
export interface StepRow extends RecordRow {
  stepKind: PesStepKind;
  /** KBO number of the organisation that carries it out; VDAB's own where no partner does. */
  executor: string;
  plannedFrom: string;
  plannedTo: string | null;
  status: PesStepStatus;
  /** First day; null while it is planned, and when it was cancelled. */
  startedOn: string | null;
  /** Day on which it was done, stopped or cancelled. */
  endedOn: string | null;
  result: PesStepResult | null;
}

export const stepColumns = {
  stepKind: text('step_kind', 20),
  executor: text('executor', 10),
  plannedFrom: date('planned_from'),
  plannedTo: optional(date('planned_to')),
  status: text('status', 20),
  startedOn: optional(date('started_on')),
  endedOn: optional(date('ended_on')),
  result: optional(text('result', 20)),
};
export const stepEntity = recordEntity<StepRow>('work_step', stepColumns);

/** A note of the vertrouwelijk luik (domain 4.2). */
export interface ConfidentialNoteRow extends RecordRow {
  category: ConfidentialCategory;
  /** Why it is relevant for job mediation: free text, never in a log, an event or an error. */
  relevanceNote: string;
  recordedOn: string;
  withdrawnOn: string | null;
}

/** Most characters of a relevance note. */
export const LONGEST_RELEVANCE_NOTE = 500;

export const confidentialNoteColumns = {
  category: text('note_category', 20),
  relevanceNote: text('relevance_note', LONGEST_RELEVANCE_NOTE),
  recordedOn: date('recorded_on'),
  withdrawnOn: optional(date('withdrawn_on')),
};
export const confidentialNoteEntity = recordEntity<ConfidentialNoteRow>('confidential_note', confidentialNoteColumns);

/** What a registration has since Mijn Loopbaan voor Partners is followed: the team, and VDAB's own number of the client. */
export const registrationCareerColumns = {
  team: optional(text('team', 60)),
  clientNumber: optional(text('client_number', 20)),
};
