import { readFile } from 'node:fs/promises';
import type { ChainHead } from '../shared/disclosure-chain.ts';
import { keptHeadsSchema } from '../shared/witness-sender.ts';
import { CannotDo } from './cannot-do.ts';

/** The heads in a file that `npm run witnessed` wrote. Throws `CannotDo`. */
export async function readHeads(file: string): Promise<ChainHead[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CannotDo('The heads of the witness cannot be read: give the file with --witness.');
  });
  const read = keptHeadsSchema.safeParse(parsed(text));
  if (!read.success) throw new CannotDo('This is no file of heads: have the witness write it with npm run witnessed.');
  return read.data.heads;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
