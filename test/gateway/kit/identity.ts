import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { portOf } from './owner-server.ts';

export const AUDIENCE = 'https://schakel.example/api';
export const CENTRE = '0207500123';

interface SigningKey {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/** An OpenID Connect provider on a real port: discovery and keys, and tokens made by jose. */
export interface TestIdentity {
  readonly issuer: string;
  readonly keyFetches: () => number;
  /** A token of a social worker, with other claims where given. */
  token(claims?: Record<string, unknown>, options?: TokenOptions): Promise<string>;
  /** Makes a key; it is published at once unless `hidden`. */
  addKey(alg: string, options?: { hidden: boolean }): Promise<SigningKey>;
  publish(...keys: SigningKey[]): void;
  publicJwk(): JWK;
  close(): Promise<void>;
}

export interface TokenOptions {
  key?: SigningKey;
  typ?: string;
}

/** Starts the provider with one ES256 key. */
export async function startIdentity(clock: () => Date): Promise<TestIdentity> {
  let published: SigningKey[] = [await makeKey('ES256')];
  let fetches = 0;
  const server = createServer((request, response) => {
    const isKeys = request.url === '/jwks';
    if (isKeys) fetches += 1;
    const metadata = { issuer: issuer(), jwks_uri: `${issuer()}/jwks` };
    const body = isKeys ? { keys: published.map(({ publicJwk }) => publicJwk) } : metadata;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const issuer = () => `http://127.0.0.1:${portOf(server)}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const first = () => {
    const [key] = published;
    if (!key) throw new Error('No key is published.');
    return key;
  };
  return {
    issuer: issuer(),
    keyFetches: () => fetches,
    token: (claims = {}, { key = first(), typ = 'at+jwt' } = {}) => {
      const now = Math.floor(clock().getTime() / 1000);
      const base = { sub: 'worker-1', roles: ['social-worker'], organisation: CENTRE, iss: issuer(), aud: AUDIENCE };
      const payload = { ...base, iat: now, exp: now + 600, ...claims };
      return new SignJWT(payload).setProtectedHeader({ alg: key.alg, kid: key.kid, typ }).sign(key.privateKey);
    },
    addKey: async (alg, { hidden } = { hidden: false }) => {
      const key = await makeKey(alg);
      if (!hidden) published = [...published, key];
      return key;
    },
    publish: (...keys) => {
      published = keys;
    },
    publicJwk: () => first().publicJwk,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let made = 0;

async function makeKey(alg: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  made += 1;
  const kid = `key-${made}`;
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
