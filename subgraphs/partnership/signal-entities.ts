import { date, instant, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type { SignalAnswer, SignalKind, SignalStatus, Source } from './generated/resolver-types.ts';

/** A remark to the owner of a part: `holder` is the organisation that signals, `recipient` the one that holds the part. */
export interface SignalRow extends RecordRow {
  recipient: string;
  signalSource: Source;
  signalSection: string;
  signalKind: SignalKind;
  sentence: string;
  status: SignalStatus;
  sentOn: string;
  answer: SignalAnswer | null;
  answerSentence: string | null;
  /** Day of the answer, or of the withdrawal. */
  closedOn: string | null;
}

export const signalColumns = {
  recipient: text('recipient', 10),
  signalSource: text('signal_source', 20),
  signalSection: text('signal_section', 80),
  signalKind: text('signal_kind', 20),
  sentence: text('sentence', 300),
  status: text('status', 10),
  sentOn: date('sent_on'),
  answer: optional(text('answer', 20)),
  answerSentence: optional(text('answer_sentence', 300)),
  closedOn: optional(date('closed_on')),
};

export const signalEntity = recordEntity<SignalRow>('signal', signalColumns);

/** When a staff member last said that they had gone through a client's file; one row per staff member and client. */
export interface VisitRow extends RecordRow {
  staffMember: string;
  visitedAt: Date;
}

export const visitColumns = {
  staffMember: text('staff_member', 120),
  visitedAt: instant('visited_at'),
};

export const visitEntity = recordEntity<VisitRow>('visit', visitColumns);
