import { EntitySchema, type QueryRunner, Table } from 'typeorm';

export interface NoteRow {
  id: string;
  text: string;
}

/** The smallest table there is, for tests of the database itself. */
export const noteEntity = new EntitySchema<NoteRow>({
  name: 'note',
  columns: { id: { type: 'varchar', length: 36, primary: true }, text: { type: 'varchar', length: 200 } },
});

export class CreateNote {
  readonly name = 'CreateNote1767225600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const columns = [
      { name: 'id', type: 'varchar', length: '36', isPrimary: true },
      { name: 'text', type: 'varchar', length: '200' },
    ];
    await queryRunner.createTable(new Table({ name: 'note', columns }), true);
  }
}

export const notes = { entities: [noteEntity], migrations: [CreateNote] };

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
