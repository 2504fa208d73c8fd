import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** Makes statements of one service for the vectors. Its private key is in no file: it is gone when the process ends. */
export interface Signer {
  readonly jwks: { keys: JWK[] };
  sign(options: SignOptions): Promise<string>;
}

export interface SignOptions {
  readonly typ: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Seconds since 1970. */
  readonly iat: number;
  /** `iat` plus 60 when left out. */
  readonly exp?: number;
  /** The id of the key in the header, where it is not that of the signer. */
  readonly kid?: string;
}

/** A signer with a new ES256 key under this id. */
export async function createSigner(kid: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return {
    jwks: { keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] },
    sign: ({ typ, claims, iat, exp = iat + 60, kid: named = kid }) =>
      new SignJWT({ ...claims, iat, exp }).setProtectedHeader({ alg: 'ES256', typ, kid: named }).sign(privateKey),
  };
}

/** What somebody without a key can make: no signature at all, or an HMAC with the public key as its secret. */
export async function forgeWithoutKey(
  alg: 'none' | 'HS256',
  { typ, claims, iat }: SignOptions,
  { keys: [published] }: Signer['jwks'],
): Promise<string> {
  const body = { ...claims, iat, exp: iat + 60 };
  if (alg === 'HS256') {
    const secret = new TextEncoder().encode(JSON.stringify(published));
    return new SignJWT(body).setProtectedHeader({ alg, typ, kid: published?.kid ?? '' }).sign(secret);
  }
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg, typ, kid: published?.kid })}.${encode(body)}.`;
}

/** The same token with its last byte but one changed: of the signature. */
export function withBrokenSignature(token: string): string {
  const [header, body, signature = ''] = token.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 0xff;
  return `${header}.${body}.${bytes.toString('base64url')}`;
}
