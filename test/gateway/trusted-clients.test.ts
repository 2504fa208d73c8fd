import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readClientManifests } from '../../gateway/client-manifests.ts';
import { OWNERS } from '../../shared/caller.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { idOf, manifestOf, VIEWER } from './kit/workbench.ts';

const CLIENT = 'query Client($id: ID!) { client(id: $id) { relation } }';
const OTHER = 'query Other { viewer { requestId } }';
const CLIENTS = new Map([
  ['case-app', manifestOf({ Client: CLIENT })],
  ['other-app', manifestOf({ Other: OTHER })],
]);

let graph: TestGraph;
beforeAll(async () => {
  const documents = manifestOf({ Viewer: VIEWER });
  graph = await startGraph({ documents, clients: { manifests: CLIENTS, onlyTrusted: true } });
});
afterAll(() => graph?.close());

const as = (name: string) => ({ 'apollographql-client-name': name });
const post = async (body: unknown, headers: Record<string, string> = as('case-app')) => {
  const { status, data, errors } = await graph.post(JSON.stringify(body), headers);
  return { status, data, code: errors[0]?.extensions.code, sentence: errors[0]?.message };
};
const variables = { id: 'c1' };
const ANSWER = { status: 200, data: { client: { relation: 'CASE' } }, code: undefined };

describe('with ONLY_TRUSTED a client with a token is answered', () => {
  test('a document that it registered, by its id', async () => {
    expect(await post({ documentId: idOf(CLIENT), variables })).toMatchObject(ANSWER);
  });

  test('the same by the digest of Apollo’s clients', async () => {
    const sha256Hash = idOf(CLIENT).slice('sha256:'.length);
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(await post({ extensions, variables })).toMatchObject(ANSWER);
  });
});

describe('a registered document cannot be widened', () => {
  const WIDE = CLIENT.replace('relation', 'relation identity { nationalNumber }');
  test.each([
    ['by a text in its place', { query: CLIENT, variables }],
    ['by a text beside its id', { documentId: idOf(CLIENT), query: WIDE, variables }],
    ['by an empty text beside its id', { documentId: idOf(CLIENT), query: '', variables }],
    ['by the digest of a wider text', { documentId: idOf(WIDE), variables }],
    ['by the id of a document of another client', { documentId: idOf(OTHER) }],
    ['by the id of a document of the workbench', { documentId: idOf(VIEWER) }],
    ['by several questions at once', [{ documentId: idOf(CLIENT), variables }]],
    ['by several ids', { documentId: [idOf(CLIENT), idOf(CLIENT)], variables }],
    ['by a digest beside a text', { query: WIDE, extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }],
    ['by nothing at all', {}],
  ])('%s: nothing is asked of an owner', async (_how, body) => {
    const before = asked();
    expect(await post(body)).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_TRUSTED', data: undefined });
    expect(asked()).toBe(before);
  });

  test('by an id in two ways: one of them is not taken', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: idOf(OTHER).slice('sha256:'.length) } };
    const body = { documentId: idOf(CLIENT), extensions, variables };
    expect(await post(body)).toMatchObject({ code: 'BAD_USER_INPUT', data: undefined });
  });

  test('by the name of another operation', async () => {
    const { status, code } = await post({ documentId: idOf(CLIENT), operationName: 'Other', variables });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('by variables that it does not have: they change nothing', async () => {
    const more = { ...variables, first: 200, identity: true, query: WIDE };
    expect(await post({ documentId: idOf(CLIENT), variables: more })).toEqual(
      await post({ documentId: idOf(CLIENT), variables }),
    );
  });
});

describe('a client that did not register is told so, whatever it asks', () => {
  test.each([
    ['without a name', {}],
    ['with a name that nobody registered', as('new-app')],
    ['with the name of a property of every object', as('__proto__')],
  ])('%s', async (_who, headers) => {
    expect(await post({ documentId: idOf(CLIENT), variables }, headers)).toMatchObject({
      ...{ status: 400, code: 'DOCUMENT_NOT_TRUSTED' },
      sentence: expect.stringContaining('send your name as apollographql-client-name, or register.'),
    });
  });
});

test('without ONLY_TRUSTED a text is answered, and an id of the client itself or of the workbench', async () => {
  const documents = manifestOf({ Viewer: VIEWER });
  await graph.renew({ documents, clients: { manifests: CLIENTS, onlyTrusted: false } });
  const ids = [CLIENT, VIEWER, OTHER].map((text) => ({ documentId: idOf(text), variables }));
  const codes = await Promise.all(ids.map(async (body) => (await post(body)).code));
  expect(codes).toEqual([undefined, undefined, 'DOCUMENT_NOT_TRUSTED']);
  expect(await post({ query: CLIENT, variables })).toMatchObject(ANSWER);
  expect((await post({ query: CLIENT, documentId: idOf(CLIENT), variables })).code).toBe('BAD_USER_INPUT');
});

describe('a manifest of a client', () => {
  const problemOf = async (text: string) =>
    graph.renew({ clients: { manifests: new Map([['app', { file: 'app.json', text }]]), onlyTrusted: true } }).then(
      () => null,
      (error: Error) => error.message.replace(/^gateway cannot start:\n {2}- /, ''),
    );

  test.each([
    ['that is no JSON', '{', 'which is not a manifest of persisted queries'],
    [
      'of which a text was widened by hand',
      manifestOf({ Client: CLIENT }).text.replace('relation', 'relation id'),
      'where the id of Client is not the SHA-256 of its text',
    ],
    [
      'with two operations in one text',
      manifestOf({ Client: `${CLIENT} ${OTHER}` }).text,
      'where Client is not the one',
    ],
    [
      'with a text of another name',
      manifestOf({ Client: OTHER }).text,
      'where Client is not the one query of its text',
    ],
    ['with a text that is no GraphQL', manifestOf({ Client: 'query {' }).text, 'where Client is no GraphQL'],
  ])('%s stops the start with one sentence', async (_what, text, sentence) => {
    const problem = await problemOf(text);
    expect(problem).toMatch(/^TRUSTED_CLIENTS_FOLDER holds "app\.json", [^\n]*register\.$/);
    expect(problem).toContain(sentence);
  });

  test('with a document that the graph does not take any more keeps nobody from starting; its client is told', async () => {
    const old = 'query Old { viewer { shoeSize } }';
    expect(await problemOf(manifestOf({ Client: CLIENT, Old: old }).text)).toBeNull();
    expect(await post({ documentId: idOf(old) }, as('app'))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await post({ documentId: idOf(CLIENT), variables }, as('app'))).toMatchObject(ANSWER);
  });
});

describe('the folder of manifests', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schakel-trusted-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('gives each client the file of its name, and leaves what is no JSON', async () => {
    await writeFile(join(folder, 'case-app.json'), '{}');
    await writeFile(join(folder, 'README.md'), '');
    const manifests = await readClientManifests(folder);
    expect([...manifests]).toEqual([['case-app', { file: 'case-app.json', text: '{}' }]]);
  });

  test('that is not there, or is not set, holds none', async () => {
    expect((await readClientManifests(join(folder, 'later'))).size).toBe(0);
    expect((await readClientManifests(undefined)).size).toBe(0);
  });

  test('stops the start where a name could not be a client’s', async () => {
    await writeFile(join(folder, 'My App.json'), '{}');
    await expect(readClientManifests(folder)).rejects.toThrow('name it after the client, in small letters');
  });
});

function asked(): number {
  return OWNERS.flatMap((owner) => graph.owners[owner].received).length;
}
