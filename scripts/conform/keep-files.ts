import { CannotDo } from '../cannot-do.ts';

/** Writes files into a folder and names them on the terminal; says in one sentence where that cannot be done (`CannotDo`). */
export async function keepFiles(folder: string, write: () => Promise<string[]>): Promise<void> {
  const files = await write().catch(() => {
    throw new CannotDo(`Nothing can be written in ${folder}: give a folder in which you may write.`);
  });
  for (const file of files) process.stdout.write(`${file}\n`);
}
