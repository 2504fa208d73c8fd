import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { AppError, Unauthenticated } from '../../shared/errors.ts';
import { createHttpApp, type Listening, listen } from '../../shared/serve.ts';

const ID = '7f0d4c55-9f3e-4d0e-8f5b-0123456789ab';
const lines: string[] = [];
const readiness = { ready: true, detail: { database: 'open' } };
let open: Listening | undefined;

afterEach(async () => {
  await open?.stop();
  open = undefined;
  lines.length = 0;
  readiness.ready = true;
});

let requestsBegun = 0;

async function serve(
  probe: () => Promise<typeof readiness> = async () => readiness,
  hang: () => Promise<void> = async () => {},
): Promise<string> {
  const logTo = { write: (line: string) => void lines.push(line) };
  const app = createHttpApp({ name: 'test', bodyLimit: 100, logLevel: 'info', logTo, newId: () => ID, ready: probe });
  requestsBegun = 0;
  app.get('/hangs', () => {
    requestsBegun += 1;
    return hang();
  });
  app.post('/echo', async ({ body }) => body);
  app.get('/fault/:kind', async ({ params }) => {
    const { kind } = params as { kind: string }; // the router's own type of parameters is unknown
    if (kind === 'known') throw new AppError('CONFLICT', 'Somebody else was first.', { details: { version: 3 } });
    if (kind === 'caller') throw new Unauthenticated('The token has expired.');
    throw Object.assign(new Error('Duplicate entry "Jan Peeters"'), { parameters: ['84121725318'], statusCode: 404 });
  });
  open = await listen(app, { port: 0, host: '127.0.0.1', onClose: async () => {} });
  return open.url;
}

/** The log lines about requests, without what differs from run to run. */
function requestLines(): unknown[] {
  const parsed: Record<string, unknown>[] = lines.map((line) => JSON.parse(line));
  return parsed.filter(({ msg }) => msg === 'request').map(({ time: _, ms, ...rest }) => ({ ...rest, ms: typeof ms }));
}

async function errorOf(answer: Response): Promise<unknown> {
  const { errors }: { errors: object[] } = JSON.parse(await answer.text());
  return { status: answer.status, ...errors[0] };
}

describe('the health of a process', () => {
  test('/healthz is 200 while it lives, /readyz follows the probe', async () => {
    const url = await serve();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ alive: true });
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true, detail: { database: 'open' } });
    readiness.ready = false;
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([503, { ready: false, detail: { database: 'open' } }]);
    expect(requestLines()).toEqual([]);
  });

  test('a probe that throws is not ready, and one that hangs is not ready within 2 s', async () => {
    const failing = await serve(() => Promise.reject(new Error('no')));
    expect((await fetch(`${failing}/readyz`)).status).toBe(503);
    await open?.stop();
    const hanging = await serve(() => new Promise(() => {}));
    expect(await (await fetch(`${hanging}/readyz`)).json()).toEqual({ ready: false, detail: { late: true } });
  });
});

describe('requests that wait behind another on one connection', () => {
  test('have ended when the connection dies: each is a line with 499, and a stop waits for none of them', async () => {
    const url = await serve(undefined, () => new Promise(() => {}));
    const connection = connect(Number(new URL(url).port), '127.0.0.1');
    await once(connection, 'connect');
    connection.write('GET /hangs HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(20));
    while (requestsBegun < 20) await new Promise((resolve) => setTimeout(resolve, 10));
    connection.resetAndDestroy();
    while (requestLines().length < 20) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(requestLines()).toEqual(Array(20).fill(expect.objectContaining({ path: '/hangs', status: 499 })));
    const before = performance.now();
    await open?.stop();
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe('a request', () => {
  const asked = '11111111-2222-4333-8444-555555555555';

  test('is one line: method, path without the query, status, time, request id; nothing of headers or body', async () => {
    const url = await serve();
    const body = JSON.stringify({ name: 'Jan' });
    const headers = { 'content-type': 'application/json', authorization: 'Bearer x', 'x-request-id': asked };
    const answer = await fetch(`${url}/echo?who=Jan`, { method: 'POST', body, headers });
    expect([await answer.text(), answer.headers.get('x-request-id')]).toEqual([body, asked]);
    await open?.stop();
    expect(requestLines()).toEqual([
      {
        level: 30,
        name: 'test',
        requestId: asked,
        method: 'POST',
        path: '/echo',
        status: 200,
        ms: 'number',
        msg: 'request',
      },
    ]);
    expect(lines.join('')).not.toMatch(/Jan|Bearer/);
  });

  test('gets an id of ours when it brings something that is not a uuid', async () => {
    const url = await serve();
    const answer = await fetch(url, { headers: { 'x-request-id': '84121725318' } });
    expect(answer.headers.get('x-request-id')).toBe(ID);
  });

  test.each([
    '/84121725318',
    '/84.12.17-253.18',
    '/84%2E12%2E17-253%2E18',
    '/%38%34%31%32%31%37%32%35%33%31%38',
    '/%2538412172531%2538',
    '/84%2012%2017%20253%2018?n=84121725318',
    '/%ZZ84121725318',
  ])('to %s does not bring the national number into the log', async (path) => {
    const url = await serve();
    await fetch(url + path);
    await open?.stop();
    expect(requestLines()).toHaveLength(1);
    expect(JSON.stringify(requestLines())).toContain('[national number]');
    expect(lines.join('').replaceAll(/[.\-/ ]/g, '')).not.toContain('84121725318');
  });

  test('finds the connection open for longer than a client pool keeps it', async () => {
    const url = await serve();
    expect((await fetch(`${url}/healthz`)).headers.get('keep-alive')).toBe('timeout=75');
  });
});

describe('a fault has the shape of a GraphQL error', () => {
  const json = { 'content-type': 'application/json' };

  test.each([
    ['{"a":', json, 400, 'The body of the request is not valid JSON: correct it and send it again.'],
    ['{"__proto__":{"a":1}}', json, 400, 'The body of the request is not valid JSON: correct it and send it again.'],
    ['', json, 400, 'The body of the request is empty: send JSON.'],
    [
      `"${'x'.repeat(100)}"`,
      json,
      413,
      'The body of the request is larger than is accepted here: send less at a time.',
    ],
    ['a', { 'content-type': 'text/plain' }, 415, 'The body of the request is not JSON: send it as application/json.'],
  ])('body %s: %o gives %d', async (body, headers, status, message) => {
    const url = await serve();
    const answer = await fetch(`${url}/echo`, { method: 'POST', body, headers });
    expect(await errorOf(answer)).toEqual({ status, message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('an address that is not there is 404, one that is no URL is 400', async () => {
    const url = await serve();
    const extensions = { code: 'BAD_USER_INPUT' };
    const nothing = 'There is nothing at this address: check the path and the method.';
    expect(await errorOf(await fetch(`${url}/x`))).toEqual({ status: 404, message: nothing, extensions });
    const notUrl = 'The address of the request is not a valid URL.';
    expect(await errorOf(await fetch(`${url}/%ZZ`))).toEqual({ status: 400, message: notUrl, extensions });
  });

  test('what is not HTTP at all is 400 too', async () => {
    const { port } = new URL(await serve());
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('84121725318\r\n\r\n'));
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*\{"errors":\[\{"message":"The request is not valid HTTP\./,
    );
  });

  test('a known fault is shown as it is', async () => {
    const url = await serve();
    expect(await errorOf(await fetch(`${url}/fault/known`))).toEqual({
      status: 409,
      message: 'Somebody else was first.',
      extensions: { code: 'CONFLICT', version: 3 },
    });
    const caller = await fetch(`${url}/fault/caller`);
    expect(caller.headers.get('www-authenticate')).toBe('Bearer');
    expect(await errorOf(caller)).toMatchObject({ status: 401, extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('an unknown fault is masked, and the log has its reference and its stack but nothing personal', async () => {
    const url = await serve();
    expect(await errorOf(await fetch(`${url}/fault/unknown`))).toEqual({
      status: 500,
      message: 'Something went wrong here; mention reference 456789ab when you report it.',
      extensions: { code: 'INTERNAL', reference: '456789ab' },
    });
    const logged = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 50);
    expect(logged).toMatchObject({ reference: '456789ab', err: { type: 'Error', message: 'Duplicate entry "…"' } });
    expect(logged.err.stack[0]).toContain('serve.test.ts');
    expect(lines.join('')).not.toMatch(/Jan|Peeters|84121725318/);
  });
});

test('an address that is not of this machine is refused in one sentence', async () => {
  const app = createHttpApp({ name: 'test', bodyLimit: 1, logLevel: 'silent', ready: async () => readiness });
  const closed: string[] = [];
  const onClose = async () => void closed.push('closed');
  await expect(listen(app, { port: 0, host: '192.0.2.1', onClose })).rejects.toThrow(
    'test cannot start:\n  - 192.0.2.1 is not an address of this machine: set the host to one that is, for example 127.0.0.1.',
  );
  expect(closed).toEqual(['closed']);
});
