import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { signIn } from '../../demo/sign-in.ts';
import type { Browser } from './kit/browser.ts';
import {
  askAsPage,
  ELS,
  GEERT,
  idOf,
  PUBLIC_URL,
  pageHeaders,
  type Session,
  sessionOf,
  startWorkbench,
  type TestWorkbench,
  VIEWER,
} from './kit/workbench.ts';

let workbench: TestWorkbench;
let browser: Browser;
let session: Session;
beforeAll(async () => {
  workbench = await startWorkbench();
});
beforeEach(async () => {
  browser = workbench.browser();
  await browser.signIn(ELS);
  session = await sessionOf(browser);
  workbench.provider.asked.length = 0;
});
afterEach(async () => {
  await workbench.provider.mend();
});
afterAll(() => workbench?.close());

const ask = (options: Parameters<typeof askAsPage>[2] = {}, from = browser) =>
  askAsPage(from, session.csrfToken, options);
const codeOf = async (answering: ReturnType<typeof askAsPage>) => {
  const { status, answer } = await answering;
  return [status, answer.errors?.[0]?.extensions.code];
};
const answered = { viewer: { staffMember: 'worker-els', purpose: 'INTAKE', roles: ['social-worker'] } };
const tokenRequests = () => workbench.provider.asked.filter((request) => request === 'POST /token').length;

describe('a question with a session', () => {
  test('is answered as with the bearer token of the same person, and kept nowhere', async () => {
    const { status, answer, headers } = await ask();
    const { data, errors } = answer;
    expect([status, data, errors]).toEqual([200, answered, undefined]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('needs a purpose that the roles allow, as every question does', async () => {
    expect(await codeOf(ask({ headers: { 'x-purpose': '' } }))).toEqual([400, 'PURPOSE_REQUIRED']);
    expect(await codeOf(ask({ headers: { 'x-purpose': 'SUPERVISION' } }))).toEqual([403, 'PURPOSE_NOT_ALLOWED']);
  });

  test.each([
    ['without x-csrf-token', { 'x-csrf-token': '' }],
    ['with another x-csrf-token', { 'x-csrf-token': 'A'.repeat(43) }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from the same host on another port', { origin: 'http://127.0.0.1:4005' }],
    ['from a page without an origin', { origin: 'null' }],
    ['from another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['from a sibling of the site, as the browser says', { 'sec-fetch-site': 'same-site' }],
    ['that says nothing of where it comes from', { origin: '', 'sec-fetch-site': '' }],
  ])('%s is refused', async (_how, headers) => {
    const { owners } = workbench.graph;
    owners.partnership.received.length = 0;
    expect(await codeOf(ask({ headers }))).toEqual([403, 'CSRF_REFUSED']);
    expect(owners.partnership.received).toEqual([]);
  });

  test.each([
    ['the origin', { 'sec-fetch-site': '' }],
    ['the site', { origin: '' }],
  ])('of which the browser says %s only is answered', async (_what, headers) => {
    expect((await ask({ headers })).status).toBe(200);
  });

  test('with the CSRF token of the session of another person is refused', async () => {
    const other = workbench.browser();
    await other.signIn(GEERT);
    const { csrfToken } = await sessionOf(other);
    expect(await codeOf(askAsPage(browser, csrfToken))).toEqual([403, 'CSRF_REFUSED']);
  });

  test('that is a form of another site is not read', async () => {
    const { status } = await browser.visit('/graphql', {
      method: 'POST',
      headers: { ...pageHeaders(session.csrfToken), 'content-type': 'application/x-www-form-urlencoded' },
      body: 'documentId=x',
    });
    expect(status).toBe(415);
  });

  test('that has a token in the header is of that token, whatever the session says', async () => {
    const { status, answer } = await ask({ headers: { authorization: 'Bearer no.token.at-all' } });
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('under an id that nobody was given is 401, and says no more than that it ended', async () => {
    browser.cookies.set('schakel_session', 'A'.repeat(43));
    const { status, answer } = await ask();
    expect([status, answer.errors]).toEqual([
      401,
      [{ message: 'Your session has ended: sign in again.', extensions: { code: 'UNAUTHENTICATED' } }],
    ]);
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
  });
});

describe('the document of a question with a session', () => {
  test.each([
    ['a text', { query: VIEWER }],
    ['a text beside a known id', { query: VIEWER, documentId: idOf(VIEWER) }],
    ['an id of which nothing is known', { documentId: idOf('{ __typename }') }],
    ['a known id without the name of its digest', { documentId: idOf(VIEWER).slice('sha256:'.length) }],
    ['a list of ids', { documentId: [idOf(VIEWER)] }],
    ['several questions', [{ documentId: idOf(VIEWER) }]],
    ['the id of an automatic persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }],
    ['nothing', {}],
  ])('is not %s', async (_what, body) => {
    expect(await codeOf(ask({ body }))).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
  });
});

describe('a token in the header', () => {
  const asBearer = async (body: object) => {
    const answer = await workbench.graph.post(JSON.stringify(body), { authorization: `Bearer ${token}` });
    return [answer.status, answer.errors[0]?.extensions.code];
  };
  let token = '';
  beforeAll(async () => {
    token = await signIn({ issuer: workbench.provider.issuer, account: 'els' });
  });

  test.each([
    ['a text', { query: '{ viewer { purpose } }' }, [200, undefined]],
    ['the id of a document', { documentId: idOf(VIEWER) }, [200, undefined]],
    ['an id of which nothing is known', { documentId: idOf('x') }, [400, 'DOCUMENT_NOT_TRUSTED']],
    ['both', { query: VIEWER, documentId: idOf(VIEWER) }, [400, 'BAD_USER_INPUT']],
  ])('may come with %s', async (_what, body, outcome) => {
    expect(await asBearer(body)).toEqual(outcome);
  });
});

describe('signing out', () => {
  const signOut = (headers: Record<string, string> = {}, from = browser) =>
    from.visit('/sign-out', {
      method: 'POST',
      headers: pageHeaders(session.csrfToken, { 'content-type': '', ...headers }),
    });

  test('ends the session at once, revokes the refresh token and leads to the provider, without a name in the address', async () => {
    const id = browser.cookie('schakel_session') ?? '';
    const { status, text, headers } = await signOut();
    const redirect = new URL(JSON.parse(text).redirect);
    expect([status, redirect.origin, Object.fromEntries(redirect.searchParams)]).toEqual([
      200,
      workbench.provider.issuer,
      { client_id: 'schakel-workbench', post_logout_redirect_uri: `${PUBLIC_URL}/` },
    ]);
    expect(headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(browser.cookie('schakel_session')).toBeUndefined();
    expect(workbench.provider.asked).toContain('POST /token/revocation');
    browser.cookies.set('schakel_session', id);
    expect(await codeOf(ask())).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('at the provider as well ends at the workbench, and the next sign-in asks who it is', async () => {
    const page = await browser.walk(JSON.parse((await signOut()).text).redirect);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const left = await browser.visit(`${workbench.provider.issuer}/session/end/confirm`, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(left.headers.get('location')).toBe(`${PUBLIC_URL}/`);
    expect((await browser.walk('/sign-in')).text).toContain('<h1>Aanmelden</h1>');
  });

  test('at the workbench only leaves the way back open', async () => {
    await signOut();
    await browser.signIn(ELS);
    expect((await sessionOf(browser)).signedIn).toBe(true);
  });

  test('while the provider is down ends the session, and leads to the workbench itself', async () => {
    await workbench.provider.cut();
    const { status, text } = await signOut();
    expect([status, JSON.parse(text), await sessionOf(browser)]).toEqual([200, { redirect: '/' }, { signedIn: false }]);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a page without the CSRF token', { 'x-csrf-token': '' }],
  ])('from %s is refused, and the session stays', async (_who, headers) => {
    const { status, text } = await signOut(headers);
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([403, 'CSRF_REFUSED']);
    expect((await sessionOf(browser)).signedIn).toBe(true);
  });

  test('without a session is no fault', async () => {
    const stranger = workbench.browser();
    expect((await signOut({ 'x-csrf-token': '' }, stranger)).status).toBe(200);
  });
});

test('the address of sign-out is no page and does nothing with GET', async () => {
  expect((await browser.visit('/sign-out')).status).toBe(404);
  expect((await sessionOf(browser)).signedIn).toBe(true);
});

test('what was asked of the provider for a session is one code, and nothing per question', async () => {
  await Promise.all([ask(), ask(), ask()]);
  expect(tokenRequests()).toBe(0);
});
