import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { OWNERS } from '../../shared/caller.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { CENTRE } from './kit/identity.ts';
import { CLIENT_VIEW } from './kit/schemas.ts';

const NATIONAL_NUMBER = '85073099734';
let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const view = (headers = {}) => graph.ask(CLIENT_VIEW, { id: 'c1' }, headers);
const tokensOf = (owner: (typeof OWNERS)[number]) => [
  ...new Set(graph.owners[owner].received.map(({ token }) => token)),
];

describe('the purpose', () => {
  const asked = async (purpose: string, roles: string[]) => {
    const authorization = `Bearer ${await graph.identity.token({ roles, national_number: NATIONAL_NUMBER })}`;
    const { status, errors } = await view({ authorization, 'x-purpose': purpose });
    return { status, error: errors[0] };
  };

  test.each([
    [['social-worker'], 'INTAKE, BENEFIT_FOLLOW_UP, ACTIVATION'],
    [['mediator'], 'INTAKE, ACTIVATION, ASSESSMENT, TRANSITION'],
    [['client'], 'OWN_FILE'],
    [['coach', 'data-protection-officer'], 'ACTIVATION, TRANSITION, SUPERVISION'],
  ])('is required, and the error names the header and what the roles %j allow', async (roles, allowed) => {
    const message = `Say why you ask in the header x-purpose: ${allowed}.`;
    expect(await asked('', roles)).toEqual({
      status: 400,
      error: { message, extensions: { code: 'PURPOSE_REQUIRED', allowed: allowed.replaceAll(',', '') } },
    });
  });

  test.each([
    [
      'ASSESSMENT',
      'The purpose ASSESSMENT is not one that your roles allow: send INTAKE, BENEFIT_FOLLOW_UP, ACTIVATION.',
    ],
    [
      'curious about 85073099734',
      'The purpose in the header x-purpose is not one that your roles allow: send INTAKE, BENEFIT_FOLLOW_UP, ACTIVATION.',
    ],
  ])('%s is refused for a social worker', async (purpose, message) => {
    const { status, error } = await asked(purpose, ['social-worker']);
    expect({ status, message: error?.message, code: error?.extensions.code }).toEqual({
      status: 403,
      message,
      code: 'PURPOSE_NOT_ALLOWED',
    });
    expect(OWNERS.flatMap((owner) => graph.owners[owner].received)).toEqual([]);
  });
});

test('every owner gets one token per request: for it alone, with who asks, why and in which request', async () => {
  const { headers } = await view({ 'accept-language': 'fr-BE, en;q=0.5' });
  const keys = await (await fetch(`${graph.url}/.well-known/jwks.json`)).json();
  for (const owner of OWNERS) {
    const [token = '', ...others] = tokensOf(owner);
    expect(others).toEqual([]);
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(keys), { audience: owner });
    expect(protectedHeader.typ).toBe('schakel-caller+jwt');
    expect(payload).toMatchObject({
      iss: 'schakel-gateway',
      sub: 'worker-1',
      organisation: CENTRE,
      roles: ['social-worker'],
      purpose: 'BENEFIT_FOLLOW_UP',
      language: 'fr',
      nationalNumber: null,
      request: headers.get('x-request-id'),
    });
  }
});

test('the national number of a client travels in the token for the partnership and in no other', async () => {
  const claims = { sub: 'client-1', roles: ['client'], organisation: undefined, national_number: '85.07.30-997.34' };
  const authorization = `Bearer ${await graph.identity.token(claims)}`;
  await view({ authorization, 'x-purpose': 'OWN_FILE' });
  const stated = OWNERS.map((owner) => [owner, decodeJwt(tokensOf(owner)[0] ?? '').nationalNumber]);
  expect(Object.fromEntries(stated)).toEqual({
    partnership: NATIONAL_NUMBER,
    pes: null,
    welfare: null,
    'social-economy': null,
  });
});

test('who is staff and a client acts as one of the two, by the purpose', async () => {
  const authorization = `Bearer ${await graph.identity.token({ roles: ['client', 'coach'], national_number: NATIONAL_NUMBER })}`;
  await view({ authorization, 'x-purpose': 'OWN_FILE' });
  await view({ authorization, 'x-purpose': 'TRANSITION' });
  const stated = tokensOf('partnership').map((token) => decodeJwt(token));
  expect(stated.map(({ roles, organisation, nationalNumber }) => ({ roles, organisation, nationalNumber }))).toEqual([
    { roles: ['client'], organisation: null, nationalNumber: NATIONAL_NUMBER },
    { roles: ['coach'], organisation: CENTRE, nationalNumber: null },
  ]);
});

test('the id of a request is a uuid of version 7 that the gateway makes: one of the client is not used', async () => {
  const chosen = '0190a5a0-0000-4000-8000-000000000000';
  const first = (await view({ 'x-request-id': chosen })).headers.get('x-request-id');
  const second = (await view()).headers.get('x-request-id');
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set([first, second, chosen]).size).toBe(3);
});

test.each([
  ['', 'nl'],
  ['nl', 'nl'],
  ['en-GB', 'en'],
  ['de, fr;q=0.8, en;q=0.9', 'en'],
  ['en;q=0, fr;q=0.1', 'fr'],
  ['de', 'nl'],
  ['*', 'nl'],
  [';;;,q=,FR', 'fr'],
])('accept-language %j gives %s', async (header, language) => {
  const { data } = await graph.ask('{ viewer { language } }', {}, { 'accept-language': header });
  expect(data).toEqual({ viewer: { language } });
});
