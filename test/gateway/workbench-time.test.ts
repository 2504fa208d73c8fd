import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from './kit/browser.ts';
import {
  askAsPage,
  ELS,
  MINUTE,
  type Session,
  sessionOf,
  startWorkbench,
  type TestWorkbench,
} from './kit/workbench.ts';

const SECOND = 1000;
const HOUR = 60 * MINUTE;
const TIMERS = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

let workbench: TestWorkbench;
let browser: Browser;
let session: Session;
let began = 0;
beforeAll(async () => {
  workbench = await startWorkbench();
});
beforeEach(async () => {
  // The date alone, of the gateway and of the provider: everything else goes on as it does.
  jest.useFakeTimers({ doNotFake: [...TIMERS], now: Math.ceil(Date.now() / SECOND) * SECOND });
  began = Date.now();
  browser = workbench.browser();
  await browser.signIn(ELS);
  session = await sessionOf(browser);
  workbench.provider.asked.length = 0;
  workbench.graph.log.length = 0;
});
afterEach(async () => {
  jest.useRealTimers();
  await workbench.provider.mend();
});
afterAll(() => workbench?.close());

const at = (ms: number) => jest.setSystemTime(began + ms);
const ask = async () => {
  const { status, answer } = await askAsPage(browser, session.csrfToken);
  return [status, answer.errors?.[0]?.extensions.code];
};
const isSignedIn = async () => (await sessionOf(browser)).signedIn;
const tokenRequests = () => workbench.provider.asked.filter((request) => request === 'POST /token').length;
/** Renewals in the background have no answer to wait for. */
const untilRenewed = async () => {
  for (let wait = 0; tokenRequests() === 0 && wait < 100; wait++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
};

const FINE = [200, undefined];
const GONE = [401, 'UNAUTHENTICATED'];

describe('an access token of ten minutes', () => {
  test('is used until two minutes before its end, and renewed from then on without anybody waiting', async () => {
    at(8 * MINUTE - SECOND);
    expect([await ask(), tokenRequests()]).toEqual([FINE, 0]);
    at(8 * MINUTE);
    expect(await ask()).toEqual(FINE);
    await untilRenewed();
    at(15 * MINUTE);
    expect([await ask(), tokenRequests()]).toEqual([FINE, 1]);
  });

  test('that expired is renewed before the question is asked, each time with another refresh token', async () => {
    for (const time of [11, 22, 33]) {
      at(time * MINUTE);
      expect(await ask()).toEqual(FINE);
    }
    expect(tokenRequests()).toBe(3);
    expect((await sessionOf(browser)).csrfToken).toBe(session.csrfToken);
  });

  test('is renewed once for five questions at the same moment', async () => {
    at(11 * MINUTE);
    expect(await Promise.all([ask(), ask(), ask(), ask(), ask()])).toEqual([FINE, FINE, FINE, FINE, FINE]);
    expect(tokenRequests()).toBe(1);
  });

  test('that cannot be renewed is used to its end, and the log says so once in five seconds', async () => {
    await workbench.provider.cut();
    at(9 * MINUTE);
    expect([await ask(), await ask()]).toEqual([FINE, FINE]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await ask()).toEqual(FINE);
    const lines = workbench.graph.log.filter((line) => line.includes('a session was not renewed'));
    expect(lines.map((line) => JSON.parse(line).reason)).toEqual(['the provider cannot be reached']);
  });
});

describe('when the provider is down and the access token expired', () => {
  test('a question is 503 SOURCE_UNAVAILABLE, and the session goes on when the provider is back', async () => {
    await workbench.provider.cut();
    at(11 * MINUTE);
    expect([await ask(), await isSignedIn()]).toEqual([[503, 'SOURCE_UNAVAILABLE'], true]);
    await workbench.provider.mend();
    expect(await ask()).toEqual(FINE);
  });
});

describe('a session that the provider ended', () => {
  test('is over at the next renewal, and not before', async () => {
    const page = await browser.walk(`${workbench.provider.issuer}/session/end?client_id=schakel-workbench`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    await browser.visit(`${workbench.provider.issuer}/session/end/confirm`, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(await ask()).toEqual(FINE);
    at(11 * MINUTE);
    expect([await ask(), await isSignedIn()]).toEqual([GONE, false]);
  });
});

describe('a session', () => {
  test('lasts 60 minutes without a question, and looking at it does not make it longer', async () => {
    at(30 * MINUTE);
    expect(await isSignedIn()).toBe(true);
    at(HOUR - SECOND);
    expect(await isSignedIn()).toBe(true);
    at(HOUR);
    expect([await isSignedIn(), await ask()]).toEqual([false, GONE]);
  });

  test('lasts 60 minutes after the last question', async () => {
    at(59 * MINUTE);
    expect(await ask()).toEqual(FINE);
    expect((await sessionOf(browser)).expiresAt).toBe(new Date(began + 119 * MINUTE).toISOString());
    at(119 * MINUTE - SECOND);
    expect(await ask()).toEqual(FINE);
  });

  test('lasts 8 hours whatever is asked, and not a second more', async () => {
    for (let time = 50 * MINUTE; time < 8 * HOUR; time += 50 * MINUTE) {
      at(time);
      expect(await ask()).toEqual(FINE);
    }
    at(8 * HOUR - SECOND);
    expect((await sessionOf(browser)).expiresAt).toBe(new Date(began + 8 * HOUR).toISOString());
    at(8 * HOUR);
    expect([await isSignedIn(), await ask()]).toEqual([false, GONE]);
  });

  test('that ended leaves nothing behind when the person signs in again', async () => {
    at(2 * HOUR);
    const before = browser.cookie('schakel_session');
    await browser.signIn(ELS);
    expect([await isSignedIn(), browser.cookie('schakel_session') === before]).toEqual([true, false]);
  });
});
