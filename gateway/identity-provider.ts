import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { request } from 'undici';
import { z } from 'zod';
import { AppError } from '../shared/errors.ts';

/** The keys with which an OpenID Connect provider signs tokens. */
export interface IdentityProvider {
  /** Finds the key of a token; throws an error of jose, or `ProviderUnreachable`. */
  readonly keyOf: JWTVerifyGetKey;
  /** Whether its keys are here; asks for them when they are not yet. */
  isReady(): Promise<boolean>;
}

/** Who asks cannot be found out now. HTTP 503: the same token can be good in a moment, so nobody has to sign in again. */
export class ProviderUnreachable extends AppError {
  constructor(cause: unknown) {
    const sentence =
      'The identity provider cannot be reached, so your sign-in cannot be checked: try again in a moment.';
    super('SOURCE_UNAVAILABLE', sentence, { cause });
  }
}

export interface ProviderOptions {
  readonly issuer: string;
  /** How soon after a fetch an unknown key may lead to another one, in milliseconds. */
  readonly cooldownMs?: number;
}

const FETCH_MS = 2000;
const COOLDOWN_MS = 5000;

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** Discovers the provider at its first use, and again until it has answered once; then its keys are kept and refreshed. */
export function createIdentityProvider({ issuer, cooldownMs = COOLDOWN_MS }: ProviderOptions): IdentityProvider {
  let discovered: Promise<RemoteKeys> | null = null;
  const keys = () => {
    discovered ??= discover(issuer, cooldownMs).catch((error) => {
      discovered = null;
      throw new ProviderUnreachable(error);
    });
    return discovered;
  };
  return {
    keyOf: async (header, token) => {
      const remote = await keys();
      return remote(header, token).catch((error) => {
        // What is not said about the key set or the key itself is a fetch that failed.
        throw isAboutKey(error) ? error : new ProviderUnreachable(error);
      });
    },
    isReady: async () => {
      const remote = await keys().catch(() => null);
      if (!remote) return false;
      if (!remote.jwks()) await remote.reload().catch(() => undefined);
      return remote.jwks() !== undefined;
    },
  };
}

const ABOUT_KEY = new Set(['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS', 'ERR_JOSE_NOT_SUPPORTED']);

function isAboutKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && ABOUT_KEY.has(String(error.code));
}

const metadataSchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

async function discover(issuer: string, cooldownDuration: number): Promise<RemoteKeys> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { statusCode, body } = await request(url, {
    signal: AbortSignal.timeout(FETCH_MS),
    headers: { accept: 'application/json' },
  });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`The discovery document was answered with status ${statusCode}.`);
  }
  const metadata = metadataSchema.parse(await body.json());
  // OpenID Connect Discovery 1.0, section 4.3: the issuer in the document is exactly the one that was asked.
  if (metadata.issuer !== issuer) throw new Error('The discovery document is of another issuer.');
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { cooldownDuration, timeoutDuration: FETCH_MS });
}
