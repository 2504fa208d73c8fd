import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { DEMO } from '../../demo/organisations.ts';
import type { Purpose } from '../../shared/caller.ts';
import { today } from '../../shared/local-date.ts';
import { actOn, doneBy } from '../kit/gateway-acts.ts';
import { loggedBy } from '../kit/logged.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

const WORKER = ['social-worker', 'BENEFIT_FOLLOW_UP'] as const;
const MEDIATOR = ['mediator', 'ACTIVATION'] as const;
const OTHER = ['other-centre', 'ACTIVATION'] as const;
const SENTENCE = 'Mevrouw vroeg vandaag hulp aan ons loket.';
const number = ACCOUNTS.find(({ account }) => account === 'client')?.nationalNumber ?? '';
const FIND = 'query Find($number: NationalNumber!) { findClient(nationalNumber: $number) { id } }';
const ASKED = `query Asked($id: ID!) { client(id: $id) { relation pes { availability }
  accessRequests { id version organisation { kboNumber } askedBy explanation state refusalReason }
  case { id version lead { organisation { kboNumber } } members { id version organisation { kboNumber } }
    handovers { id version state } } } }`;
const OFFERED = 'query Offered { handoversOffered { id version scope client { id } from { kboNumber } } }';

let stack: Stack;
let marleen: string;
beforeAll(async () => {
  stack = await startStack();
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

const view = async ([account, purpose]: readonly [string, Purpose]) => {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { body, headers } = await stack.ask<any>(account, purpose, ASKED, { id: marleen });
  expect(body.errors).toBeUndefined();
  return { ...body.data.client, requestId: headers.get('x-request-id') ?? '' };
};
const question = () => ({ client: marleen, purpose: 'ACTIVATION', reason: 'CLIENT_ASKS', explanation: SENTENCE });
const memberOf = async (kboNumber: string) => {
  const { members } = (await view(WORKER)).case;
  const found = members.find(
    (each: { organisation: { kboNumber: string } }) => each.organisation.kboNumber === kboNumber,
  );
  return { id: found.id, expectedVersion: found.version };
};

describe('a worker without a relation (A3, "vraag toegang")', () => {
  it('asks from the card; the client and the lead read who asked and why; nothing opens until the lead grants it', async () => {
    const { body } = await stack.ask<{ findClient: { id: string } }>('other-centre', 'INTAKE', FIND, { number });
    expect(body.data?.findClient.id).toBe(marleen);
    await doneBy(stack, OTHER, 'caseAccessAsk', question());
    const closed = { availability: 'NOT_PERMITTED' };
    expect(await view(OTHER)).toMatchObject({ relation: 'NONE', accessRequests: null, case: null, pes: closed });
    const asked = { organisation: { kboNumber: DEMO.centreB }, explanation: SENTENCE, state: 'ASKED' };
    const told = await view(['client', 'OWN_FILE']);
    expect(told.accessRequests).toMatchObject([asked]);
    const logged = await loggedBy(stack.dataFolder, 'partnership', told.requestId);
    expect(logged.map(({ section, outcome }) => `${section} ${outcome}`)).toContain(
      'partnership.access-requests DISCLOSED',
    );
    const [{ id }] = (await view(WORKER)).accessRequests;
    await doneBy(stack, WORKER, 'caseAccessGrant', { id, expectedVersion: 1, responsibility: 'SUPPORT' });
    const opened = await view(OTHER);
    expect(opened).toMatchObject({ relation: 'CASE', pes: { availability: 'AVAILABLE' } });
    expect(opened.accessRequests).toMatchObject([{ state: 'GRANTED' }]);
  });
});

describe('a warm hand-over', () => {
  it('of the lead to VDAB counts when both confirmed; who led before closes the case no more', async () => {
    const proposal = { scope: 'LEAD', recipient: DEMO.pes, receivingStaff: 'mediator', what: 'Alles is besproken.' };
    const talkOn = today(() => new Date());
    const own = await memberOf(DEMO.centreA);
    const { id } = await doneBy(stack, WORKER, 'handoverPropose', { ...own, ...proposal, talkOn });
    await doneBy(stack, WORKER, 'handoverConfirm', { id, expectedVersion: 1 });
    expect((await view(WORKER)).case.lead.organisation.kboNumber).toBe(DEMO.centreA);
    const { body } = await stack.ask<{ handoversOffered: { client: { id: string } }[] }>(...MEDIATOR, OFFERED);
    const from = { kboNumber: DEMO.centreA };
    // Others offer VDAB something too.
    const ofMarleen = body.data?.handoversOffered.filter(({ client }) => client.id === marleen);
    expect(ofMarleen).toEqual([{ id, version: 2, scope: 'LEAD', client: { id: marleen }, from }]);
    await doneBy(stack, MEDIATOR, 'handoverConfirm', { id, expectedVersion: 2 });
    const { case: file } = await view(WORKER);
    expect(file).toMatchObject({
      lead: { organisation: { kboNumber: DEMO.pes } },
      handovers: [{ state: 'COMPLETED' }],
    });
    const closing = { id: file.id, expectedVersion: file.version, reason: 'WORK' };
    const refused = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
    expect(await actOn(stack, WORKER, 'caseClose', closing)).toMatchObject(refused);
    await doneBy(stack, MEDIATOR, 'caseClose', closing);
    expect(await view(OTHER)).toMatchObject({ relation: 'NONE', case: null });
  });
});
