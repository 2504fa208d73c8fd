import { expect, it } from '@jest/globals';
import { closeFile, openFile } from '../../../shared/acts/file-acts.ts';
import { clientFileEntity } from '../../../shared/client-file.ts';
import type { Database } from '../../../shared/database.ts';
import { announcementEntity } from '../../../shared/outbox.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { acting, addFile, CENTRE, OTHER, sample, seal, worker } from './sample-acts.ts';

describeOnBothDatabases('the file of a client', (openDatabase) => {
  const open = async () => {
    const database = await openDatabase(sample);
    await addFile(database, inventedNumber(0));
    const { services } = acting({ main: database });
    const person = { nationalNumber: inventedNumber(1), capacity: 'BENEFIT_RECIPIENT', from: '2026-03-01' };
    return { database, services, person };
  };
  const announced = (database: Database) =>
    database.read((manager) => manager.find(announcementEntity, { order: { id: 'ASC' } }));

  it('is opened for a person whom nobody knows, and announced in the same transaction, once', async () => {
    const { database, services, person } = await open();
    const input = { idempotencyKey: 'k-1', ...person };
    const first = await openFile(services, worker, 'welfareFileOpen', input);
    const again = await openFile(services, worker, 'welfareFileOpen', input);
    expect([first, again]).toMatchObject([{ repeated: false }, { repeated: true }]);
    const [sent, ...more] = await announced(database);
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ holder: CENTRE, capacity: 'BENEFIT_RECIPIENT', fromDate: '2026-03-01', toDate: null });
    expect(seal.open(sent?.nationalNumberSealed ?? '')).toBe(person.nationalNumber);
  });

  it('does not begin after today, and one that is open keeps its first day when it is opened again', async () => {
    const { database, services, person } = await open();
    const begin = (from: string, idempotencyKey: string) =>
      openFile(services, worker, 'welfareFileOpen', { ...person, idempotencyKey, from });
    expect(await begin('2026-03-16', 'k-1')).toMatchObject({ rule: 'FILE_AHEAD' });
    await begin('2026-03-15', 'k-2');
    expect(await begin('2026-01-01', 'k-3')).toMatchObject({ __typename: 'ActDone', repeated: true });
    expect((await announced(database)).map(({ fromDate }) => fromDate)).toEqual(['2026-03-15']);
  });

  it('is closed on a day, which is announced; not before its first day', async () => {
    const { database, services, person } = await open();
    const opened = await openFile(services, worker, 'welfareFileOpen', { idempotencyKey: 'k-1', ...person });
    const file = 'id' in opened ? opened.id : '';
    const close = (to: string, idempotencyKey: string) =>
      closeFile(services, worker, 'welfareFileClose', { idempotencyKey, file, to });
    expect(await close('2026-02-28', 'k-2')).toMatchObject({ __typename: 'ActRefused', rule: 'FILE_PERIOD' });
    expect(await close('2026-03-01', 'k-3')).toMatchObject({ __typename: 'ActDone' });
    expect((await announced(database)).map(({ toDate }) => toDate)).toEqual([null, '2026-03-01']);
  });

  it('is not opened by an organisation that holds nothing here, nor in a capacity that the owner does not know', async () => {
    const { database, services, person } = await open();
    const input = { idempotencyKey: 'k-1', ...person };
    const stranger = { ...worker, organisation: OTHER };
    expect(await openFile(services, stranger, 'welfareFileOpen', input)).toMatchObject({ rule: 'NOT_A_HOLDER' });
    const jobseeker = { ...input, capacity: 'JOBSEEKER' };
    expect(await openFile(services, worker, 'welfareFileOpen', jobseeker)).toMatchObject({ rule: 'CAPACITY' });
    expect(await database.read((manager) => manager.count(clientFileEntity))).toBe(1);
  });

  it('of another organisation cannot be closed, and answers as one that does not exist', async () => {
    const { database, services } = await open();
    const [file] = await database.read((manager) => manager.find(clientFileEntity));
    const stranger = { ...worker, organisation: OTHER };
    const close = (id: string) =>
      closeFile(services, stranger, 'welfareFileClose', { idempotencyKey: 'k-1', file: id, to: '2026-03-01' });
    expect(await close(file?.id ?? '')).toEqual(await close('no-such-file'));
  });
});
