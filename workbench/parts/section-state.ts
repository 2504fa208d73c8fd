import type { Phrase } from '../words/words.ts';

/** How a section stands towards the reader; the seven states of the design, and that there is no relation. */
export type SectionState =
  | 'DISCLOSED'
  | 'EMPTY'
  | 'NOT_KNOWN'
  | 'CONSENT'
  | 'PURPOSE'
  | 'RELATION'
  | 'UNREACHABLE'
  | 'NOT_LOGGED';

export interface WithheldSection {
  readonly section: string;
  readonly reason: string;
  readonly remedy?: string | null;
}

interface RecordOfOwner {
  readonly availability?: string;
  readonly withheld?: readonly WithheldSection[] | null;
}

const BY_REASON: Readonly<Record<string, SectionState>> = {
  NOT_PERMITTED: 'PURPOSE',
  CONSENT_NOT_GIVEN: 'CONSENT',
  CONSENT_WITHDRAWN: 'CONSENT',
  NO_RELATION: 'RELATION',
  HOLDER_UNREACHABLE: 'UNREACHABLE',
  LOG_UNAVAILABLE: 'NOT_LOGGED',
};

/**
 * The state of one section in what an owner answered. No record at all means that the owner could not be reached. What
 * cannot be told for a reason that is not known here counts as not needed for the purpose: it says least.
 */
export function sectionState(record: RecordOfOwner | null | undefined, section: string, value: unknown): SectionState {
  if (record === null || record === undefined) return 'UNREACHABLE';
  if (record.availability === 'NOT_KNOWN') return 'NOT_KNOWN';
  if (record.availability === 'NOT_PERMITTED') return 'PURPOSE';
  const withheld = record.withheld?.find((one) => one.section === section);
  if (withheld !== undefined) return BY_REASON[withheld.reason] ?? 'PURPOSE';
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? 'EMPTY' : 'DISCLOSED';
}

/** What can be done about a withheld section, in the words of its owner; null where nothing can. */
export function remedyOf(record: RecordOfOwner | null | undefined, section: string): string | null {
  return record?.withheld?.find((one) => one.section === section)?.remedy ?? null;
}

interface StateLook {
  readonly mark: string;
  readonly tone: 'good' | 'off' | 'warn' | 'bad';
  readonly word: keyof StateWords;
}

type StateWords = Record<
  | 'shown'
  | 'nothingRecorded'
  | 'notKnown'
  | 'withheldConsent'
  | 'withheldPurpose'
  | 'withheldRelation'
  | 'unreachable'
  | 'notLogged',
  Phrase
>;

/** Mark, colour and word of each state: the colour is never the only sign. */
export const STATE_LOOKS: Readonly<Record<SectionState, StateLook>> = {
  DISCLOSED: { mark: '●', tone: 'good', word: 'shown' },
  EMPTY: { mark: '●', tone: 'off', word: 'nothingRecorded' },
  NOT_KNOWN: { mark: '◌', tone: 'off', word: 'notKnown' },
  CONSENT: { mark: '○', tone: 'warn', word: 'withheldConsent' },
  PURPOSE: { mark: '○', tone: 'off', word: 'withheldPurpose' },
  RELATION: { mark: '○', tone: 'off', word: 'withheldRelation' },
  UNREACHABLE: { mark: '✕', tone: 'bad', word: 'unreachable' },
  NOT_LOGGED: { mark: '✕', tone: 'bad', word: 'notLogged' },
};
