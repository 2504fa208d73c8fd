import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { createOrganisationTokenVerifier } from '../../shared/announcement.ts';
import { createCallerTokenVerifier } from '../../shared/caller-token.ts';
import { createGrantVerifier } from '../../shared/grant.ts';

const vectors = JSON.parse(readFileSync('integration/contract/vectors.json', 'utf8'));
const NOW = new Date(vectors.at);
const clock = () => NOW;

interface Vector {
  readonly id: string;
  readonly token: string;
  readonly accepted: boolean;
  readonly why: string;
  readonly with?: string;
  readonly client?: string;
}

const callers: readonly Vector[] = vectors.callerTokens;
const grants: readonly Vector[] = vectors.grants;
const named = (rows: readonly Vector[]) =>
  rows.map((row) => [`${row.id} is ${row.accepted ? 'accepted' : 'refused'}: ${row.why}`, row] as const);

/** What the document says of a statement, and nothing else: any library that knows JWT can do it. */
async function claimsOf(token: string, keys: JSONWebKeySet, typ: string, issuer: string, audience: string) {
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
    ...{ algorithms: ['ES256'], typ, issuer, audience, clockTolerance: 5, maxTokenAge: 60, currentDate: NOW },
    requiredClaims: ['exp', 'iat', 'sub'],
  });
  return payload;
}

const PURPOSES = 'INTAKE BENEFIT_FOLLOW_UP ACTIVATION ASSESSMENT TRANSITION OWN_FILE SUPERVISION STATISTICS'.split(' ');

async function callerOf(token: string): Promise<JWTPayload | null> {
  const typ = 'schakel-caller+jwt';
  const claims = await claimsOf(token, vectors.gateway, typ, 'schakel-gateway', vectors.audience).catch(() => null);
  const isWhole = Array.isArray(claims?.roles) && claims.roles.length > 0 && PURPOSES.includes(String(claims.purpose));
  return isWhole ? claims : null;
}

async function isGrantFor({ token, with: came, client }: Vector): Promise<boolean> {
  const caller = await callerOf(callers.find(({ id }) => id === came)?.token ?? '');
  const keys = vectors.partnership;
  const issuer = 'schakel-partnership';
  const claims = await claimsOf(token, keys, 'schakel-grant+jwt', issuer, 'schakel-owners').catch(() => null);
  const facts = claims?.facts as Record<string, unknown> | undefined;
  return (
    caller !== null &&
    typeof facts?.relation === 'string' &&
    facts.clientId === client &&
    facts.staffMember === caller.sub &&
    facts.organisation === caller.organisation &&
    facts.purpose === caller.purpose
  );
}

describe('the vectors of the contract, verified with jose alone', () => {
  it.each(named(callers))('caller token %s', async (_title, { token, accepted }) => {
    expect((await callerOf(token)) !== null).toBe(accepted);
  });

  it.each(named(grants))('grant %s', async (_title, vector) => {
    expect(await isGrantFor(vector)).toBe(vector.accepted);
  });

  it('the organisation token names the holder and the SHA-256 of the bytes of the body', async () => {
    const { owner, body, digest, token } = vectors.organisationToken;
    const claims = await claimsOf(token, owner, 'schakel-organisation+jwt', 'pes', 'partnership');
    expect(claims).toMatchObject({ sub: JSON.parse(body).holder, digest });
    expect(createHash('sha256').update(body).digest('base64url')).toBe(digest);
  });

  it('the chain follows from its key: HMAC-SHA-256 of the hash before and the canonical entry', () => {
    const { key, start, entries } = vectors.chain;
    let previous = start;
    for (const entry of entries) {
      expect(JSON.parse(entry.canonical)).toEqual(Object.values(entry.entry));
      const hash = createHmac('sha256', Buffer.from(key, 'base64')).update(previous).update(entry.canonical);
      expect({ previous: entry.previous, hash: entry.hash }).toEqual({ previous, hash: hash.digest('base64url') });
      previous = entry.hash;
    }
    expect(entries).toHaveLength(2);
  });
});

describe('our own owners judge the vectors alike', () => {
  const servers: Server[] = [];
  const published = async (keys: JSONWebKeySet) => {
    const server = createServer((_request, response) => response.end(JSON.stringify(keys)));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  };
  let caller: ReturnType<typeof createCallerTokenVerifier>;
  let grant: ReturnType<typeof createGrantVerifier>;
  let organisation: ReturnType<typeof createOrganisationTokenVerifier>;

  beforeAll(async () => {
    const [gateway, partnership, owner] = await Promise.all(
      [vectors.gateway, vectors.partnership, vectors.organisationToken.owner].map(published),
    );
    caller = createCallerTokenVerifier({ owner: 'pes', jwksUrl: gateway ?? '', clock });
    grant = createGrantVerifier({ jwksUrl: partnership ?? '', clock });
    organisation = createOrganisationTokenVerifier({ owners: { pes: owner ?? '' }, clock });
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });

  const verified = async ({ with: came, token, client = '' }: Vector) => {
    const who = await caller.verify(callers.find(({ id }) => id === came)?.token ?? '');
    return grant.verify(token, who, client);
  };
  const taken = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );

  it.each(named(callers))('caller token %s', async (_title, { token, accepted }) => {
    expect(await taken(caller.verify(token))).toBe(accepted);
  });

  it.each(named(grants))('grant %s', async (_title, vector) => {
    expect(await taken(verified(vector))).toBe(vector.accepted);
  });

  it('and the partnership takes the organisation token, for these bytes and no others', async () => {
    const { body, token } = vectors.organisationToken;
    expect(await organisation.verify(token, Buffer.from(body))).toEqual({ owner: 'pes', holder: '0887010362' });
    expect(await taken(organisation.verify(token, Buffer.from(`${body} `)))).toBe(false);
  });
});
