import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OWNERS } from '../../shared/caller.ts';
import { runScript } from './kit/run.ts';

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-secrets-'));
  out = join(folder, 'secrets');
});
afterEach(() => rm(folder, { recursive: true }));

const secret = (name: string) => readFile(join(out, name), 'utf8');

describe('npm run secrets', () => {
  it('makes a different secret everywhere, and accounts with the passwords of the urls', async () => {
    const { code, stdout, stderr } = await runScript('make-secrets', ['--out', out]);
    expect([code, stdout, stderr]).toEqual([0, `14 secrets stand in ${out}.\n`, '']);
    const sql = await secret('mysql-owners.sql');
    const urls = await Promise.all(
      OWNERS.map(async (owner) => [
        JSON.parse(await secret(`${owner}-databases`)).main,
        await secret(`${owner}-log-database`),
      ]),
    );
    for (const text of urls.flat()) {
      const { username, password, host, pathname } = new URL(text);
      expect([host, pathname]).toEqual(['mysql:3306', `/${username}`]);
      expect(sql).toContain(`CREATE USER '${username}'@'%' IDENTIFIED BY '${password}';`);
    }
    const keys = await Promise.all(OWNERS.map((owner) => secret(`${owner}-master-key`)));
    expect(keys.map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32, 32, 32]);
    const everything = [
      ...keys,
      ...urls.flat().map((url) => new URL(url).password),
      await secret('mysql-root-password'),
    ];
    expect(new Set(everything).size).toBe(13);
    expect(sql).not.toContain('{{');
  });

  it('makes a folder that its owner alone can enter, with files that the users of containers can read', async () => {
    await runScript('make-secrets', ['--out', out]);
    const modes = await Promise.all(
      (await readdir(out)).map(async (name) => (await stat(join(out, name))).mode & 0o777),
    );
    expect([(await stat(out)).mode & 0o777, new Set(modes)]).toEqual([0o700, new Set([0o444])]);
  });

  it('overwrites nothing', async () => {
    await mkdir(out);
    await writeFile(join(out, 'pes-master-key'), 'earlier');
    const { code, stderr } = await runScript('make-secrets', ['--out', out]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${out} is not empty: choose another folder.`)]);
    expect([await readdir(out), await secret('pes-master-key')]).toEqual([['pes-master-key'], 'earlier']);
  });

  it('says in one sentence why a folder cannot be made', async () => {
    await writeFile(out, '');
    const { code, stderr } = await runScript('make-secrets', ['--out', join(out, 'deeper')]);
    expect([code, stderr]).toEqual([
      1,
      `${join(out, 'deeper')} cannot be made or written (ENOTDIR): choose another folder.\n`,
    ]);
  });
});
