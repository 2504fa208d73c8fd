import { createPublicKey, createVerify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import type { Caller } from '../../shared/caller.ts';
import { createCallerTokenSigner, createCallerTokenVerifier } from '../../shared/caller-token.ts';
import { createGrantSigner, createGrantVerifier, type GrantFacts } from '../../shared/grant.ts';
import { rotateKeys } from '../../shared/keys.ts';
import { type PublishedKeys, publishKeys } from '../kit/keys.ts';

const caller: Caller = {
  staffMember: 'social-worker',
  organisation: '0914402196',
  roles: ['social-worker'],
  purpose: 'BENEFIT_FOLLOW_UP',
  requestId: 'request-1',
  language: 'nl',
  nationalNumber: null,
};

const facts: GrantFacts = {
  clientId: 'client-1',
  nationalNumbers: ['84121725318'],
  staffMember: 'social-worker',
  organisation: '0914402196',
  organisationKind: 'WELFARE_CENTRE',
  purpose: 'BENEFIT_FOLLOW_UP',
  relation: 'CASE',
  since: '2026-03-03',
  sharing: { 'welfare.needs': 'GIVEN' },
  holders: [{ owner: 'PES', organisation: '0887010362', capacity: 'JOBSEEKER', from: '2024-01-01', to: null }],
};

let now = new Date('2026-11-21T10:00:00Z');
const clock = () => now;
let gateway: PublishedKeys;
let partnership: PublishedKeys;

beforeAll(async () => {
  gateway = await publishKeys(clock);
  partnership = await publishKeys(clock);
});
afterAll(async () => {
  await gateway.close();
  await partnership.close();
});

function tokens(owner: 'pes' | 'welfare' | 'partnership' = 'pes') {
  return {
    signer: createCallerTokenSigner({ keys: gateway.keys, clock }),
    verifier: createCallerTokenVerifier({ owner, jwksUrl: gateway.jwksUrl, clock }),
  };
}

function grants() {
  const kept = new Map<string, string>();
  return {
    kept,
    signer: createGrantSigner({ keys: partnership.keys, clock, reuse: kept }),
    verifier: createGrantVerifier({ jwksUrl: partnership.jwksUrl, clock }),
  };
}

describe('the caller token', () => {
  it('states the caller to the owner it was signed for', async () => {
    const { signer, verifier } = tokens();
    expect(await verifier.verify(signer.sign(caller, 'pes'))).toEqual(caller);
  });

  it('is refused by another owner than the one it was signed for', async () => {
    const { signer, verifier } = tokens();
    await expect(verifier.verify(signer.sign(caller, 'welfare'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('holds for 60 seconds and 5 of clock skew, and not a second longer', async () => {
    const { signer } = tokens();
    const token = signer.sign(caller, 'pes');
    const start = now;
    now = new Date(start.getTime() + 64_000);
    expect(await tokens().verifier.verify(token)).toEqual(caller);
    now = new Date(start.getTime() + 66_000);
    await expect(tokens().verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    now = start;
  });

  it('that was verified before is refused once it has expired', async () => {
    const { signer, verifier } = tokens();
    const token = signer.sign(caller, 'pes');
    await verifier.verify(token);
    const start = now;
    now = new Date(start.getTime() + 66_000);
    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    now = start;
  });

  it.each([
    ['unsigned', (token: string) => `${token.split('.').slice(0, 2).join('.')}.`],
    ['of which one claim was changed', (token: string) => swapClaims(token, { purpose: 'ACTIVATION' })],
    ['that is no token', () => 'abc'],
  ])('%s is refused', async (_what, forge) => {
    const { signer, verifier } = tokens();
    await expect(verifier.verify(forge(signer.sign(caller, 'pes')))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('signed by another key, or with the public key as an HMAC secret, is refused', async () => {
    const { verifier } = tokens();
    const foreign = createCallerTokenSigner({ keys: partnership.keys, clock }).sign(caller, 'pes');
    await expect(verifier.verify(foreign)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const secret = Buffer.from(JSON.stringify(gateway.keys.jwks().keys[0]));
    const hmac = await new SignJWT({ ...caller, request: 'r' })
      .setProtectedHeader({ alg: 'HS256', typ: 'schakel-caller+jwt', kid: String(gateway.keys.jwks().keys[0]?.kid) })
      .setIssuer('schakel-gateway')
      .setAudience('pes')
      .setSubject('social-worker')
      .setIssuedAt(now)
      .setExpirationTime(new Date(now.getTime() + 60_000))
      .sign(secret);
    await expect(verifier.verify(hmac)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('carries a national number to the partnership only', async () => {
    const client: Caller = {
      ...caller,
      organisation: null,
      roles: ['client'],
      purpose: 'OWN_FILE',
      nationalNumber: '84121725318',
    };
    const { signer } = tokens();
    expect(Buffer.from(signer.sign(client, 'pes').split('.')[1] ?? '', 'base64url').toString()).not.toContain(
      '84121725318',
    );
    const { verifier } = tokens('partnership');
    expect((await verifier.verify(signer.sign(client, 'partnership'))).nationalNumber).toBe('84121725318');
  });
});

describe('the grant', () => {
  it('states its facts to an owner together with the caller token of the same request', async () => {
    const { signer, verifier } = grants();
    expect(await verifier.verify(signer.sign(facts), caller, 'client-1')).toEqual(facts);
  });

  it.each([
    ['of another staff member', { ...caller, staffMember: 'other-centre' }, 'client-1'],
    ['of another organisation', { ...caller, organisation: '0913501371' }, 'client-1'],
    ['for another purpose', { ...caller, purpose: 'ACTIVATION' as const }, 'client-1'],
    ['about another client', caller, 'client-2'],
  ])('%s opens nothing', async (_what, asking, clientId) => {
    const { signer, verifier } = grants();
    await expect(verifier.verify(signer.sign(facts), asking, clientId)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('is no caller token, and a caller token is no grant, even with the same key', async () => {
    const { signer } = grants();
    const asToken = createCallerTokenVerifier({ owner: 'pes', jwksUrl: partnership.jwksUrl, clock });
    await expect(asToken.verify(signer.sign(facts))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const asGrant = createGrantVerifier({ jwksUrl: gateway.jwksUrl, clock });
    await expect(asGrant.verify(tokens().signer.sign(caller, 'pes'), caller, 'client-1')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('is signed once for the same facts, and no national number is in the key it is kept under', () => {
    const { kept, signer } = grants();
    expect(signer.sign(facts)).toBe(signer.sign({ ...facts }));
    expect([...kept.keys()].join()).not.toContain('84121725318');
    expect(signer.sign({ ...facts, relation: 'INTAKE' })).not.toBe(signer.sign(facts));
  });
});

describe('a rotation of keys', () => {
  it('publishes the new key at once, signs with it from its moment on, and old statements stay good', async () => {
    const own = await publishKeys(clock);
    const signer = createCallerTokenSigner({ keys: own.keys, clock });
    const verifier = createCallerTokenVerifier({ owner: 'pes', jwksUrl: own.jwksUrl, clock });
    const before = signer.sign(caller, 'pes');
    const added = await rotateKeys(own.file, new Date(now.getTime() + 30_000), now);
    await untilTrue(() => own.keys.jwks().keys.length === 2);
    expect(kidOf(signer.sign(caller, 'pes'))).not.toBe(added);
    const start = now;
    now = new Date(start.getTime() + 31_000);
    const after = signer.sign(caller, 'pes');
    expect(kidOf(after)).toBe(added);
    expect(await verifier.verify(before)).toEqual(caller);
    expect(await verifier.verify(after)).toEqual(caller);
    now = start;
    await own.close();
  });

  it('signs what any ES256 verifier accepts', () => {
    const [header, body, signature] = tokens().signer.sign(caller, 'pes').split('.');
    const [jwk] = gateway.keys.jwks().keys;
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    const good = createVerify('sha256')
      .update(`${header}.${body}`)
      .verify({ key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature ?? '', 'base64url'));
    expect(good).toBe(true);
  });
});

function swapClaims(token: string, changes: object): string {
  const [header, body, signature] = token.split('.');
  const claims = { ...JSON.parse(Buffer.from(body ?? '', 'base64url').toString()), ...changes };
  return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
}

function kidOf(token: string): string {
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
}

async function untilTrue(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !condition(); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(condition()).toBe(true);
}
