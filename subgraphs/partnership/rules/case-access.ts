import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { Purpose } from '../../../shared/caller.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { AccessRequestRow } from '../case-entities.ts';
import type { CaseAccessRefusal, CaseAccessState } from '../generated/resolver-types.ts';
import { hasPersonNumber } from './case-text.ts';

/** How long a request for access waits for an answer. Source: DESIGN. */
const DAYS_TO_ANSWER = 14;
const LONGEST_EXPLANATION = 300;

/** Last day on which a request can be answered: 14 days after it was asked, inclusive. */
export function answerBy(askedOn: LocalDate): LocalDate {
  return addDays(askedOn, DAYS_TO_ANSWER);
}

/** Where a request stands on a day. */
export function accessState(row: Pick<AccessRequestRow, 'answer' | 'answerBy'>, day: LocalDate): CaseAccessState {
  return row.answer ?? (row.answerBy < day ? 'EXPIRED' : 'ASKED');
}

/** What somebody asks access for, and why. */
export interface Asked {
  readonly purpose: Purpose;
  readonly explanation: string;
}

/** What is wrong with the question itself, whoever it is about; null when nothing is. */
export function askBreach({ purpose, explanation }: Asked, purposes: readonly Purpose[]): Breach | null {
  if (!purposes.includes(purpose)) return breach('ACCESS_PURPOSE', 'purpose');
  if (explanation.trim() === '' || explanation.length > LONGEST_EXPLANATION)
    return breach('ACCESS_EXPLANATION', 'explanation');
  return hasPersonNumber(explanation) ? breach('CASE_TEXT_NUMBER', 'explanation') : null;
}

/**
 * What is wrong with asking about this client. Of an id that leads to nobody and of a shielded person the same is said, before
 * anything else is looked at (`mayKnow`); whether there is a case, and who leads it, is never told to who asks.
 */
export function askedBreach(
  mayKnow: boolean,
  ownRequests: readonly Pick<AccessRequestRow, 'answer' | 'answerBy'>[],
  today: LocalDate,
): Breach | null {
  if (!mayKnow) return breach('ACCESS_NOBODY', 'client');
  return ownRequests.some((each) => accessState(each, today) === 'ASKED') ? breach('ACCESS_PENDING', 'client') : null;
}

/** How a request is answered, and by which organisation. */
export type AccessAnswer = { readonly by: string } & (
  | { readonly kind: 'GRANTED' }
  | { readonly kind: 'REFUSED'; readonly reason: CaseAccessRefusal }
);

/** A request after its answer, or the rule that refuses it: answered once, and within 14 days. */
export function answerRequest(
  row: AccessRequestRow,
  answer: AccessAnswer,
  today: LocalDate,
): AccessRequestRow | Breach {
  const ended = endedBreach(row, today);
  if (ended !== null) return ended;
  const refusal = answer.kind === 'REFUSED' ? answer.reason : null;
  return { ...row, answer: answer.kind, answeredOn: today, answeredBy: answer.by, refusal };
}

/** A request as who asked takes it back, or the rule that refuses it: only while it waits. */
export function withdrawRequest(row: AccessRequestRow, today: LocalDate): AccessRequestRow | Breach {
  return endedBreach(row, today) ?? { ...row, answer: 'WITHDRAWN', answeredOn: today };
}

function endedBreach(row: AccessRequestRow, today: LocalDate): Breach | null {
  const state = accessState(row, today);
  if (state === 'EXPIRED') return breach('ACCESS_EXPIRED', 'id');
  return state === 'ASKED' ? null : breach('ACCESS_ANSWERED', 'id');
}
