import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ReferralStatus } from '../generated/resolver-types.ts';
import type { ReferralRow } from '../referral-entities.ts';

/** The steps of a referral; the first and the last are the sender's, the others the recipient's. */
export type ReferralStep = 'send' | 'accept' | 'refuse' | 'start' | 'complete' | 'stop' | 'revoke';

/** The steps that a status allows. The sender can take it back until it is started. */
export const REFERRAL_STEPS: Readonly<Record<ReferralStatus, readonly ReferralStep[]>> = {
  DRAFTED: ['send', 'revoke'],
  SENT: ['accept', 'refuse', 'revoke'],
  ACCEPTED: ['start', 'revoke'],
  STARTED: ['complete', 'stop'],
  REFUSED: [],
  COMPLETED: [],
  STOPPED: [],
  REVOKED: [],
};

/** The statuses in which an organisation is asked or at work, and so has something to do with the client. */
export const LIVE: readonly ReferralStatus[] = ['SENT', 'ACCEPTED', 'STARTED'];

/** The statuses that no step leads out of. */
export const CLOSED: readonly ReferralStatus[] = ['REFUSED', 'COMPLETED', 'STOPPED', 'REVOKED'];

/**
 * The referral after a step on its day; REFERRAL_NOT_NOW where its status does not allow it, REFERRAL_AHEAD for a day to come,
 * REFERRAL_ORDER for a day before the step that went before. An answer after the last day is late, and counts.
 */
export function takeReferralStep(
  row: ReferralRow,
  step: ReferralStep,
  on: LocalDate,
  today: LocalDate,
): ReferralRow | Breach {
  if (!REFERRAL_STEPS[row.status].includes(step)) return breach('REFERRAL_NOT_NOW', 'status');
  if (on > today) return breach('REFERRAL_AHEAD', dayOf(step));
  if (on < lastDayOf(row)) return breach('REFERRAL_ORDER', dayOf(step));
  return { ...row, ...AFTER[step](on) };
}

const AFTER: Readonly<Record<ReferralStep, (on: LocalDate) => Partial<ReferralRow>>> = {
  send: (on) => ({ status: 'SENT', sentOn: on }),
  accept: (on) => ({ status: 'ACCEPTED', answeredOn: on }),
  refuse: (on) => ({ status: 'REFUSED', answeredOn: on }),
  start: (on) => ({ status: 'STARTED', startedOn: on }),
  complete: (on) => ({ status: 'COMPLETED', endedOn: on }),
  stop: (on) => ({ status: 'STOPPED', endedOn: on }),
  revoke: (on) => ({ status: 'REVOKED', endedOn: on }),
};

function dayOf(step: ReferralStep): string {
  return step === 'start' ? 'startedOn' : 'endedOn';
}

/** The latest day that the referral tells of: an end does not come before the internship that went with it. */
function lastDayOf({ draftedOn, sentOn, answeredOn, startedOn, internshipFrom, internshipTo }: ReferralRow): LocalDate {
  const days = [draftedOn, sentOn, answeredOn, startedOn, internshipFrom, internshipTo];
  return days.reduce<LocalDate>((latest, day) => (day !== null && day > latest ? day : latest), draftedOn);
}

/** The referral with its internship; it lies within the work that the recipient started, and is told of when it was. */
export function withInternship(
  row: ReferralRow,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate | null },
  today: LocalDate,
): ReferralRow | Breach {
  if (row.status !== 'STARTED' || row.startedOn === null) return breach('REFERRAL_NOT_NOW', 'status');
  if (from > today || (to !== null && to > today)) return breach('REFERRAL_AHEAD', from > today ? 'from' : 'to');
  if (from < row.startedOn) return breach('REFERRAL_ORDER', 'from');
  if (to !== null && to < from) return breach('REFERRAL_ORDER', 'to');
  return { ...row, internshipFrom: from, internshipTo: to };
}
