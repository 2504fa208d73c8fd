import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { buildSchema, parse, validateSchema } from 'graphql';
import type { RunningOwner } from '../../integration/example-owner/server.ts';
import { startExampleOwner } from '../../integration/example-owner/start.ts';
import { createOrganisationTokenVerifier, signOrganisationToken } from '../../shared/announcement.ts';
import { OWNERS, type Owner } from '../../shared/caller.ts';
import { createDatabase, type Database } from '../../shared/database.ts';
import { type KeyRing, openKeyRing } from '../../shared/keys.ts';
import { createHttpApp, type Listening, listen } from '../../shared/serve.ts';
import { createWitness } from '../../shared/witness.ts';
import { receiveAnnouncements } from '../../subgraphs/partnership/announcements.ts';
import { witnessHeads } from '../../subgraphs/partnership/witness-heads.ts';
import { openPartnership, VDAB } from '../kit/partnership.ts';
import {
  clock,
  type Issuers,
  NUMBER,
  type ReferenceOwner,
  startIssuers,
  startReferenceOwner,
} from './kit/contract-parties.ts';
import { type Exchange, exchangesIn, filled } from './kit/http-messages.ts';

const document = readFileSync('docs/owner-contract.md', 'utf8');
const least = readFileSync('integration/contract/least-schema.graphql', 'utf8').trim();
const exchanges = exchangesIn(document);
const SECTIONS = ['pes.availability', 'pes.registration', 'pes.journey', 'pes.contact'];

let issuers: Issuers;
let owner: ReferenceOwner;
let example: RunningOwner;
let partnership: Listening;
let keys: KeyRing;
const databases: Database[] = [];
let logFolder = '';

beforeAll(async () => {
  issuers = await startIssuers();
  // The owner announces to the partnership, and the partnership asks for its keys: one of the two comes first.
  const jwks = Fastify();
  let begun: (url: string) => void = () => undefined;
  const ownerUrl = new Promise<string>((resolve) => {
    begun = resolve;
  });
  // Waits for the owner: keys that are answered as none are not asked for again within a second.
  jwks.get('/.well-known/jwks.json', async () => (await fetch(`${await ownerUrl}/.well-known/jwks.json`)).json());
  const jwksUrl = `${await jwks.listen({ port: 0, host: '127.0.0.1' })}/.well-known/jwks.json`;
  partnership = await startPartnership(jwksUrl, () => jwks.close());
  owner = await startReferenceOwner(issuers, partnership.url);
  begun(owner.url);
  keys = await openKeyRing(owner.keyRingFile, clock);
  logFolder = await mkdtemp(join(tmpdir(), 'schakel-contract-'));
  example = await startExampleOwner({
    ...{ port: 0, clock, masterKey: Buffer.alloc(32, 3), logFile: join(logFolder, 'disclosures.jsonl') },
    ...{ gatewayJwksUrl: issuers.gateway.jwksUrl, partnershipUrl: partnership.url },
    ...{ keyFile: join(logFolder, 'own-key.json') },
    files: {
      ...{ holder: VDAB, capacity: 'JOBSEEKER', from: '2025-09-01' },
      clients: [{ recordedUnder: NUMBER, recorded: { category: '05', registeredOn: '2025-09-01' } }],
    },
  });
}, 600_000);

afterAll(async () => {
  await owner?.stop();
  await example?.stop();
  await rm(logFolder, { recursive: true, force: true });
  keys?.close();
  await partnership?.stop();
  await issuers?.close();
});

/** The routes of the partnership that an owner calls, on real databases, and the keys of its grants. */
async function startPartnership(jwksUrl: string, onClose: () => Promise<unknown>): Promise<Listening> {
  const opened = await openPartnership(async (options) => {
    const database = createDatabase({ name: 'test', url: 'sqlite::memory:', ...options });
    databases.push(database);
    return database;
  }, clock);
  await opened.import([{ kbo_number: VDAB, name: 'VDAB', kind: 'PES', nis_code: '21004', from: '2000-01-01', to: '' }]);
  const app = createHttpApp({
    ...{ name: 'partnership', bodyLimit: 1_000_000, logLevel: 'silent' },
    ready: async () => ({ ready: true, detail: {} }),
  });
  const verifier = createOrganisationTokenVerifier({ owners: { pes: jwksUrl }, clock });
  receiveAnnouncements(app, { ...opened, verifier });
  const [, logDatabase] = databases;
  if (logDatabase === undefined) throw new Error('The partnership opens its own database and that of its log.');
  witnessHeads(app, { witness: createWitness({ database: logDatabase, clock }), log: opened.log, verifier });
  app.get('/.well-known/jwks.json', async () => issuers.partnership.keys.jwks());
  return listen(app, {
    ...{ port: 0, host: '127.0.0.1' },
    onClose: async () => {
      await onClose();
      await Promise.all(databases.map((database) => database.close()));
    },
  });
}

async function send({ toPartnership, request }: Exchange, to: string) {
  const body = filled(request.body, (kind, name) => {
    if (kind === 'grant') return issuers.grant(name);
    if (kind === 'head') return 'h'.repeat(43);
    throw new Error(`A body has no ${kind}.`);
  });
  const authorization = filled(request.headers.authorization ?? '', (kind, name) => {
    if (kind === 'caller') return issuers.callerToken(name);
    return signOrganisationToken({ owner: 'pes', holder: name, body: Buffer.from(body), keys, clock });
  });
  const headers = { ...request.headers, ...(authorization ? { authorization } : {}) };
  const { method, path } = request;
  const response = await fetch(`${toPartnership ? partnership.url : to}${path}`, {
    ...{ method, headers, ...(method === 'GET' ? {} : { body }) },
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

/** What came, with `…` where the document leaves something out, and without the sections that it does not have. */
function asPrinted(printed: unknown, came: unknown, key = ''): unknown {
  if (printed === '…' && typeof came === 'string' && came !== '') return '…';
  if (Array.isArray(came)) {
    const rows = key === 'withheld' ? came.filter(({ section }) => SECTIONS.includes(section)) : came;
    return rows.map((row, at) => asPrinted(Array.isArray(printed) ? printed[at] : null, row));
  }
  if (typeof came !== 'object' || came === null) return came;
  const shown = (printed ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(came).map(([name, value]) => [name, asPrinted(shown[name], value, name)]));
}

describe('the document of the contract', () => {
  it('prints the least schema as it is in its file, and that composes with the other three owners', async () => {
    expect(document).toContain(`\`\`\`graphql\n${least}\n\`\`\``);
    const { errors } = composeServices(OWNERS.map((each) => ({ name: each, url: '', typeDefs: parse(sdlOf(each)) })));
    expect(errors).toBeUndefined();
  });

  it('prints what makes the least schema one that executes without a library, once `extend schema` is cut off', () => {
    const added = /^```graphql\n(directive @key[\s\S]*?)^```$/m.exec(document)?.[1] ?? '';
    const types = least.replace(/extend schema[\s\S]*?@composeDirective\(name: "@section"\)/, '');
    expect(added).not.toBe('');
    const schema = buildSchema(`${types}\n${added}`);
    expect(validateSchema(schema)).toEqual([]);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['_entities', '_service']);
  });

  it('shows at least ten exchanges, with the owner and with the partnership', () => {
    expect(exchanges.filter(({ toPartnership }) => !toPartnership).length).toBeGreaterThanOrEqual(10);
    expect(exchanges.filter(({ toPartnership }) => toPartnership)).toHaveLength(2);
  });

  it.each(exchanges.map((exchange) => [exchange.title, exchange] as const))(
    'says what our own owner answers: %s',
    async (_title, exchange) => {
      const { status, headers, body } = exchange.response;
      const came = await send(exchange, owner.url);
      expect(came.status).toBe(status);
      if (body !== '') expect(asPrinted(JSON.parse(body), came.json)).toEqual(JSON.parse(body));
      // Our own owner has more sections, and so more lines where all of them are listed.
      const isLonger = exchange.request.body.includes('withheld');
      for (const [name, value] of Object.entries(headers)) {
        const said = came.headers.get(name) ?? '';
        if (isLonger && name === 'x-disclosures') expect(Number(said)).toBeGreaterThan(Number(value));
        else expect(said.split(';')[0]).toBe(value);
      }
    },
  );

  it.each(
    exchanges.filter(({ toPartnership }) => !toPartnership).map((exchange) => [exchange.title, exchange] as const),
  )('says what the example owner answers, in its own sentences: %s', async (_title, exchange) => {
    const { status, headers, body } = exchange.response;
    const came = await send(exchange, example.url);
    expect(came.status).toBe(status);
    if (body !== '') expect(withoutSentences(came.json)).toEqual(withoutSentences(JSON.parse(body)));
    expect(came.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    for (const name of ['x-disclosures', 'cache-control', 'www-authenticate'].filter((each) => each in headers))
      expect([name, came.headers.get(name)]).toEqual([name, headers[name]]);
  });
});

/** The sentences of an error, and a whole schema, are an owner's own. */
function withoutSentences(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json, (key, value) => (key === 'message' || key === 'sdl' ? '…' : value)));
}

function sdlOf(each: Owner): string {
  if (each === 'pes') return least;
  return `${readFileSync('shared/common.graphql', 'utf8')}\n${readFileSync(`subgraphs/${each}/schema.graphql`, 'utf8')}`;
}
