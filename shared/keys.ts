import { createPrivateKey, createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

interface StoredKey {
  kid: string;
  /** From this moment on the key signs; it is published from the moment it stands in the file. */
  activeFrom: string;
  privateJwk: JWK;
}

/** The ES256 keys of one process: one signs, all are published, so that a rotation has no moment without a good key. */
export interface KeyRing {
  signer(): { kid: string; key: KeyObject };
  /** Public keys (JWKS), the ones that will sign soon included. */
  jwks(): { keys: JWK[] };
  /** Stops watching the file. */
  close(): void;
}

interface LoadedKey {
  kid: string;
  activeFrom: number;
  key: KeyObject;
  publicJwk: JWK;
}

const WATCH_EVERY_MS = 1000;

/** Opens the key file, makes it with a first key when it is missing (mode 0600), and follows its changes. */
export async function openKeyRing(file: string, clock: () => Date): Promise<KeyRing> {
  await createKeyFile(file, clock);
  let keys = await loadKeys(file);
  let changed = (await stat(file)).mtimeMs;
  const follow = async () => {
    const { mtimeMs } = await stat(file);
    if (mtimeMs === changed) return;
    keys = await loadKeys(file);
    changed = mtimeMs;
  };
  // A file that is unreadable for a moment keeps the keys that were good before.
  const timer = setInterval(() => void follow().catch(() => undefined), WATCH_EVERY_MS).unref();
  return {
    signer: () => currentKey(keys, clock()),
    jwks: () => ({ keys: keys.map((key) => key.publicJwk) }),
    close: () => clearInterval(timer),
  };
}

/**
 * Adds a key that is published now and signs from `activeFrom` on, and drops keys replaced more than `keepMs` ago.
 * Give the readers time to fetch it: `activeFrom` at least five minutes ahead in production.
 */
export async function rotateKeys(file: string, activeFrom: Date, now: Date, keepMs = 10 * 60_000): Promise<string> {
  const stored = await readKeyFile(file);
  const added = await newKey(activeFrom);
  const sorted = [...stored, added].sort((a, b) => a.activeFrom.localeCompare(b.activeFrom));
  const kept = sorted.filter((_, index) => {
    const successor = sorted[index + 1];
    return successor === undefined || now.getTime() - Date.parse(successor.activeFrom) < keepMs;
  });
  await writeKeyFile(file, kept);
  return added.kid;
}

function currentKey(keys: readonly LoadedKey[], now: Date): { kid: string; key: KeyObject } {
  const active = keys.filter((key) => key.activeFrom <= now.getTime());
  const newest = active.at(-1) ?? keys[0];
  if (newest === undefined)
    throw new Error('The key file holds no key: remove it, a new one is made at the next start.');
  return newest;
}

async function createKeyFile(file: string, clock: () => Date): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) await writeKeyFile(file, [await newKey(clock())]);
}

async function newKey(activeFrom: Date): Promise<StoredKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { kid: randomUUID(), activeFrom: activeFrom.toISOString(), privateJwk: await exportJWK(privateKey) };
}

async function readKeyFile(file: string): Promise<StoredKey[]> {
  const content: { keys: StoredKey[] } = JSON.parse(await readFile(file, 'utf8'));
  return content.keys;
}

async function writeKeyFile(file: string, keys: StoredKey[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.${randomUUID()}`;
  await writeFile(next, JSON.stringify({ keys }, null, 2), { mode: 0o600 });
  await rename(next, file);
}

async function loadKeys(file: string): Promise<LoadedKey[]> {
  const stored = await readKeyFile(file);
  return stored.map(load).sort((a, b) => a.activeFrom - b.activeFrom);
}

function load({ kid, activeFrom, privateJwk }: StoredKey): LoadedKey {
  const key = createPrivateKey({ key: { ...privateJwk }, format: 'jwk' });
  const publicJwk = { ...createPublicKey(key).export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
  return { kid, activeFrom: Date.parse(activeFrom), key, publicJwk };
}
