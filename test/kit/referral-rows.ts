import type { ReferralRow } from '../../subgraphs/partnership/referral-entities.ts';
import { HOLDER, recordRow } from './record-row.ts';

/** Whom the referrals of the tests are addressed to. */
export const RECIPIENT = '0930000168';

/** A referral of tailored work, drafted on 2 March 2026; a test says what matters to it. */
export function referral(more: Partial<ReferralRow> = {}): ReferralRow {
  return {
    ...recordRow({ clientKey: 'client-1', holder: HOLDER }),
    ...{ recipient: RECIPIENT, kind: 'TAILORED_WORK', question: null, sharedSections: 'pes.assessment' },
    ...{ status: 'DRAFTED', draftedOn: '2026-03-02', sentOn: null, answerDueOn: null, answeredOn: null },
    ...{ startedOn: null, internshipFrom: null, internshipTo: null, endedOn: null },
    ...{ refusalReason: null, stopReason: null, senderStaffMember: 'social-worker', recipientStaffMember: null },
    ...more,
  };
}

/** The same, sent on 2 March 2026 and to be answered by the 16th. */
export function sentReferral(more: Partial<ReferralRow> = {}): ReferralRow {
  return referral({ status: 'SENT', sentOn: '2026-03-02', answerDueOn: '2026-03-16', ...more });
}
