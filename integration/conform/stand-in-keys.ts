import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import type { KeyRing } from '../../shared/keys.ts';

/** Keys that live as long as this process: nobody can come to trust them afterwards. */
export interface StandInKeys extends KeyRing {
  /** Publishes one more key and gives a ring that signs with it; the first goes on signing. */
  publishAnother(): KeyRing;
  /** The public key that signs, as it is published. */
  published(): JWK;
}

/** Makes a ring with one new ES256 key. */
export function createStandInKeys(): StandInKeys {
  const keys = [newKey()] as [SigningKey, ...SigningKey[]];
  const jwks = () => ({ keys: keys.map(({ publicJwk }) => publicJwk) });
  return {
    signer: () => keys[0],
    jwks,
    close: () => undefined,
    published: () => keys[0].publicJwk,
    publishAnother: () => {
      const added = newKey();
      keys.push(added);
      return { signer: () => added, jwks, close: () => undefined };
    },
  };
}

/** A ring that nobody publishes. With `kid` it says that its key is another's. */
export function strangeKeys(kid?: string): KeyRing {
  const key = newKey();
  return { signer: () => ({ ...key, kid: kid ?? key.kid }), jwks: () => ({ keys: [] }), close: () => undefined };
}

interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
  readonly publicJwk: JWK;
}

function newKey(): SigningKey {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomUUID();
  return { kid, key, publicJwk: { ...createPublicKey(key).export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' } };
}
