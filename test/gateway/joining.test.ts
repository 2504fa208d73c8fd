import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { composeOwners } from '../../scripts/schema/compose-owners.ts';
import { schemaDigest } from '../../shared/schema-digest.ts';
import { byOwner, startGraph, type TestGraph } from './kit/graph.ts';
import { AUDIENCE } from './kit/identity.ts';
import { portOf } from './kit/owner-server.ts';
import { type GatewayProcess, startGatewayProcess } from './kit/process.ts';
import { testSchemas } from './kit/schemas.ts';
import { idOf, manifestOf } from './kit/workbench.ts';

const TRAINING = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { courses: [String!] }
`;
const FOUR = composeOwners(testSchemas()).supergraph ?? '';
const FIVE = composeOwners({ ...testSchemas(), training: TRAINING }).supergraph ?? '';

let graph: TestGraph;
let folder: string;
let gateway: GatewayProcess;
let training: Server;
const audiences: unknown[] = [];
let waitMs = 0;

/** Somebody's own program, in whatever language: it knows nothing of us but the request. */
function startTraining(): Promise<Server> {
  const server = createServer((request, response) => {
    void text(request).then(async () => {
      audiences.push(decodeJwt(String(request.headers.authorization).replace('Bearer ', '')).aud);
      await sleep(waitMs);
      response.setHeader('content-type', 'application/json').end('{"data":{"courses":["welding"]}}');
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

beforeAll(async () => {
  graph = await startGraph();
  training = await startTraining();
  folder = await mkdtemp(join(tmpdir(), 'schakel-joining-'));
  await mkdir(join(folder, 'clients'));
  await replace('supergraph.graphql', FOUR);
  await replace('owners.json', '{"owners":{}}');
  gateway = await startGatewayProcess({
    PORT: '0',
    SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'),
    OWNERS_FILE: join(folder, 'owners.json'),
    TRUSTED_CLIENTS_FOLDER: join(folder, 'clients'),
    RELOAD_SECONDS: '0.1',
    OWNER_URLS: JSON.stringify(byOwner((owner) => graph.owners[owner].url)),
    TIME_LIMIT_MS: '20000',
    REQUEST_BUDGET_MS: '40000',
    ISSUER: graph.identity.issuer,
    AUDIENCE,
    KEY_RING_FILE: join(folder, 'keys.json'),
  });
}, 600_000);
afterAll(async () => {
  await gateway.stop();
  training.closeAllConnections();
  await new Promise((resolve) => training.close(resolve));
  await graph.close();
  await rm(folder, { recursive: true });
});

async function replace(name: string, content: string): Promise<void> {
  await writeFile(join(folder, `${name}.part`), content);
  await rename(join(folder, `${name}.part`), join(folder, name));
}

const joins = (limit: object) =>
  replace(
    'owners.json',
    JSON.stringify({ owners: { training: { url: `http://127.0.0.1:${portOf(training)}`, ...limit } } }),
  );

interface Supergraph {
  digest: string;
  since: string;
  refused: { digest: string | null; reason: string } | null;
}

async function until(isSo: (supergraph: Supergraph) => boolean): Promise<Supergraph> {
  for (;;) {
    const { detail } = await (await fetch(`${gateway.url}/readyz`)).json();
    if (isSo(detail.supergraph)) return detail.supergraph;
    await sleep(50);
  }
}

async function courses(): Promise<{ data?: { courses: string[] | null }; errors?: object[] }> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${await graph.identity.token()}`, 'x-purpose': 'INTAKE' },
      'content-type': 'application/json',
    },
    body: '{"query":"{ courses }"}',
  });
  return response.json();
}

describe('an owner that joins by configuration, without a build and without a restart', () => {
  test('is not asked by a supergraph alone: the sentence says where its address belongs', async () => {
    await replace('supergraph.graphql', FIVE);
    const { digest, refused } = await until((supergraph) => supergraph.refused !== null);
    expect(digest).toBe(schemaDigest(FOUR));
    expect(refused?.reason).toBe('It cannot be loaded: the log of the gateway says why.');
    expect(gateway.output()).toMatch(/names the owner \\"training\\".*OWNERS_FILE/);
  }, 600_000);

  test('is asked as soon as its address stands in the file, with a statement of the caller for it alone', async () => {
    await joins({});
    await until(({ digest }) => digest === schemaDigest(FIVE));
    const { data, errors } = await courses();
    expect([data, errors]).toEqual([{ courses: ['welding'] }, undefined]);
    expect(audiences).toEqual(['training']);
  }, 600_000);

  test('is waited for as long as the file says, and named by its own name when it is late', async () => {
    const { since } = await until(() => true);
    waitMs = 3000;
    await joins({ timeLimitMs: 50 });
    await until((supergraph) => supergraph.since !== since);
    expect(await courses()).toMatchObject({
      data: { courses: null },
      errors: [
        {
          message: 'The owner training did not answer in time: its part of the answer is missing; ask again later.',
          extensions: { code: 'SOURCE_TIMEOUT', source: 'TRAINING' },
        },
      ],
    });
  }, 600_000);

  test('a file of owners that is wrong is refused, and the last good one stays', async () => {
    await replace('owners.json', '{"owners":{"Training":{}}}');
    const { digest } = await until((supergraph) => supergraph.refused !== null);
    expect(digest).toBe(schemaDigest(FIVE));
    expect(gateway.output()).toMatch(/OWNERS_FILE names .*owners\.json.*, which is not what it has to be at owners/);
    expect((await courses()).data).toEqual({ courses: null });
  }, 600_000);
});

describe('a document that a client registers while the gateway serves', () => {
  const BODY = 'query Who { viewer { staffMember } }';
  const ask = async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${await graph.identity.token()}`, 'x-purpose': 'INTAKE' },
        ...{ 'content-type': 'application/json', 'apollographql-client-name': 'case-app' },
      },
      body: JSON.stringify({ documentId: idOf(BODY) }),
    });
    const { data, errors } = await response.json();
    return data?.viewer ? 'answered' : errors[0].extensions.code;
  };

  test('is answered without a restart, and still is when the manifest becomes no manifest, which the log says once', async () => {
    expect(await ask()).toBe('DOCUMENT_NOT_TRUSTED');
    await replace('clients/case-app.json', manifestOf({ Who: BODY }).text);
    while ((await ask()) !== 'answered') await sleep(50);
    await replace('clients/case-app.json', '{');
    const refused = () =>
      gateway
        .output()
        .split('\n')
        .filter((line) => line.includes('the last good ones stay'));
    while (refused().length === 0) await sleep(50);
    expect(await ask()).toBe('answered');
    expect(refused()).toEqual([expect.stringContaining('which is not a manifest of persisted queries')]);
    // Neither does one that cannot be read keep the others from being read again without a word.
    await mkdir(join(folder, 'clients/other-app.json'));
    while (refused().length === 1) await sleep(50);
    expect(refused()[1]).toContain('cannot be read (EISDIR)');
    expect(await ask()).toBe('answered');
    // A folder that is away for a while takes nobody's documents away.
    await rename(join(folder, 'clients'), join(folder, 'away'));
    while (refused().length === 2) await sleep(50);
    expect(refused()[2]).toContain('cannot be read (ENOENT)');
    expect(await ask()).toBe('answered');
  }, 600_000);
});
