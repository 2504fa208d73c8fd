import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import { ensureSecretFile } from '../secret-file.ts';

/** What the demo identity provider keeps between runs, so that a token outlives a restart. */
export interface IdentityProviderSecrets {
  /** ES256 key that signs access and id tokens. */
  signingKey: JWK;
  /** Keys that sign the cookies of the sign-in page. */
  cookieKeys: string[];
}

/** Reads the secrets from the data folder and makes them on the first run (mode 0600). */
export async function openSecrets(dataFolder: string): Promise<IdentityProviderSecrets> {
  const file = join(dataFolder, 'secrets', 'identity-provider.json');
  const text = await ensureSecretFile(file, () => JSON.stringify(newSecrets()));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} cannot be read as JSON: remove it, and new keys are made at the next start.`, { cause });
  }
}

function newSecrets(): IdentityProviderSecrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    signingKey: { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'ES256', use: 'sig' },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
}
