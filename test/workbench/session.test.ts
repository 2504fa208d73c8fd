import { describe, expect, it } from '@jest/globals';
import { createAskAhead } from '../../workbench/graph/ask-ahead.ts';
import { createDocumentsFetch } from '../../workbench/graph/documents-fetch.ts';
import { purposeFor } from '../../workbench/session/purpose.ts';
import { createSessionStore, readSession } from '../../workbench/session/session.ts';

const ELS = {
  signedIn: true,
  name: 'Els Van Damme',
  roles: ['social-worker'],
  organisation: '0914402172',
  purposes: ['INTAKE', 'BENEFIT_FOLLOW_UP'],
  csrfToken: 'token-1',
};

interface Asked {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A gateway that gives these answers in turn, and keeps what it was asked. */
function gateway(answers: readonly [status: number, body: object][]) {
  const asked: Asked[] = [];
  const left = [...answers];
  const fetcher: typeof fetch = async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    asked.push({ path: String(input), headers, body: typeof init?.body === 'string' ? JSON.parse(init.body) : null });
    const [status, body] = left.shift() ?? [500, {}];
    return Response.json(body, { status });
  };
  return { asked, fetcher };
}

const never = () => {
  throw new Error('Somebody else signed in.');
};

describe('who is signed in', () => {
  it('is nobody unless the gateway says so, and roles and purposes that are not known here are left out', () => {
    expect([readSession({ signedIn: false }), readSession(null), readSession({ name: 'Els' })]).toEqual([
      null,
      null,
      null,
    ]);
    expect(readSession({ ...ELS, roles: ['social-worker', 'king'], purposes: ['INTAKE', 'CURIOSITY'] })).toEqual({
      name: 'Els Van Damme',
      roles: ['social-worker'],
      organisation: '0914402172',
      purposes: ['INTAKE'],
      csrfToken: 'token-1',
    });
  });

  it('goes on where they were when the same person is back, and leaves the page when it is somebody else', async () => {
    const others: string[] = [];
    const answers: [number, object][] = [
      [200, ELS],
      [200, { signedIn: false }],
      [200, { ...ELS, csrfToken: 'token-2' }],
      [200, { ...ELS, name: 'Geert Lambrecht' }],
    ];
    const store = createSessionStore(gateway(answers).fetcher, () => others.push('left'));
    const statuses: string[] = [];
    for (const _answer of answers) {
      await store.load();
      statuses.push(store.get().status);
    }
    expect([statuses, others]).toEqual([['SIGNED_IN', 'ENDED', 'SIGNED_IN', 'SIGNED_IN'], ['left']]);
  });

  it('is not forgotten when the gateway does not answer for a while', async () => {
    const { fetcher } = gateway([[200, ELS]]);
    const store = createSessionStore(fetcher, never);
    await store.load();
    await store.load();
    expect(store.get().status).toBe('SIGNED_IN');
  });
});

describe('a purpose', () => {
  it('counts while the roles allow it; the only one is taken without asking', () => {
    expect(purposeFor('INTAKE', ['INTAKE', 'ACTIVATION'])).toBe('INTAKE');
    expect(purposeFor('SUPERVISION', ['INTAKE', 'ACTIVATION'])).toBeNull();
    expect([purposeFor(null, ['OWN_FILE']), purposeFor(null, []), purposeFor(null, ['INTAKE', 'ACTIVATION'])]).toEqual([
      'OWN_FILE',
      null,
      null,
    ]);
  });
});

describe('what the workbench asks', () => {
  const sending = async (answers: readonly [number, object][]) => {
    const { asked, fetcher } = gateway([[200, ELS], ...answers]);
    const session = createSessionStore(fetcher, never);
    await session.load();
    const documentIds = { Today: 'abc' };
    const send = createDocumentsFetch({ session, purpose: 'INTAKE', language: 'fr', documentIds, fetcher });
    const body = JSON.stringify({ operationName: 'Today', variables: { after: null }, query: 'query Today { … }' });
    return { asked, session, response: send('/graphql', { body }) };
  };

  it('goes by the id of the operation, without its text, with purpose, language and the token of the session', async () => {
    const { asked, response } = await sending([[200, { data: {} }]]);
    expect((await response).status).toBe(200);
    expect(asked[1]).toEqual({
      path: '/graphql',
      headers: expect.objectContaining({
        'x-purpose': 'INTAKE',
        'accept-language': 'fr',
        'x-csrf-token': 'token-1',
        'content-type': 'application/json',
      }),
      body: { documentId: 'sha256:abc', operationName: 'Today', variables: { after: null } },
    });
  });

  it('waits when the session has ended, and goes on by itself with the new token once the same person is back', async () => {
    const { asked, session, response } = await sending([
      [401, {}],
      [200, { ...ELS, csrfToken: 'token-2' }],
      [200, { data: {} }],
    ]);
    while (session.get().status !== 'ENDED') await new Promise((resolve) => setTimeout(resolve, 1));
    await session.load();
    expect((await response).status).toBe(200);
    expect(asked.map(({ path, headers }) => [path, headers['x-csrf-token'] ?? null])).toEqual([
      ['/session', null],
      ['/graphql', 'token-1'],
      ['/session', null],
      ['/graphql', 'token-2'],
    ]);
  });

  it('is asked once more with the token of now when somebody signed in anew in another tab, and not a second time', async () => {
    const refused: [number, object] = [403, { errors: [{ extensions: { code: 'CSRF_REFUSED' } }] }];
    const { asked, response } = await sending([refused, [200, { ...ELS, csrfToken: 'token-2' }], refused]);
    expect((await response).status).toBe(403);
    expect(asked.filter(({ path }) => path === '/graphql').map(({ headers }) => headers['x-csrf-token'])).toEqual([
      'token-1',
      'token-2',
    ]);
  });
});

describe('what was asked ahead', () => {
  const question = { method: 'POST', headers: { 'x-purpose': 'INTAKE' }, body: '{"operationName":"Client"}' };

  it('is not asked a second time by the page, which gets that answer, and is asked anew after that', async () => {
    const { asked, fetcher } = gateway([
      [200, { first: true }],
      [200, { first: false }],
    ]);
    const asking = createAskAhead(fetcher);
    void asking.ahead('/graphql', question);
    expect(await (await asking.fetcher('/graphql', question)).json()).toEqual({ first: true });
    expect(await (await asking.fetcher('/graphql', question)).json()).toEqual({ first: false });
    expect(asked.length).toBe(2);
  });

  it.each([
    ['for another purpose', { ...question, headers: { 'x-purpose': 'ACTIVATION' } }],
    ['about something else', { ...question, body: '{"operationName":"Today"}' }],
  ])('is no answer %s', async (_what, other) => {
    const { asked, fetcher } = gateway([
      [200, { ahead: true }],
      [200, { ahead: false }],
    ]);
    const asking = createAskAhead(fetcher);
    void asking.ahead('/graphql', question);
    expect(await (await asking.fetcher('/graphql', other)).json()).toEqual({ ahead: false });
    expect(asked.length).toBe(2);
  });

  it('is asked again when the connection was lost before the page was there', async () => {
    let times = 0;
    const asking = createAskAhead(async () => {
      times += 1;
      if (times === 1) throw new TypeError('Failed to fetch');
      return Response.json({ times });
    });
    await asking.ahead('/graphql', question).catch(() => undefined);
    expect(await (await asking.fetcher('/graphql', question)).json()).toEqual({ times: 2 });
  });
});
