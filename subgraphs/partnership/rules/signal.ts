import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { Source } from '../../../shared/caller.ts';
import type { GrantFacts, Relation } from '../../../shared/grant.ts';
import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import { addWorkingDays } from '../../../shared/working-days.ts';
import type { SignalAnswer, SignalKind } from '../generated/resolver-types.ts';
import { CLIENT } from '../joint/standing.ts';
import type { SignalRow } from '../signal-entities.ts';
import { hasPersonNumber } from './case-text.ts';
import { type Company, isTold } from './told-to.ts';

/** Working days in which the recipient answers an organisation; the last one is inclusive. DESIGN: as a referral (acceptance A4). */
export const ANSWER_DAYS = 10;

/** Months in which the recipient answers the client, who asks for a correction. AVG art. 12(3). */
export const CLIENT_ANSWER_MONTHS = 1;

const LONGEST_SENTENCE = 300;
const SECTION = /^(pes|welfare|social-economy)\.[a-z-]+$/;
const SOURCES: Readonly<Record<string, Source>> = {
  pes: 'PES',
  welfare: 'WELFARE',
  'social-economy': 'SOCIAL_ECONOMY',
};

/** What an organisation, or the client, says is wrong. */
export interface NewSignal {
  readonly section: string;
  readonly kind: SignalKind;
  readonly sentence: string;
  /** KBO number; null for the only organisation of the case that holds a part at the owner. */
  readonly recipient: string | null;
}

/** To whom a signal goes. */
export interface Addressee {
  readonly source: Source;
  readonly recipient: string;
}

interface SignalFacts {
  /** KBO number, or CLIENT: then everybody who holds a part is told, and nobody else is signalled to. */
  readonly sender: string;
  /** The organisations that the sender works with on this client: what they hold is no secret among them. */
  readonly colleagues: ReadonlySet<string>;
  /** Whether the named recipient is an organisation that the partnership knows. */
  readonly isOrganisation: boolean;
  readonly holders: GrantFacts['holders'];
  readonly signals: readonly SignalRow[];
  readonly today: LocalDate;
}

/** Owner of a section; null for a text that is no section of an owner of records. */
export function ownerOfSection(section: string): Source | null {
  return SOURCES[SECTION.exec(section)?.[1] ?? ''] ?? null;
}

/**
 * To whom a signal goes, or what is wrong with it: it is about a section of an owner, goes to an organisation that holds a part
 * there today (first and last day inclusive) and is not the sender, and is not open already. `recipient` may be left out where
 * there is only one such organisation among those that the sender works with, or there is but one that could be (VDAB). An
 * organisation outside the case that is named is signalled to whether it holds a part or not: only a holder ever sees it, so that
 * nobody learns by trying where the client is known.
 */
export function addresseeOf(signal: NewSignal, facts: SignalFacts): Addressee | Breach {
  const { sender, signals } = facts;
  const source = ownerOfSection(signal.section);
  if (source === null) return breach('SIGNAL_SECTION', 'section');
  if (!isSentence(signal.sentence)) return breach('SIGNAL_SENTENCE', 'sentence');
  const recipient = recipientOf(signal, source, facts);
  if (recipient === null) return breach('SIGNAL_RECIPIENT', 'recipient');
  const isOpen = (row: SignalRow) =>
    row.status === 'SENT' && row.holder === sender && row.recipient === recipient && isSame(row, signal);
  return signals.some(isOpen) ? breach('SIGNAL_ALREADY_SENT', 'kind') : { source, recipient };
}

function recipientOf(signal: NewSignal, source: Source, facts: SignalFacts): string | null {
  const { sender, colleagues, isOrganisation, today } = facts;
  const live = facts.holders.filter(
    ({ owner, from, to }) => owner === source && from <= today && (to === null || to >= today),
  );
  const holders = new Set(live.map(({ organisation }) => organisation).filter((each) => each !== sender));
  const isTold = (each: string) => source === 'PES' || sender === CLIENT || colleagues.has(each);
  const { recipient } = signal;
  if (recipient === sender) return null;
  if (recipient !== null) return holders.has(recipient) || (isOrganisation && !isTold(recipient)) ? recipient : null;
  const [only, another] = [...holders].filter(isTold);
  return another === undefined ? (only ?? null) : null;
}

function isSame({ signalSection, signalKind }: SignalRow, { section, kind }: NewSignal): boolean {
  return signalSection === section && signalKind === kind;
}

/** The signal as the recipient answers it, or why not: only one that waits, with a sentence or none. */
export function answered(
  signal: SignalRow,
  { answer, sentence }: { readonly answer: SignalAnswer; readonly sentence: string | null },
  today: LocalDate,
): SignalRow | Breach {
  if (signal.status !== 'SENT') return breach('SIGNAL_CLOSED', 'status');
  if (sentence !== null && !isSentence(sentence)) return breach('SIGNAL_SENTENCE', 'sentence');
  return { ...signal, status: 'ANSWERED', answer, answerSentence: sentence?.trim() ?? null, closedOn: today };
}

/** The signal as the sender takes it back, or why not: only one that waits. */
export function withdrawn(signal: SignalRow, today: LocalDate): SignalRow | Breach {
  if (signal.status !== 'SENT') return breach('SIGNAL_CLOSED', 'status');
  return { ...signal, status: 'WITHDRAWN', closedOn: today };
}

/** Last day on which the recipient answers, inclusive. */
export function answerBy({ sentOn, holder }: Pick<SignalRow, 'sentOn' | 'holder'>): LocalDate {
  return holder === CLIENT ? addMonths(sentOn, CLIENT_ANSWER_MONTHS) : addWorkingDays(sentOn, ANSWER_DAYS);
}

/** Who looks at signals. */
export interface SignalViewer extends Company {
  readonly relation: Relation;
}

/**
 * The signals that somebody is told of at all: the client of every one, members of the case of those that their own company wrote,
 * who only holds a part (or was asked by a referral) of those addressed to them. What the client asks of one organisation is told to
 * that one.
 */
export function signalsFor(
  signals: readonly SignalRow[],
  { relation, ...company }: SignalViewer,
): readonly SignalRow[] {
  if (relation === 'OWN_FILE') return signals;
  if (relation === 'CASE')
    return signals.filter(
      (row) => isTold(row, company) && (row.holder !== CLIENT || row.recipient === company.organisation),
    );
  return signals.filter(({ recipient }) => recipient === company.organisation);
}

/**
 * Whether a signal is of somebody's own business: sender, recipient and client. The other members of the case learn that it is
 * there and what became of it, not what it says nor about which section (AVG art. 5(1)(c)).
 */
export function isConcerned(
  { holder, recipient }: Pick<SignalRow, 'holder' | 'recipient'>,
  { organisation, relation }: Pick<SignalViewer, 'organisation' | 'relation'>,
): boolean {
  return relation === 'OWN_FILE' || organisation === holder || organisation === recipient;
}

function isSentence(text: string): boolean {
  if (hasPersonNumber(text)) return false;
  return text.trim() !== '' && text.trim().length <= LONGEST_SENTENCE;
}
