import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { OutreachState } from '../generated/resolver-types.ts';
import type { OutreachRequestRow } from '../outreach-entities.ts';
import { hasPersonNumber } from './case-text.ts';

/** Days in which the source register answers; the last one is inclusive. Source: DESIGN, a month as for a decision (RMI-wet art. 21). */
export const OUTREACH_DAYS = 30;

const LONGEST_REFERENCE = 40;

/** Last day on which an answer of the source register counts. */
export function expiresOn(requestedOn: LocalDate): LocalDate {
  return addDays(requestedOn, OUTREACH_DAYS);
}

/** Where a request stands on a day. */
export function outreachState(
  { status, expiresOn: last }: Pick<OutreachRequestRow, 'status' | 'expiresOn'>,
  day: LocalDate,
): OutreachState {
  return status === 'WAITING' && last < day ? 'EXPIRED' : status;
}

/** What a partner says of somebody whom it met. */
export interface Met {
  readonly agreed: boolean;
  readonly reference: string;
  readonly contactedOn: LocalDate;
  readonly numberIndex: string;
}

/**
 * What is wrong with asking the source register who somebody is; null when nothing is. It follows from what the partner said and
 * asked itself: nothing is looked up, so that no answer tells whether somebody is known, or shielded (INV-03).
 */
export function outreachBreach(
  { agreed, reference, contactedOn, numberIndex }: Met,
  own: readonly OutreachRequestRow[],
  today: LocalDate,
): Breach | null {
  if (!agreed) return breach('OUTREACH_AGREED', 'agreed');
  const text = reference.trim();
  if (text === '' || text.length > LONGEST_REFERENCE || hasPersonNumber(text))
    return breach('OUTREACH_REFERENCE', 'reference');
  if (contactedOn > today) return breach('PARTICIPATION_DAY_AHEAD', 'contactedOn');
  const waits = own.some((row) => row.numberIndex === numberIndex && outreachState(row, today) === 'WAITING');
  return waits ? breach('OUTREACH_WAITING', 'nationalNumber') : null;
}

/** The request as the partner takes it back, or why not: only one that waits. The number is kept no longer. */
export function withdrawnOutreach(row: OutreachRequestRow, today: LocalDate): OutreachRequestRow | Breach {
  if (outreachState(row, today) !== 'WAITING') return breach('OUTREACH_CLOSED', 'status');
  return { ...row, status: 'WITHDRAWN', endedOn: today, numberSealed: null };
}
