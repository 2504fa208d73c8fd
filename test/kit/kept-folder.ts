import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KEPT_MS = 24 * 60 * 60_000;

/**
 * A folder that takes long to make, made once for all test files and kept for the next run: the first that needs it makes
 * it, the others wait. It appears whole or not at all. Those beside it that nobody made within a day are removed.
 */
export async function keptFolder(folder: string, make: (draft: string) => Promise<void>): Promise<string> {
  if (await exists(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  await oneAtATime(`${folder}.lock`, async () => {
    if (await exists(folder)) return;
    await removeOld(dirname(folder));
    const draft = `${folder}.${randomUUID()}`;
    await make(draft);
    await rename(draft, folder);
  });
  return folder;
}

/** Tells apart what these files and folders of the repository hold, by their content. */
export async function fingerprintOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(join(ROOT, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > KEPT_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
