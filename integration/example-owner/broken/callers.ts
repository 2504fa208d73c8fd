import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTVerifyOptions } from 'jose';
import type { Caller } from '../parts.ts';
import type { SoundOwner } from '../sound.ts';
import { callerIn, factsIn, type Trust, verifyCaller } from '../statements.ts';
import type { Breakage } from './breakage.ts';

/** A caller token that is believed too easily, or refused when it is good. */
export const brokenCallers: readonly Breakage[] = [
  {
    id: 'caller-optional',
    mistake: 'lets in who comes without a token, as somebody of a centre',
    check: 'caller-missing',
    says: 'a question without a caller token',
    break: ({ parts }) => ({
      verifyCaller: async (token) => (token === null ? ANYBODY : parts.verifyCaller(token)),
    }),
  },
  {
    id: 'caller-not-verified',
    mistake: 'reads the token and does not verify its signature',
    check: 'caller-forged',
    says: 'roles were changed after it was signed',
    break: () => ({ verifyCaller: async (token) => callerIn(decodeJwt(token ?? '')) }),
  },
  {
    id: 'caller-never-expires',
    mistake: 'does not look at the time',
    check: 'caller-expired',
    says: 'a caller token that was over two minutes ago',
    break: (owner) => trusting(owner, ({ maxTokenAge: _, ...options }) => ({ ...options, clockTolerance: 86_400 })),
  },
  {
    id: 'caller-of-any-owner',
    mistake: 'does not look for whom the token is',
    check: 'caller-other-audience',
    says: 'a caller token for another owner',
    break: (owner) => trusting(owner, ({ audience: _, ...options }) => options),
  },
  {
    id: 'caller-of-any-key',
    mistake: 'believes a token whose key it does not find',
    check: 'caller-unknown-key',
    says: 'a key that nobody published',
    break: ({ parts }) => ({
      verifyCaller: (token) => parts.verifyCaller(token).catch(() => callerIn(decodeJwt(token ?? ''))),
    }),
  },
  {
    id: 'keys-fetched-once',
    mistake: 'fetches the keys of the gateway when it starts, and never again',
    check: 'caller-rotated-key',
    says: 'fetch the published keys (JWKS) again',
    break: ({ callers, options }) => {
      const first = fetch(options.gatewayJwksUrl).then((response) => response.json() as Promise<JSONWebKeySet>);
      const keys: Trust['keys'] = async (header, token) => createLocalJWKSet(await first)(header, token);
      return { verifyCaller: (token) => verifyCaller(token, { ...callers, keys }) };
    },
  },
  {
    id: 'no-clock-skew',
    mistake: 'takes its own clock for the only one',
    check: 'caller-clock-skew',
    says: 'allow five seconds between the clocks of two machines',
    break: (owner) => trusting(owner, (options) => ({ ...options, clockTolerance: 0 })),
  },
  {
    id: 'algorithm-of-sender',
    mistake: 'takes the algorithm that the token names, and none is one',
    check: 'caller-none-algorithm',
    says: 'alg: none',
    break: ({ parts }) => ({
      verifyCaller: async (token) => (token?.endsWith('.') ? callerIn(decodeJwt(token)) : parts.verifyCaller(token)),
    }),
  },
  {
    id: 'grant-as-caller',
    mistake: 'takes everything that the partnership signs for a caller',
    check: 'grant-as-caller',
    says: 'a grant in the place of the caller token',
    break: ({ parts }) => ({
      verifyCaller: (token) => parts.verifyCaller(token).catch((error: unknown) => callerOfGrant(token ?? '', error)),
    }),
  },
];

const ANYBODY: Caller = {
  ...{ sub: 'somebody', organisation: null, roles: ['social-worker'], purpose: 'BENEFIT_FOLLOW_UP' },
  ...{ request: 'none', language: 'nl' },
};

/** The owner with other options for its caller tokens. */
function trusting({ callers }: SoundOwner, change: (options: JWTVerifyOptions) => JWTVerifyOptions) {
  const trust: Trust = { ...callers, options: change(callers.options) };
  return { verifyCaller: (token: string | null) => verifyCaller(token, trust) };
}

function callerOfGrant(token: string, error: unknown): Caller {
  if (token === '') throw error;
  const facts = factsIn(decodeJwt(token));
  return { ...ANYBODY, sub: facts.staffMember, organisation: facts.organisation, purpose: facts.purpose };
}
