import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTable, key, whole } from '../../shared/columns.ts';
import { createDatabase, type Database } from '../../shared/database.ts';

class Numbers {
  readonly name = 'Numbers1790000000000';
  async up(queryRunner: Parameters<typeof createTable>[0]): Promise<void> {
    await createTable(queryRunner, 'number', [key(whole('id'))]);
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-two-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Closing any descriptor of a file drops the POSIX locks that this process has on it: the other process then takes itself for
// the last user, removes the write-ahead log, and what we commit afterwards is invisible to it.
it('two databases of one process on one file, and another process that comes and goes, see every commit', async () => {
  const file = join(folder, 'shared.sqlite');
  const open = () => createDatabase({ name: 'two', url: `sqlite:${file}`, entities: [], migrations: [Numbers] });
  const put = (database: Database, id: number) =>
    database.write((m) => m.query('INSERT INTO number (id) VALUES (?)', [id]));
  const one = open();
  await put(one, 1);
  const two = open();
  await put(two, 2);
  expect(countElsewhere(file)).toBe(2);
  await put(one, 3);
  expect(countElsewhere(file)).toBe(3);
  await put(two, 4);
  expect(countElsewhere(file)).toBe(4);
  await Promise.all([one.close(), two.close()]);
});

function countElsewhere(file: string): number {
  const script = `const D = require('libsql'); const d = new D(${JSON.stringify(file)}); console.log(d.prepare('SELECT count(*) n FROM number').get().n); d.close();`;
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}
