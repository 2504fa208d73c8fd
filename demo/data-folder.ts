import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { errorCode } from './error-code.ts';
import { databaseFolder } from './plan.ts';

const preparedSchema = z.object({ clients: z.number(), seed: z.number(), date: z.string(), preparedAt: z.string() });
/** What `demo.json` says of a first run that was completed. */
export type Prepared = z.infer<typeof preparedSchema>;

const PREPARED = 'demo.json';
/** Stands in the database folder from the first row until the population is complete. */
const UNDER_WAY = 'first-run-under-way';

/** Makes the data folder and tries to write in it; throws `CannotStart` with the reason. */
export async function claimDataFolder(data: string): Promise<void> {
  const probe = join(data, `.write-test-${process.pid}`);
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new CannotStart(
      `The data folder ${data} cannot be written (${reasonOf(error)}): give this user write permission or choose another folder with SCHAKEL_DATA.`,
      { cause: error },
    );
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
};

function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? 'unknown reason';
  return REASONS[code] ?? code;
}

/** What an earlier run completed; null when there was none, or when its databases are gone. */
export async function readPrepared(data: string): Promise<Prepared | null> {
  const file = join(data, PREPARED);
  const text = await readFile(file, 'utf8').catch(() => null);
  const databases = await readdir(databaseFolder(data)).catch(() => null);
  if (text === null || databases === null) return null;
  try {
    return preparedSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CannotStart(
      `${file} cannot be read: restore it, or remove ${data} to begin again with a new population.`,
      {
        cause,
      },
    );
  }
}

/** The last act of a first run: from now on the population counts as complete. */
export async function writePrepared(data: string, prepared: Prepared): Promise<void> {
  const draft = join(data, `${PREPARED}.draft`);
  await writeFile(draft, `${JSON.stringify(prepared, null, 2)}\n`);
  await rename(draft, join(data, PREPARED));
  await rm(join(databaseFolder(data), UNDER_WAY));
}

/**
 * Empties what an interrupted first run left and marks a new one. Databases that the demo did not make itself are never
 * removed: throws `CannotStart` when the folder holds such files.
 */
export async function beginFirstRun(data: string): Promise<void> {
  const folder = databaseFolder(data);
  const found: string[] = await readdir(folder).catch(() => []);
  if (found.length > 0 && !found.includes(UNDER_WAY))
    throw new CannotStart(
      `${folder} holds databases of which ${join(data, PREPARED)} knows nothing: choose another folder with SCHAKEL_DATA, or move them away to begin again.`,
    );
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, UNDER_WAY), '');
}
