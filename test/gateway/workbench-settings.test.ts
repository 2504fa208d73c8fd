import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { gatewaySettings } from '../../gateway/configuration.ts';
import { workbenchOf } from '../../gateway/workbench/settings.ts';
import { readConfiguration } from '../../shared/configuration.ts';
import { startGraph } from './kit/graph.ts';
import { AUDIENCE } from './kit/identity.ts';
import {
  askAsPage,
  ELS,
  PUBLIC_URL,
  pageHeaders,
  sessionOf,
  startWorkbench,
  type TestWorkbench,
} from './kit/workbench.ts';

const OWNERS = ['partnership', 'pes', 'welfare', 'social-economy'];
const NEEDED = {
  OWNER_URLS: JSON.stringify(Object.fromEntries(OWNERS.map((owner) => [owner, 'http://127.0.0.1:9']))),
  ISSUER: 'https://login.example',
  AUDIENCE,
  KEY_RING_FILE: 'keys.json',
};
const read = (env: Record<string, string>) =>
  workbenchOf(readConfiguration('gateway', gatewaySettings, { ...NEEDED, ...env }));

describe('the settings of the workbench', () => {
  test('may all be left out: then it is off', () => {
    expect(read({})).toBeNull();
  });

  test('have defaults for this machine when it is on', () => {
    expect(read({ WORKBENCH: 'on', PORT: '4100' })).toEqual({
      publicUrl: 'http://127.0.0.1:4100',
      client: { id: 'schakel-workbench', secret: null, scope: 'openid profile' },
      session: { longestMs: 8 * 60 * 60_000, idleMs: 60 * 60_000 },
      folder: 'workbench/dist',
    });
  });

  test('are taken as they are given', () => {
    const env = {
      WORKBENCH: 'on',
      PUBLIC_URL: 'https://schakel.example/',
      OIDC_CLIENT_ID: 'wb',
      OIDC_CLIENT_SECRET: 'hush',
      OIDC_SCOPE: 'openid offline_access',
      SESSION_MINUTES: '600',
      SESSION_IDLE_MINUTES: '15',
      WORKBENCH_FOLDER: '/pages',
    };
    expect(read(env)).toEqual({
      publicUrl: 'https://schakel.example',
      client: { id: 'wb', secret: 'hush', scope: 'openid offline_access' },
      session: { longestMs: 600 * 60_000, idleMs: 15 * 60_000 },
      folder: '/pages',
    });
  });

  test.each([
    [{ PUBLIC_URL: 'http://schakel.example' }, /^PUBLIC_URL is not valid \(is not https\): set it to the address/],
    [{ PUBLIC_URL: 'https://schakel.example/app' }, /^PUBLIC_URL is not valid \(has more than a scheme, a host/],
    [{ PUBLIC_URL: 'schakel.example' }, /^PUBLIC_URL is not valid/],
    [{ WORKBENCH: 'yes' }, /^WORKBENCH is not valid .*: set it to on to sign people in/],
    [{ OIDC_SCOPE: 'profile' }, /^OIDC_SCOPE is not valid .*: set it to the scopes that are asked for, openid first/],
    [{ SESSION_MINUTES: '0' }, /^SESSION_MINUTES is not valid/],
    [{ SESSION_IDLE_MINUTES: '1441' }, /^SESSION_IDLE_MINUTES is not valid/],
  ])('%j is refused in one sentence', (env, sentence) => {
    expect(() => read(env as Record<string, string>)).toThrow(
      expect.objectContaining({ problems: [expect.stringMatching(sentence)] }),
    );
  });
});

test('with the workbench off there is no sign-in, no session, no page, and a cookie is not looked at', async () => {
  const graph = await startGraph();
  const get = async (path: string) => (await fetch(graph.url + path, { headers: { accept: 'text/html' } })).status;
  expect(await Promise.all(['/', '/sign-in', '/sign-in/callback', '/session', '/today'].map(get))).toEqual([
    404, 404, 404, 404, 404,
  ]);
  const { status, errors } = await graph.post('{}', { authorization: '', cookie: 'schakel_session=x' });
  expect([status, errors[0]?.message]).toEqual([
    401,
    'Sign in first: send the access token as the header authorization: Bearer …',
  ]);
  await graph.close();
});

test('a page under another name of this machine leads to the public one, where the cookies are', async () => {
  const workbench = await startWorkbench();
  const { port } = new URL(workbench.graph.url);
  const get = async (host: string, accept = 'text/html') => {
    const { statusCode, headers } = await request(`${workbench.graph.url}/sign-in?return=/today`, {
      headers: { host: `${host}:${port}`, accept },
    });
    return [statusCode, String(headers.location).startsWith(`${PUBLIC_URL}/sign-in?return=/today`)];
  };
  expect(await Promise.all(['localhost', '[::1]', '127.0.0.1', 'schakel.example'].map((host) => get(host)))).toEqual([
    [307, true],
    [307, true],
    [303, false],
    [303, false],
  ]);
  await workbench.close();
});

describe('behind a proxy that ends TLS', () => {
  const publicUrl = 'https://schakel.example';
  let workbench: TestWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(undefined, publicUrl);
  });
  afterAll(() => workbench?.close());

  test('cookies are Secure and of this host alone', async () => {
    const browser = workbench.browser();
    const started = await browser.visit('/sign-in');
    const returned = await browser.signIn(ELS);
    const lines = [started, returned].flatMap(({ headers }) => headers.getSetCookie());
    expect(lines.map((line) => line.replace(/=[\w-]{43};/, '=…;'))).toEqual([
      '__Host-schakel_browser=…; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-schakel_session=…; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
  });

  test('pages ask for TLS from then on, and the public address is the only origin', async () => {
    const browser = workbench.browser();
    await browser.signIn(ELS);
    const { csrfToken } = await sessionOf(browser);
    const done = await browser.visit('/sign-in/done');
    expect(done.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const statusFrom = async (origin: string) =>
      (await askAsPage(browser, csrfToken, { headers: pageHeaders(csrfToken, { origin }) })).status;
    expect([await statusFrom(publicUrl), await statusFrom(PUBLIC_URL)]).toEqual([200, 403]);
  });

  test('a workbench that is not built is said in one line, and sign-in works', async () => {
    await workbench.renew();
    const lines = workbench.graph.log.map((line) => JSON.parse(line).msg);
    expect(lines.filter((line) => line.includes('npm run build:workbench'))).toHaveLength(1);
    const browser = workbench.browser();
    expect([(await browser.visit('/')).status, (await browser.signIn(ELS)).status]).toEqual([404, 303]);
  });
});
