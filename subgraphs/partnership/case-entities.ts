import type { Purpose } from '../../shared/caller.ts';
import {
  date,
  entity,
  optional,
  type RecordRow,
  recordColumns,
  recordEntity,
  recordIndices,
  text,
} from '../../shared/columns.ts';
import type {
  CaseAccessReason,
  CaseAccessRefusal,
  CaseResponsibility,
  HandoverDecline,
  HandoverScope,
  HandoverState,
} from './generated/resolver-types.ts';

/** A request of an organisation without a relation to join a client's case. Its holder is the organisation that asks. */
export interface AccessRequestRow extends RecordRow {
  /** Subject of the staff member who asks. */
  askedBy: string;
  askedOn: string;
  purpose: Purpose;
  reason: CaseAccessReason;
  /** One sentence in the asker's words, at most 300 characters. */
  explanation: string;
  /** Last day on which it can be answered. */
  answerBy: string;
  /** Null while nobody answered; that it expired follows from `answerBy`. */
  answer: 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | null;
  answeredOn: string | null;
  /** The organisation that led the case then; null of a request that was taken back. */
  answeredBy: string | null;
  refusal: CaseAccessRefusal | null;
}

export const accessRequestEntity = recordEntity<AccessRequestRow>('case_access_request', {
  askedBy: text('asked_by', 120),
  askedOn: date('asked_on'),
  purpose: text('purpose', 30),
  reason: text('reason', 40),
  explanation: text('explanation', 300),
  answerBy: date('answer_by'),
  answer: optional(text('answer', 10)),
  answeredOn: optional(date('answered_on')),
  answeredBy: optional(text('answered_by', 10)),
  refusal: optional(text('refusal', 40)),
});

/** A warm hand-over of the lead or of a responsibility. Its holder is the organisation that gives. */
export interface HandoverRow extends RecordRow {
  caseId: string;
  /** The membership of the giver. */
  memberId: string;
  /** The organisation that receives. */
  recipient: string;
  /** Subject of the staff member who will follow the client at the receiver. */
  receivingStaff: string;
  scope: HandoverScope;
  /** What the giver is responsible for. */
  responsibility: CaseResponsibility;
  /** What is handed over, in the giver's words, at most 500 characters. */
  what: string;
  /** Day of the joint talk of both with the client. */
  talkOn: string;
  state: HandoverState;
  proposedOn: string;
  endedOn: string | null;
  decline: HandoverDecline | null;
}

export const handoverEntity = entity<HandoverRow>(
  'case_handover',
  {
    ...recordColumns,
    caseId: text('case_id', 36),
    memberId: text('member_id', 36),
    recipient: text('recipient', 10),
    receivingStaff: text('receiving_staff', 120),
    scope: text('scope', 20),
    responsibility: text('responsibility', 40),
    what: text('what', 500),
    talkOn: date('talk_on'),
    state: text('state', 20),
    proposedOn: date('proposed_on'),
    endedOn: optional(date('ended_on')),
    decline: optional(text('decline', 40)),
  },
  [...recordIndices('case_handover'), { name: 'case_handover_recipient', columns: ['recipient'] }],
);

/** The tables of requests for access and hand-overs. */
export const caseEntities = [accessRequestEntity, handoverEntity];
