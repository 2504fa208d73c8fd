import type { LocalDate } from '../../../shared/local-date.ts';
import type { OwnerDeadline, OwnerEvent } from '../../../shared/words/event-text.ts';
import type { SignalRow } from '../signal-entities.ts';
import { answerBy } from './signal.ts';

const SECTION = 'partnership.signals';

/** What became of signals: sent, answered, withdrawn; by their codes, never by what they say. */
export function signalJourney(signals: readonly SignalRow[]): OwnerEvent[] {
  return signals.flatMap(({ sentOn, signalKind, status, answer, closedOn }) => [
    told('SIGNAL_SENT', sentOn, signalKind),
    ...(closedOn === null || status === 'SENT' ? [] : [told(`SIGNAL_${status}`, closedOn, answer)]),
  ]);
}

function told(kind: string, on: LocalDate, detail: string | null): OwnerEvent {
  return { on, source: 'PARTNERSHIP', section: SECTION, kind, detail };
}

/** Signals that wait: the recipient has to answer, however long it took already. */
export function signalDeadlines(signals: readonly SignalRow[]): OwnerDeadline[] {
  return signals
    .filter(({ status }) => status === 'SENT')
    .map((signal) => ({
      ...{ on: answerBy(signal), source: 'PARTNERSHIP', section: SECTION, kind: 'SIGNAL_UNANSWERED' },
      actor: signal.recipient,
    }));
}
