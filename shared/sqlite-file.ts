import { statSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { QueryFailedError } from 'typeorm';
import { DatabaseUnusable, errorCode } from './database-faults.ts';

export const IN_MEMORY = ':memory:';

/** The path in `sqlite:/path/file.sqlite`, or `:memory:`. */
export function fileOf(url: string): string {
  const path = url.slice('sqlite:'.length);
  return path === IN_MEMORY ? path : resolve(path);
}

/** Which file stands there now, or null: one that was removed or replaced would be written to in vain. */
export function inodeOf(file: string): number | null {
  try {
    return file === IN_MEMORY ? null : statSync(file).ino;
  } catch {
    return null;
  }
}

/** Makes folder and file for this user only: rows may be personal. Throws DatabaseUnusable. */
export async function prepareFile(name: string, file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    // Only when it is not there: closing a descriptor of an open database drops this process's locks on it.
    if (inodeOf(file) === null) await (await open(file, 'a', 0o600)).close();
    else if (statSync(file).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  } catch (error) {
    throw fileFault(name, file, error);
  }
}

const NO_PERMISSION =
  'this user may not write there: give the user of the process write permission on the folder and the file';
const IN_THE_WAY = 'a part of its path is a file: choose another folder';
const FULL = 'the disk is full: make room';
const RESTORE = 'restore it from a backup, or move it away to start empty';

const SENTENCES: Record<string, string> = {
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: 'the disk is read-only: mount it writable or choose another folder',
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  EISDIR: 'it is a folder: give the path of a file',
  ENOSPC: FULL,
  REMOVED: 'it was removed while it was in use: put it back, or start the process anew to begin empty',
  SQLITE_NOTADB: `it is not an SQLite database: ${RESTORE}`,
  SQLITE_CORRUPT: `it is damaged: ${RESTORE}`,
  SQLITE_CANTOPEN: NO_PERMISSION,
  SQLITE_READONLY: NO_PERMISSION,
  SQLITE_FULL: FULL,
  SQLITE_BUSY: 'another process is writing it: stop that process or wait until it is done',
};

/** A sentence for whoever starts the process; an entity or a migration that is wrong stays what it is. */
export function fileFault(name: string, file: string, error: unknown): unknown {
  const code = errorCode(error);
  const sentence = SENTENCES[code] ?? SENTENCES[code.split('_').slice(0, 2).join('_')];
  // libsql has no code for a file that it cannot open.
  const refused = error instanceof Error && error.message.includes('ConnectionFailed');
  if (!sentence && !refused && (code === '' || error instanceof QueryFailedError)) return error;
  const advice = sentence ?? `it cannot be opened (${code || 'refused'}): check the disk and the permissions`;
  return new DatabaseUnusable(`The file ${file} of database "${name}" cannot be used: ${advice}.`, { cause: error });
}
