import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import { OWNERS } from '../shared/caller.ts';
import { CannotStart } from './cannot-start.ts';
import { masterKeyFile } from './plan.ts';
import { ensureSecretFile } from './secret-file.ts';

/** The key of each owner that seals national numbers and chains its log; kept for as long as its records are. */
export async function makeMasterKeys(data: string): Promise<void> {
  for (const owner of OWNERS)
    await ensureSecretFile(masterKeyFile(data, owner), () => randomBytes(32).toString('base64'));
}

/** Throws `CannotStart` when a key is gone: with a new one, nobody would be found among the records that are there. */
export async function requireMasterKeys(data: string): Promise<void> {
  for (const owner of OWNERS) {
    const file = masterKeyFile(data, owner);
    await access(file).catch((cause) => {
      throw new CannotStart(
        `${file} cannot be read, and without it the records of ${owner} cannot be used: restore it, or remove ${data} to begin again.`,
        { cause },
      );
    });
  }
}
