import { expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { clientFileEntity, createClientFileTable } from '../../shared/client-file.ts';
import {
  createRecordTable,
  date,
  flag,
  instant,
  longText,
  optional,
  type RecordRow,
  recordEntity,
  text,
  whole,
} from '../../shared/columns.ts';
import { isDuplicate } from '../../shared/database.ts';
import { schemaDrift } from '../../shared/schema-drift.ts';
import { selectRows } from '../../shared/select-rows.ts';
import { describeOnBothDatabases } from '../kit/both-databases.ts';

interface SampleRow extends RecordRow {
  category: string;
  note: string | null;
  startedOn: string;
  endedOn: string | null;
  cents: number;
  urgent: boolean;
  seenAt: Date | null;
}

const columns = {
  category: text('category', 20),
  note: optional(longText('note')),
  startedOn: date('started_on'),
  endedOn: optional(date('ended_on')),
  cents: whole('cents'),
  urgent: flag('urgent'),
  seenAt: optional(instant('seen_at')),
};
const sampleEntity = recordEntity<SampleRow>('sample', columns);

class CreateSample {
  readonly name = 'CreateSample1767225600000';
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'sample', Object.values(columns));
    await createClientFileTable(queryRunner);
  }
}

const row = (more: Partial<SampleRow> = {}): SampleRow => ({
  id: '01976f5e-0000-7000-8000-000000000001',
  clientKey: 'k'.repeat(43),
  holder: '0887010362',
  sourceId: 'S-1',
  changedAt: new Date('2026-03-29T01:30:00.123Z'),
  version: 1,
  category: 'Ca',
  note: null,
  startedOn: '2026-03-29',
  endedOn: null,
  cents: 2_147_483_647,
  urgent: true,
  seenAt: new Date('2026-10-25T00:59:59.999Z'),
  ...more,
});

describeOnBothDatabases('the columns of a record', (openDatabase) => {
  const open = () => openDatabase({ entities: [sampleEntity, clientFileEntity], migrations: [CreateSample] });

  it('leave nothing for the schema builder to do', async () => {
    expect(await schemaDrift(await open())).toEqual([]);
  });

  it('show what a migration forgot', async () => {
    const grown = recordEntity<SampleRow & { extra: number }>('sample', { ...columns, extra: whole('extra') });
    const database = await openDatabase({ entities: [grown, clientFileEntity], migrations: [CreateSample] });
    expect((await schemaDrift(database)).join()).toContain('extra');
  });

  it('come back as they went in, to the millisecond and without a time zone in dates', async () => {
    const database = await open();
    await database.write((manager) => manager.insert(sampleEntity, row()));
    expect(await database.read((manager) => manager.find(sampleEntity))).toEqual([row()]);
  });

  it('come back the same from a quick selection as from the repository', async () => {
    const database = await open();
    const other = row({
      id: '01976f5e-0000-7000-8000-000000000002',
      sourceId: 's-2',
      note: 'x',
      urgent: false,
      seenAt: null,
    });
    await database.write((manager) => manager.insert(sampleEntity, [row(), other]));
    const wanted = { clientKey: ['k'.repeat(43), 'a', 'b'], holder: ['0887010362'] };
    const quick = await database.read((manager) => selectRows(manager, sampleEntity, wanted));
    expect(quick).toEqual(await database.read((manager) => manager.find(sampleEntity, { order: { id: 'ASC' } })));
    expect(await database.read((manager) => selectRows(manager, sampleEntity, { clientKey: [] }))).toEqual([]);
  });

  it('tell keys apart that differ in case only', async () => {
    const database = await open();
    const other = row({ id: '01976f5e-0000-7000-8000-000000000002', sourceId: 's-1', clientKey: 'K'.repeat(43) });
    await database.write((manager) => manager.insert(sampleEntity, [row(), other]));
    const found = await database.read((manager) => manager.findBy(sampleEntity, { clientKey: 'K'.repeat(43) }));
    expect(found.map((each) => each.sourceId)).toEqual(['s-1']);
  });

  it('refuse a second record with the same holder and source id', async () => {
    const database = await open();
    const twice = row({ id: '01976f5e-0000-7000-8000-000000000002' });
    const failure = await database
      .write((manager) => manager.insert(sampleEntity, [row(), twice]))
      .catch((error) => error);
    expect([isDuplicate(failure), failure.name]).toEqual([true, 'StatementFailed']);
    // Values are personal: the driver's sentence names them, ours does not.
    expect(JSON.stringify([failure, failure.message, failure.stack])).not.toContain('S-1');
  });
});
