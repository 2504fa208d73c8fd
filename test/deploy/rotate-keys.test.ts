import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openKeyRing } from '../../shared/keys.ts';
import { runScript } from './kit/run.ts';

const now = () => new Date();
const inMinutes = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-rotate-'));
  file = join(folder, 'keys.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** Who signs at a moment, and what is published, read afresh. */
async function keysAt(clock: () => Date) {
  const ring = await openKeyRing(file, clock);
  ring.close();
  return { signer: ring.signer().kid, published: ring.jwks().keys.map(({ kid }) => kid) };
}

describe('npm run rotate-keys', () => {
  it('publishes a key at once that signs after five minutes and not before', async () => {
    const { signer: first } = await keysAt(now);
    const { code, stdout, stderr } = await runScript('rotate-keys', [file]);
    expect([code, stderr]).toEqual([0, '']);
    const [, kid] = /^Key (\S+) is published now and signs from \S+Z on\.\n$/.exec(stdout) ?? [];
    expect(await keysAt(inMinutes(4))).toEqual({ signer: first, published: [first, kid] });
    expect(await keysAt(inMinutes(6))).toEqual({ signer: kid, published: [first, kid] });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('reaches a process that has the key ring open', async () => {
    const ring = await openKeyRing(file, now);
    const before = ring.signer().kid;
    await runScript('rotate-keys', [file, '--in', '0s']);
    for (const end = Date.now() + 5000; ring.signer().kid === before && Date.now() < end; ) await sleep(100);
    ring.close();
    expect([ring.signer().kid === before, ring.jwks().keys.length]).toEqual([false, 2]);
  });

  it('warns of a key that signs before the others can have fetched it', async () => {
    await keysAt(now);
    const { code, stderr } = await runScript('rotate-keys', [file, '--in', '4m']);
    expect([code, stderr]).toEqual([0, 'Until the others have fetched the new key they refuse what it signs.\n']);
  });

  it('makes no key ring where there is none', async () => {
    const { code, stderr } = await runScript('rotate-keys', [file]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/keys\.json cannot be read \(ENOENT\): the process makes it at its first start/);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('leaves a file alone that is no key ring', async () => {
    await writeFile(file, '{"keys": []}');
    const { code, stderr } = await runScript('rotate-keys', [file]);
    expect([code, stderr]).toEqual([
      1,
      `${file} is no key ring: give the file that KEY_RING_FILE of the process names.\n`,
    ]);
    expect((await stat(file)).size).toBe(12);
  });

  it.each(['5', '5 minutes', '-5m', '91d'])('refuses the time %s', async (time) => {
    const { code, stderr } = await runScript('rotate-keys', [file, `--in=${time}`]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Give a time as 30s, 5m, 2h or 1d, at most 90d.')]);
  });
});
