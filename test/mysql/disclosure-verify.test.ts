import { expect, it } from '@jest/globals';
import type { Database } from '../../shared/database.ts';
import { verifyDisclosureLog } from '../../shared/disclosure-verify.ts';
import { schemaDrift } from '../../shared/schema-drift.ts';
import { describeOnBothDatabases } from '../kit/both-databases.ts';
import { disclosures, LOG_KEY, logOn, openLogDatabase, tamper, verdictOn } from '../kit/disclosures.ts';

const TAMPERINGS: [string, string[], string][] = [
  [
    'a field that was altered',
    ["UPDATE disclosure_entry SET staff_member = 'somebody-else' WHERE seq = 4"],
    'ALTERED 4',
  ],
  [
    'a moment that was moved by a millisecond',
    ["UPDATE disclosure_entry SET at = '2026-11-21 08:15:00.124' WHERE seq = 4"],
    'ALTERED 4',
  ],
  ['an outcome that was altered', ["UPDATE disclosure_entry SET outcome = 'WITHHELD' WHERE seq = 4"], 'ALTERED 4'],
  ['a reason that was made up', ["UPDATE disclosure_entry SET reason = '' WHERE seq = 4"], 'ALTERED 4'],
  ['a hash that was altered', ['UPDATE disclosure_entry SET hash = previous WHERE seq = 4'], 'ALTERED 4'],
  ['a previous hash that was altered', ['UPDATE disclosure_entry SET previous = hash WHERE seq = 4'], 'ALTERED 4'],
  ['the first entry that was removed', ['DELETE FROM disclosure_entry WHERE seq = 1'], 'MISSING 1'],
  ['an entry in the middle that was removed', ['DELETE FROM disclosure_entry WHERE seq = 4'], 'MISSING 4'],
  [
    'an entry that was removed and the numbers closed up',
    [
      'DELETE FROM disclosure_entry WHERE seq = 4',
      ...[5, 6, 7, 8, 9, 10].map((seq) => `UPDATE disclosure_entry SET seq = ${seq - 1} WHERE seq = ${seq}`),
    ],
    'REORDERED 4',
  ],
  [
    'two entries that changed places',
    [
      'UPDATE disclosure_entry SET seq = 99 WHERE seq = 4',
      'UPDATE disclosure_entry SET seq = 4 WHERE seq = 5',
      'UPDATE disclosure_entry SET seq = 5 WHERE seq = 99',
    ],
    'REORDERED 4',
  ],
  ['an entry that was put before the first', ['UPDATE disclosure_entry SET seq = 0 WHERE seq = 10'], 'REORDERED 0'],
  ['the last entries that were cut off', ['DELETE FROM disclosure_entry WHERE seq > 7'], 'CUT_OFF 8'],
  ['all entries that were removed', ['DELETE FROM disclosure_entry'], 'CUT_OFF 1'],
  ['a head that was removed', ['DELETE FROM disclosure_head'], 'UNSEALED 10'],
  [
    'a head that was turned back',
    ['UPDATE disclosure_head SET seq = 7, hash = (SELECT hash FROM disclosure_entry WHERE seq = 7)'],
    'UNSEALED 10',
  ],
  ['a head that was forged', ["UPDATE disclosure_head SET hash = 'x'"], 'UNSEALED 10'],
  [
    'a chain that was given to another writer',
    ["UPDATE disclosure_entry SET writer = 'pes-2'", "UPDATE disclosure_head SET writer = 'pes-2'"],
    'ALTERED 1',
  ],
];

describeOnBothDatabases('the verification of the disclosure log', (openDatabase) => {
  const open = async (): Promise<Database> => {
    const database = await openLogDatabase(openDatabase);
    await logOn(database).append(disclosures(10));
    return database;
  };

  it('finds nothing in a log that nobody touched', async () => {
    const database = await open();
    await logOn(database, 'pes-2').append(disclosures(3));
    expect(await verdictOn(database)).toEqual(['pes-1 ok', 'pes-2 ok']);
    expect(await schemaDrift(database)).toEqual([]);
  });

  it.each(TAMPERINGS)('names %s', async (_title, statements, verdict) => {
    const database = await open();
    for (const sql of statements) await tamper(database, sql);
    expect((await verdictOn(database)).map((each) => each.slice('pes-1 '.length))).toEqual([verdict]);
  });

  it('says in one sentence which entries are gone', async () => {
    const database = await open();
    await tamper(database, 'DELETE FROM disclosure_entry WHERE seq > 7');
    const { writers } = await verifyDisclosureLog({ database, key: LOG_KEY });
    const message = 'Each of the entries 8 to 10 of writer pes-1 was cut off the end.';
    expect(writers).toEqual([
      { writer: 'pes-1', entries: 7, ok: false, firstBad: { seq: 8, problem: 'CUT_OFF', message } },
    ]);
  });

  it('finds another key: nobody can write the chain anew without the owner', async () => {
    const database = await open();
    const { writers } = await verifyDisclosureLog({ database, key: Buffer.alloc(32, 8) });
    expect(writers[0]?.firstBad).toMatchObject({ seq: 1, problem: 'ALTERED' });
  });

  it('finds with a witness what was removed together with its head', async () => {
    const database = await open();
    const witnessed = await logOn(database).heads();
    await tamper(database, 'DELETE FROM disclosure_entry WHERE seq > 7');
    await tamper(
      database,
      'UPDATE disclosure_head SET seq = 7, hash = (SELECT hash FROM disclosure_entry WHERE seq = 7)',
    );
    const { writers } = await verifyDisclosureLog({ database, key: LOG_KEY, witnessed });
    expect(writers[0]?.firstBad).toMatchObject({ seq: 8, problem: 'CUT_OFF' });
    await tamper(database, 'DELETE FROM disclosure_entry');
    await tamper(database, 'DELETE FROM disclosure_head');
    const again = await verifyDisclosureLog({ database, key: LOG_KEY, witnessed });
    expect(again.writers[0]?.firstBad).toMatchObject({ seq: 1, problem: 'CUT_OFF' });
  });

  it('reads a long log page by page and finds what is wrong past the first pages, while the log is written', async () => {
    const database = await openLogDatabase(openDatabase);
    const log = logOn(database);
    for (let round = 0; round < 5; round += 1) await log.append(disclosures(500));
    await tamper(database, "UPDATE disclosure_entry SET rule = 'x' WHERE seq = 2345");
    const progress: number[] = [];
    const verifying = verifyDisclosureLog({
      database,
      key: LOG_KEY,
      onProgress: ({ entries }) => progress.push(entries),
    });
    const [{ writers }] = await Promise.all([verifying, log.append(disclosures(500))]);
    expect([writers[0]?.firstBad?.seq, progress]).toEqual([2345, [1000, 2000]]);
    await tamper(database, "UPDATE disclosure_entry SET rule = 'follow-up-of-benefit' WHERE seq = 2345");
    expect(await verdictOn(database)).toEqual(['pes-1 ok']);
  });
});
