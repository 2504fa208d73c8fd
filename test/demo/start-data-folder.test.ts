import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { beginFirstRun, claimDataFolder, readPrepared, writePrepared } from '../../demo/data-folder.ts';
import { makeMasterKeys, requireMasterKeys } from '../../demo/master-keys.ts';
import { ensureSecretFile } from '../../demo/secret-file.ts';

const PREPARED = { clients: 150, seed: 1, date: '2026-03-31', preparedAt: '2026-03-31T08:00:00.000Z' };
let data = '';

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'schakel-data-'));
});
afterEach(async () => {
  await rm(data, { recursive: true });
});

async function databaseFile(name: string): Promise<void> {
  await mkdir(join(data, 'databases'), { recursive: true });
  await writeFile(join(data, 'databases', name), 'rows');
}

describe('the data folder', () => {
  test('is made when it is missing, for this user only', async () => {
    await claimDataFolder(join(data, 'new', 'folder'));
    expect((await stat(join(data, 'new', 'folder'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(data, 'new', 'folder'))).toEqual([]);
  });

  test('that is a file is refused in one sentence that says what to do', async () => {
    await writeFile(join(data, 'taken'), '');
    await expect(claimDataFolder(join(data, 'taken'))).rejects.toThrow(
      `The data folder ${join(data, 'taken')} cannot be written (it is a file): give this user write permission or choose another folder with SCHAKEL_DATA.`,
    );
  });
});

describe('the first run', () => {
  test('counts as done only after its last act', async () => {
    await beginFirstRun(data);
    await databaseFile('pes.sqlite');
    expect(await readPrepared(data)).toBeNull();
    await writePrepared(data, PREPARED);
    expect(await readPrepared(data)).toEqual(PREPARED);
    expect(await readdir(join(data, 'databases'))).toEqual(['pes.sqlite']);
  });

  test('that was interrupted is begun again without what it left', async () => {
    await beginFirstRun(data);
    await databaseFile('half.sqlite');
    await beginFirstRun(data);
    expect(await readdir(join(data, 'databases'))).toEqual(['first-run-under-way']);
  });

  test('never removes databases that it did not make', async () => {
    await databaseFile('real.sqlite');
    await expect(beginFirstRun(data)).rejects.toThrow('holds databases of which');
    expect(await readdir(join(data, 'databases'))).toEqual(['real.sqlite']);
  });

  test('is needed again when the databases are gone, and a demo.json that cannot be read is said', async () => {
    await beginFirstRun(data);
    await writePrepared(data, PREPARED);
    await rm(join(data, 'databases'), { recursive: true });
    expect(await readPrepared(data)).toBeNull();
    await beginFirstRun(data);
    await writeFile(join(data, 'demo.json'), '{ half');
    await expect(readPrepared(data)).rejects.toThrow('demo.json cannot be read: restore it, or remove');
  });
});

describe('secrets', () => {
  test('are made once, also by two who start together, and only this user reads them', async () => {
    let made = 0;
    const file = join(data, 'secrets', 'key');
    const all = await Promise.all(Array.from({ length: 20 }, () => ensureSecretFile(file, () => `key ${++made}`)));
    expect(new Set(all).size).toBe(1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(data, 'secrets'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(data, 'secrets'))).toEqual(['key']);
  });

  test('of an owner that are gone stop the start: with new ones nobody would be found', async () => {
    await makeMasterKeys(data);
    await requireMasterKeys(data);
    await rm(join(data, 'secrets', 'welfare-master-key'));
    await expect(requireMasterKeys(data)).rejects.toThrow('welfare-master-key cannot be read, and without it');
  });
});
