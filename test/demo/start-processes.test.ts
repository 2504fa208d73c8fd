import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findFreeBase } from '../../demo/ports.ts';
import { type ManagedProcess, type ProcessOptions, startProcess } from '../../demo/processes.ts';

let folder = '';
let port = 0;
const started: ManagedProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-processes-'));
  port = await findFreeBase(Math.random);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.kill()));
  await rm(folder, { recursive: true });
});

async function start(env: Record<string, string> = {}, more: Partial<ProcessOptions> = {}): Promise<ManagedProcess> {
  const entry = 'test/demo/start-fixtures/server.ts';
  const logFile = join(folder, 'server.log');
  const one = await startProcess({ name: 'pes', entry, env: { PORT: `${port}`, ...env }, port, logFile, ...more });
  started.push(one);
  return one;
}

async function answer(path = '/', limitMs = 1000): Promise<{ pid: number; env: string[] } | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(limitMs) });
    return JSON.parse(await response.text());
  } catch {
    return null;
  }
}

describe('a process under the care of the demo', () => {
  test('is handed over only when it says that it is ready, and gets no variable that it was not given', async () => {
    const before = performance.now();
    const one = await start({ READY_AFTER: '700' });
    expect(performance.now() - before).toBeGreaterThan(650);
    expect(await answer()).toEqual({ pid: one.pid, env: expect.arrayContaining(['PORT', 'READY_AFTER']) });
    expect((await answer())?.env).not.toEqual(expect.arrayContaining(['PATH']));
  });

  test('that cannot start is reported with its own last sentence, without a stack', async () => {
    const refuse = 'The file data/pes.sqlite is no database: restore it from a copy.';
    await expect(start({ REFUSE: refuse })).rejects.toMatchObject({ name: 'StartFailed', message: refuse });
    expect(await readFile(join(folder, 'server.log'), 'utf8')).toContain('    at ');
  });

  test('that is never ready is ended after the time limit', async () => {
    const failing = start({ READY_AFTER: '60000' }, { startLimitMs: 1500 });
    await expect(failing).rejects.toThrow('pes is not ready after 1.5 s; its log may say why.');
    expect(await answer()).toBeNull();
  });

  test('hangs while paused, answers again when resumed, and can be stopped while it hangs', async () => {
    const one = await start();
    one.pause();
    expect(await answer('/', 300)).toBeNull();
    one.resume();
    expect(await answer()).toMatchObject({ pid: one.pid });
    one.pause();
    await one.stop();
    expect(one.pid).toBeUndefined();
  });

  test('that does not listen to SIGTERM is ended after six seconds', async () => {
    const one = await start({ STUBBORN: 'yes' });
    const before = performance.now();
    await one.stop();
    expect(performance.now() - before).toBeGreaterThan(5900);
    expect(await answer()).toBeNull();
  });

  test('that dies is reported once with how and its last sentence; one that is stopped, killed or restarted is not', async () => {
    const crashes: string[] = [];
    const one = await start({}, { onCrash: (_, sentence) => crashes.push(sentence) });
    await one.restart();
    await one.kill();
    await one.restart();
    expect(crashes).toEqual([]);
    await answer('/die');
    for (let wait = 0; wait < 40 && crashes.length === 0; wait++) await sleep(50);
    expect(crashes).toEqual(['pes ended with exit code 7: The database file is gone: restore it from a copy.']);
  });

  test('ends when the starter crashes', async () => {
    const script = fileURLToPath(new URL('./start-fixtures/crashing-starter.ts', import.meta.url));
    const env = { PORT: `${port}`, LOG: join(folder, 'server.log') };
    const starter = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = await once(starter.stdout, 'data');
    expect(Number(pid)).toBeGreaterThan(1);
    await once(starter, 'exit');
    for (let wait = 0; wait < 40 && (await answer()) !== null; wait++) await sleep(50);
    expect(await answer()).toBeNull();
  });
});
