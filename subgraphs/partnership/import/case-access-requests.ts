import { code, date, kboNumber, text } from '../../../shared/import/column.ts';
import { accessRequestEntity } from '../case-entities.ts';
import { answerBy } from '../rules/case-access.ts';
import { toldRequest } from '../rules/case-access-told.ts';
import { toldKind } from './told-kind.ts';

/** Requests of organisations (holder) to join a client's case, and how they were answered. */
export const caseAccessRequests = toldKind({
  name: 'case-access-requests',
  entity: accessRequestEntity,
  section: 'partnership.access-requests',
  requires: ['case-members'],
  columns: {
    asked_by: text(120),
    asked_on: date(),
    purpose: code(['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION', 'ASSESSMENT', 'TRANSITION']),
    access_reason: code(['TASK_BEGINS', 'REFERRED', 'CLIENT_ASKS', 'MOVED']),
    explanation: text(300),
    answer: code(['GRANTED', 'REFUSED', 'WITHDRAWN']).optional(),
    answered_on: date().optional(),
    answered_by: kboNumber().optional(),
    refusal: code(['TASK_UNCLEAR', 'ALREADY_DONE', 'CASE_CLOSES', 'TALK_FIRST']).optional(),
  },
  toRow: ({ askedBy, askedOn, purpose, accessReason, explanation, answer, answeredOn, answeredBy, refusal }) => ({
    ...{ askedBy, askedOn, purpose, reason: accessReason, explanation, answerBy: answerBy(askedOn) },
    ...{ answer, answeredOn, answeredBy, refusal },
  }),
  judge: (row, { members, isFindable, others, today }) =>
    toldRequest(row, { members, isFindable, requests: others }, today),
});
