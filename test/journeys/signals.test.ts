import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import type { Purpose } from '../../shared/caller.ts';
import { actOn, doneBy } from '../kit/gateway-acts.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

const WORKER = ['social-worker', 'BENEFIT_FOLLOW_UP'] as const;
const MEDIATOR = ['mediator', 'ACTIVATION'] as const;
const WORDS = 'She says that the number at VDAB is the one that she has now; ours is of her old phone.';
const VIEW = `query Signals($id: ID!) { client(id: $id) {
  signals { id version status source kind sentence sender { kboNumber } recipient { kboNumber } answer answerSentence sentOn answerBy }
  overview {
    discrepancies { kind values { value source since } }
    deadlines { kind source actor label } attention { kind source actor urgency label } journey { kind source label } } } }`;

let stack: Stack;
/** The first persona: VDAB has another phone number than the centre. */
let marleen: string;
beforeAll(async () => {
  stack = await startStack();
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

const view = async ([account, purpose]: readonly [string, Purpose]) => {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { body } = await stack.ask<any>(account, purpose, VIEW, { id: marleen });
  expect(body.errors).toBeUndefined();
  return body.data.client;
};
const kinds = (told: { kind: string }[]) => told.map(({ kind }) => kind);
const said = () => ({ client: marleen, section: 'pes.contact', kind: 'CONTACT_WRONG', sentence: WORDS });

describe('two different phone numbers (A1)', () => {
  it('are both shown, each with its owner and its date', async () => {
    const { overview } = await view(WORKER);
    const phones = overview.discrepancies.find(({ kind }: { kind: string }) => kind === 'PHONE');
    const owners = phones.values.map(({ source }: { source: string }) => source);
    expect(owners).toEqual(expect.arrayContaining(['PES', 'WELFARE']));
    expect(new Set(phones.values.map(({ value }: { value: string }) => value)).size).toBe(2);
    for (const { since } of phones.values) expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(kinds(overview.attention)).toContain('SOURCES_DISAGREE');
  });

  it('are signalled to the owner, who gets the signal, sees it on the list of today, and answers', async () => {
    const { id } = await doneBy(stack, WORKER, 'signalSend', said());
    const got = await view(MEDIATOR);
    const { pes: VDAB, centreA } = DEMO;
    expect(got.signals).toMatchObject([
      {
        ...{ id, version: 1, status: 'SENT', source: 'PES', kind: 'CONTACT_WRONG', sentence: WORDS },
        ...{ sender: { kboNumber: centreA }, recipient: { kboNumber: VDAB }, answer: null, answerSentence: null },
      },
    ]);
    expect(got.overview.attention).toContainEqual({
      ...{ kind: 'SIGNAL_UNANSWERED', source: 'PARTNERSHIP', actor: VDAB, urgency: 'SOON' },
      label: 'Signaal wacht op antwoord',
    });
    const answer = { id, expectedVersion: 1, answer: 'CORRECTED', sentence: 'We asked her and changed it.' };
    await doneBy(stack, MEDIATOR, 'signalAnswer', answer);
    const { signals, overview } = await view(WORKER);
    expect(signals).toMatchObject([{ status: 'ANSWERED', answer: 'CORRECTED', answerSentence: answer.sentence }]);
    expect(kinds(overview.deadlines)).not.toContain('SIGNAL_UNANSWERED');
    expect(kinds(overview.journey)).toEqual(expect.arrayContaining(['SIGNAL_SENT', 'SIGNAL_ANSWERED']));
  });

  it('are signalled by members of the case only, to who holds the part, and answered by the owner only', async () => {
    const refused = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
    expect(await actOn(stack, ['other-centre', 'BENEFIT_FOLLOW_UP'], 'signalSend', said())).toMatchObject(refused);
    expect(await actOn(stack, ['officer', 'SUPERVISION'], 'signalSend', said())).toMatchObject(refused);
    const elsewhere = { ...said(), recipient: DEMO.centreB };
    expect(await actOn(stack, WORKER, 'signalSend', elsewhere)).toMatchObject({ rule: 'SIGNAL_RECIPIENT' });
    const { id } = await doneBy(stack, WORKER, 'signalSend', { ...said(), kind: 'MISSING' });
    const answer = { id, expectedVersion: 1, answer: 'NOT_WRONG' };
    for (const other of [WORKER, ['coach', 'ACTIVATION'], ['client', 'OWN_FILE']] as const)
      expect(await actOn(stack, other, 'signalAnswer', answer)).toMatchObject(refused);
    await doneBy(stack, WORKER, 'signalWithdraw', { id, expectedVersion: 1 });
  });

  it('reach the coach as the fact that there is a signal, and the client with its words and with who saw it', async () => {
    const told = await view(['coach', 'ACTIVATION']);
    expect(told.signals.map(({ status }: { status: string }) => status)).toEqual(['WITHDRAWN', 'ANSWERED']);
    expect(JSON.stringify(told)).not.toContain(WORDS);
    const [account, purpose] = ['client', 'OWN_FILE'] as const;
    const query = '{ ownFile { signals { sentence } disclosures(first: 200) { section staffMember purpose } } }';
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
    const { ownFile } = (await stack.ask<any>(account, purpose, query)).body.data;
    expect(ownFile.signals.map(({ sentence }: { sentence: string }) => sentence)).toEqual([WORDS, WORDS]);
    for (const [staffMember, why] of [WORKER, MEDIATOR]) {
      const entry = { section: 'partnership.signals', staffMember, purpose: why };
      expect(ownFile.disclosures).toContainEqual(entry);
    }
  });
});

describe.each([
  ['OCMW Gent', 'welfare.contact', DEMO.centreA, WORKER, MEDIATOR],
  ['VDAB', 'pes.contact', DEMO.pes, MEDIATOR, WORKER],
] as const)('a client asks %s for a correction, and follows it (A11)', (_name, section, recipient, owner, member) => {
  const CLIENT = ['client', 'OWN_FILE'] as const;
  const ask = { section, kind: 'CONTACT_WRONG', sentence: 'Dit is het nummer van mijn vorige woning.' };

  it('of the owner who holds it, who reads and answers it; members of the case who are not asked learn nothing of it', async () => {
    const before = (await view(member)).signals.length;
    const { id } = await doneBy(stack, CLIENT, 'signalSend', { client: marleen, ...ask, recipient });
    const mine = ({ signals }: { signals: { id: string }[] }) => signals.find((each) => each.id === id);
    const sent = await view(CLIENT);
    expect(mine(sent)).toMatchObject({
      ...{ status: 'SENT', sender: null, recipient: { kboNumber: recipient }, sentence: ask.sentence, answer: null },
    });
    const waits = sent.signals.find((each: { id: string }) => each.id === id);
    // A month, as GDPR art. 12(3) has it.
    expect((Date.parse(waits.answerBy) - Date.parse(waits.sentOn)) / 86_400_000).toBeGreaterThanOrEqual(28);
    const other = await view(member);
    expect([mine(other), other.signals.length]).toEqual([undefined, before]);
    expect(mine(await view(owner))).toMatchObject({ sender: null, sentence: ask.sentence });
    const answer = { id, expectedVersion: 1, answer: 'CORRECTED', sentence: 'We hebben het aangepast.' };
    expect(await actOn(stack, member, 'signalAnswer', answer)).toMatchObject({ rule: 'NOT_PERMITTED' });
    await doneBy(stack, owner, 'signalAnswer', answer);
    expect(mine(await view(CLIENT))).toMatchObject({
      ...{ status: 'ANSWERED', answer: 'CORRECTED', answerSentence: answer.sentence },
    });
  });
});
