import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource, EntitySchema, type QueryRunner, Table } from 'typeorm';
import { createDatabase, type Database } from '../../shared/database.ts';
import { LibsqlConnection } from '../../shared/sqlite-connection.ts';

interface NoteRow {
  id: string;
  text: string;
}

const noteEntity = new EntitySchema<NoteRow>({
  name: 'note',
  columns: { id: { type: 'varchar', length: 36, primary: true }, text: { type: 'varchar', length: 200 } },
});

class CreateNote {
  readonly name = 'CreateNote1767225600000';
  async up(queryRunner: QueryRunner): Promise<void> {
    const columns = [
      { name: 'id', type: 'varchar', length: '36', isPrimary: true },
      { name: 'text', type: 'varchar', length: '200' },
    ];
    await queryRunner.createTable(new Table({ name: 'note', columns }), true);
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-database-'));
});
afterAll(() => rm(folder, { recursive: true }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('TypeORM without our wrapper', () => {
  it('loses what others committed when a transaction on the same connection rolls back', async () => {
    const storage = { type: 'better-sqlite3', driver: LibsqlConnection, database: ':memory:' } as const;
    const source = new DataSource({ ...storage, entities: [noteEntity] });
    await source.initialize();
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
  let database: Database;
  let number = 0;
  beforeEach(async () => {
    number += 1;
    database = createDatabase({
      name: 'notes',
      url: `sqlite:${folder}/notes-${number}.sqlite`,
      entities: [noteEntity],
      migrations: [CreateNote],
    });
    await database.open();
    return () => database.close();
  });
  const texts = () =>
    database.read(async (manager) => (await manager.find(noteEntity, { order: { id: 'ASC' } })).map((row) => row.id));
  const insert = (id: string) => database.write((manager) => manager.insert(noteEntity, { id, text: 'x' }));

  it('keeps what one transaction committed while another one rolled back', async () => {
    const loser = database.write(async (manager) => {
      await pause(50);
      await manager.insert(noteEntity, { id: 'b', text: 'rolled back' });
      throw new Error('no');
    });
    await Promise.all([insert('a'), expect(loser).rejects.toThrow('no'), insert('c')]);
    expect(await texts()).toEqual(['a', 'c']);
  });
});
