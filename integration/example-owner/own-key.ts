import { readFile, writeFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

/** The key with which this owner signs what it sends to the partnership. */
export interface OwnKey {
  /** What is published at /.well-known/jwks.json. */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** Says that these bytes are of this holder, or of the owner itself (chapter 8 of the contract). */
  sign(holder: string, body: string): Promise<string>;
}

/** Reads the key from its file; makes it when there is none. */
export async function openOwnKey(file: string, owner: string, clock: () => Date): Promise<OwnKey> {
  const stored = JSON.parse(await readFile(file, 'utf8').catch(() => makeKey(file))) as JWK & { kid: string };
  const key = await importJWK(stored, 'ES256');
  const { d: _, ...published } = stored;
  return {
    jwks: { keys: [{ ...published, alg: 'ES256', use: 'sig' }] },
    sign: async (holder, body) => {
      const issuedAt = Math.floor(clock().getTime() / 1000);
      return new SignJWT({ digest: await digestOf(body) })
        .setProtectedHeader({ alg: 'ES256', typ: 'schakel-organisation+jwt', kid: stored.kid })
        .setIssuer(owner)
        .setAudience('partnership')
        .setSubject(holder)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + 60)
        .sign(key);
    },
  };
}

async function makeKey(file: string): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const text = JSON.stringify({ ...(await exportJWK(privateKey)), kid: crypto.randomUUID() });
  await writeFile(file, text, { mode: 0o600 });
  return text;
}

async function digestOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return Buffer.from(digest).toString('base64url');
}
