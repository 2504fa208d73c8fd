import { expect, it } from '@jest/globals';
import { historyEntity, receiptEntity } from '../../../shared/acts/act-migrations.ts';
import { clientFileEntity } from '../../../shared/client-file.ts';
import type { Database } from '../../../shared/database.ts';
import { schemaDrift } from '../../../shared/schema-drift.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import {
  acting,
  addFile,
  fine,
  fineEntity,
  moveWarning,
  OTHER,
  sample,
  stay,
  stayEntity,
  warn,
  warningEntity,
  worker,
  writeElsewhere,
} from './sample-acts.ts';

describeOnBothDatabases('an act', (openDatabase) => {
  const open = async () => {
    const database = await openDatabase(sample);
    return { database, file: await addFile(database, inventedNumber(0)), ...acting({ main: database }) };
  };
  const countOf = (database: Database, entity: typeof fineEntity) => database.read((manager) => manager.count(entity));

  it('that a rule refuses says the rule in the language of the caller with its source, and writes nothing', async () => {
    const { database, perform, file } = await open();
    expect(await perform(warn, { file, on: '2026-03-16' })).toEqual({
      ...{ __typename: 'ActRefused', act: 'warn', rule: 'EARLY', field: 'on', message: 'Too early (nl)' },
      source: 'The invented owner',
    });
    expect(await database.read((manager) => manager.count(warningEntity))).toBe(0);
    expect(await database.read((manager) => manager.count(receiptEntity))).toBe(0);
  });

  it('after which another rule would no longer hold is refused: the day of the warning is no day before the fine', async () => {
    const { database, perform, file } = await open();
    await perform(warn, { file, on: '2026-03-01' });
    const fixed = await perform(fine, { file, on: '2026-03-01', idempotencyKey: 'k-2' });
    expect(fixed).toMatchObject({ __typename: 'ActRefused', rule: 'NO_WARNING' });
    expect(await countOf(database, fineEntity)).toBe(0);
    const later = await perform(fine, { file, on: '2026-03-02', idempotencyKey: 'k-3' });
    expect(later).toMatchObject({ __typename: 'ActDone', version: 1 });
  });

  it('on a record that another one depends on is refused when the other would break', async () => {
    const { perform, file } = await open();
    const warned = await perform(warn, { file, on: '2026-03-01' });
    await perform(fine, { file, on: '2026-03-02', idempotencyKey: 'k-2' });
    const id = 'id' in warned ? warned.id : '';
    const moved = { id, expectedVersion: 1, on: '2026-03-02', idempotencyKey: 'k-3' };
    expect(await perform(moveWarning, moved)).toMatchObject({ rule: 'NO_WARNING' });
    expect(await perform(moveWarning, { ...moved, on: '2026-02-28' })).toMatchObject({ version: 2 });
  });

  it('of somebody else, or of another organisation, is as if there were no such file', async () => {
    const { perform, file } = await open();
    const stranger = { ...worker, organisation: OTHER };
    const there = await perform(warn, { file, on: '2026-03-01' }, stranger);
    const nowhere = await perform(warn, { file: 'no-such-file', on: '2026-03-01' }, stranger);
    expect(there).toEqual(nowhere);
    expect(there).toMatchObject({ __typename: 'ActRefused', rule: 'NOT_HELD_HERE' });
  });

  it.each([
    ['another role', { roles: ['coach' as const] }],
    ['another purpose', { purpose: 'ACTIVATION' as const }],
    ['no organisation', { organisation: null }],
  ])('with %s is not permitted', async (_, more) => {
    const { perform, file } = await open();
    const answer = await perform(warn, { file, on: '2026-03-01' }, { ...worker, ...more });
    expect(answer).toMatchObject({ __typename: 'ActRefused', rule: 'NOT_PERMITTED' });
  });

  it('that would write to the part of another holder fails as a fault, and writes nothing', async () => {
    const { database, perform, file } = await open();
    await expect(perform(writeElsewhere, { file })).rejects.toThrow(/another holder/);
    expect(await database.read((manager) => manager.count(warningEntity))).toBe(0);
  });

  it('needs a key of 1 to 200 characters, and a key serves one staff member only', async () => {
    const { perform, file } = await open();
    const input = { file, on: '2026-03-01' };
    await expect(perform(warn, { ...input, idempotencyKey: ' ' })).rejects.toThrow(/1 to 200 characters/);
    await expect(perform(warn, { ...input, idempotencyKey: 'k'.repeat(201) })).rejects.toThrow(/1 to 200/);
    const one = await perform(warn, input);
    const other = await perform(warn, input, { ...worker, staffMember: 'colleague' });
    expect([one, other]).toMatchObject([{ repeated: false }, { repeated: false }]);
  });

  it('keeps what the record was, with who, when and in which request, and never the key of the client', async () => {
    const { database, perform, file } = await open();
    const warned = await perform(warn, { file, on: '2026-03-01' });
    const id = 'id' in warned ? warned.id : '';
    await perform(moveWarning, { id, expectedVersion: 1, on: '2026-02-28', idempotencyKey: 'k-2' });
    const history = await database.read((manager) => manager.find(historyEntity, { order: { id: 'ASC' } }));
    expect(history.map(({ act, actedBy, version, requestId }) => [act, actedBy, version, requestId])).toEqual([
      ['warn', 'worker', 1, 'request-1'],
      ['moveWarning', 'worker', 2, 'request-1'],
    ]);
    expect(history.map(({ before }) => before && Object.keys(JSON.parse(before)).sort())).toEqual([
      null,
      ['changedAt', 'givenOn', 'version'],
    ]);
  });

  it('is judged with the rows of other databases of the owner where a rule asks for them', async () => {
    const [main, far] = [await openDatabase(sample), await openDatabase(sample)];
    const { perform } = acting({ main, far }, { [OTHER]: 'far' });
    const [here, there] = [await addFile(main, inventedNumber(0)), await addFile(far, inventedNumber(0), OTHER)];
    const input = { on: '2026-03-01' };
    expect(await perform(stay, { ...input, file: there }, { ...worker, organisation: OTHER })).toMatchObject({
      version: 1,
    });
    expect(await perform(stay, { ...input, file: here })).toMatchObject({ rule: 'TWO_STAYS' });
    expect(await main.read((manager) => manager.count(stayEntity))).toBe(0);
  });

  it('of two at the same moment that exclude each other is done once', async () => {
    const { database, perform, file } = await open();
    const both = await Promise.all(
      ['k-1', 'k-2', 'k-3', 'k-4'].map((idempotencyKey) => perform(stay, { file, on: '2026-03-01', idempotencyKey })),
    );
    expect(both.filter(({ __typename }) => __typename === 'ActDone')).toHaveLength(1);
    expect(await database.read((manager) => manager.count(stayEntity))).toBe(1);
  });

  it('that is refused stands in the history with the rule: who asks again and again does not stay unseen', async () => {
    const { database, perform, file } = await open();
    await perform(warn, { file, on: '2026-03-16' });
    const [kept, ...more] = await database.read((manager) => manager.find(historyEntity));
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      act: 'warn refused EARLY',
      actedBy: 'worker',
      section: 'welfare.files',
      before: null,
    });
  });

  it('begins nothing in a file that ended before today, and still does on its last day', async () => {
    const { database, perform, file } = await open();
    const end = (day: string) => database.write((manager) => manager.update(clientFileEntity, file, { toDate: day }));
    await end('2026-03-14');
    expect(await perform(warn, { file, on: '2026-03-01' })).toMatchObject({ rule: 'FILE_ENDED' });
    await end('2026-03-15');
    expect(await perform(warn, { file, on: '2026-03-01' })).toMatchObject({ __typename: 'ActDone' });
  });

  it('has tables that are what the entities say', async () => {
    expect(await schemaDrift((await open()).database)).toEqual([]);
  });
});
