import { describe, expect, it } from '@jest/globals';
import type { Relation } from '../../../shared/grant.ts';
import { CLIENT } from '../../../subgraphs/partnership/joint/standing.ts';
import {
  addresseeOf,
  answerBy,
  answered,
  isConcerned,
  type NewSignal,
  signalsFor,
  withdrawn,
} from '../../../subgraphs/partnership/rules/signal.ts';
import { signalDeadlines, signalJourney } from '../../../subgraphs/partnership/rules/signal-journey.ts';
import type { SignalRow } from '../../../subgraphs/partnership/signal-entities.ts';

const TODAY = '2026-03-15';
const NOBODY: ReadonlySet<string> = new Set();
const [SENDER, RECIPIENT, OTHER] = ['0914402172', '0931000257', '0917000113'] as const;
const NEW: NewSignal = {
  section: 'pes.contact',
  kind: 'CONTACT_WRONG',
  sentence: 'Wrong number.',
  recipient: RECIPIENT,
};
const holder = (organisation: string, more: { from?: string; to?: string | null; owner?: 'PES' | 'WELFARE' } = {}) => ({
  ...{ owner: 'PES' as const, capacity: 'JOBSEEKER', from: '2026-01-01', to: null, organisation, ...more },
});
const row = (more: Partial<SignalRow> = {}): SignalRow => ({
  ...{ id: 'signal', clientKey: 'client', holder: SENDER, sourceId: 's', changedAt: new Date(0), version: 1 },
  ...{ recipient: RECIPIENT, signalSource: 'PES', signalSection: 'pes.contact', signalKind: 'CONTACT_WRONG' },
  ...{
    sentence: 'Wrong number.',
    status: 'SENT',
    sentOn: '2026-03-10',
    answer: null,
    answerSentence: null,
    closedOn: null,
  },
  ...more,
});
const around = { sender: SENDER, colleagues: new Set([SENDER, RECIPIENT]), isOrganisation: true, today: TODAY };
const send = (signal: Partial<NewSignal>, holders = [holder(RECIPIENT)], signals: SignalRow[] = []) =>
  addresseeOf({ ...NEW, ...signal }, { ...around, holders, signals });

describe('a signal', () => {
  it('goes to the organisation that holds the part, named or the only one there is', () => {
    const addressee = { source: 'PES', recipient: RECIPIENT };
    expect(send({})).toEqual(addressee);
    expect(send({ recipient: null })).toEqual(addressee);
    expect(send({ recipient: null }, [holder(RECIPIENT), holder(SENDER), holder(OTHER, { owner: 'WELFARE' })])).toEqual(
      addressee,
    );
  });

  it.each<[string, Partial<NewSignal>, ReturnType<typeof holder>[], string]>([
    ['no section', { section: 'contact' }, [], 'SIGNAL_SECTION'],
    ['a section of the partnership', { section: 'partnership.case' }, [], 'SIGNAL_SECTION'],
    ['no sentence', { sentence: ' ' }, [], 'SIGNAL_SENTENCE'],
    ['a sentence of 301 characters', { sentence: 'x'.repeat(301) }, [], 'SIGNAL_SENTENCE'],
    ['who holds no part', {}, [holder(OTHER)], 'SIGNAL_RECIPIENT'],
    ['who holds a part of another owner only', {}, [holder(RECIPIENT, { owner: 'WELFARE' })], 'SIGNAL_RECIPIENT'],
    ['a part that ended the day before', {}, [holder(RECIPIENT, { to: '2026-03-14' })], 'SIGNAL_RECIPIENT'],
    ['a part that begins tomorrow', {}, [holder(RECIPIENT, { from: '2026-03-16' })], 'SIGNAL_RECIPIENT'],
    ['oneself', { recipient: SENDER }, [holder(SENDER)], 'SIGNAL_RECIPIENT'],
    [
      'nobody in particular, while two hold a part',
      { recipient: null },
      [holder(RECIPIENT), holder(OTHER)],
      'SIGNAL_RECIPIENT',
    ],
  ])('is refused: %s', (_, signal, holders, rule) => {
    expect(send(signal, holders)).toMatchObject({ rule });
  });

  it('goes to an organisation outside the case whether it holds a part or not, as long as it is an organisation', () => {
    const outside = { section: 'welfare.contact', recipient: OTHER };
    const at = (holders: ReturnType<typeof holder>[], isOrganisation = true) =>
      addresseeOf({ ...NEW, ...outside }, { ...around, holders, isOrganisation, signals: [] });
    expect(at([])).toEqual({ source: 'WELFARE', recipient: OTHER });
    expect(at([holder(OTHER, { owner: 'WELFARE' })])).toEqual(at([]));
    expect(at([], false)).toMatchObject({ rule: 'SIGNAL_RECIPIENT' });
    // VDAB is the only organisation of its kind: whether it knows the client is told to every member of the case.
    expect(send({ recipient: OTHER }, [])).toMatchObject({ rule: 'SIGNAL_RECIPIENT' });
  });

  it('is not sent to whoever it is outside the case when nobody is named', () => {
    const unnamed = { section: 'welfare.contact', recipient: null };
    const [inside, outside] = [holder(RECIPIENT, { owner: 'WELFARE' }), holder(OTHER, { owner: 'WELFARE' })];
    expect(send(unnamed, [outside])).toEqual(send(unnamed, []));
    expect(send(unnamed, [outside, inside])).toEqual({ source: 'WELFARE', recipient: RECIPIENT });
  });

  it('is taken with a sentence of 300 characters, and on the last day of the part', () => {
    expect(send({ sentence: 'x'.repeat(300) }, [holder(RECIPIENT, { to: TODAY })])).toMatchObject({ source: 'PES' });
  });

  it('is not sent twice while it waits; once it is answered, or about something else, it may be', () => {
    const again = (signals: SignalRow[], more: Partial<NewSignal> = {}) => send(more, [holder(RECIPIENT)], signals);
    expect(again([row()])).toMatchObject({ rule: 'SIGNAL_ALREADY_SENT' });
    expect(again([row()], { kind: 'MISSING' })).toMatchObject({ source: 'PES' });
    expect(again([row({ holder: OTHER })])).toMatchObject({ source: 'PES' });
    expect(again([row({ status: 'ANSWERED', closedOn: TODAY })])).toMatchObject({ source: 'PES' });
  });
});

describe('a signal that was sent', () => {
  const said = { answer: 'CORRECTED', sentence: ' Now right. ' } as const;

  it('is answered once, or taken back once', () => {
    const [answer, back] = [answered(row(), said, TODAY), withdrawn(row(), TODAY)];
    expect(answer).toEqual(
      row({ status: 'ANSWERED', answer: 'CORRECTED', answerSentence: 'Now right.', closedOn: TODAY }),
    );
    expect(back).toEqual(row({ status: 'WITHDRAWN', closedOn: TODAY }));
    expect(answered(row(), { answer: 'NOT_WRONG', sentence: null }, TODAY)).toMatchObject({ answerSentence: null });
  });

  it.each(['ANSWERED', 'WITHDRAWN'] as const)('and is %s, is neither answered nor taken back any more', (status) => {
    const closed = row({ status, closedOn: TODAY });
    expect([answered(closed, said, TODAY), withdrawn(closed, TODAY)]).toMatchObject([
      { rule: 'SIGNAL_CLOSED' },
      { rule: 'SIGNAL_CLOSED' },
    ]);
  });

  it('is answered in a sentence of at most 300 characters, or in none, but not in an empty one', () => {
    const with_ = (sentence: string) => answered(row(), { answer: 'CANNOT_SAY', sentence }, TODAY);
    expect(with_('x'.repeat(300))).toMatchObject({ status: 'ANSWERED' });
    expect([with_('x'.repeat(301)), with_('')]).toMatchObject([
      { rule: 'SIGNAL_SENTENCE' },
      { rule: 'SIGNAL_SENTENCE' },
    ]);
  });

  it('of the client is a request for correction: due in a month, to whoever holds a part, told to that one only', () => {
    const asked = row({ holder: CLIENT, sentOn: '2026-01-31' });
    expect([answerBy(asked), answerBy(row({ sentOn: '2026-01-31' }))]).toEqual(['2026-02-28', '2026-02-13']);
    const outside = { ...NEW, section: 'welfare.contact', recipient: OTHER };
    const by = (holders: ReturnType<typeof holder>[], more: Partial<NewSignal> = {}) =>
      addresseeOf({ ...outside, ...more }, { ...around, sender: CLIENT, holders, signals: [] });
    expect(by([holder(OTHER, { owner: 'WELFARE' })])).toEqual({ source: 'WELFARE', recipient: OTHER });
    expect(by([holder(OTHER, { owner: 'WELFARE' })], { recipient: null })).toMatchObject({ recipient: OTHER });
    expect(by([])).toMatchObject({ rule: 'SIGNAL_RECIPIENT' });
    const seenBy = (organisation: string | null, relation: Relation) =>
      signalsFor([asked], { organisation, relation, known: NOBODY, strangers: NOBODY }).length;
    expect([seenBy(RECIPIENT, 'CASE'), seenBy(SENDER, 'CASE'), seenBy(null, 'OWN_FILE')]).toEqual([1, 0, 1]);
  });

  it('falls due for the recipient ten working days after, and no more once it is answered or taken back', () => {
    const due = {
      ...{ on: '2026-03-24', source: 'PARTNERSHIP', section: 'partnership.signals', kind: 'SIGNAL_UNANSWERED' },
      actor: RECIPIENT,
    };
    expect(signalDeadlines([row()])).toEqual([due]);
    expect(signalDeadlines([row({ status: 'ANSWERED' }), row({ status: 'WITHDRAWN' })])).toEqual([]);
  });

  it('is told in the journey by its codes and never by its words', () => {
    const rows = [
      row(),
      row({ status: 'ANSWERED', answer: 'CORRECTED', closedOn: TODAY }),
      row({ status: 'WITHDRAWN', closedOn: TODAY }),
    ];
    const told = signalJourney(rows);
    expect(told.map(({ on, kind, detail }) => `${on} ${kind} ${detail}`)).toEqual([
      '2026-03-10 SIGNAL_SENT CONTACT_WRONG',
      ...['2026-03-10 SIGNAL_SENT CONTACT_WRONG', '2026-03-15 SIGNAL_ANSWERED CORRECTED'],
      ...['2026-03-10 SIGNAL_SENT CONTACT_WRONG', '2026-03-15 SIGNAL_WITHDRAWN null'],
    ]);
    expect(JSON.stringify(told)).not.toContain('Wrong number');
  });
});

describe('who is told of signals', () => {
  it('is every member of the case; at a first contact only the one that is addressed', () => {
    const rows = [row(), row({ recipient: OTHER })];
    const by = (organisation: string | null, relation: Relation) => ({
      organisation,
      relation,
      known: NOBODY,
      strangers: NOBODY,
    });
    expect(signalsFor(rows, by(SENDER, 'CASE'))).toHaveLength(2);
    expect(signalsFor(rows, by(OTHER, 'INTAKE'))).toEqual([rows[1]]);
    expect(signalsFor(rows, by(SENDER, 'INTAKE'))).toEqual([]);
    expect(signalsFor(rows, by(RECIPIENT, 'REFERRAL'))).toEqual([rows[0]]);
    expect(signalsFor(rows, by(null, 'OWN_FILE'))).toEqual(rows);
  });

  it('and what it says is for sender, recipient and client', () => {
    const concerned = (organisation: string | null, relation: 'CASE' | 'OWN_FILE') =>
      isConcerned(row(), { organisation, relation });
    expect([concerned(SENDER, 'CASE'), concerned(RECIPIENT, 'CASE'), concerned(null, 'OWN_FILE')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(concerned(OTHER, 'CASE')).toBe(false);
  });
});
