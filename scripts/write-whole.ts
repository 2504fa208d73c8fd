import { rename, rm, writeFile } from 'node:fs/promises';
import { CannotDo } from './cannot-do.ts';

/**
 * Writes a file that only its owner may read, all of it or nothing: whoever opens it never finds half an export. Throws
 * `CannotDo`.
 */
export async function writeWhole(file: string, content: Buffer): Promise<void> {
  const partial = `${file}.part`;
  try {
    await writeFile(partial, content, { mode: 0o600 });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new CannotDo(`The file of --out cannot be written${code}: choose another place.`);
  }
}
