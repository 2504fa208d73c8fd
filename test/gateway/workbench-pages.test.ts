import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AUDIENCE } from './kit/identity.ts';
import { type GatewayProcess, startGatewayProcess } from './kit/process.ts';
import { composeTestSupergraph } from './kit/schemas.ts';
import { manifestOf, VIEWER, writePages } from './kit/workbench.ts';

let folder: string;
let gateway: GatewayProcess;
const environment = () => ({
  PORT: '0',
  SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'),
  OWNER_URLS: JSON.stringify(
    Object.fromEntries(
      ['partnership', 'pes', 'welfare', 'social-economy'].map((owner) => [owner, 'http://127.0.0.1:9']),
    ),
  ),
  ISSUER: 'http://127.0.0.1:9',
  AUDIENCE,
  KEY_RING_FILE: join(folder, 'keys.json'),
  WORKBENCH: 'on',
  WORKBENCH_FOLDER: join(folder, 'pages'),
  TRUSTED_DOCUMENTS_FILE: join(folder, 'trusted.json'),
});
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-pages-'));
  await writePages(join(folder, 'pages'));
  await writeFile(join(folder, 'supergraph.graphql'), composeTestSupergraph());
  await writeFile(join(folder, 'trusted.json'), manifestOf({ Viewer: VIEWER }).text);
  await writeFile(join(folder, 'outside.svg'), 'outside');
  gateway = await startGatewayProcess(environment());
});
afterAll(async () => {
  await gateway?.stop();
  await rm(folder, { recursive: true });
});

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const visit = (path: string, init: RequestInit = {}) => fetch(gateway.url + path, { headers: HTML, ...init });

/** As it is written: `fetch` would tidy the path up. */
function rawStatus(path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve, reject) => {
    const asking = httpRequest({ hostname, port, path, headers: HTML }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asking.on('error', reject).end();
  });
}

describe('the page of the workbench', () => {
  test.each(['/', '/today', '/clients/0192f0c1/plan?tab=2', '/my-file/who-looked', '/supervision', '/sign-in-help'])(
    'is what %s gives a browser',
    async (path) => {
      const response = await visit(path);
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
        200,
        'text/html; charset=utf-8',
        '<!doctype html><title>Schakel</title>',
      ]);
    },
  );

  test('is what the first address gives to everybody, also to a program that says nothing of pages', async () => {
    const response = await visit('/', { headers: { accept: '*/*' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('runs scripts of its own only, stands in no frame, is kept nowhere and tells nobody where the reader was', async () => {
    const { headers } = await visit('/today');
    const told = (name: string) => headers.get(name);
    expect(told('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect([told('cache-control'), told('etag'), told('last-modified')]).toEqual(['no-store', null, null]);
    expect(told('referrer-policy')).toBe('no-referrer');
    expect(told('x-content-type-options')).toBe('nosniff');
    expect(told('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    expect(told('permissions-policy')).toContain('geolocation=()');
    expect(told('strict-transport-security')).toBeNull();
  });

  test('has a browser ask for the files of its address at once, and for none of another page', async () => {
    const link = async (path: string) => (await visit(path)).headers.get('link');
    expect(await link('/clients/0192f0c1')).toBe(
      '</assets/client-def456.js>; rel=modulepreload, </assets/card-789abc.js>; rel=modulepreload',
    );
    expect(await Promise.all(['/clients', '/clients/', '/clients/0192f0c1/plan', '/team', '/'].map(link))).toEqual(
      Array(5).fill(null),
    );
  });

  test('has the same headers and no body for HEAD', async () => {
    const response = await visit('/today', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '37', '']);
    expect(response.headers.get('content-security-policy')).not.toBeNull();
  });

  test.each([
    ['a program that asks for JSON', '/today', { headers: { accept: 'application/json' } }],
    ['a form', '/today', { method: 'POST' }],
    ['the address of the keys, mistyped', '/.well-known/jwks', {}],
    ['the address of the graph with more behind it', '/graphql/schema', {}],
    ['an asset that is not there', '/assets/index-old.js', {}],
    ['the folder of the assets', '/assets/', {}],
    ['a file of the build that is no page', '/secret.json', { headers: { accept: '*/*' } }],
    ['a picture that is not there', '/other.svg', {}],
    ['the sign-out', '/sign-out', {}],
  ])('is not given to %s', async (_who, path, init) => {
    expect((await visit(path, init)).status).toBe(404);
  });
});

describe('a file of the build', () => {
  test('with a digest in its name is kept for ever', async () => {
    const response = await visit('/assets/index-abc123.js');
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect(response.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('at the root is kept for an hour', async () => {
    const response = await visit('/favicon.svg');
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-type')]).toEqual([
      200,
      'public, max-age=3600',
      'image/svg+xml',
    ]);
  });

  test.each([
    '/../outside.svg',
    '/assets/../../outside.svg',
    '/assets/..%2f..%2foutside.svg',
    '/assets/%2e%2e/%2e%2e/outside.svg',
    '/assets/..\\..\\outside.svg',
    '/..%2foutside.svg',
    '/assets//etc/passwd',
    '/assets/%00',
  ])('cannot be one outside the folder: %s', async (path) => {
    const { status, text } = await rawStatus(path);
    expect([text.includes('outside'), text.includes('root:')]).toEqual([false, false]);
    expect(status === 404 || text.includes('<title>Schakel</title>')).toBe(true);
  });
});

test('the log names paths without what stands behind the question mark', async () => {
  await visit('/today?code=hush-hush');
  expect(gateway.output()).toContain('"path":"/today"');
  expect(gateway.output()).not.toContain('hush-hush');
});

test.each([
  ['cannot be read', 'no.json', 'which cannot be read: make it with npm run codegen.'],
  ['does not fit', 'bad.json', 'where Old does not fit the graph (Cannot query field "shoeSize" on type "Viewer"'],
])('a manifest that %s ends the process with one sentence', async (_what, name, sentence) => {
  await writeFile(join(folder, 'bad.json'), manifestOf({ Old: 'query Old { viewer { shoeSize } }' }).text);
  const started = await startGatewayProcess({ ...environment(), TRUSTED_DOCUMENTS_FILE: join(folder, name) });
  expect(started.output()).toContain(sentence);
  expect([started.url, await started.stop()]).toEqual(['', 1]);
});
