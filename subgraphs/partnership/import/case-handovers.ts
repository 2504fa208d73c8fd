import { breach } from '../../../shared/acts/rule-book.ts';
import { code, date, kboNumber, text } from '../../../shared/import/column.ts';
import { handoverEntity } from '../case-entities.ts';
import { toldHandover } from '../rules/case-handover-told.ts';
import { caseIdOf, memberIdOf } from './cases.ts';
import { toldKind } from './told-kind.ts';

/** Warm hand-overs of the lead or of a responsibility by a member (holder); its membership is named as `case-members` does. */
export const caseHandovers = toldKind({
  name: 'case-handovers',
  entity: handoverEntity,
  section: 'partnership.handovers',
  requires: ['case-members'],
  addressed: 'recipient',
  columns: {
    case_source_id: text(80),
    responsibility: code(['INCOME_AND_PROJECT', 'MEDIATION', 'EMPLOYMENT', 'TRANSITION', 'SUPPORT']),
    member_since: date(),
    recipient: kboNumber(),
    receiving_staff: text(120),
    scope: code(['LEAD', 'RESPONSIBILITY']),
    what: text(500),
    talk_on: date(),
    state: code(['PROPOSED', 'GIVER_CONFIRMED', 'RECEIVER_CONFIRMED', 'COMPLETED', 'DECLINED', 'WITHDRAWN']),
    proposed_on: date(),
    ended_on: date().optional(),
    decline_reason: code(['NO_CAPACITY', 'NOT_OUR_TASK', 'NO_TALK', 'UNCLEAR']).optional(),
  },
  toRow: ({ caseSourceId, memberSince: since, responsibility, holder, declineReason, ...row }) => ({
    caseId: caseIdOf(caseSourceId),
    memberId: memberIdOf({ caseSourceId, organisation: holder, responsibility, since }),
    ...{ recipient: row.recipient, receivingStaff: row.receivingStaff, scope: row.scope, responsibility },
    ...{ what: row.what, talkOn: row.talkOn, state: row.state, proposedOn: row.proposedOn, endedOn: row.endedOn },
    decline: declineReason,
  }),
  named: { decline: 'decline_reason' },
  judge: (row, { cases, members, isFindable, others, organisation, today }) => {
    const file = cases.find(({ id }) => id === row.caseId);
    // A case of somebody else is no case of this client.
    if (file === undefined) return breach('TOLD_NOT_IN_CASE', 'caseSourceId');
    const receiver = { known: organisation(row.recipient), mayBeStranger: isFindable };
    return toldHandover(row, { file, members, handovers: others }, receiver, today);
  },
});
