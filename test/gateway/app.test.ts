import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gatewaySettings, timeLimits } from '../../gateway/configuration.ts';
import { OWNERS } from '../../shared/caller.ts';
import { readConfiguration } from '../../shared/configuration.ts';
import { nodeArgumentsFor } from '../kit/built-sources.ts';
import { byOwner, startGraph, type TestGraph } from './kit/graph.ts';
import { AUDIENCE } from './kit/identity.ts';
import { composeTestSupergraph } from './kit/schemas.ts';

let graph: TestGraph;
let folder: string;
beforeAll(async () => {
  graph = await startGraph();
  folder = await mkdtemp(join(tmpdir(), 'schakel-main-'));
  await writeFile(join(folder, 'supergraph.graphql'), composeTestSupergraph());
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const readiness = async () => {
  const response = await fetch(`${graph.url}/readyz`);
  return [response.status, await response.json()];
};

const SUPERGRAPH = {
  digest: expect.stringMatching(/^[0-9a-f]{12}$/),
  since: expect.stringMatching(/^\d{4}-.*Z$/),
  refused: null,
};

describe('readiness', () => {
  test('does not depend on owners', async () => {
    await Promise.all(OWNERS.map((owner) => graph.owners[owner].stop()));
    const detail = { supergraph: SUPERGRAPH, identityProvider: true };
    expect(await readiness()).toEqual([200, { ready: true, detail }]);
  });

  test('waits for the keys of the identity provider, without which every sign-in gets 503', async () => {
    await graph.renew({ issuer: 'http://127.0.0.1:9' });
    const detail = { supergraph: SUPERGRAPH, identityProvider: false };
    expect(await readiness()).toEqual([503, { ready: false, detail }]);
    const { status, errors } = await graph.ask('{ viewer { purpose } }');
    const message =
      'The identity provider cannot be reached, so your sign-in cannot be checked: try again in a moment.';
    expect([status, errors]).toEqual([503, [{ message, extensions: { code: 'SOURCE_UNAVAILABLE' } }]]);
  });

  test('a provider that names itself otherwise is not taken', async () => {
    await graph.renew({ issuer: graph.identity.issuer.replace('127.0.0.1', 'localhost') });
    expect((await readiness())[0]).toBe(503);
  });
});

test('the keys of caller tokens are published without their private part', async () => {
  const { keys } = await (await fetch(`${graph.url}/.well-known/jwks.json`)).json();
  expect(keys.map((key: object) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']]);
});

test('outside development there is no page and nothing at other addresses', async () => {
  await graph.renew();
  for (const path of ['/', '/graphiql', '/favicon.ico', '/.well-known/apollo/server-health']) {
    expect([path, (await fetch(`${graph.url}${path}`)).status]).toEqual([path, 404]);
  }
});

test('a supergraph that names an owner whom nobody knows does not load', async () => {
  const supergraphSdl = composeTestSupergraph().replace('@join__graph(name: "pes"', '@join__graph(name: "somebody"');
  await expect(graph.renew({ supergraphSdl })).rejects.toThrow(
    'The supergraph names the owner "somebody": it can name partnership,',
  );
  await expect(graph.renew({ supergraphSdl: 'type Query {' })).rejects.toThrow(
    /^gateway cannot start:\n {2}- The supergraph cannot be loaded \(Syntax Error: .*\): compose it again/,
  );
  await graph.renew();
});

const environment = () => ({
  PORT: '0',
  SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'),
  OWNER_URLS: JSON.stringify(byOwner((owner) => graph.owners[owner].url)),
  ISSUER: graph.identity.issuer,
  AUDIENCE,
  KEY_RING_FILE: join(folder, 'keys.json'),
});

/** Runs the entry point with this environment until its output holds `until` or it ends. */
async function run(env: Record<string, string>, until: RegExp) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, await nodeArgumentsFor('gateway/main.ts'), { env: { PATH, ...env } });
  let output = '';
  const seen = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (until.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => resolve());
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await seen;
  return { output, stop: () => child.kill('SIGTERM'), ended };
}

describe('the process', () => {
  test('serves with the configuration of its environment, and stops when it is told to', async () => {
    const { output, stop, ended } = await run(environment(), /listening at (http:\/\/[\d.:]+)/);
    const url = /listening at (http:\/\/[\d.:]+)/.exec(output)?.[1];
    const headers = {
      authorization: `Bearer ${await graph.identity.token()}`,
      'x-purpose': 'INTAKE',
      'content-type': 'application/json',
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: '{"query":"{ viewer { purpose } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { purpose: 'INTAKE' } } });
    stop();
    expect(await ended).toBe(0);
  });

  test('says which supergraph it cannot read, and ends with code 1', async () => {
    const { output, ended } = await run(
      { ...environment(), SUPERGRAPH_FILE: join(folder, 'no.graphql') },
      /compose it/,
    );
    expect(output).toMatch(
      /SUPERGRAPH_FILE names ".*no\.graphql", which cannot be read: compose it with npm run compose\./,
    );
    expect(await ended).toBe(1);
  });
});

test('an owner may have a time limit of its own', () => {
  const env = { ...environment(), OWNER_TIME_LIMITS_MS: '{"pes":2000}' };
  const limits = timeLimits(readConfiguration('gateway', gatewaySettings, env));
  expect(limits).toEqual({ partnership: 1500, pes: 2000, welfare: 1500, 'social-economy': 1500 });
});

test('the configuration names everything that is missing or wrong at once', () => {
  const env = {
    OWNER_URLS: '{"pes":"http://127.0.0.1:4002"}',
    MODE: 'demo',
    TIME_LIMIT_MS: '5',
    OWNER_TIME_LIMITS_MS: '{"vdab":1}',
  };
  expect(() => readConfiguration('gateway', gatewaySettings, env)).toThrow(
    expect.objectContaining({
      problems: [
        expect.stringMatching(/^OWNER_URLS is not valid .*partnership and welfare and social-economy/),
        expect.stringMatching(/^ISSUER is not set/),
        expect.stringMatching(/^AUDIENCE is not set/),
        expect.stringMatching(/^KEY_RING_FILE is not set/),
        expect.stringMatching(/^MODE is not valid/),
        expect.stringMatching(/^TIME_LIMIT_MS is not valid/),
        expect.stringMatching(/^OWNER_TIME_LIMITS_MS is not valid \(is not JSON of owner to milliseconds\)/),
      ],
    }),
  );
});
