import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createDatabase, type Database } from '../../shared/database.ts';
import { LibsqlConnection } from '../../shared/sqlite-connection.ts';
import { CreateNote, noteEntity, notes, pause } from '../kit/notes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-database-'));
});
afterAll(() => rm(folder, { recursive: true }));

const insert = (database: Database, id: string) =>
  database.write((manager) => manager.insert(noteEntity, { id, text: 'x' }));
const count = (database: Database) => database.read((manager) => manager.count(noteEntity));
const at = (file: string) => createDatabase({ name: 'pes', url: `sqlite:${file}`, ...notes });

describe('TypeORM without our lock', () => {
  it('loses what others committed when a transaction on the same connection rolls back', async () => {
    const storage = { type: 'better-sqlite3', driver: LibsqlConnection, database: ':memory:' } as const;
    const source = await new DataSource({ ...storage, entities: [noteEntity] }).initialize();
    await new CreateNote().up(source.createQueryRunner());
    const loser = source.transaction(async (manager) => {
      await pause(50);
      await manager.insert(noteEntity, { id: 'b', text: 'rolled back' });
      throw new Error('no');
    });
    await pause(10);
    await source.transaction((manager) => manager.insert(noteEntity, { id: 'a', text: 'committed' }));
    await source.manager.insert(noteEntity, { id: 'c', text: 'written without a transaction' });
    await expect(loser).rejects.toThrow('no');
    // If this ever holds two rows, TypeORM was repaired and our lock can be reconsidered.
    expect(await source.manager.count(noteEntity)).toBe(0);
    await source.destroy();
  });
});

describe('a database in one file', () => {
  it('is made with its folder, for this user only, and is there again after it was closed', async () => {
    const file = join(folder, 'new', 'deep', 'pes.sqlite');
    const first = at(file);
    await insert(first, 'a');
    await first.close();
    const second = at(file);
    expect(await count(second)).toBe(1);
    await second.close();
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('runs its migrations once, also when two open it at the same moment', async () => {
    const file = join(folder, 'twice.sqlite');
    const both = [at(file), at(file)];
    await Promise.all(both.map((database) => database.open()));
    const done = await both[0]?.read((manager) => manager.query('SELECT name FROM schema_migration'));
    expect(done).toEqual([{ name: 'CreateNote1767225600000' }]);
    await Promise.all(both.map((database) => database.close()));
  });

  it('waits for another process that writes the same file, and its own process goes on meanwhile', async () => {
    const file = join(folder, 'shared.sqlite');
    const database = at(file);
    await database.open();
    const other = await holdWriteLock(file, 400);
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    await insert(database, 'a');
    clearInterval(ticking);
    await new Promise((resolve) => other.once('exit', resolve));
    expect([await count(database), ticks > 10]).toEqual([1, true]);
    await database.close();
  });

  it('waits for a process that has the file to itself for a moment, to open it, to read and to write', async () => {
    const file = join(folder, 'alone-for-a-moment.sqlite');
    const other = await holdWriteLock(file, 400, 'PRAGMA journal_mode = WAL; PRAGMA locking_mode = EXCLUSIVE');
    const ended = new Promise((resolve) => other.once('exit', resolve));
    const database = at(file);
    expect(await count(database)).toBe(0);
    await insert(database, 'a');
    expect([await count(database), await ended]).toEqual([1, 0]);
    await database.close();
  });

  it('is read by its own process while another one writes', async () => {
    const database = at(join(folder, 'read.sqlite'));
    await database.open();
    const other = await holdWriteLock(join(folder, 'read.sqlite'), 600);
    const writing = insert(database, 'a');
    await pause(50);
    const start = performance.now();
    expect([await count(database), performance.now() - start < 100]).toEqual([0, true]);
    await Promise.all([writing, new Promise((resolve) => other.once('exit', resolve))]);
    await database.close();
  });

  it('holds everything in the file alone once it is closed', async () => {
    const file = join(folder, 'alone.sqlite');
    const database = at(file);
    await insert(database, 'a');
    await database.close();
    expect((await stat(`${file}-wal`)).size).toBe(0);
  });

  it('keeps what was committed when the process is killed', async () => {
    const file = join(folder, 'killed.sqlite');
    const script = `const D = require('libsql'); const d = new D(process.argv[1]); d.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; INSERT INTO note VALUES ('a', 'x')"); process.kill(process.pid, 'SIGKILL');`;
    const first = at(file);
    await first.open();
    await first.close();
    await new Promise((resolve) => spawn(process.execPath, ['-e', script, file]).once('exit', resolve));
    const again = at(file);
    expect(await count(again)).toBe(1);
    await again.close();
  });
});

describe('a file that cannot be used', () => {
  const sentenceFor = async (file: string): Promise<string> => {
    const failure = await at(file)
      .open()
      .catch((error) => error);
    return `${failure.name}: ${failure.message}`;
  };

  it('is named, with what is wrong and what to do', async () => {
    const text = join(folder, 'text.sqlite');
    await writeFile(text, 'this is not a database '.repeat(500));
    await mkdir(join(folder, 'folder.sqlite'));
    const under = (file: string) => `DatabaseUnusable: The file ${file} of database "pes" cannot be used: `;
    expect(await sentenceFor(text)).toBe(
      `${under(text)}it is not an SQLite database: restore it from a backup, or move it away to start empty.`,
    );
    const inFile = join(text, 'pes.sqlite');
    expect(await sentenceFor(inFile)).toBe(`${under(inFile)}a part of its path is a file: choose another folder.`);
    const isFolder = join(folder, 'folder.sqlite');
    expect(await sentenceFor(isFolder)).toBe(`${under(isFolder)}it is a folder: give the path of a file.`);
  });

  it('in a folder without permission is named with the permission that is needed', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o500 });
    const file = join(closed, 'pes.sqlite');
    const sentence = await asOrdinaryUser(() => sentenceFor(file));
    expect(sentence).toBe(
      `DatabaseUnusable: The file ${file} of database "pes" cannot be used: this user may not write there: ` +
        'give the user of the process write permission on the folder and the file.',
    );
  });

  it('is an outage to whoever reads, and works again once it is repaired', async () => {
    const file = join(folder, 'repaired.sqlite');
    await writeFile(file, 'this is not a database '.repeat(500));
    const database = at(file);
    await expect(count(database)).rejects.toMatchObject({ name: 'DatabaseUnavailable', code: 'SOURCE_UNAVAILABLE' });
    await rm(file);
    await pause(300);
    expect(await count(database)).toBe(0);
    await database.close();
  });
});

describe('a file in use', () => {
  it('that is removed is an outage, not an empty database, until it is put back', async () => {
    const file = join(folder, 'removed.sqlite');
    const database = at(file);
    await insert(database, 'a');
    await rename(file, `${file}.away`);
    const failure = await insert(database, 'b').catch((error) => error);
    expect([failure.name, failure.cause.message]).toEqual([
      'DatabaseUnavailable',
      `The file ${file} of database "pes" cannot be used: it was removed while it was in use: ` +
        'put it back, or start the process anew to begin empty.',
    ]);
    await rename(`${file}.away`, file);
    await pause(300);
    await insert(database, 'c');
    expect(await count(database)).toBe(2);
    await database.close();
  });

  it('that cannot be written is an outage for writers', async () => {
    const database = at(join(folder, 'read-only.sqlite'));
    await database.open();
    await database.read((manager) => manager.query('PRAGMA query_only = ON'));
    await expect(insert(database, 'a')).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    await pause(300);
    await insert(database, 'a');
    await database.close();
  });
});

/** Whoever may do everything (root) steps down for a moment: permissions do not hold for them. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Another process that holds the write lock of the file for some time. */
async function holdWriteLock(file: string, ms: number, first = ''): Promise<ChildProcess> {
  const script = `const D = require('libsql'); const d = new D(process.argv[1]); d.exec('${first}'); d.exec('BEGIN IMMEDIATE'); console.log('held'); setTimeout(() => d.exec('COMMIT'), ${ms});`;
  const child = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}
