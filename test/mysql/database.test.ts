import { describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { createDatabase, type Database, isDuplicate } from '../../shared/database.ts';
import { describeOnBothDatabases } from '../kit/both-databases.ts';
import { noteEntity, notes, pause } from '../kit/notes.ts';

const ids = (database: Database) =>
  database.read(async (manager) => (await manager.find(noteEntity, { order: { id: 'ASC' } })).map((row) => row.id));
const insert = (database: Database, id: string) =>
  database.write((manager) => manager.insert(noteEntity, { id, text: 'x' }));

describeOnBothDatabases('a database', (openDatabase) => {
  const open = () => openDatabase(notes);

  it('loses nothing of others when a transaction rolls back', async () => {
    const database = await open();
    const loser = database.write(async (manager) => {
      await manager.insert(noteEntity, { id: 'b', text: 'rolled back' });
      await pause(50);
      throw new Error('no');
    });
    await Promise.all([insert(database, 'a'), expect(loser).rejects.toThrow('no'), insert(database, 'c')]);
    expect(await ids(database)).toEqual(['a', 'c']);
  });

  it('shows nobody what is not committed', async () => {
    const database = await open();
    const writing = database.write(async (manager) => {
      await manager.insert(noteEntity, { id: 'a', text: 'x' });
      await pause(50);
      throw new Error('no');
    });
    await pause(20);
    const seen = ids(database);
    await expect(writing).rejects.toThrow('no');
    expect(await seen).toEqual([]);
  });

  it('joins reads and writes inside a transaction to it', async () => {
    const database = await open();
    const seen = await database.write(async () => {
      await insert(database, 'a');
      expect(database.isInside()).toBe(true);
      return ids(database);
    });
    expect([seen, database.isInside()]).toEqual([['a'], false]);
    const failing = database.write(async () => {
      await insert(database, 'b');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await ids(database)).toEqual(['a']);
  });

  it('does not commit a transaction in which a joined write failed, even when the failure was caught', async () => {
    const database = await open();
    const outer = database.write(async () => {
      const inner = database.write(async (manager) => {
        await manager.insert(noteEntity, { id: 'a', text: 'half of two' });
        throw new Error('half way');
      });
      await inner.catch(() => undefined);
    });
    await expect(outer).rejects.toThrow('half way');
    expect(await ids(database)).toEqual([]);
  });

  it('refuses a write inside a read: it would wait for itself', async () => {
    const database = await open();
    await expect(database.read(() => insert(database, 'a'))).rejects.toThrow('start the write around the read');
  });

  it('lets work that outlives its transaction start one of its own', async () => {
    const database = await open();
    let late: Promise<unknown> = Promise.resolve();
    await database.write(async () => {
      late = pause(20).then(() => insert(database, 'late'));
    });
    await late;
    expect(await ids(database)).toEqual(['late']);
  });

  it('keeps 200 transactions that run at once apart', async () => {
    const database = await open();
    const all = Array.from({ length: 200 }, (_, number) =>
      database.write(async (manager) => {
        await manager.insert(noteEntity, { id: `n-${number}`, text: 'x' });
        if (number % 3 === 0) throw new Error('no');
      }),
    );
    const kept = (await Promise.allSettled(all)).filter((result) => result.status === 'fulfilled');
    expect([kept.length, (await ids(database)).length]).toEqual([133, 133]);
  });

  it('counts statements, but not transactions', async () => {
    const database = await open();
    const statements: string[] = [];
    const stop = database.onStatement((sql) => statements.push(sql));
    await insert(database, 'a');
    await ids(database);
    stop();
    await ids(database);
    expect(statements.map((sql) => sql.split(' ')[0])).toEqual(['INSERT', 'SELECT']);
  });

  it('names a duplicate without its value', async () => {
    const database = await open();
    await insert(database, 'secret-id');
    const failure = await insert(database, 'secret-id').catch((error) => error);
    expect([failure.name, isDuplicate(failure)]).toEqual(['StatementFailed', true]);
    expect(JSON.stringify([failure, failure.message, failure.stack])).not.toContain('secret-id');
  });

  it('binds null alone, booleans and moments in raw statements', async () => {
    const database = await open();
    const at = new Date('2026-03-29T01:00:00.007Z');
    const rows = await database.read((manager) =>
      Promise.all([manager.query('SELECT ? AS v', [null]), manager.query('SELECT ? AS a, ? AS b', [true, at])]),
    );
    expect(rows).toEqual([[{ v: null }], [{ a: 1, b: '2026-03-29 01:00:00.007' }]]);
  });

  it('gives counts as numbers', async () => {
    const database = await open();
    expect(await database.read((manager) => manager.query('SELECT COUNT(*) AS n FROM note'))).toEqual([{ n: 0 }]);
  });

  it('does not take a migration that is wrong for an outage', async () => {
    class Wrong {
      readonly name = 'Wrong1767225600001';
      async up(): Promise<void> {
        throw new TypeError('a bug');
      }
    }
    await expect(openDatabase({ ...notes, migrations: [...notes.migrations, Wrong] })).rejects.toThrow('a bug');
    class Refused {
      readonly name = 'Refused1767225600001';
      async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query('CREATE TABLE');
      }
    }
    const refused = openDatabase({ ...notes, migrations: [Refused] });
    await expect(refused).rejects.toThrow(/^The database "test" refused a statement with .*: CREATE TABLE$/);
  });

  it('is closed for good, and waits for what runs', async () => {
    const database = await open();
    const running = database.write(async (manager) => {
      await pause(50);
      await manager.insert(noteEntity, { id: 'a', text: 'x' });
    });
    await pause(10);
    await Promise.all([database.close(), running]);
    await expect(ids(database)).rejects.toMatchObject({ name: 'DatabaseUnavailable', code: 'SOURCE_UNAVAILABLE' });
  });
});

describe('the url of a database', () => {
  it.each(['postgres://x/y', 'file.sqlite', 'mysql://localhost', 'mariadb://'])(
    '%s is refused with what to write',
    (url) => {
      expect(() => createDatabase({ name: 'pes', url, ...notes })).toThrow(/database "pes" is not (known|complete): /);
    },
  );
});
