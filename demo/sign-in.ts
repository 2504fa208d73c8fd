import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { failureScope, type SandboxFailure } from '../shared/sandbox-failure.ts';
import { API_AUDIENCE, API_SCOPE, CLI_CALLBACK_PATH, CLI_CLIENT } from './identity-provider/clients.ts';

/** Nobody listens there: the walk stops at the redirect, which carries the code. */
const REDIRECT_URI = `http://127.0.0.1:1${CLI_CALLBACK_PATH}`;

/** The identity provider of the demo does not answer. */
export class NotRunning extends Error {
  override readonly name = 'NotRunning';
}

/** The demo has no such account; the message lists the ones it has. */
export class UnknownAccount extends Error {
  override readonly name = 'UnknownAccount';
}

export interface DemoSignIn {
  readonly issuer: string;
  readonly account: string;
  /** Owners that have to fail for whoever shows the token. */
  readonly failures?: readonly SandboxFailure[];
}

/**
 * Signs in as a demo account by walking the real authorization-code flow with PKCE, sign-in page included, and gives the
 * access token. Throws `NotRunning` or `UnknownAccount` with a sentence to show.
 */
export async function signIn({ issuer, account, failures = [] }: DemoSignIn): Promise<string> {
  const configuration = await discover(issuer);
  const verifier = randomPKCECodeVerifier();
  const state = randomState();
  const start = buildAuthorizationUrl(configuration, {
    redirect_uri: REDIRECT_URI,
    scope: ['openid', API_SCOPE, ...failures.map(failureScope)].join(' '),
    resource: API_AUDIENCE,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const callback = await walkSignInPage(start, account);
  const tokens = await authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  return tokens.access_token;
}

async function discover(issuer: string): Promise<Configuration> {
  try {
    // Plain HTTP is for loopback only, and the identity provider of the demo listens nowhere else.
    return await discovery(new URL(issuer), CLI_CLIENT, undefined, None(), { execute: [allowInsecureRequests] });
  } catch (cause) {
    throw new NotRunning(`Nothing answers at ${issuer}: start the demo with "npm start" and try again.`, { cause });
  }
}

/** Follows the redirects as a browser would, presses the button of the account, and stops where the client is called back. */
async function walkSignInPage(start: URL, account: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let response = await visit(start, cookies);
  for (let step = 0; step < 10; step++) {
    const next = response.headers.get('location');
    if (next !== null) {
      const target = new URL(next, response.url);
      if (target.href.startsWith(REDIRECT_URI)) return target;
      response = await visit(target, cookies);
    } else {
      response = await pressButton(response, account, cookies);
    }
  }
  throw new Error(`The sign-in at ${start.origin} goes round in circles: stop the demo and start it again.`);
}

async function pressButton(page: Response, account: string, cookies: Map<string, string>): Promise<Response> {
  const html = await page.text();
  const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
  const accounts = [...html.matchAll(/<button[^>]* name="account" value="([^"]+)"/g)].map((match) => match[1]);
  if (!page.ok || action === undefined)
    throw new Error(`${page.url} answered ${page.status} and no sign-in page: stop the demo and start it again.`);
  if (!accounts.includes(account))
    throw new UnknownAccount(`The demo has no account "${account}"; choose one of: ${accounts.join(', ')}.`);
  return await visit(new URL(action, page.url), cookies, new URLSearchParams({ account }));
}

async function visit(url: URL, cookies: Map<string, string>, form?: URLSearchParams): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  return response;
}
