import { expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  date,
  flag,
  instant,
  key,
  longText,
  optional,
  type RecordRow,
  recordEntity,
  text,
  version,
  wholeFrom,
} from '../../../shared/columns.ts';
import { schemaDrift } from '../../../shared/schema-drift.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { recordRow } from '../../kit/record-row.ts';

interface NoteRow extends RecordRow {
  title: string;
  hours: number;
  note: string | null;
  seenOn: string | null;
  urgent: boolean | null;
  seenAt: Date | null;
}
const added = {
  hours: wholeFrom('hours', 140),
  note: optional(longText('note')),
  seenOn: optional(date('seen_on')),
  urgent: optional(flag('urgent')),
  seenAt: optional(instant('seen_at')),
};
const noteEntity = recordEntity<NoteRow>('note', { title: text('title', 40), ...added });

/** The table as it was made before records had a version. */
class Before {
  readonly name = 'Before1767225600004';
  async up(queryRunner: QueryRunner): Promise<void> {
    const old = [key(text('id', 36)), text('client_key', 43), text('holder', 10), text('source_id', 80)];
    await createTable(
      queryRunner,
      'note',
      [...old, instant('changed_at'), text('title', 40)],
      [
        { name: 'note_source', columnNames: ['holder', 'source_id'], isUnique: true },
        { name: 'note_client', columnNames: ['client_key', 'holder'] },
      ],
    );
    const { id, clientKey, holder, sourceId } = recordRow();
    const values = [id, clientKey, holder, sourceId, '2026-01-01 08:00:00.000', 'Old'];
    await queryRunner.query('INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)', values);
  }
}
class After {
  readonly name = 'After1767225600005';
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'note', [version, ...Object.values(added)]);
    // A migration that was cut off halfway runs again.
    await addColumns(queryRunner, 'note', [version, ...Object.values(added)]);
  }
}

describeOnBothDatabases('a table of records that was there before', (openDatabase) => {
  it('gets the new columns, and its rows version 1 and the default', async () => {
    const database = await openDatabase({ entities: [noteEntity], migrations: [Before, After] });
    const rows = await database.read((manager) => manager.find(noteEntity));
    expect(rows).toMatchObject([{ title: 'Old', version: 1, hours: 140, note: null, seenOn: null, urgent: null }]);
    expect(await schemaDrift(database)).toEqual([]);
  });

  it('is not given a column that its rows could not have', async () => {
    class Wrong {
      readonly name = 'Wrong1767225600006';
      up(queryRunner: QueryRunner): Promise<void> {
        return addColumns(queryRunner, 'note', [text('reason', 40)]);
      }
    }
    const opened = openDatabase({ entities: [noteEntity], migrations: [Before, After, Wrong] });
    await expect(opened).rejects.toThrow(/needs a default or may be null/);
  });
});
