import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { AUDIENCE, CENTRE } from './kit/identity.ts';

const NOW = new Date('2026-03-31T10:00:00Z');
const SECOND = Math.floor(NOW.getTime() / 1000);
let now = NOW;
let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ clock: () => now });
});
beforeEach(() => {
  now = NOW;
});
afterAll(() => graph.close());

const VIEWER = '{ viewer { staffMember roles organisation } }';
const askWith = (token: string, purpose = 'INTAKE') =>
  graph.ask(VIEWER, {}, { authorization: token === '' ? '' : `Bearer ${token}`, 'x-purpose': purpose });
const codeOf = async (token: string) => {
  const { status, errors, headers } = await askWith(token);
  const [first] = errors;
  return { status, code: first?.extensions.code, message: first?.message, challenge: headers.get('www-authenticate') };
};
const refused = (message: string) => ({ status: 401, code: 'UNAUTHENTICATED', message, challenge: 'Bearer' });
const NOT_VALID = 'The access token is not valid: sign in again.';

test('a signed-in social worker is the caller', async () => {
  const { status, data } = await askWith(await graph.identity.token());
  const viewer = { staffMember: 'worker-1', roles: ['social-worker'], organisation: CENTRE };
  expect({ status, data }).toEqual({ status: 200, data: { viewer } });
});

describe('a token is accepted', () => {
  test.each(['ES256', 'RS256', 'PS256'])('when it is signed with %s', async (alg) => {
    const key = await graph.identity.addKey(alg);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await askWith(await graph.identity.token({}, { key }))).status).toBe(200);
  });

  test.each(['at+jwt', 'application/at+jwt', 'JWT'])('when its type is %s', async (typ) => {
    expect((await askWith(await graph.identity.token({}, { typ }))).status).toBe(200);
  });

  test('until 4 seconds after it expired, and not 5 seconds after', async () => {
    const token = await graph.identity.token({ exp: SECOND });
    now = new Date(NOW.getTime() + 4000);
    expect((await askWith(token)).status).toBe(200);
    now = new Date(NOW.getTime() + 5000);
    expect(await codeOf(token)).toEqual(refused('The access token has expired: sign in again.'));
  });
});

describe('a token is refused', () => {
  test.each([
    ['that expired', { exp: SECOND - 5 }, 'The access token has expired: sign in again.'],
    [
      'for another audience',
      { aud: 'https://other.example' },
      'The access token is meant for another service: sign in again.',
    ],
    [
      'of another issuer',
      { iss: 'https://evil.example' },
      'The access token is from another identity provider: sign in again.',
    ],
    ['that is not valid yet', { nbf: SECOND + 6 }, 'The access token is not valid yet: sign in again.'],
    ['that never expires', { exp: undefined }, 'The access token lacks a statement that is needed: sign in again.'],
    ['without a subject', { sub: undefined }, 'The access token lacks a statement that is needed: sign in again.'],
  ])('%s', async (_, claims, message) => {
    expect(await codeOf(await graph.identity.token(claims))).toEqual(refused(message));
  });

  const claims = () => ({
    sub: 'x',
    roles: ['social-worker'],
    organisation: CENTRE,
    iss: graph.identity.issuer,
    aud: AUDIENCE,
  });
  const until = SECOND + 600;

  test('that is not signed (alg none)', async () => {
    const token = new UnsecuredJWT(claims()).setExpirationTime(until).encode();
    expect(await codeOf(token)).toEqual(refused(NOT_VALID));
  });

  test('that is signed with HS256 and the public key as the secret', async () => {
    const { kid, ...jwk } = graph.identity.publicJwk();
    const signed = new SignJWT(claims())
      .setExpirationTime(until)
      .setProtectedHeader({ alg: 'HS256', kid: String(kid) });
    const token = await signed.sign(new TextEncoder().encode(JSON.stringify({ ...jwk, kid })));
    expect(await codeOf(token)).toEqual(refused(NOT_VALID));
  });

  test('of which a letter was changed', async () => {
    const token = await graph.identity.token();
    const [header, payload = '', signature = ''] = token.split('.');
    const other = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    expect(await codeOf(`${header}.${payload}.${other}`)).toEqual(refused(NOT_VALID));
  });

  test.each(['logout+jwt', 'schakel-caller+jwt'])('of type %s, which is not an access token', async (typ) => {
    const token = await graph.identity.token({}, { typ });
    expect(await codeOf(token)).toEqual(refused('The token is not an access token: send the access token.'));
  });

  const absent = 'Sign in first: send the access token as the header authorization: Bearer …';
  test.each(['', 'two words', '{}'])('that is %j', async (token) => {
    expect(await codeOf(token)).toEqual(refused(absent));
  });

  test.each([
    [{ roles: [] }, /^You have no role here: ask for one of social-worker, /],
    [{ roles: ['administrator', 7] }, /^You have no role here/],
    [{ roles: 'social-worker' }, /does not say who you are/],
    [{ organisation: undefined }, /does not name your organisation by a valid KBO number/],
    [{ organisation: '0207500124' }, /does not name your organisation by a valid KBO number/],
    [{ roles: ['client'], national_number: '85073003329' }, /does not hold a valid national number/],
  ])('with the claims %j', async (changed, message) => {
    expect(await codeOf(await graph.identity.token(changed))).toEqual({
      ...refused(''),
      message: expect.stringMatching(message),
    });
  });

  test('of which the subject is a national number, since the subject stands in every log', async () => {
    for (const sub of ['70010190161', '70.01.01-901.61', 'urn:be:insz:70010190161']) {
      const answer = await codeOf(await graph.identity.token({ sub }));
      expect(answer).toEqual({ ...refused(''), message: expect.stringMatching(/names you by a national number/) });
      expect(answer.message).not.toContain('901');
    }
  });
});

test('roles of other applications are dropped, and ours are kept', async () => {
  const { data } = await askWith(await graph.identity.token({ roles: ['offline_access', 'coach', 'social-worker'] }));
  expect(data).toMatchObject({ viewer: { roles: ['social-worker', 'coach'] } });
});

describe('a key that the provider', () => {
  test('has added is found by one fetch, without a restart', async () => {
    const key = await graph.identity.addKey('ES256', { hidden: true });
    const token = await graph.identity.token({}, { key });
    expect(await codeOf(token)).toEqual(
      refused('The access token is signed with a key that is not known: sign in again.'),
    );
    graph.identity.publish(key);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await askWith(token)).status).toBe(200);
  });

  test('does not know leads to no more fetches than one per cooldown', async () => {
    await graph.renew({ cooldownMs: 600_000 });
    const key = await graph.identity.addKey('ES256', { hidden: true });
    const before = graph.identity.keyFetches();
    const tokens = ['s1', 's2', 's3', 's4'].map((sub) => graph.identity.token({ sub }, { key }));
    for (const token of await Promise.all(tokens)) expect((await codeOf(token)).status).toBe(401);
    expect(graph.identity.keyFetches() - before).toBe(1);
  });
});
