import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { DEMO } from '../../demo/organisations.ts';
import type { Purpose } from '../../shared/caller.ts';
import { actOn, doneBy } from '../kit/gateway-acts.ts';
import { loggedBy } from '../kit/logged.ts';
import { type Stack, startStack } from '../kit/stack.ts';

type Who = readonly [account: string, purpose: Purpose];
const DUTY: Who = ['other-centre', 'BENEFIT_FOLLOW_UP'];
const COLLEAGUE: Who = ['other-head', 'BENEFIT_FOLLOW_UP'];
const OFFICER: Who = ['other-officer', 'SUPERVISION'];
const CLIENT: Who = ['newcomer', 'OWN_FILE'];
const SENTENCE = 'Staat vanavond met haar kind zonder onderdak aan onze deur.';
const HOUR_MS = 3_600_000;
const number = ACCOUNTS.find(({ account }) => account === 'newcomer')?.nationalNumber ?? '';

const FIND = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id relation } }';
const VIEW = `query ($id: ID!) { client(id: $id) { relation identity { familyName } case { openedOn } plan { asOf }
  pes { availability assessments { __typename } contactPoints { value } }
  welfare { availability incomeSupport { category } contactPoints { value } finances { __typename } needs { __typename } sanctions { __typename } }
  socialEconomy { availability employments { __typename } } } }`;
const TAKEN = '{ urgentAccesses { id version client { id } staffMember sentence takenAt endsAt runs renewedBy } }';
const TOLD = `query ($id: ID!) { client(id: $id) { journey { kind label }
  urgentAccesses { organisation { name kboNumber } staffMember sentence runs } } }`;

let stack: Stack;
let nour = '';
beforeAll(async () => {
  stack = await startStack({ timeMoves: true });
  nour = (await ask(['other-centre', 'INTAKE'], FIND, { number })).findClient.id;
}, 600_000);
afterAll(() => stack?.stop());

async function ask([account, purpose]: Who, query: string, variables: Record<string, unknown> = { id: nour }) {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { body, headers } = await stack.ask<any>(account, purpose, query, variables);
  expect(body.errors).toBeUndefined();
  return { ...body.data, requestId: headers.get('x-request-id') ?? '' };
}

const refusedTo = (who: Who) => actOn(stack, who, 'urgentAccessTake', { client: nour, sentence: SENTENCE });

describe('A6: a duty worker of a centre that has nothing to do with the client', () => {
  it('gets nothing before: a card, and no record of anybody', async () => {
    const { client } = await ask(DUTY, VIEW);
    expect(client).toMatchObject({ relation: 'NONE', identity: null, case: null, welfare: { incomeSupport: null } });
  });

  it('says in one sentence why it cannot wait, and reads who the client is, who follows her, income and contact: no more', async () => {
    for (const sentence of [' ', 'a'.repeat(301)])
      expect(await actOn(stack, DUTY, 'urgentAccessTake', { client: nour, sentence })).toMatchObject({
        rule: 'URGENT_SENTENCE',
      });
    await doneBy(stack, DUTY, 'urgentAccessTake', { client: nour, sentence: SENTENCE });
    const { client, requestId } = await ask(DUTY, VIEW);
    expect(client.relation).toBe('URGENT');
    expect([client.identity, client.case, client.welfare.incomeSupport?.length > 0]).toEqual([
      { familyName: expect.any(String) },
      { openedOn: expect.any(String) },
      true,
    ]);
    const { finances, needs, sanctions } = client.welfare;
    const { assessments, contactPoints } = client.pes;
    expect([
      client.plan,
      finances,
      needs,
      sanctions,
      assessments,
      contactPoints,
      client.socialEconomy.employments,
    ]).toEqual(Array.from({ length: 7 }, () => null));
    const logged = await loggedBy(stack.dataFolder, 'welfare', requestId);
    const disclosed = logged.filter(({ outcome }) => outcome === 'DISCLOSED');
    expect(
      [...new Set(disclosed.map(({ section, rule, relation }) => `${section} ${rule} ${relation}`))].sort(),
    ).toEqual([
      'welfare.availability welfare.urgent URGENT',
      'welfare.contact welfare.urgent URGENT',
      'welfare.income-support welfare.urgent URGENT',
    ]);
  });

  it('reads and no more: acts on the file stay closed, also to who may look', async () => {
    const goal = { client: nour, lifeDomain: 'WONEN', statement: 'Een onderdak vinden.' };
    const signal = { client: nour, section: 'pes.contact', kind: 'CONTACT_WRONG', sentence: 'Dit nummer is oud.' };
    const referral = { client: nour, recipient: DEMO.enterprise, kind: 'OTHER', sharedSections: ['welfare.contact'] };
    for (const [act, input] of Object.entries({ planGoalAdd: goal, signalSend: signal, referralDraft: referral }))
      expect(await actOn(stack, DUTY, act, input)).toMatchObject({ rule: 'NOT_PERMITTED' });
  });

  it('is seen at once by the officer of that centre, and the client is told who, why and from which organisation', async () => {
    const { urgentAccesses } = await ask(OFFICER, TAKEN);
    const taken = { staffMember: 'other-centre', sentence: SENTENCE, runs: true };
    expect(urgentAccesses).toMatchObject([{ ...taken, client: { id: nour }, renewedBy: null }]);
    const { client } = await ask(CLIENT, TOLD);
    expect(client.urgentAccesses).toMatchObject([{ ...taken, organisation: { kboNumber: DEMO.centreB } }]);
    expect(client.journey.map(({ kind }: { kind: string }) => kind)).toContain('URGENT_ACCESS_TAKEN');
    // The officer of another centre supervises another centre.
    expect((await ask(['officer', 'SUPERVISION'], TAKEN)).urgentAccesses).toEqual([]);
  });

  it('has it for two hours: asking again neither extends it nor ends it, and then it is over for every owner', async () => {
    const [{ endsAt, takenAt }] = (await ask(OFFICER, TAKEN)).urgentAccesses;
    expect(Date.parse(endsAt) - Date.parse(takenAt)).toBe(2 * HOUR_MS);
    expect(await refusedTo(DUTY)).toMatchObject({ rule: 'URGENT_RUNS' });
    await stack.later(1.9 * HOUR_MS);
    expect((await ask(DUTY, VIEW)).client.relation).toBe('URGENT');
    expect((await ask(OFFICER, TAKEN)).urgentAccesses[0].endsAt).toBe(endsAt);
    await stack.later(2.1 * HOUR_MS);
    const { client, requestId } = await ask(DUTY, VIEW);
    expect([client.relation, client.identity, client.welfare.incomeSupport]).toEqual(['NONE', null, null]);
    for (const owner of ['partnership', 'pes', 'welfare', 'social-economy'] as const) {
      const logged = await loggedBy(stack.dataFolder, owner, requestId);
      expect([owner, logged.length > 0]).toEqual([owner, true]);
      expect(logged.filter(({ outcome }) => outcome === 'DISCLOSED')).toEqual([]);
    }
  }, 600_000);

  it('cannot renew it alone: a colleague of the same centre does, and the officer sees who', async () => {
    expect(await refusedTo(DUTY)).toMatchObject({ rule: 'URGENT_COLLEAGUE' });
    const [{ id, version }] = (await ask(COLLEAGUE, TAKEN)).urgentAccesses;
    const record = { id, expectedVersion: version };
    expect(await actOn(stack, DUTY, 'urgentAccessRenew', record)).toMatchObject({ rule: 'URGENT_COLLEAGUE' });
    expect(await actOn(stack, ['social-worker', 'BENEFIT_FOLLOW_UP'], 'urgentAccessRenew', record)).toMatchObject({
      rule: 'NOT_PERMITTED',
    });
    await doneBy(stack, COLLEAGUE, 'urgentAccessRenew', record);
    expect((await ask(DUTY, VIEW)).client.relation).toBe('URGENT');
    expect((await ask(COLLEAGUE, VIEW)).client.relation).toBe('NONE');
    expect((await ask(OFFICER, TAKEN)).urgentAccesses).toMatchObject([{ renewedBy: 'other-head', runs: true }]);
  });
});
