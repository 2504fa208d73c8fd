import { createRemoteJWKSet, type JWTPayload } from 'jose';
import { Refusal } from '../parts.ts';
import type { SoundOwner } from '../sound.ts';
import { callerIn, claimsOf, publishedKeys, type Trust, verifyCaller, verifyGrant } from '../statements.ts';
import type { Breakage } from './breakage.ts';

/** What is signed well and yet not good, and keys that are fetched too often, or nowhere. */
export const brokenStatements: readonly Breakage[] = [
  {
    id: 'caller-age-ignored',
    mistake: 'looks when a token ends, and not when it was made',
    check: 'caller-expired',
    says: 'made 90 s ago (iat)',
    break: (owner) => ({ verifyCaller: (token) => verifyCaller(token, ageless(owner.callers)) }),
  },
  {
    id: 'grant-age-ignored',
    mistake: 'looks when a grant ends, and not when it was made',
    check: 'grant-expired',
    says: 'a grant that was made 90 s ago (iat)',
    break: (owner) => {
      const trust = ageless(owner.grants);
      return { verifyGrant: (grant, caller, clientId) => verifyGrant(grant, caller, clientId, trust) };
    },
  },
  {
    id: 'any-role',
    mistake: 'takes a role that does not exist for that of a social worker',
    check: 'caller-claims',
    says: 'with a role that does not exist',
    break: lenient((claims) => ({ ...claims, roles: ['social-worker'] })),
  },
  {
    id: 'unknown-role-dropped',
    mistake: 'drops the roles that it does not know and goes on with the others',
    check: 'caller-claims',
    says: 'with a known role and one that does not exist',
    break: lenient((claims) => ({
      ...claims,
      roles: (claims.roles as string[]).filter((role) => role !== 'onlooker'),
    })),
  },
  {
    id: 'any-purpose',
    mistake: 'takes whatever purpose is stated',
    check: 'caller-claims',
    says: 'with a purpose that does not exist',
    break: lenient((claims) => ({ ...claims, purpose: 'BENEFIT_FOLLOW_UP' })),
  },
  {
    id: 'any-language',
    mistake: 'answers in Dutch to a language that it does not have',
    check: 'caller-claims',
    says: 'with a language that was not agreed',
    break: lenient((claims) => ({ ...claims, language: 'nl' })),
  },
  {
    id: 'grant-refused-silently',
    mistake: 'answers null for a grant that is not good, and does not say why',
    check: 'grant-missing',
    says: 'null at its place, but no error with path ["_entities",0] and code UNAUTHENTICATED',
    break: ({ parts }) => ({
      entities: async (...given) =>
        (await parts.entities(...given)).map((one) => (one instanceof Refusal ? null : one)),
    }),
  },
  {
    id: 'gateway-keys-flood',
    mistake: 'fetches the keys of the gateway for every token of a key that it does not know',
    check: 'keys-flood',
    says: 'requests for the keys of the gateway: fetch the published keys at most once a second',
    break: ({ callers, options }) => {
      const keys = eagerly(options.gatewayJwksUrl);
      return { verifyCaller: (token) => verifyCaller(token, { ...callers, keys }) };
    },
  },
  {
    id: 'partnership-keys-flood',
    mistake: 'fetches the keys of the partnership for every grant of a key that it does not know',
    check: 'keys-flood',
    says: 'requests for the keys of the partnership: fetch the published keys at most once a second',
    break: ({ grants, options }) => {
      const trust = { ...grants, keys: eagerly(`${options.partnershipUrl}/.well-known/jwks.json`) };
      return { verifyGrant: (grant, caller, clientId) => verifyGrant(grant, caller, clientId, trust) };
    },
  },
  {
    id: 'gateway-keys-elsewhere',
    mistake: 'was started without the address of the keys of the gateway',
    check: 'keys-fetched',
    says: '/gateway/.well-known/jwks.json: start it with GATEWAY_JWKS_URL=http://',
    break: ({ callers }) => ({
      verifyCaller: (token) => verifyCaller(token, { ...callers, keys: publishedKeys(NOWHERE) }),
    }),
  },
  {
    id: 'partnership-keys-elsewhere',
    mistake: 'was started without the address of the partnership',
    check: 'keys-fetched',
    says: '/partnership/.well-known/jwks.json: start it with PARTNERSHIP_URL=http://',
    break: ({ grants }) => ({
      verifyGrant: (grant, caller, clientId) =>
        verifyGrant(grant, caller, clientId, { ...grants, keys: publishedKeys(NOWHERE) }),
    }),
  },
];

/** Port 9 is that of discard: nobody publishes there. */
const NOWHERE = 'http://127.0.0.1:9/.well-known/jwks.json';

function ageless({ options: { maxTokenAge: _, ...options }, ...trust }: Trust): Trust {
  return { ...trust, options };
}

function eagerly(url: string): Trust['keys'] {
  return createRemoteJWKSet(new URL(url), { cooldownDuration: 0 });
}

/** A signature that is verified, and claims that are made good before they are looked at. */
function lenient(change: (claims: JWTPayload) => JWTPayload): Breakage['break'] {
  return ({ parts, callers }: SoundOwner) => ({
    verifyCaller: async (token) =>
      token === null ? parts.verifyCaller(token) : callerIn(change(await claimsOf(token, callers))),
  });
}
