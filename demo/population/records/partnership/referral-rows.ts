import type { Day } from '../../calendar.ts';
import type { CaseMember, SharedSection } from '../../cooperation.ts';
import type { CaseTelling } from './case-telling.ts';
import { staffOf } from './case-telling.ts';

/** A referral as it is told: what is left out did not happen. */
export interface ToldReferral {
  readonly sender: CaseMember;
  readonly recipient: string;
  readonly kind: string;
  readonly question: string | null;
  readonly sections: readonly SharedSection[];
  readonly status: string;
  readonly draftedOn: Day;
  readonly sentOn?: Day | null;
  readonly answerDays?: number | null;
  readonly answeredOn?: Day | null;
  readonly startedOn?: Day | null;
  readonly internshipFrom?: Day | null;
  readonly internshipTo?: Day | null;
  readonly endedOn?: Day | null;
  readonly refusalReason?: string | null;
  readonly stopReason?: string | null;
  readonly recipientStaff?: string | null;
}

/** Delivers a referral, the n-th about the client. */
export function deliverReferral(told: ToldReferral, running: number, { life, desk }: CaseTelling): void {
  const { sender, sentOn = null, answeredOn = null, startedOn = null, endedOn = null } = told;
  const { internshipFrom = null, internshipTo = null } = told;
  desk.deliver('partnership/referrals', null, {
    national_number: life.person.nationalNumber,
    holder: sender.organisation,
    source_id: desk.sourceId('VERWIJS', running),
    recipient: told.recipient,
    referral_kind: told.kind,
    question: told.question,
    shared_sections: told.sections.join('\n'),
    status: told.status,
    drafted_on: told.draftedOn,
    sent_on: sentOn,
    answer_days: told.answerDays ?? null,
    answered_on: answeredOn,
    started_on: startedOn,
    internship_from: internshipFrom,
    internship_to: internshipTo,
    ended_on: endedOn,
    refusal_reason: told.refusalReason ?? null,
    stop_reason: told.stopReason ?? null,
    sender_staff_member: staffOf(sender),
    recipient_staff_member: told.recipientStaff ?? null,
    changed_at: desk.changedAt(told.draftedOn, sentOn, answeredOn, startedOn, internshipTo, endedOn),
  });
}
