import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { DemoAccount } from '../../demo/identity-provider/account.ts';
import { openSecrets } from '../../demo/identity-provider/secrets.ts';
import { signIn } from '../../demo/sign-in.ts';
import { startIdentityProvider } from '../kit/identity-provider.ts';

const WORKER: DemoAccount = {
  account: 'social-worker',
  name: 'An "Noor" <Peeters>',
  sub: 'social-worker',
  roles: ['social-worker'],
  organisation: '0914402171',
  nationalNumber: null,
};
const CLIENT: DemoAccount = {
  ...WORKER,
  account: 'client',
  name: 'Bo Claes',
  sub: 'client',
  roles: ['client'],
  organisation: null,
  nationalNumber: '85073090091',
};

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let issuer = '';

beforeAll(async () => {
  provider = await startIdentityProvider([WORKER, CLIENT], { '0914402171': 'OCMW Gent' });
  issuer = provider.issuer;
});
afterAll(async () => await provider.stop());

function authorizationUrl(changes: Record<string, string | undefined> = {}): URL {
  const url = new URL('/auth', issuer);
  const parameters = {
    client_id: 'schakel-cli',
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:9999/callback',
    scope: 'openid schakel',
    resource: 'https://schakel.example/api',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return url;
}

/** The sign-in page as a browser gets it: its address, its cookie and its text. */
async function openPage(changes: Record<string, string> = {}) {
  const start = await fetch(authorizationUrl(changes), { redirect: 'manual' });
  const url = new URL(start.headers.get('location') ?? '', issuer);
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const response = await fetch(url, { headers: { cookie } });
  return { url, cookie, response, html: await response.text() };
}

async function press(page: { url: URL; cookie: string }, form: Record<string, string>): Promise<Response> {
  return await fetch(page.url, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: page.cookie },
    body: new URLSearchParams(form),
  });
}

describe('the token that a sign-in gives', () => {
  const verify = async (token: string) =>
    await jwtVerify(token, createRemoteJWKSet(new URL('/jwks', issuer)), {
      issuer,
      audience: 'https://schakel.example/api',
      algorithms: ['ES256'],
      typ: 'at+jwt',
    });

  test('says of a worker who, in which role and for which organisation, for ten minutes, and nothing else', async () => {
    const { payload } = await verify(await signIn({ issuer, account: 'social-worker' }));
    const { iat = 0, exp = 0, jti, ...claims } = payload;
    expect(exp - iat).toBe(600);
    expect(jti).toEqual(expect.any(String));
    expect(claims).toEqual({
      iss: issuer,
      aud: 'https://schakel.example/api',
      sub: 'social-worker',
      client_id: 'schakel-cli',
      scope: 'schakel',
      roles: ['social-worker'],
      organisation: '0914402171',
    });
  });

  test('says of a client their national number and no organisation', async () => {
    const { payload } = await verify(await signIn({ issuer, account: 'client' }));
    expect(payload).toMatchObject({ sub: 'client', roles: ['client'], national_number: '85073090091' });
    expect(payload).not.toHaveProperty('organisation');
  });

  test('asks for the failures that were named on the command line, in its scope', async () => {
    const failures = [
      { owner: 'pes', failure: 'down' },
      { owner: 'social-economy', failure: 'unknown' },
    ] as const;
    const { payload } = await verify(await signIn({ issuer, account: 'social-worker', failures }));
    expect(payload).toMatchObject({ sub: 'social-worker', scope: 'schakel fail:pes:down fail:social-economy:unknown' });
  });

  test('cannot be had for an account that does not exist, nor where no identity provider answers', async () => {
    await expect(signIn({ issuer, account: 'mayor' })).rejects.toMatchObject({
      name: 'UnknownAccount',
      message: 'The demo has no account "mayor"; choose one of: social-worker, client.',
    });
    await expect(signIn({ issuer: 'http://127.0.0.1:9', account: 'client' })).rejects.toMatchObject({
      name: 'NotRunning',
      message: 'Nothing answers at http://127.0.0.1:9: start the demo with "npm start" and try again.',
    });
  });
});

describe('the sign-in page', () => {
  test('is Dutch, says that it is a demonstration, and has a button per account without script or style from elsewhere', async () => {
    const { response, html } = await openPage();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<h1>Aanmelden</h1>');
    expect(html).toContain('Dit is een demonstratie: alle personen zijn verzonnen');
    expect(html).toMatch(
      /value="social-worker">.*An &#34;Noor&#34; &#60;Peeters&#62;.*Maatschappelijk werker, OCMW Gent/,
    );
    expect(html).toMatch(/value="client">.*Bo Claes.*Cliënt, ziet het eigen dossier/);
    expect(html).not.toMatch(/<script|https?:\/\/|85073090091/);
  });

  test('asks again when the form names nobody who is on it, and goes back to the client when it is cancelled', async () => {
    const page = await openPage();
    const unknown = await press(page, { account: 'mayor' });
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain('<p role="alert">');
    const cancelled = await press(page, { cancel: 'yes' });
    expect(cancelled.status).toBe(303);
  });

  test('says that the sign-in is over to a browser without its cookie', async () => {
    const { url } = await openPage();
    const response = await fetch(url);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Deze aanmelding is niet meer geldig');
  });
});

describe('the identity provider refuses', () => {
  test.each([
    ['a request without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['PKCE without hash', { code_challenge_method: 'plain' }],
    ['another audience', { resource: 'https://elsewhere.example/api' }],
    ['the implicit flow', { response_type: 'id_token token' }],
  ])('%s', async (_, changes) => {
    const response = await fetch(authorizationUrl(changes), { redirect: 'manual' });
    expect(response.headers.get('location')).toMatch(
      /^http:\/\/127\.0\.0\.1:9999\/callback[?#]error=(invalid|unsupported|unauthorized)/,
    );
  });

  test.each([
    ['an unknown client', { client_id: 'somebody' }],
    ['a redirect to another machine', { redirect_uri: 'http://192.168.1.4/callback' }],
    ['a redirect to another path', { redirect_uri: 'http://127.0.0.1:9999/elsewhere' }],
  ])('%s, without going there', async (_, changes) => {
    const response = await fetch(authorizationUrl(changes), { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('<h1>Aanmelden lukt niet</h1>');
  });

  test('a request under another name than its own', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const url = `${issuer}/.well-known/openid-configuration`;
      request(url, { headers: { host: 'evil.example' } }, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(421);
  });
});

test('keys are made on the first run, for this user only, and kept', async () => {
  const again = await openSecrets(provider.data);
  expect(again).toEqual(await openSecrets(provider.data));
  expect((await stat(join(provider.data, 'secrets', 'identity-provider.json'))).mode & 0o777).toBe(0o600);
});

test('is alive and ready', async () => {
  expect((await fetch(`${issuer}/healthz`)).status).toBe(200);
  expect(await (await fetch(`${issuer}/readyz`)).json()).toEqual({ ready: true, detail: { accounts: 2 } });
});
