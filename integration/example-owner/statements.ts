import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { type Caller, type Facts, Refusal } from './parts.ts';

/** The clocks of two machines may differ this much, in seconds, and no statement is older than a minute. */
const TIME = { clockTolerance: 5, maxTokenAge: 60 };
const ALWAYS = { algorithms: ['ES256'], requiredClaims: ['iat', 'exp', 'sub'], ...TIME };

export interface Trust {
  readonly keys: JWTVerifyGetKey;
  readonly options: JWTVerifyOptions;
  readonly clock: () => Date;
}

/** Published keys, fetched again when a token names one that is not known, at most once a second. */
export function publishedKeys(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), { cooldownDuration: 1000, timeoutDuration: 1500 });
}

/** Caller tokens of the gateway for one owner. */
export function trustInCallers(keys: JWTVerifyGetKey, owner: string, clock: () => Date): Trust {
  const options = { ...ALWAYS, typ: 'schakel-caller+jwt', issuer: 'schakel-gateway', audience: owner };
  return { keys, options, clock };
}

/** Grants of the partnership. */
export function trustInGrants(keys: JWTVerifyGetKey, clock: () => Date): Trust {
  const options = { ...ALWAYS, typ: 'schakel-grant+jwt', issuer: 'schakel-partnership', audience: 'schakel-owners' };
  return { keys, options, clock };
}

/** The claims of a statement that the trust covers. Throws `Refusal`. */
export async function claimsOf(token: string, { keys, options, clock }: Trust): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, { ...options, currentDate: clock() });
    return payload;
  } catch {
    throw new Refusal('UNAUTHENTICATED', 'The token is not valid.');
  }
}

/** Reads a caller token. Throws `Refusal`. */
export async function verifyCaller(token: string | null, trust: Trust): Promise<Caller> {
  if (token === null) throw new Refusal('UNAUTHENTICATED', 'A caller token of the gateway is required.');
  return callerIn(await claimsOf(token, trust));
}

const ROLES = new Set(
  ['social-worker', 'head-of-service', 'mediator', 'tom', 'coach'].concat('data-protection-officer', 'client'),
);
const PURPOSES = new Set(
  ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION', 'ASSESSMENT', 'TRANSITION'].concat(
    ...['OWN_FILE', 'SUPERVISION', 'STATISTICS'],
  ),
);

/** The caller that verified claims state. Throws `Refusal`. */
export function callerIn(claims: JWTPayload): Caller {
  const { sub, organisation, roles, purpose, request, language } = claims;
  const isWhole =
    typeof sub === 'string' &&
    (organisation === null || typeof organisation === 'string') &&
    Array.isArray(roles) &&
    roles.length > 0 &&
    roles.every((role) => ROLES.has(role)) &&
    PURPOSES.has(String(purpose)) &&
    typeof request === 'string' &&
    ['nl', 'en', 'fr'].includes(String(language));
  if (!isWhole) throw new Refusal('UNAUTHENTICATED', 'The caller token does not state who asks and why.');
  return { sub, organisation, roles, purpose: String(purpose), request, language: String(language) };
}

/** Reads a grant that came with a caller token, for one client. Throws `Refusal`. */
export async function verifyGrant(grant: unknown, caller: Caller, clientId: string, trust: Trust): Promise<Facts> {
  if (typeof grant !== 'string' || grant === '')
    throw new Refusal('UNAUTHENTICATED', 'The client came without a grant of the partnership.');
  const facts = factsIn(await claimsOf(grant, trust));
  const isOfThisRequest =
    facts.clientId === clientId &&
    facts.staffMember === caller.sub &&
    facts.organisation === caller.organisation &&
    facts.purpose === caller.purpose;
  if (!isOfThisRequest) throw new Refusal('UNAUTHENTICATED', 'The grant was stated for another request.');
  return facts;
}

/** The facts of verified claims. Throws `Refusal`. */
export function factsIn({ facts }: JWTPayload): Facts {
  const stated = (typeof facts === 'object' && facts !== null ? facts : {}) as Partial<Facts>;
  const isWhole =
    typeof stated.clientId === 'string' &&
    typeof stated.staffMember === 'string' &&
    typeof stated.relation === 'string' &&
    typeof stated.sharing === 'object' &&
    Array.isArray(stated.nationalNumbers) &&
    Array.isArray(stated.holders);
  if (!isWhole) throw new Refusal('UNAUTHENTICATED', 'The grant does not state the facts of a client.');
  return stated as Facts;
}
