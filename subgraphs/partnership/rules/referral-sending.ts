import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { SharingStatus } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { CONSENT_SECTIONS } from '../../../shared/words/sections.ts';
import { addWorkingDays } from '../../../shared/working-days.ts';
import type { OrganisationRow } from '../entities.ts';
import { staffBreach } from './case.ts';
import { hasPersonNumber } from './case-text.ts';
import { EMPLOYER_GUEST } from './guest.ts';

const MOST_CHARACTERS = 500;

/** What is asked of whom, and what is shown for it. */
export interface Asked {
  readonly recipient: string;
  readonly question: string | null;
  /** The person at the recipient who is asked; a private employer takes part through one. */
  readonly staffMember: string | null;
  readonly sharedSections: readonly string[];
}

/**
 * What is wrong with a referral as it is written; null when nothing is. It goes to another organisation that exists on the
 * day (a private employer: to one person of it, whom the referral names), its question is 500 characters at most and holds no national
 * number, and it names at least one section: where nothing else is shown, partnership.identity is.
 */
export function askedBreach(
  { recipient, question, staffMember, sharedSections }: Asked,
  sender: string | null,
  organisation: Pick<OrganisationRow, 'from' | 'to' | 'kind'> | undefined,
  today: LocalDate,
): Breach | null {
  if (recipient === sender) return breach('REFERRAL_TO_SELF', 'recipient');
  const isThere = organisation !== undefined && organisation.from <= today && (organisation.to ?? today) >= today;
  if (!isThere) return breach('REFERRAL_RECIPIENT', 'recipient');
  if (organisation.kind === EMPLOYER_GUEST && staffMember === null) return breach('CASE_GUEST_NAMED', 'staffMember');
  const unfit = staffBreach(staffMember, 'staffMember');
  if (unfit !== null) return unfit;
  if (question !== null && question.length > MOST_CHARACTERS) return breach('REFERRAL_QUESTION', 'question');
  if (question !== null && hasPersonNumber(question)) return breach('CASE_TEXT_NUMBER', 'question');
  const areSections = sharedSections.length > 0 && sharedSections.every(isShareable);
  return areSections ? null : breach('REFERRAL_SECTIONS', 'sharedSections');
}

/** The sections that a referral can name: those that consent opens, and who the client is. */
const SHAREABLE: ReadonlySet<string> = new Set([...CONSENT_SECTIONS, 'partnership.identity']);

function isShareable(section: string): boolean {
  return SHAREABLE.has(section);
}

/** A referral is sent when the client agreed to every section that it names, for this very recipient (AVG art. 7(1)). */
export function agreementBreach(
  sections: readonly string[],
  standing: Readonly<Record<string, SharingStatus>>,
): Breach | null {
  return sections.every((section) => standing[section] === 'GIVEN')
    ? null
    : breach('REFERRAL_AGREEMENT', 'sharedSections');
}

/**
 * A referral is accepted and started as long as the client agrees to something of it for this recipient, and did not refuse that
 * it knows who they are: what was taken back is closed, and when nothing is left nobody goes on (AVG art. 7(3)).
 */
export function standingBreach(
  sections: readonly string[],
  standing: Readonly<Record<string, SharingStatus>>,
): Breach | null {
  const identity = standing['partnership.identity'];
  const isLeft = sections.some((section) => standing[section] === 'GIVEN');
  return isLeft && identity !== 'REFUSED' && identity !== 'WITHDRAWN'
    ? null
    : breach('REFERRAL_AGREEMENT', 'sharedSections');
}

/**
 * Whether a referral can be sent at all: a referral opens nothing of somebody whose whereabouts may not be found, or of whom
 * nobody knows yet. `isFindable` as the facts of the act have it.
 */
export function hiddenBreach(isFindable: boolean): Breach | null {
  return isFindable ? null : breach('REFERRAL_HIDDEN', 'client');
}

/**
 * The last day on which an answer is in time: `agreed` working days after it was sent, or fewer where the sender asks for that.
 * REFERRAL_ANSWER_DAYS for no working day at all or more than is agreed.
 */
export function answerDueOn(sentOn: LocalDate, agreed: number, asked: number | null = null): LocalDate | Breach {
  if (asked !== null && (asked < 1 || asked > agreed)) return breach('REFERRAL_ANSWER_DAYS', 'answerDays');
  return addWorkingDays(sentOn, asked ?? agreed);
}

/** The sections that a referral names. */
export function namedSections({ sharedSections }: { readonly sharedSections: string }): string[] {
  return sharedSections.split('\n').filter((line) => line !== '');
}
