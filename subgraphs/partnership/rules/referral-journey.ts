import type { LocalDate } from '../../../shared/local-date.ts';
import type { OwnerDeadline, OwnerEvent } from '../../../shared/words/event-text.ts';
import { addWorkingDays } from '../../../shared/working-days.ts';
import type { ReferralRow } from '../referral-entities.ts';

const TOLD = { source: 'PARTNERSHIP', section: 'partnership.referrals' } as const;

/** What happened to referrals, oldest first. What was never sent is nobody's journey. */
export function referralJourney(rows: readonly ReferralRow[]): OwnerEvent[] {
  return rows.flatMap(eventsOf).sort((a, b) => a.on.localeCompare(b.on));
}

function eventsOf(row: ReferralRow): OwnerEvent[] {
  if (row.sentOn === null) return [];
  const told = (kind: string, on: LocalDate | null, detail: string | null = null): OwnerEvent[] =>
    on === null ? [] : [{ ...TOLD, on, kind, detail }];
  const answer = row.status === 'REFUSED' ? 'REFERRAL_REFUSED' : 'REFERRAL_ACCEPTED';
  return [
    ...told('REFERRAL_SENT', row.sentOn, row.kind),
    ...told(answer, row.answeredOn, row.refusalReason ?? row.kind),
    ...told('REFERRAL_STARTED', row.startedOn, row.kind),
    ...told('REFERRAL_INTERNSHIP_STARTED', row.internshipFrom),
    ...told('REFERRAL_INTERNSHIP_ENDED', row.internshipTo),
    ...told(`REFERRAL_${row.status}`, row.endedOn, row.stopReason ?? row.kind),
  ];
}

/** Working days without an answer after which the sender asks after it, also where more were agreed to answer in (acceptance A4). */
const SILENT_DAYS = 10;

/**
 * What has to be done about referrals, earliest first: the recipient answers by the last day; when that is past without an
 * answer, or ten working days were silent, the sender asks after it from the next working day on. What is overdue stays until
 * somebody does something.
 */
export function referralDeadlines(rows: readonly ReferralRow[], today: LocalDate): OwnerDeadline[] {
  return rows.flatMap((row) => deadlinesOf(row, today)).sort((a, b) => a.on.localeCompare(b.on));
}

function deadlinesOf(row: ReferralRow, today: LocalDate): OwnerDeadline[] {
  const { status, sentOn, answerDueOn, recipient, holder } = row;
  if (status !== 'SENT' || sentOn === null || answerDueOn === null) return [];
  const due: OwnerDeadline = { ...TOLD, on: answerDueOn, kind: 'REFERRAL_ANSWER_DUE', actor: recipient };
  const [lastSilent = answerDueOn] = [answerDueOn, addWorkingDays(sentOn, SILENT_DAYS)].sort();
  if (lastSilent >= today) return [due];
  return [due, { ...TOLD, on: addWorkingDays(lastSilent, 1), kind: 'REFERRAL_SILENT', actor: holder }];
}
