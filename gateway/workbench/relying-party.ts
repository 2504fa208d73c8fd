import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientError,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  ResponseBodyError,
  refreshTokenGrant,
  tokenRevocation,
} from 'openid-client';
import { ProviderUnreachable } from '../identity-provider.ts';
import type { Attempt } from './attempts.ts';
import type { ClientOptions } from './options.ts';

/** What the provider gives for a code or a refresh token. */
export interface Given {
  readonly access: string;
  readonly refresh: string | null;
  /** Of the id token. */
  readonly name: string | null;
}

/** The provider answered, and the answer is no. `reason` is a code of OAuth or of the library, fit for a log. */
export class ProviderRefused extends Error {
  override readonly name = 'ProviderRefused';
  readonly reason: string;
  /** Whether the person chose not to sign in. */
  readonly isCancelled: boolean;

  constructor(reason: string, cause: unknown) {
    super(`The identity provider refused (${reason}).`, { cause });
    this.reason = reason;
    this.isCancelled = reason === 'access_denied';
  }
}

/** The workbench towards its OpenID Connect provider; each throws `ProviderUnreachable` or `ProviderRefused`. */
export interface RelyingParty {
  /** The address at the provider where somebody signs in. */
  begin(attempt: Attempt): Promise<string>;
  /** Exchanges the code in the address of the return (RFC 6749 with PKCE), and checks state, issuer, nonce and id token. */
  finish(callback: URL, attempt: Attempt): Promise<Given>;
  refresh(token: string): Promise<Given>;
  revoke(token: string): Promise<void>;
  /** Where the browser signs out at the provider; null when the provider has no such page. */
  endSessionUrl(): Promise<string | null>;
}

export interface RelyingPartyOptions {
  readonly issuer: string;
  readonly publicUrl: string;
  readonly client: ClientOptions;
}

const TIMEOUT_S = 3;

/** Discovers the provider at its first use, and again until it has answered once. */
export function createRelyingParty({ issuer, publicUrl, client }: RelyingPartyOptions): RelyingParty {
  let discovered: Promise<Configuration> | null = null;
  const configuration = () => {
    discovered ??= discover(issuer, client).catch((error) => {
      discovered = null;
      throw new ProviderUnreachable(error);
    });
    return discovered;
  };
  const ask = async <Answer>(question: (configuration: Configuration) => Promise<Answer>) => {
    const known = await configuration();
    return question(known).catch((error) => {
      throw verdict(error);
    });
  };
  return {
    begin: async ({ state, nonce, verifier }) => {
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${publicUrl}/sign-in/callback`,
        scope: client.scope,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return url.href;
    },
    finish: (callback, { state, nonce, verifier }) =>
      ask(async (known) =>
        given(
          await authorizationCodeGrant(known, callback, {
            expectedState: state,
            expectedNonce: nonce,
            pkceCodeVerifier: verifier,
            idTokenExpected: true,
          }),
        ),
      ),
    refresh: (token) => ask(async (known) => given(await refreshTokenGrant(known, token))),
    revoke: (token) =>
      ask(async (known) => {
        if (known.serverMetadata().revocation_endpoint !== undefined) await tokenRevocation(known, token);
      }),
    endSessionUrl: async () => {
      const known = await configuration();
      if (known.serverMetadata().end_session_endpoint === undefined) return null;
      // Without id_token_hint: the token holds a name, and would stand in an address.
      return buildEndSessionUrl(known, { post_logout_redirect_uri: `${publicUrl}/` }).href;
    },
  };
}

async function discover(issuer: string, { id, secret }: ClientOptions): Promise<Configuration> {
  const authentication = secret === null ? None() : ClientSecretPost(secret);
  return discovery(new URL(issuer), id, undefined, authentication, {
    timeout: TIMEOUT_S,
    // Whoever runs the gateway wrote http in ISSUER: on loopback, or inside a network of their own.
    execute: issuer.startsWith('http:') ? [allowInsecureRequests] : [],
  });
}

function given(tokens: Awaited<ReturnType<typeof refreshTokenGrant>>): Given {
  const name = tokens.claims()?.name;
  return {
    access: tokens.access_token,
    refresh: tokens.refresh_token ?? null,
    name: typeof name === 'string' && name !== '' ? name.slice(0, 200) : null,
  };
}

// Of the library: a statement in the answer is not what was agreed. Everything else may be better in a moment.
const WRONG_ANSWERS = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
]);

function verdict(error: unknown): Error {
  if (error instanceof AuthorizationResponseError) return new ProviderRefused(error.error, error);
  if (error instanceof ResponseBodyError && error.status < 500 && error.error === 'invalid_grant')
    return new ProviderRefused(error.error, error);
  if (error instanceof ClientError && WRONG_ANSWERS.has(error.code ?? ''))
    return new ProviderRefused(error.code ?? '', error);
  return new ProviderUnreachable(error);
}
