import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface WatchOptions {
  /** Which files: found anew at every look, where a function says so. */
  readonly files: readonly string[] | (() => Promise<readonly string[]>);
  /** Called one at a time, when what stands in the files is another than before and has stayed so for one look. */
  readonly onChange: () => Promise<void>;
  /** Time between two looks, in milliseconds. */
  readonly everyMs: number;
}

/**
 * Looks at files again and again: a notice of the file system gets lost where a file is replaced, mounted or linked. Resolves when it
 * has looked once. A file that is gone for one look, while somebody replaces it, is no change.
 */
export async function watchFiles({ files, onChange, everyMs }: WatchOptions): Promise<{ close(): void }> {
  const stop = new AbortController();
  const named = typeof files === 'function' ? files : async () => files;
  let known = await lookAt(await named());
  let seen = known;
  const look = async () => {
    const now = await lookAt(await named());
    const isSettled = now === seen;
    seen = now;
    if (!isSettled || now === known) return;
    known = now;
    await onChange();
  };
  const watch = async () => {
    while (!stop.signal.aborted) {
      await sleep(everyMs, undefined, { signal: stop.signal, ref: false });
      await look();
    }
  };
  watch().catch((error) => {
    if (!stop.signal.aborted) throw error;
  });
  return { close: () => stop.abort() };
}

async function lookAt(files: readonly string[]): Promise<string> {
  const digest = createHash('sha256');
  for (const file of files) {
    // One that stays unreadable is a change too: whoever reads it then says so.
    const content = await readFile(file).catch((error) => `unreadable: ${error.code}`);
    digest.update(createHash('sha256').update(file).digest());
    digest.update(createHash('sha256').update(content).digest());
  }
  return digest.digest('hex');
}
