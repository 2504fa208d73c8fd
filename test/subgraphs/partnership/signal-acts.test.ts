import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { holdPart } from '../../kit/held-parts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, member, openPartnership, VDAB } from '../../kit/partnership.ts';

const WORKER = callerOf({ organisation: CENTRE_A });
const MEDIATOR = callerOf({ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' });
/** Of a centre that holds a part and is no member of the case: its relation is that of a first contact. */
const HOLDER = callerOf({ staffMember: 'holder', organisation: CENTRE_B });
const CLIENT = callerOf({
  ...{ staffMember: 'client', organisation: null, roles: ['client'], purpose: 'OWN_FILE' },
  nationalNumber: inventedNumber(0),
});
const OFFICER = callerOf({ staffMember: 'officer', roles: ['data-protection-officer'], purpose: 'SUPERVISION' });
const WORDS = 'The number 0400 00 00 00 is of the neighbours.';
const SIGNALS = `query ($id: ID!) { client(id: $id) {
  signals { id version kind status source sender { kboNumber } recipient { kboNumber } section sentence answer answerSentence answerBy }
  deadlines { on kind actor label } journey { on kind detail label } } }`;
const REFUSED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };

describeOnBothDatabases('signals', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 2);
    const [id, other] = [await partnership.clientId(0), await partnership.clientId(1)];
    await holdPart(partnership, { clientId: id, owner: 'pes', holder: VDAB });
    await holdPart(partnership, { clientId: id, owner: 'welfare', holder: CENTRE_B });
    const said = { client: id, section: 'pes.contact', kind: 'CONTACT_WRONG', sentence: WORDS };
    const send = (caller: Caller, more: object = {}) => partnership.act(caller, 'signalSend', { ...said, ...more });
    const seenBy = async (caller: Caller) => (await partnership.ask(caller, SIGNALS, { id })).data.client;
    return { partnership, id, other, send, seenBy };
  };

  it('reach the owner, are answered once, and leave a deadline only while they wait', async () => {
    const { partnership, send, seenBy } = await open();
    const { id, __typename } = await send(WORKER);
    expect(__typename).toBe('ActDone');
    const got = await seenBy(MEDIATOR);
    expect(got.signals).toMatchObject([
      { id, status: 'SENT', source: 'PES', section: 'pes.contact', sentence: WORDS, answerBy: '2026-03-27' },
    ]);
    expect(got.deadlines).toEqual([
      { on: '2026-03-27', kind: 'SIGNAL_UNANSWERED', actor: VDAB, label: 'Signaal te beantwoorden' },
    ]);
    const answer = { id, expectedVersion: 1, answer: 'CORRECTED', sentence: 'Corrected today.' };
    expect(await partnership.act(MEDIATOR, 'signalAnswer', answer)).toMatchObject({
      __typename: 'ActDone',
      version: 2,
    });
    expect(await partnership.act(MEDIATOR, 'signalAnswer', answer)).toMatchObject({ __typename: 'ActConflict' });
    const again = { ...answer, expectedVersion: 2 };
    expect(await partnership.act(MEDIATOR, 'signalAnswer', again)).toMatchObject({ rule: 'SIGNAL_CLOSED' });
    const { signals, deadlines, journey } = await seenBy(WORKER);
    expect(signals).toMatchObject([{ status: 'ANSWERED', answer: 'CORRECTED', answerSentence: 'Corrected today.' }]);
    expect(deadlines).toEqual([]);
    expect(journey.slice(-2)).toMatchObject([
      { kind: 'SIGNAL_SENT', label: 'Signaal aan een bron: contactgegeven klopt niet' },
      { kind: 'SIGNAL_ANSWERED', label: 'Signaal beantwoord: verbeterd' },
    ]);
  });

  it('are taken back by the sender only, and then not answered', async () => {
    const { partnership, send } = await open();
    const { id } = await send(WORKER);
    const input = { id, expectedVersion: 1 };
    expect(await partnership.act(MEDIATOR, 'signalWithdraw', input)).toMatchObject(REFUSED);
    expect(await partnership.act(WORKER, 'signalAnswer', { ...input, answer: 'CORRECTED' })).toMatchObject(REFUSED);
    expect(await partnership.act(WORKER, 'signalWithdraw', input)).toMatchObject({ __typename: 'ActDone' });
    const late = { id, expectedVersion: 2, answer: 'CORRECTED' };
    expect(await partnership.act(MEDIATOR, 'signalAnswer', late)).toMatchObject({ rule: 'SIGNAL_CLOSED' });
  });

  it('go to who holds a part today, of this very client, from a member of the case', async () => {
    const { send, other } = await open();
    expect(await send(WORKER, { recipient: CENTRE_B })).toMatchObject({ rule: 'SIGNAL_RECIPIENT' });
    expect(await send(WORKER, { client: other })).toMatchObject({ rule: 'SIGNAL_RECIPIENT' });
    const unknown = await send(HOLDER, { client: '00000000-0000-7000-8000-000000000000' });
    expect(unknown).toMatchObject(REFUSED);
    for (const caller of [HOLDER, OFFICER]) expect(await send(caller)).toEqual(unknown);
    expect(await send(CLIENT, { client: other })).toEqual(unknown);
  });

  it('tell nobody whether an organisation outside the case holds a part: an unknown one gets it and never sees it', async () => {
    const { partnership, other, send } = await open();
    const about = { section: 'welfare.contact', client: other, recipient: CENTRE_B };
    expect(await send(WORKER, about)).toMatchObject({ __typename: 'ActDone' });
    expect(await send(WORKER, { ...about, recipient: '0999999922' })).toMatchObject({ rule: 'SIGNAL_RECIPIENT' });
    const seen = await partnership.ask(HOLDER, SIGNALS, { id: other });
    expect(seen.data.client?.signals ?? null).toBeNull();
  });

  it('of the client ask for a correction: the owner reads and answers it within a month, the client follows it, nobody else learns of it', async () => {
    const { partnership, send, seenBy } = await open();
    const { id, __typename } = await send(CLIENT);
    expect(__typename).toBe('ActDone');
    const asked = {
      id,
      status: 'SENT',
      sender: null,
      recipient: { kboNumber: VDAB },
      sentence: WORDS,
      answerBy: '2026-04-15',
    };
    expect((await seenBy(CLIENT)).signals).toMatchObject([asked]);
    expect((await seenBy(MEDIATOR)).signals).toMatchObject([asked]);
    const worker = await seenBy(WORKER);
    expect([worker.signals, worker.deadlines]).toEqual([[], []]);
    expect(worker.journey.map(({ kind }: { kind: string }) => kind)).not.toContain('SIGNAL_SENT');
    expect(await send(CLIENT)).toMatchObject({ rule: 'SIGNAL_ALREADY_SENT' });
    const answer = { id, expectedVersion: 1, answer: 'CORRECTED', sentence: 'The number is changed.' };
    expect(await partnership.act(WORKER, 'signalAnswer', answer)).toMatchObject(REFUSED);
    expect(await partnership.act(MEDIATOR, 'signalAnswer', answer)).toMatchObject({ __typename: 'ActDone' });
    expect((await seenBy(CLIENT)).signals).toMatchObject([
      { status: 'ANSWERED', answerSentence: 'The number is changed.' },
    ]);
  });

  it('of the client are taken back by the client, and by nobody else', async () => {
    const { partnership, send } = await open();
    const { id } = await send(CLIENT);
    const back = { id, expectedVersion: 1 };
    for (const caller of [WORKER, MEDIATOR, HOLDER])
      expect(await partnership.act(caller, 'signalWithdraw', back)).toMatchObject(REFUSED);
    expect(await partnership.act(CLIENT, 'signalWithdraw', back)).toMatchObject({ __typename: 'ActDone' });
  });

  it('are answered by an organisation that holds the part and is no member: it sees those addressed to it and no other', async () => {
    const { partnership, send, seenBy } = await open();
    await send(WORKER);
    expect((await seenBy(HOLDER)).signals).toEqual([]);
    const about = { section: 'welfare.contact', sentence: 'It is another number.' };
    expect(await send(MEDIATOR, about)).toMatchObject({ rule: 'SIGNAL_RECIPIENT', field: 'recipient' });
    const { id } = await send(MEDIATOR, { ...about, recipient: CENTRE_B });
    const got = await seenBy(HOLDER);
    expect(got.signals).toMatchObject([{ id, sentence: 'It is another number.' }]);
    expect([got.deadlines.length, got.journey.map(({ kind }: { kind: string }) => kind)]).toEqual([1, ['SIGNAL_SENT']]);
    const answer = { id, expectedVersion: 1, answer: 'NOT_WRONG' };
    expect(await partnership.act(HOLDER, 'signalAnswer', answer)).toMatchObject({ __typename: 'ActDone' });
  });

  it('say what they say to sender, recipient and client; another member learns that there is one', async () => {
    const { partnership, send, seenBy } = await open();
    await partnership.import([member(0, CENTRE_B, 'INCOME_AND_PROJECT')]);
    await send(WORKER);
    const bare = {
      recipient: null,
      section: null,
      sentence: null,
      source: 'PES',
      kind: 'CONTACT_WRONG',
      status: 'SENT',
    };
    const third = await seenBy(HOLDER);
    expect(third.signals).toMatchObject([bare]);
    expect(third.deadlines).toEqual([]);
    for (const caller of [WORKER, MEDIATOR, CLIENT]) expect((await seenBy(caller)).signals[0].sentence).toBe(WORDS);
    expect(await seenBy(OFFICER)).toEqual({ signals: null, deadlines: null, journey: null });
  });

  it('are in the log as disclosed in their own section, whichever field told of them', async () => {
    const { partnership, id, send } = await open();
    await send(WORKER);
    const asked = callerOf({ ...MEDIATOR, requestId: 'journey' });
    await partnership.ask(asked, 'query ($id: ID!) { client(id: $id) { journey { kind } } }', { id });
    const sections = (await partnership.log.ofRequest('journey')).map(
      ({ section, outcome }) => `${outcome} ${section}`,
    );
    expect(sections.every((told) => told.startsWith('DISCLOSED '))).toBe(true);
    expect(sections).toEqual(
      expect.arrayContaining(['DISCLOSED partnership.journey', 'DISCLOSED partnership.signals']),
    );
  });
});
