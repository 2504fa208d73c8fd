import { expect, it } from '@jest/globals';
import mysql from 'mysql2/promise';
import type { QueryRunner } from 'typeorm';
import { createDatabase, type Database } from '../../shared/database.ts';
import { describeOnMariadb } from '../kit/both-databases.ts';
import { noteEntity, notes, pause } from '../kit/notes.ts';

describeOnMariadb('a server', (server) => {
  const open = async (name: string, more = {}): Promise<Database> => {
    const database = createDatabase({ name, url: await server().url(name), ...notes, ...more });
    await database.open();
    return database;
  };
  const sentenceFor = async (url: string): Promise<string> => {
    const failure = await createDatabase({ name: 'pes', url, ...notes })
      .open()
      .catch((error) => error);
    return `${failure.name}: ${failure.message}`;
  };
  const byHand = async (sql: string, database?: string) => {
    const connection = await mysql.createConnection({
      port: server().port,
      user: 'root',
      host: '127.0.0.1',
      ...(database ? { database } : {}),
    });
    const [rows] = await connection.query(sql);
    await connection.end();
    return rows;
  };

  it('is used strictly, in UTC and with READ COMMITTED, whatever its own settings', async () => {
    const database = await open('session');
    const sql =
      'SELECT @@tx_isolation AS isolation, @@time_zone AS zone, @@sql_mode AS mode, @@collation_database AS compared';
    const [row] = await database.read((manager) => manager.query(sql));
    expect(row).toMatchObject({ isolation: 'READ-COMMITTED', zone: '+00:00', compared: 'utf8mb4_bin' });
    expect(row.mode).toContain('STRICT_TRANS_TABLES');
    const long = database.write((manager) => manager.insert(noteEntity, { id: 'x'.repeat(37), text: 'x' }));
    await expect(long).rejects.toMatchObject({ name: 'StatementFailed', code: 'ER_DATA_TOO_LONG' });
    await database.close();
  });

  it('that ends a transaction for a deadlock gets it again: both are committed', async () => {
    const database = await open('deadlock');
    const rows = ['a', 'b'].map((id) => ({ id, text: '' }));
    await database.write((manager) => manager.insert(noteEntity, rows));
    let attempts = 0;
    const touch = (first: string, second: string, mark: string) =>
      database.write(async (manager) => {
        attempts += 1;
        const sql = 'UPDATE note SET text = CONCAT(text, ?) WHERE id = ?';
        await manager.query(sql, [mark, first]);
        await pause(100);
        await manager.query(sql, [mark, second]);
      });
    await Promise.all([touch('a', 'b', '1'), touch('b', 'a', '2')]);
    const texts = await database.read(async (manager) =>
      (await manager.find(noteEntity)).map((row) => [...row.text].sort().join('')),
    );
    expect([texts, attempts]).toEqual([['12', '12'], 3]);
    await database.close();
  });

  it('does not commit what comes after a deadlock that the work has caught', async () => {
    const database = await open('caught');
    await database.write((manager) =>
      manager.insert(
        noteEntity,
        ['a', 'b'].map((id) => ({ id, text: '' })),
      ),
    );
    const touch = (first: string, second: string, careless: boolean) =>
      database.write(async (manager) => {
        const update = (id: string) =>
          manager.query('UPDATE note SET text = CONCAT(text, ?) WHERE id = ?', [first, id]);
        await update(first);
        await pause(100);
        await (careless ? update(second).catch(() => undefined) : update(second));
        await manager.insert(noteEntity, { id: `after-${first}`, text: '' });
      });
    await Promise.all([touch('a', 'b', true), touch('b', 'a', true)]);
    const found = await database.read((manager) => manager.find(noteEntity, { order: { id: 'ASC' } }));
    // Both transactions whole: had one gone on after its deadlock, it would have left its last row without its first.
    expect(found.map((row) => [row.id, row.text.length])).toEqual([
      ['a', 2],
      ['after-a', 0],
      ['after-b', 0],
      ['b', 2],
    ]);
    await database.close();
  });

  it('refuses account and database in one sentence without the password', async () => {
    const at = (user: string, database: string) => `mariadb://${user}@127.0.0.1:${server().port}/${database}`;
    expect(await sentenceFor(at('nobody:secret', 'x'))).toBe(
      `DatabaseUnusable: The server refuses nobody@127.0.0.1:${server().port}/x of database "pes": check user and password, and what the user may do there.`,
    );
    expect(await sentenceFor(at('root', 'nowhere'))).toContain(
      'run CREATE DATABASE nowhere CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.',
    );
  });

  it('with tables that take a for A is refused', async () => {
    const url = await server().url('careless');
    await byHand('CREATE TABLE older (id int PRIMARY KEY)', 'careless');
    expect(await sentenceFor(url)).toMatch(
      /^DatabaseUnusable: .* compares text with utf8mb4_general_ci, which takes different keys for equal/,
    );
  });

  it('runs the migrations of three processes that start together once', async () => {
    let runs = 0;
    class Slow {
      readonly name = 'Slow1767225600009';
      async up(queryRunner: QueryRunner): Promise<void> {
        runs += 1;
        await pause(200);
        await queryRunner.query('CREATE TABLE slow (id int PRIMARY KEY)');
      }
    }
    const migrations = [...notes.migrations, Slow];
    const all = await Promise.all([1, 2, 3].map(() => open('together', { migrations })));
    expect(runs).toBe(1);
    await Promise.all(all.map((database) => database.close()));
  });

  it('waits for a migration elsewhere, and takes it over when that process is gone for a minute', async () => {
    const url = await server().url('lease');
    await byHand('ALTER DATABASE lease COLLATE utf8mb4_bin');
    await byHand(
      'CREATE TABLE schema_lock (id int PRIMARY KEY, holder varchar(36) NOT NULL, lease_until datetime(3) NOT NULL)',
      'lease',
    );
    // What is left of the minute of a process that died 59 seconds ago.
    await byHand("INSERT INTO schema_lock VALUES (1, 'gone', UTC_TIMESTAMP(3) + INTERVAL 1 SECOND)", 'lease');
    const start = performance.now();
    const database = createDatabase({ name: 'lease', url, ...notes });
    await database.open();
    expect(performance.now() - start).toBeGreaterThan(900);
    await database.close();
  });
});
