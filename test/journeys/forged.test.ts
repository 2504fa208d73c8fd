import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import type { Caller, Owner } from '../../shared/caller.ts';
import { createCallerTokenSigner } from '../../shared/caller-token.ts';
import { createGrantSigner, type GrantFacts } from '../../shared/grant.ts';
import { type KeyRing, openKeyRing } from '../../shared/keys.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

let stack: Stack;
let marleen: string;
let gatewayKeys: KeyRing;
let forgedKeys: KeyRing;

beforeAll(async () => {
  stack = await startStack();
  [marleen = ''] = await caseloadIds(stack);
  gatewayKeys = await openKeyRing(join(stack.dataFolder, 'secrets', 'gateway-keys.json'), () => new Date());
  forgedKeys = await openKeyRing(join(await mkdtemp(join(tmpdir(), 'schakel-forged-')), 'keys.json'), () => new Date());
}, 600_000);
afterAll(async () => {
  gatewayKeys?.close();
  forgedKeys?.close();
  await stack?.stop();
});

const worker: Caller = {
  staffMember: 'social-worker',
  organisation: DEMO.centreA,
  roles: ['social-worker'],
  purpose: 'BENEFIT_FOLLOW_UP',
  requestId: '01a20051-0000-7000-8000-000000000001',
  language: 'nl',
  nationalNumber: null,
};
const OWNERS = ['pes', 'welfare', 'social-economy'] as const;
type RecordOwner = (typeof OWNERS)[number];
const FIELDS: Record<RecordOwner, string> = { pes: 'pes', welfare: 'welfare', 'social-economy': 'socialEconomy' };

function tokenFor(owner: Owner, caller: Caller, options: { keys?: KeyRing; at?: Date } = {}): string {
  const keys = options.keys ?? gatewayKeys;
  return createCallerTokenSigner({ keys, clock: () => options.at ?? new Date() }).sign(caller, owner);
}

async function call(owner: Owner, token: string | null, query: string, variables: object = {}) {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${stack.urls[owner]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}

/** Asks an owner for a client, as the gateway would. */
function entity(owner: RecordOwner, token: string | null, grant: unknown, id = marleen) {
  const record = `${FIELDS[owner]} { availability journey { on kind } contactPoints { value } withheld { section reason } }`;
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { ${record} } } }`;
  return call(owner, token, query, { r: [{ __typename: 'Client', id, grant }] });
}

/** A grant that the partnership states for a caller: stolen from a request of theirs. */
async function stolenGrant(caller: Caller, id = marleen): Promise<string> {
  const { text } = await call(
    'partnership',
    tokenFor('partnership', caller),
    'query ($id: ID!) { client(id: $id) { grant } }',
    { id },
  );
  return JSON.parse(text).data.client.grant;
}

function expectNothing({ status, text }: { status: number; text: string }): void {
  const { data, errors } = JSON.parse(text);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect([200, 401]).toContain(status);
  expect(JSON.stringify(data ?? null)).not.toMatch(/AVAILABLE|value|journey":\[/);
}

describe.each(OWNERS)('%s, called directly', (owner) => {
  it.each([
    ['_service', '{ _service { sdl } }'],
    ['__typename', '{ __typename }'],
    ['introspection', '{ __schema { types { name } } }'],
  ])('without a caller token answers nothing, %s included', async (_what, query) => {
    const answer = await call(owner, null, query);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('discloses to the caller of the token and the grant, so that the refusals below mean something', async () => {
    const answer = await entity(owner, tokenFor(owner, worker), await stolenGrant(worker));
    expect(JSON.parse(answer.text).data._entities[0][FIELDS[owner]].journey.length).toBeGreaterThan(0);
  });

  it.each([
    ['forged with another key', () => tokenFor(owner, worker, { keys: forgedKeys })],
    ['that expired a minute ago', () => tokenFor(owner, worker, { at: new Date(Date.now() - 130_000) })],
    ['from the future', () => tokenFor(owner, worker, { at: new Date(Date.now() + 120_000) })],
    ['for another owner', () => tokenFor(owner === 'pes' ? 'welfare' : 'pes', worker)],
    ['for the partnership', () => tokenFor('partnership', worker)],
    ['of an identity provider', () => stack.token('social-worker')],
  ])('with a caller token %s discloses nothing', async (_what, make) => {
    const answer = await entity(owner, await make(), await stolenGrant(worker));
    expect(answer.status).toBe(401);
    expectNothing(answer);
  });

  it.each([
    ['of another staff member', { staffMember: 'head-of-service' }],
    ['of another organisation', { organisation: DEMO.centreB }],
    ['for another purpose', { purpose: 'ACTIVATION' as const }],
  ])('with the grant of one caller and the token %s discloses nothing', async (_what, other) => {
    expectNothing(await entity(owner, tokenFor(owner, { ...worker, ...other }), await stolenGrant(worker)));
  });

  it.each([
    ['no grant', () => null],
    ['an empty grant', () => ''],
    ['a grant that is no token', () => 'abc.def.ghi'],
    ['a grant forged with another key', () => forgedGrant(forgedKeys)],
    ['a grant signed by the gateway', () => forgedGrant(gatewayKeys)],
    ['a caller token as the grant', () => tokenFor(owner, worker)],
    ['a grant of which a claim was changed', async () => altered(await stolenGrant(worker))],
    ['a grant about another client', async () => stolenGrant(worker, (await caseloadIds(stack))[1])],
  ])('with %s discloses nothing', async (_what, make) => {
    expectNothing(await entity(owner, tokenFor(owner, worker), await make()));
  });

  it('refuses one forged client of a page and serves the others', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { ${FIELDS[owner]} { availability } } } }`;
    const good = { __typename: 'Client', id: marleen, grant: await stolenGrant(worker) };
    const { text } = await call(owner, tokenFor(owner, worker), query, {
      r: [good, { ...good, grant: 'forged' }, good],
    });
    const { data } = JSON.parse(text);
    expect(data._entities.map((each: object | null) => each !== null)).toEqual([true, false, true]);
  });
});

function forgedGrant(keys: KeyRing): string {
  const facts: GrantFacts = {
    clientId: marleen,
    nationalNumbers: ['74031199655'],
    staffMember: worker.staffMember,
    organisation: worker.organisation,
    organisationKind: 'WELFARE_CENTRE',
    purpose: worker.purpose,
    relation: 'CASE',
    since: '2026-01-01',
    sharing: {},
    holders: [{ owner: 'PES', organisation: DEMO.pes, capacity: 'JOBSEEKER', from: '2020-01-01', to: null }],
  };
  return createGrantSigner({ keys, clock: () => new Date(), reuse: new Map() }).sign(facts);
}

function altered(grant: string): string {
  const [header, body = '', signature] = grant.split('.');
  const claims = Buffer.from(body, 'base64url').toString().replace('"relation":"CASE"', '"relation":"OWN_FILE"');
  return `${header}.${Buffer.from(claims).toString('base64url')}.${signature}`;
}
