import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { GrantFacts } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow, OrganisationRow } from '../entities.ts';
import type { SignalRow } from '../signal-entities.ts';
import { addresseeOf, answered, ownerOfSection, withdrawn } from './signal.ts';
import { dayBreach, differenceBreach, wasInCase } from './told.ts';

/** What is known around a signal that another system tells of. */
export interface AroundSignal {
  readonly members: readonly CaseMemberRow[];
  /** Who holds a part, as far as owners have announced it here. */
  readonly holders: GrantFacts['holders'];
  readonly recipient: OrganisationRow | undefined;
  /** The other signals about the client. */
  readonly signals: readonly SignalRow[];
}

/**
 * A signal as another system tells of it: sent by who was in a case that day, to who holds the part, answered or taken back once
 * (acceptance A4). As long as an owner has announced no part of the client here, its kind of organisation has to do: to whom
 * holds nothing a signal opens nothing.
 */
export function toldSignal(told: SignalRow, around: AroundSignal, today: LocalDate): SignalRow | Breach {
  const { status, sentOn, closedOn, holder, signalSection: section, signalKind: kind, sentence, recipient } = told;
  const ahead = dayBreach(sentOn, 'sentOn', today);
  if (ahead !== null) return ahead;
  if (!wasInCase(around.members, holder, sentOn)) return breach('TOLD_NOT_IN_CASE', 'holder');
  const signals = status === 'SENT' ? around.signals : [];
  // What another system sent went to who held the part: there is nobody to be told whether it did.
  const named = { colleagues: new Set<string>(), isOrganisation: false };
  const facts = { ...named, sender: holder, holders: holdersFor(told, around), signals, today: sentOn };
  const found = addresseeOf({ section, kind, sentence, recipient }, facts);
  if ('rule' in found) return { ...found, field: COLUMNS[found.field] ?? found.field };
  const sent = { ...told, status: 'SENT', answer: null, answerSentence: null, closedOn: null } as const;
  const closed = closedAs(told, { ...sent, sentence: sentence.trim(), signalSource: found.source }, closedOn, today);
  return 'rule' in closed ? closed : (differenceBreach(told, closed, STATE) ?? closed);
}

const STATE = ['status', 'answer', 'closedOn'] as const;
const COLUMNS: Readonly<Record<string, string>> = { section: 'signalSection', kind: 'signalKind' };

function closedAs(told: SignalRow, sent: SignalRow, closedOn: LocalDate | null, today: LocalDate): SignalRow | Breach {
  if (told.status === 'SENT') return told.answerSentence === null ? sent : breach('TOLD_STATE', 'answerSentence');
  const found = dayBreach(closedOn, 'closedOn', today);
  if (closedOn === null || found !== null) return found ?? breach('TOLD_STATE', 'closedOn');
  if (closedOn < sent.sentOn) return breach('TOLD_ORDER', 'closedOn');
  if (told.status === 'WITHDRAWN') return withdrawn(sent, closedOn);
  if (told.answer === null) return breach('TOLD_STATE', 'answer');
  const said = answered(sent, { answer: told.answer, sentence: told.answerSentence }, closedOn);
  return 'rule' in said ? { ...said, field: 'answerSentence' } : said;
}

const KINDS = {
  ...{ PES: ['PES'], WELFARE: ['WELFARE_CENTRE'], PARTNERSHIP: [] },
  SOCIAL_ECONOMY: ['SOCIAL_ECONOMY_ENTERPRISE', 'EMPLOYER'],
} as const;

function holdersFor({ signalSection, recipient, sentOn }: SignalRow, around: AroundSignal): GrantFacts['holders'] {
  const owner = ownerOfSection(signalSection);
  const announced = around.holders.filter((each) => each.owner === owner);
  if (owner === null || announced.length > 0) return announced;
  const kinds: readonly string[] = KINDS[owner];
  const fits = around.recipient !== undefined && kinds.includes(around.recipient.kind);
  return fits ? [{ owner, organisation: recipient, capacity: '', from: sentOn, to: null }] : [];
}
