import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { Source } from '../../../shared/caller.ts';
import type { GrantFacts, Relation } from '../../../shared/grant.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { SignalAnswer, SignalKind } from '../generated/resolver-types.ts';
import type { SignalRow } from '../signal-entities.ts';
import { hasPersonNumber } from './case-text.ts';

/** Days in which the recipient answers; the last one is inclusive. DESIGN: a fortnight of working days (acceptance A4). */
export const ANSWER_DAYS = 10;

const LONGEST_SENTENCE = 300;
const SECTION = /^(pes|welfare|social-economy)\.[a-z-]+$/;
const SOURCES: Readonly<Record<string, Source>> = {
  pes: 'PES',
  welfare: 'WELFARE',
  'social-economy': 'SOCIAL_ECONOMY',
};

/** What an organisation says is wrong. */
export interface NewSignal {
  readonly section: string;
  readonly kind: SignalKind;
  readonly sentence: string;
  /** KBO number; null for the only organisation that holds a part at the owner. */
  readonly recipient: string | null;
}

/** To whom a signal goes. */
export interface Addressee {
  readonly source: Source;
  readonly recipient: string;
}

interface SignalFacts {
  readonly sender: string | null;
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
 * there is only one such organisation.
 */
export function addresseeOf(signal: NewSignal, { sender, holders, signals, today }: SignalFacts): Addressee | Breach {
  const source = ownerOfSection(signal.section);
  if (source === null) return breach('SIGNAL_SECTION', 'section');
  if (!isSentence(signal.sentence)) return breach('SIGNAL_SENTENCE', 'sentence');
  const live = holders.filter(
    ({ owner, from, to }) => owner === source && from <= today && (to === null || to >= today),
  );
  const known = [...new Set(live.map(({ organisation }) => organisation))].filter((each) => each !== sender);
  const recipient = signal.recipient ?? (known.length === 1 ? known[0] : undefined);
  if (recipient === undefined || !known.includes(recipient)) return breach('SIGNAL_RECIPIENT', 'recipient');
  const isOpen = (row: SignalRow) =>
    row.status === 'SENT' && row.holder === sender && row.recipient === recipient && isSame(row, signal);
  return signals.some(isOpen) ? breach('SIGNAL_ALREADY_SENT', 'kind') : { source, recipient };
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
export function answerBy({ sentOn }: Pick<SignalRow, 'sentOn'>): LocalDate {
  return addDays(sentOn, ANSWER_DAYS);
}

/** Who looks at signals. */
export interface SignalViewer {
  readonly organisation: string | null;
  readonly relation: Relation;
}

/**
 * The signals that somebody is told of at all: members of the case and the client of every one, who only holds a part (or was
 * asked by a referral) of those addressed to them.
 */
export function signalsFor(
  signals: readonly SignalRow[],
  { organisation, relation }: SignalViewer,
): readonly SignalRow[] {
  if (relation === 'CASE' || relation === 'OWN_FILE') return signals;
  return signals.filter(({ recipient }) => recipient === organisation);
}

/**
 * Whether a signal is of somebody's own business: sender, recipient and client. The other members of the case learn that it is
 * there and what became of it, not what it says nor about which section (AVG art. 5(1)(c)).
 */
export function isConcerned(
  { holder, recipient }: Pick<SignalRow, 'holder' | 'recipient'>,
  { organisation, relation }: SignalViewer,
): boolean {
  return relation === 'OWN_FILE' || organisation === holder || organisation === recipient;
}

function isSentence(text: string): boolean {
  if (hasPersonNumber(text)) return false;
  return text.trim() !== '' && text.trim().length <= LONGEST_SENTENCE;
}
