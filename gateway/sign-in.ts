import { createHash } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Owner, ROLES, type Role } from '../shared/caller.ts';
import { Unauthenticated } from '../shared/errors.ts';
import { parseKboNumber } from '../shared/kbo-number.ts';
import { parseNationalNumber } from '../shared/national-number.ts';
import { type Failure, failuresIn } from '../shared/sandbox-failure.ts';
import type { IdentityProvider } from './identity-provider.ts';

/** Who is signed in, before a purpose is chosen. */
export interface SignedIn {
  readonly staffMember: string;
  /** KBO number; null for somebody who is a client only. */
  readonly organisation: string | null;
  readonly roles: readonly Role[];
  /** Of a client only. */
  readonly nationalNumber: string | null;
  /** Owners that are made to fail for them: in the sandbox only. */
  readonly failures: ReadonlyMap<Owner, Failure>;
}

export interface SignInOptions {
  readonly provider: IdentityProvider;
  readonly issuer: string;
  readonly audience: string;
  readonly clock: () => Date;
  /** Whether this is a sandbox, where a token may ask for failures (ADR 31). */
  readonly development: boolean;
}

/** Finds out who asks, from the header `authorization: Bearer …`; throws `Unauthenticated` or `ProviderUnreachable`. */
export type SignIn = (authorization: string | undefined) => Promise<SignedIn>;

interface Verified {
  readonly who: SignedIn;
  readonly until: number;
}

const MOST_TOKENS = 10_000;
const CLOCK_TOLERANCE_S = 5;

/** Tokens that were verified are kept by their bytes until they expire: a signature costs more than the rest of it. */
export function createSignIn(options: SignInOptions): SignIn {
  const verified = new LRUCache<string, Verified>({ max: MOST_TOKENS });
  return async (authorization) => {
    const token = bearerToken(authorization);
    const id = createHash('sha256').update(token).digest('base64url');
    const known = verified.get(id);
    if (known && known.until > options.clock().getTime()) return known.who;
    const claims = await verify(token, options);
    const who = signedIn(claims);
    if (who.failures.size > 0 && !options.development) throw new Unauthenticated(SANDBOX_ONLY);
    verified.set(id, { who, until: ((claims.exp ?? 0) + CLOCK_TOLERANCE_S) * 1000 });
    return who;
  };
}

const SANDBOX_ONLY =
  'The access token asks for a failure to try out, which is for the sandbox only: sign in without it.';

function bearerToken(authorization: string | undefined): string {
  const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? '')?.[1];
  if (token !== undefined) return token;
  throw new Unauthenticated('Sign in first: send the access token as the header authorization: Bearer …');
}

async function verify(token: string, { provider, issuer, audience, clock }: SignInOptions): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, provider.keyOf, {
      // Asymmetric only: with a shared-secret algorithm the published key would be the secret.
      algorithms: ['ES256', 'RS256', 'PS256'],
      issuer,
      audience,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['exp', 'sub'],
      currentDate: clock(),
    });
    if (isAccessToken(protectedHeader.typ)) return payload;
  } catch (error) {
    throw refusal(error);
  }
  throw new Unauthenticated('The token is not an access token: send the access token.');
}

// RFC 9068 names at+jwt; providers of before it write JWT or nothing.
function isAccessToken(typ: string | undefined): boolean {
  return typ === undefined || /^(application\/)?(at\+jwt|jwt)$/i.test(typ);
}

function refusal(error: unknown): unknown {
  if (!(error instanceof errors.JOSEError)) return error;
  return new Unauthenticated(`${sentenceOf(error)}: sign in again.`, { cause: error });
}

function sentenceOf(error: Error): string {
  if (error instanceof errors.JWTExpired) return 'The access token has expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'The access token is meant for another service';
    if (error.claim === 'iss') return 'The access token is from another identity provider';
    if (error.claim === 'nbf') return 'The access token is not valid yet';
    return 'The access token lacks a statement that is needed';
  }
  if (error instanceof errors.JWKSNoMatchingKey) return 'The access token is signed with a key that is not known';
  return 'The access token is not valid';
}

const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  organisation: z.string().nullish(),
  roles: z.array(z.unknown()).optional(),
  national_number: z.string().nullish(),
  scope: z.string().optional(),
});

function signedIn(payload: JWTPayload): SignedIn {
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) throw new Unauthenticated('The access token does not say who you are in the agreed form.');
  const { sub, organisation, roles: given = [], national_number: number, scope = '' } = claims.data;
  if (isNationalNumber(sub)) throw new Unauthenticated(SUBJECT_IS_NUMBER);
  // Roles of other applications of the same provider are none of ours.
  const roles = ROLES.filter((role) => given.includes(role));
  if (roles.length === 0) throw new Unauthenticated(`You have no role here: ask for one of ${ROLES.join(', ')}.`);
  return {
    staffMember: sub,
    roles,
    organisation: roles.some((role) => role !== 'client') ? organisationOf(organisation) : null,
    nationalNumber: roles.includes('client') ? nationalNumberOf(number) : null,
    failures: failuresIn(scope),
  };
}

// The subject stands in every owner's log, where the client reads who looked; some providers use the number for it.
const SUBJECT_IS_NUMBER =
  'The access token names you by a national number: your identity provider has to give another subject.';

function isNationalNumber(subject: string): boolean {
  return parseNationalNumber(subject.replace(/^\D+/, '')) !== null;
}

function organisationOf(organisation: string | null | undefined): string {
  const kbo = parseKboNumber(organisation ?? '');
  if (kbo !== null) return kbo;
  throw new Unauthenticated('The access token does not name your organisation by a valid KBO number.');
}

function nationalNumberOf(number: string | null | undefined): string {
  const digits = parseNationalNumber(number ?? '');
  if (digits !== null) return digits;
  throw new Unauthenticated('The access token of a client does not hold a valid national number.');
}
