import { code, date, kboNumber, text } from '../../../shared/import/column.ts';
import { ownerOfSection } from '../rules/signal.ts';
import { toldSignal } from '../rules/signal-told.ts';
import { signalEntity } from '../signal-entities.ts';
import { toldKind } from './told-kind.ts';

/** What an organisation (holder) told the owner of a part to be wrong, and what became of it. */
export const signals = toldKind({
  name: 'signals',
  entity: signalEntity,
  section: 'partnership.signals',
  requires: ['case-members'],
  addressed: 'recipient',
  columns: {
    recipient: kboNumber(),
    section: text(80),
    signal_kind: code(['CONTACT_WRONG', 'PERIOD_WRONG', 'MISSING', 'OTHER']),
    sentence: text(300),
    status: code(['SENT', 'ANSWERED', 'WITHDRAWN']),
    sent_on: date(),
    answer: code(['CORRECTED', 'NOT_WRONG', 'CANNOT_SAY']).optional(),
    answer_sentence: text(300).optional(),
    closed_on: date().optional(),
  },
  toRow: ({ recipient, section, signalKind, sentence, status, sentOn, answer, answerSentence, closedOn }) => ({
    ...{ recipient, signalSection: section, signalKind, sentence, status, sentOn, answer, answerSentence, closedOn },
    // Of a text that is no section of an owner nothing is written.
    signalSource: ownerOfSection(section) ?? 'PARTNERSHIP',
  }),
  named: { signalSection: 'section' },
  judge: (row, { members, holders, others, organisation, today }) =>
    toldSignal(row, { members, holders, recipient: organisation(row.recipient), signals: others }, today),
});
