import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from './kit/browser.ts';
import { CENTRE } from './kit/identity.ts';
import {
  ELS,
  GEERT,
  MINUTE,
  NOBODY,
  PUBLIC_URL,
  sessionOf,
  startWorkbench,
  type TestWorkbench,
} from './kit/workbench.ts';

let ahead = 0;
let workbench: TestWorkbench;
let browser: Browser;
beforeAll(async () => {
  workbench = await startWorkbench(() => new Date(Date.now() + ahead));
});
beforeEach(() => {
  browser = workbench.browser();
  workbench.provider.asked.length = 0;
});
afterEach(async () => {
  ahead = 0;
  await workbench.provider.mend();
});
afterAll(() => workbench?.close());

const tokenRequests = () => workbench.provider.asked.filter((request) => request === 'POST /token').length;

describe('signing in', () => {
  test('goes to the provider with PKCE (S256), a state and a nonce, and asks for no more than it needs', async () => {
    const { status, headers } = await browser.visit('/sign-in');
    const address = new URL(headers.get('location') ?? '');
    const { code_challenge, state, nonce, ...rest } = Object.fromEntries(address.searchParams);
    expect([status, address.origin, rest]).toEqual([
      303,
      workbench.provider.issuer,
      {
        client_id: 'schakel-workbench',
        code_challenge_method: 'S256',
        redirect_uri: `${PUBLIC_URL}/sign-in/callback`,
        response_type: 'code',
        scope: 'openid profile schakel',
      },
    ]);
    for (const secret of [code_challenge, state, nonce]) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('ends at the page where it began, with the person in GET /session and no token in the browser', async () => {
    const { status, headers, text } = await browser.signIn(ELS, '/clients/abc?tab=plan');
    expect([status, headers.get('location'), text]).toEqual([303, '/clients/abc?tab=plan', '']);
    const session = await browser.visit('/session');
    expect(JSON.parse(session.text)).toEqual({
      signedIn: true,
      name: 'Els Testpersoon',
      roles: ['social-worker'],
      organisation: CENTRE,
      purposes: ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION'],
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      expiresAt: expect.any(String),
      signInAgainAt: expect.any(String),
    });
    expect(session.headers.get('cache-control')).toBe('no-store');
    const held = [...browser.cookies.values(), session.text].join(' ');
    expect(held).not.toMatch(/eyJ/);
  });

  test('gives cookies that no script can read and no other site can post with, without an age', async () => {
    const callback = await browser.untilCallback(ELS);
    const [line = '', ...others] = (await browser.visit(callback)).headers.getSetCookie();
    expect([line.replace(/=[\w-]{43};/, '=…;'), others]).toEqual([
      'schakel_session=…; Path=/; HttpOnly; SameSite=Lax',
      [],
    ]);
  });

  test('gives a new session id and a new CSRF token each time, and ends the session that it replaces', async () => {
    await browser.signIn(ELS);
    const before = { id: browser.cookie('schakel_session') ?? '', ...(await sessionOf(browser)) };
    await browser.signIn(ELS);
    const after = await sessionOf(browser);
    expect(browser.cookie('schakel_session')).not.toBe(before.id);
    expect(after.csrfToken).not.toBe(before.csrfToken);
    browser.cookies.set('schakel_session', before.id);
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
  });

  test('in a popup ends at a page that closes it with a script of its own file', async () => {
    const { headers } = await browser.signIn(ELS, 'window');
    expect(headers.get('location')).toBe('/sign-in/done');
    const done = await browser.visit('/sign-in/done');
    expect(done.text).toMatch(/<script src="\/sign-in\/done\.js"><\/script>/);
    expect(done.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(done.headers.get('cross-origin-opener-policy')).toBeNull();
    const script = await browser.visit('/sign-in/done.js');
    expect([script.headers.get('content-type'), script.text]).toEqual([
      'text/javascript; charset=utf-8',
      expect.stringContaining('window.close()'),
    ]);
  });

  test('in two tabs at once succeeds in both', async () => {
    const first = await browser.visit('/sign-in?return=/today');
    const second = await browser.signIn(ELS, '/team');
    const back = await browser.walk(first.headers.get('location') ?? '', (address) => address.startsWith(PUBLIC_URL));
    expect([second.headers.get('location'), (await browser.visit(back.url)).headers.get('location')]).toEqual([
      '/team',
      '/today',
    ]);
  });

  test('that the person cancels ends where it began, signed out', async () => {
    const page = await browser.walk('/sign-in?return=/help');
    const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const pressed = await browser.visit(new URL(action, page.url).href, {
      method: 'POST',
      body: new URLSearchParams({ cancel: 'yes' }),
    });
    const next = pressed.headers.get('location') ?? '';
    const back = await browser.walk(next, (address) => address === `${PUBLIC_URL}/help`);
    expect([back.url, await sessionOf(browser)]).toEqual([`${PUBLIC_URL}/help`, { signedIn: false }]);
  });

  test('of somebody without a role here says so and makes no session', async () => {
    const { status, text } = await browser.signIn(NOBODY);
    expect([status, text]).toEqual([403, expect.stringContaining('Je hebt hier geen rol')]);
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
  });

  test('while the provider is down is a page with 503, in the language of the reader', async () => {
    await workbench.renew();
    await workbench.provider.cut();
    const { status, text } = await browser.visit('/sign-in', { headers: { 'accept-language': 'fr-BE' } });
    expect([status, text]).toEqual([503, expect.stringContaining('Le service de connexion ne répond pas')]);
  });
});

describe('the return from the provider', () => {
  const over = { status: 400, title: 'Aanmelden is niet gelukt' };
  const outcome = async (address: string, from = browser) => {
    const { status, text } = await from.visit(address);
    return { status, title: /<h1>(.*)<\/h1>/.exec(text)?.[1] };
  };

  test('with another state is refused without a question to the provider', async () => {
    const callback = new URL(await browser.untilCallback(ELS));
    callback.searchParams.set('state', 'x'.repeat(43));
    expect(await outcome(callback.href)).toEqual(over);
    expect([tokenRequests(), await sessionOf(browser)]).toEqual([0, { signedIn: false }]);
  });

  test('in another browser is refused, and still succeeds in the one that began it', async () => {
    const callback = await browser.untilCallback(ELS);
    const other = workbench.browser();
    await other.visit('/sign-in');
    expect(await outcome(callback, other)).toEqual(over);
    expect((await browser.visit(callback)).status).toBe(303);
  });

  test('is taken once: a second time it is refused, the provider is not asked and the session stays', async () => {
    const callback = await browser.untilCallback(ELS);
    await browser.visit(callback);
    expect(await outcome(callback)).toEqual(over);
    expect([tokenRequests(), (await sessionOf(browser)).signedIn]).toEqual([1, true]);
  });

  test('is taken until 10 minutes after it began, and not at 10 minutes', async () => {
    const early = await browser.untilCallback(ELS);
    ahead = 10 * MINUTE - 1000;
    expect((await browser.visit(early)).status).toBe(303);
    ahead = 0;
    const late = await browser.untilCallback(ELS);
    ahead = 10 * MINUTE;
    expect(await outcome(late)).toEqual(over);
  });

  test('with the code of another sign-in is refused by PKCE', async () => {
    const other = new URL(await workbench.browser().untilCallback(GEERT));
    const callback = new URL(await browser.untilCallback(ELS));
    callback.searchParams.set('code', other.searchParams.get('code') ?? '');
    expect(await outcome(callback.href)).toEqual(over);
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
  });

  test('of another issuer is refused (RFC 9207)', async () => {
    const callback = new URL(await browser.untilCallback(ELS));
    callback.searchParams.set('iss', 'https://evil.example');
    expect(await outcome(callback.href)).toEqual(over);
  });

  test('while the provider is down is a page with 503', async () => {
    const callback = await browser.untilCallback(ELS);
    await workbench.provider.cut();
    expect(await outcome(callback)).toEqual({ status: 503, title: 'Aanmelden lukt nu niet' });
  });
});

describe('where sign-in may return to', () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/%09/evil.example\n',
    '/..//evil.example',
    '/./\\evil.example',
    'javascript:alert(1)',
    'today',
    '',
    '/sign-in',
    '/sign-out',
    '/graphql',
  ])('is not %j', async (path) => {
    const { status, headers, text } = await browser.visit(`/sign-in?return=${encodeURIComponent(path)}`);
    expect([status, headers.get('location'), JSON.parse(text).errors[0].extensions.code]).toEqual([
      400,
      null,
      'BAD_USER_INPUT',
    ]);
  });

  test('is a path of 500 characters, and not of 501', async () => {
    const { status } = await browser.visit(`/sign-in?return=/${'a'.repeat(499)}`);
    expect([status, (await browser.visit(`/sign-in?return=/${'a'.repeat(500)}`)).status]).toEqual([303, 400]);
  });

  test('is not two places at once', async () => {
    expect((await browser.visit('/sign-in?return=/today&return=/team')).status).toBe(400);
  });
});

test('the log holds no code, no state, no name and no token', async () => {
  workbench.graph.log.length = 0;
  const callback = new URL(await browser.untilCallback(ELS));
  await browser.visit(callback.href);
  await browser.visit(callback.href);
  const { csrfToken } = await sessionOf(browser);
  const written = workbench.graph.log.join('');
  expect(written).toContain('"path":"/sign-in/callback"');
  const { code = '', state = '' } = Object.fromEntries(callback.searchParams);
  const secrets = [code, state, 'Testpersoon', csrfToken, ...browser.cookies.values()];
  expect(secrets.filter((secret) => secret === '' || written.includes(secret))).toEqual([]);
});
