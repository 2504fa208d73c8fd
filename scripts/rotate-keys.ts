import { chown, readFile, stat } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { rotateKeys } from '../shared/keys.ts';
import { runProcess } from '../shared/run-process.ts';
import { commandOf } from './command.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Every reader has fetched a new key by then, one with a proxy in between too. */
const SAFE_MS = 5 * 60_000;

const keyRing = z.object({
  keys: z.array(z.object({ kid: z.string(), activeFrom: z.iso.datetime(), privateJwk: z.looseObject({}) })).min(1),
});

const command = commandOf('npm run rotate-keys --')
  .description('Adds a signing key to the key ring of a process: published at once, signing from a moment on.')
  .argument('<file>', 'the key ring: KEY_RING_FILE of the process')
  .option('--in <duration>', 'how long until the new key signs: 30s, 5m, 2h or 1d', readDuration, SAFE_MS)
  .addHelpText(
    'after',
    `
The process follows its file: it need not be restarted. A key that was replaced longer than ten minutes ago is dropped.
Before the new key signs, the others have to have had the time to fetch it: five minutes is ample.

Example: npm run rotate-keys -- data/secrets/gateway-keys.json --in 10m`,
  )
  .parse();

await runProcess(async () => {
  const file = command.args[0] ?? '';
  const { in: inMs } = command.opts<{ in: number }>();
  const problem = await problemOf(file);
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
    return;
  }
  const now = new Date();
  const activeFrom = new Date(now.getTime() + inMs);
  const kid = await rotateForOwner(file, activeFrom, now);
  if (inMs < SAFE_MS) process.stderr.write('Until the others have fetched the new key they refuse what it signs.\n');
  console.log(`Key ${kid} is published now and signs from ${activeFrom.toISOString()} on.`);
});

/** Somebody else (root) may do the rotation: the file stays with the user of the process, who alone can read it. */
async function rotateForOwner(file: string, activeFrom: Date, now: Date): Promise<string> {
  const before = await stat(file);
  const kid = await rotateKeys(file, activeFrom, now);
  const after = await stat(file);
  if (after.uid !== before.uid || after.gid !== before.gid) await chown(file, before.uid, before.gid);
  return kid;
}

/** Why the key ring cannot be rotated, in one sentence; null when it can. */
async function problemOf(file: string): Promise<string | null> {
  try {
    if (keyRing.safeParse(parseJson(await readFile(file, 'utf8'))).success) return null;
    return `${file} is no key ring: give the file that KEY_RING_FILE of the process names.`;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return `${file} cannot be read (${error.code}): the process makes it at its first start; check the path and who may read it.`;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readDuration(text: string): number {
  const [, count, unit = ''] = /^(\d{1,5})([smhd])$/.exec(text) ?? [];
  const seconds = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (!(seconds <= 90 * 86_400)) throw new InvalidArgumentError('Give a time as 30s, 5m, 2h or 1d, at most 90d.');
  return seconds * 1000;
}
