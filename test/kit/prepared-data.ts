import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimDataFolder } from '../../demo/data-folder.ts';
import { prepareData } from '../../demo/first-run.ts';
import { planProcesses } from '../../demo/plan.ts';
import type { Terminal } from '../../demo/terminal.ts';
import { today } from '../../shared/local-date.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Everything that decides what a prepared data folder holds. */
const SOURCES = ['shared', 'subgraphs', 'demo', 'scripts', 'package-lock.json'];
const KEPT_MS = 24 * 60 * 60_000;

/**
 * Fills `data` with a population that went through the owners' real import. The result is kept for the next test file:
 * by the content of every source file, the day and the size, so that a change of any of them prepares anew.
 */
export async function copyPreparedData(data: string, clients: number, terminal: Terminal): Promise<void> {
  const cache = join(tmpdir(), `schakel-prepared-${userInfo().uid}`);
  const kept = join(cache, `${await fingerprint()}-${today(() => new Date())}-${clients}`);
  if (!(await exists(kept))) {
    await mkdir(cache, { recursive: true, mode: 0o700 });
    await removeOld(cache);
    await prepare(kept, clients, terminal);
  }
  await cp(kept, data, { recursive: true });
}

async function prepare(kept: string, clients: number, terminal: Terminal): Promise<void> {
  const draft = `${kept}.${randomUUID()}`;
  const owners = planProcesses({ port: 4000, data: draft, logLevel: 'info', inherited: {} }).filter(({ entry }) =>
    entry.startsWith('subgraphs/'),
  );
  const signal = new AbortController().signal;
  await claimDataFolder(draft);
  await prepareData({ data: draft, clients, seed: 1, clock: () => new Date(), owners, terminal, signal });
  // Another worker may have been first: its folder is as good as ours.
  await rename(draft, kept).catch(() => rm(draft, { recursive: true }));
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
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

async function removeOld(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > KEPT_MS) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
