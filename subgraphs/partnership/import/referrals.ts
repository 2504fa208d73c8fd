import { code, date, integer, kboNumber, lines, text } from '../../../shared/import/column.ts';
import { referralEntity } from '../referral-entities.ts';
import { ANSWER_DAYS } from '../rules/referral-answer-days.ts';
import { answerDueOn } from '../rules/referral-sending.ts';
import { toldReferral } from '../rules/referral-told.ts';
import { asDecided } from '../rules/sharing.ts';
import { toldKind } from './told-kind.ts';

/** Referrals from one organisation (holder) to another, with the sections that were named and the internship that came of it. */
export const referrals = toldKind({
  name: 'referrals',
  entity: referralEntity,
  section: 'partnership.referrals',
  requires: ['case-members', 'sharing-decisions'],
  addressed: 'recipient',
  columns: {
    recipient: kboNumber(),
    referral_kind: code([
      ...(['TAILORED_WORK', 'LDE', 'TRANSITION_TRACK', 'TEMPORARY_WORK', 'TRAINING', 'MEDIATION'] as const),
      ...(['SOCIAL_SUPPORT', 'OTHER'] as const),
    ]),
    question: text(2000).optional(),
    shared_sections: lines(80),
    status: code([
      ...(['DRAFTED', 'SENT', 'ACCEPTED', 'REFUSED', 'STARTED', 'COMPLETED', 'STOPPED', 'REVOKED'] as const),
    ]),
    drafted_on: date(),
    sent_on: date().optional(),
    /** Working days that were agreed for an answer; ten where the other system did not say. */
    answer_days: integer(1, 60).optional(),
    answered_on: date().optional(),
    started_on: date().optional(),
    internship_from: date().optional(),
    internship_to: date().optional(),
    ended_on: date().optional(),
    refusal_reason: code(['NO_PLACE', 'OFFER_DOES_NOT_FIT', 'CONDITIONS_NOT_MET', 'OUT_OF_AREA', 'OTHER']).optional(),
    stop_reason: code([
      ...(['OTHER_STEP_FITS', 'WORK_FOUND', 'MOVED', 'OFFER_ENDED', 'IN_CONSULTATION', 'OTHER'] as const),
    ]).optional(),
    sender_staff_member: text(120),
    recipient_staff_member: text(120).optional(),
  },
  toRow: ({ recipient, referralKind, question, sharedSections, sentOn, answerDays, ...row }) => {
    const due = sentOn === null ? null : answerDueOn(sentOn, answerDays ?? ANSWER_DAYS);
    return {
      ...{ recipient, kind: referralKind, question, sharedSections: [...new Set(sharedSections)].join('\n') },
      ...{ status: row.status, draftedOn: row.draftedOn, sentOn, answeredOn: row.answeredOn },
      // At least one day, by the column: never a breach.
      answerDueOn: typeof due === 'string' ? due : null,
      ...{ startedOn: row.startedOn, internshipFrom: row.internshipFrom, internshipTo: row.internshipTo },
      ...{ endedOn: row.endedOn, refusalReason: row.refusalReason, stopReason: row.stopReason },
      ...{ senderStaffMember: row.senderStaffMember, recipientStaffMember: row.recipientStaffMember },
    };
  },
  judge: (row, { cases, members, sharing, isFindable, organisation, today }) => {
    const decisions = sharing.filter(({ recipient }) => recipient === row.recipient).map(asDecided);
    return toldReferral(row, { cases, members, decisions, isFindable, recipient: organisation(row.recipient) }, today);
  },
});
