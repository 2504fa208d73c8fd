import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../demo/error-code.ts';

const LOOK_AGAIN_MS = 50;

/**
 * Does `work` while no other process does something with the same file: the test files of a run are in several. What a
 * process that was killed left behind holds nobody up.
 */
export async function oneAtATime<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await claimed(file))) await sleep(LOOK_AGAIN_MS);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function claimed(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // Empty for as long as its holder needs to write its number.
  if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
