import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { SharingStatus } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { sections } from '../../../shared/words/sections.ts';
import type { SharingEvidence } from '../generated/resolver-types.ts';
import type { SharingDecisionRow } from '../sharing-entities.ts';
import { asDecided, type Decided, standingDecisions } from './sharing.ts';

/** A decision that the client makes, or that is recorded for them. */
export interface NewDecision {
  readonly section: string;
  readonly recipient: string;
  readonly status: Exclude<SharingStatus, 'UNKNOWN'>;
  readonly decidedOn: LocalDate;
}

/** Whether a text is the id of a section that is there. */
export function isSection(text: string): boolean {
  return Object.hasOwn(sections, text);
}

/**
 * What is wrong with a decision on sharing; null when nothing is. It names a section and an organisation that exist, is not of a
 * day to come, and takes back only what was given (AVG art. 7). `earlier` are the decisions on the same recipient.
 */
export function sharingBreach(
  { section, status, decidedOn }: NewDecision,
  earlier: readonly Decided[],
  recipientIsKnown: boolean,
  today: LocalDate,
): Breach | null {
  if (!isSection(section)) return breach('SHARING_SECTION', 'section');
  if (!recipientIsKnown) return breach('SHARING_RECIPIENT', 'recipient');
  if (decidedOn > today) return breach('SHARING_AHEAD', 'decidedOn');
  const standing = standingDecisions(earlier, today)[section];
  return status === 'WITHDRAWN' && standing !== 'GIVEN' ? breach('SHARING_NOT_GIVEN', 'status') : null;
}

/**
 * What staff may not record for a client; null when they may. What the client decided in their own file only the client turns
 * back, and who would get the section does not record on a conversation alone that they may (AVG art. 7(1), 7(4)).
 */
export function recordingBreach(
  { section, recipient, status }: NewDecision,
  evidence: SharingEvidence,
  recordedBy: string | null,
  decisions: readonly SharingDecisionRow[],
  today: LocalDate,
): Breach | null {
  if (evidence === 'CLIENT_ONLINE') return breach('SHARING_EVIDENCE', 'evidence');
  if (status !== 'GIVEN') return null;
  if (evidence === 'CONVERSATION' && recipient === recordedBy) return breach('SHARING_OWN_WORD', 'evidence');
  const same = decisions.filter((row) => row.section === section && row.recipient === recipient);
  const own = same.filter((row) => row.evidence === 'CLIENT_ONLINE').map(asDecided);
  const said = standingDecisions(own, today)[section];
  const isOver = standingDecisions(same.map(asDecided), today)[section] === 'GIVEN';
  const isNo = said === 'REFUSED' || said === 'WITHDRAWN';
  return isNo && !isOver ? breach('SHARING_CLIENT_SAID_NO', 'status') : null;
}
