import {
  date,
  entity,
  longText,
  optional,
  type RecordRow,
  recordColumns,
  recordIndices,
  text,
} from '../../shared/columns.ts';
import type {
  ReferralKind,
  ReferralRefusalReason,
  ReferralStatus,
  ReferralStopReason,
} from './generated/resolver-types.ts';

/** A referral of a client by one organisation (`holder`) to another. Its status and the days of its steps go together. */
export interface ReferralRow extends RecordRow {
  /** KBO number of the organisation that is asked. */
  recipient: string;
  kind: ReferralKind;
  /** What is asked, in the sender's words. */
  question: string | null;
  /** The sections that the recipient is shown, named beforehand, one per line. */
  sharedSections: string;
  status: ReferralStatus;
  draftedOn: string;
  sentOn: string | null;
  /** Last day on which an answer is in time. */
  answerDueOn: string | null;
  /** Day on which it was accepted or refused. */
  answeredOn: string | null;
  startedOn: string | null;
  internshipFrom: string | null;
  internshipTo: string | null;
  /** Day on which it was completed, stopped or revoked. */
  endedOn: string | null;
  refusalReason: ReferralRefusalReason | null;
  stopReason: ReferralStopReason | null;
  senderStaffMember: string;
  recipientStaffMember: string | null;
}

/** The columns of a referral beside those of every record. */
export const referralColumns = {
  recipient: text('recipient', 10),
  kind: text('kind', 40),
  question: optional(longText('question')),
  sharedSections: longText('shared_sections'),
  status: text('status', 20),
  draftedOn: date('drafted_on'),
  sentOn: optional(date('sent_on')),
  answerDueOn: optional(date('answer_due_on')),
  answeredOn: optional(date('answered_on')),
  startedOn: optional(date('started_on')),
  internshipFrom: optional(date('internship_from')),
  internshipTo: optional(date('internship_to')),
  endedOn: optional(date('ended_on')),
  refusalReason: optional(text('refusal_reason', 40)),
  stopReason: optional(text('stop_reason', 40)),
  senderStaffMember: text('sender_staff_member', 120),
  recipientStaffMember: optional(text('recipient_staff_member', 120)),
};

export const referralEntity = entity<ReferralRow>('referral', { ...recordColumns, ...referralColumns }, [
  ...recordIndices('referral'),
  { name: 'referral_sent', columns: ['holder', 'status'] },
  { name: 'referral_received', columns: ['recipient', 'status'] },
  { name: 'referral_parties', columns: ['clientKey', 'recipient'] },
]);
