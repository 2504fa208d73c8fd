import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
} from 'openid-client';
import type { DemoAccount } from '../../demo/identity-provider/account.ts';
import { startIdentityProvider, WORKBENCH } from '../kit/identity-provider.ts';

const COACH: DemoAccount = {
  account: 'coach',
  name: 'Lies Maes',
  sub: 'coach',
  roles: ['coach'],
  organisation: '0920000160',
  nationalNumber: null,
};

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let configuration: Configuration;
const cookies = new Map<string, string>();

beforeAll(async () => {
  provider = await startIdentityProvider([COACH], {});
  const execute = [allowInsecureRequests];
  configuration = await discovery(new URL(provider.issuer), 'schakel-workbench', undefined, None(), { execute });
});
afterAll(async () => await provider.stop());

/** One browser: keeps its cookies and follows redirects until it leaves the identity provider or gets a page. */
async function browse(url: URL, form?: Record<string, string>): Promise<Response | URL> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const post = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...post });
  for (const line of response.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  const next = response.headers.get('location');
  if (next === null) return response;
  const target = new URL(next, url);
  return target.href.startsWith(WORKBENCH) ? target : await browse(target);
}

async function page(answer: Response | URL): Promise<string> {
  if (answer instanceof URL) throw new Error(`left for ${answer}`);
  return await answer.text();
}

async function signInUrl(verifier: string): Promise<URL> {
  return buildAuthorizationUrl(configuration, {
    redirect_uri: `${WORKBENCH}/sign-in/callback`,
    // What a page of the workbench was made to ask for beside it, it does not get.
    scope: 'openid profile schakel fail:pes:down',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
}

test('the workbench signs somebody in, learns who it is, is not asked again, gets no token that asks for a failure, and signs them out', async () => {
  const verifier = randomPKCECodeVerifier();
  const first = await browse(await signInUrl(verifier));
  const signInPage = await page(first);
  expect(signInPage).toContain('U meldt zich aan voor Schakel.');
  const action = /action="([^"]+)"/.exec(signInPage)?.[1] ?? '';
  const callback = await browse(new URL(action, provider.issuer), { account: 'coach' });
  if (!(callback instanceof URL)) throw new Error(await callback.text());
  const tokens = await authorizationCodeGrant(configuration, callback, { pkceCodeVerifier: verifier });
  expect(tokens.claims()).toMatchObject({
    sub: 'coach',
    name: 'Lies Maes',
    roles: ['coach'],
    organisation: '0920000160',
  });

  expect(decodeJwt(tokens.access_token).scope).toBe('schakel');

  expect(await browse(await signInUrl(verifier))).toBeInstanceOf(URL);

  const signOut = buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${WORKBENCH}/` });
  const question = await page(await browse(signOut));
  expect(question).toContain('<html lang="nl">');
  expect(question).toContain('Ja, afmelden');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(question)?.[1] ?? '';
  const left = await browse(new URL('/session/end/confirm', provider.issuer), { xsrf, logout: 'yes' });
  expect(String(left)).toBe(`${WORKBENCH}/`);
  expect(await page(await browse(await signInUrl(verifier)))).toContain('<h1>Aanmelden</h1>');
});
