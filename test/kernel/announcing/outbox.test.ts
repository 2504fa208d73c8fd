import { expect, it } from '@jest/globals';
import type { Database } from '../../../shared/database.ts';
import { createDatabase } from '../../../shared/database.ts';
import {
  AnnouncementOutbox,
  announcementEntity,
  enqueueAnnouncement,
  enqueueAnnouncements,
  type NewAnnouncement,
} from '../../../shared/outbox.ts';
import { countWaiting, readWaiting, settle } from '../../../shared/outbox-batch.ts';
import { schemaDrift } from '../../../shared/schema-drift.ts';
import { describeOnBothDatabases, describeOnMariadb } from '../../kit/both-databases.ts';
import { GHENT, inventedNumber, OSTEND, seal } from '../import/sample-owner.ts';

const ANN: NewAnnouncement = {
  holder: GHENT,
  nationalNumber: inventedNumber(1),
  capacity: 'BENEFIT_RECIPIENT',
  from: '2026-01-01',
  to: null,
  withdrawn: false,
};
const at = (time: string) => ({ seal, clock: () => new Date(`2026-04-01T${time}Z`) });
const schema = { entities: [announcementEntity], migrations: [AnnouncementOutbox] };
const stored = (database: Database) =>
  database.read((manager) => manager.find(announcementEntity, { order: { id: 'ASC' } }));

describeOnBothDatabases('the outbox', (openDatabase) => {
  it('has the tables that its entity says', async () => {
    expect(await schemaDrift(await openDatabase(schema))).toEqual([]);
  });

  it('keeps what is announced, the national number sealed', async () => {
    const database = await openDatabase(schema);
    await database.write((manager) => enqueueAnnouncement(manager, { ...ANN, to: '2026-03-01' }, at('08:00:00.123')));
    const [row] = await stored(database);
    expect(row).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      holder: GHENT,
      nationalNumberSealed: expect.not.stringContaining(ANN.nationalNumber),
      capacity: 'BENEFIT_RECIPIENT',
      fromDate: '2026-01-01',
      toDate: '2026-03-01',
      withdrawn: false,
      createdAt: new Date('2026-04-01T08:00:00.123Z'),
      refusedAt: null,
      refusal: null,
    });
    expect(seal.open(row?.nationalNumberSealed ?? '')).toBe(ANN.nationalNumber);
  });

  it('holds nothing of a transaction that is rolled back', async () => {
    const database = await openDatabase(schema);
    const work = database.write(async (manager) => {
      await enqueueAnnouncement(manager, ANN, at('08:00:00'));
      throw new Error('the act fails after all');
    });
    await expect(work).rejects.toThrow('the act fails');
    expect(await stored(database)).toEqual([]);
  });

  it('gives ids in the order of the transactions, also when a clock is behind or stands still', async () => {
    const database = await openDatabase(schema);
    for (const [index, time] of ['08:00:05', '08:00:01', '08:00:05', '08:00:05', '08:00:06'].entries()) {
      const announcement = { ...ANN, capacity: `number ${index}` };
      await database.write((manager) => enqueueAnnouncement(manager, announcement, at(time)));
    }
    expect((await stored(database)).map((row) => row.capacity)).toEqual(
      [0, 1, 2, 3, 4].map((index) => `number ${index}`),
    );
  });

  it('is read oldest first per holder, and loses what was taken and keeps what was refused', async () => {
    const database = await openDatabase(schema);
    const all = [GHENT, OSTEND, GHENT, GHENT].map((holder, index) => ({ ...ANN, holder, capacity: `number ${index}` }));
    await database.write((manager) => enqueueAnnouncements(manager, all, at('08:00:00')));
    expect([...(await countWaiting(database))].sort()).toEqual(
      [
        [OSTEND, 1],
        [GHENT, 3],
      ].sort(),
    );
    const rows = await readWaiting(database, GHENT);
    expect(rows.map((row) => row.capacity)).toEqual(['number 0', 'number 2', 'number 3']);
    const [taken = '', refused = ''] = rows.map((row) => row.id);
    const results = [
      { id: taken, status: 'ACCEPTED' as const },
      { id: refused, status: 'REFUSED' as const, reason: 'no' },
      { id: (await readWaiting(database, OSTEND))[0]?.id ?? '', status: 'ACCEPTED' as const },
    ];
    expect(await settle(database, rows, results, new Date('2026-04-01T09:00:00Z'))).toBe(2);
    expect((await stored(database)).map((row) => row.refusal)).toEqual([null, 'no', null]);
    expect(await readWaiting(database, GHENT)).toEqual([rows[2]]);
  });
});

describeOnMariadb('the outbox of two processes', (server) => {
  it('gives the later id to the transaction that ends later, so that no sender can run ahead of one under way', async () => {
    const url = await server().url('two_processes');
    const [one, other] = [
      createDatabase({ name: 'one', url, ...schema }),
      createDatabase({ name: 'other', url, ...schema }),
    ];
    await one.open();
    let begun: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = one.write(async (manager) => {
      await enqueueAnnouncement(manager, { ...ANN, capacity: 'slow' }, at('08:00:00'));
      begun();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await first;
    const quick = other.write((manager) => enqueueAnnouncement(manager, { ...ANN, capacity: 'quick' }, at('07:59:00')));
    expect(await Promise.race([quick.then(() => 'quick'), slow.then(() => 'slow')])).toBe('slow');
    await quick;
    expect((await stored(one)).map((row) => row.capacity)).toEqual(['slow', 'quick']);
    await Promise.all([one.close(), other.close()]);
  });
});
