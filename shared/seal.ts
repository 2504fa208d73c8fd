import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** How an owner keeps a national number: sealed to be read back, indexed to be found, never in the clear. */
export interface Seal {
  /** Keyed index of a national number: HMAC-SHA-256, 43 characters base64url. Differs per owner. */
  index(nationalNumber: string): string;
  /** AES-256-GCM with a random nonce; the same text sealed twice differs. */
  seal(text: string): string;
  /** The text that was sealed. Throws when the sealed text was changed or sealed with another key. */
  open(sealed: string): string;
  /** Key of the owner's disclosure chains. */
  readonly logKey: Buffer;
}

const NONCE = 12;
const TAG = 16;

/** Derives the owner's keys from its master key (32 bytes, kept as a secret file). Throws on a key of another length. */
export function createSeal(masterKey: Buffer): Seal {
  if (masterKey.length !== 32) throw new Error('The master key has to be 32 bytes, written in base64.');
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', masterKey, '', `schakel ${use}`, 32));
  const sealKey = derive('seal');
  const indexKey = derive('index');
  return {
    index: (nationalNumber) => createHmac('sha256', indexKey).update(nationalNumber).digest('base64url'),
    seal: (text) => sealText(sealKey, text),
    open: (sealed) => openText(sealKey, sealed),
    logKey: derive('log'),
  };
}

function sealText(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

function openText(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
