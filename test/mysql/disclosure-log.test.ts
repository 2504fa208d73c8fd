import { expect, it } from '@jest/globals';
import { type QueryRunner, TableColumn } from 'typeorm';
import type { Database } from '../../shared/database.ts';
import { type DisclosureEntry, disclosureMigrations } from '../../shared/disclosure-log.ts';
import { LogUnavailable } from '../../shared/errors.ts';
import { describeOnBothDatabases } from '../kit/both-databases.ts';
import {
  disclosure,
  disclosures,
  LOGGED_AT,
  logOn,
  openLogDatabase,
  statementsOf,
  tamper,
  verdictOn,
} from '../kit/disclosures.ts';

const seqs = (database: Database): Promise<number[]> =>
  database.read(async (manager) => {
    const rows: { seq: number }[] = await manager.query('SELECT seq FROM disclosure_entry ORDER BY writer, seq');
    return rows.map((row) => Number(row.seq));
  });

/** The log as it was made before an entry could hold several sections. */
class NarrowLog {
  readonly name = 'CreateDisclosureLog1767225600001';

  async up(queryRunner: QueryRunner): Promise<void> {
    const [made] = disclosureMigrations;
    if (made) await new made().up(queryRunner);
    await queryRunner.changeColumn('disclosure_entry', 'section', narrow('section', '80'));
    await queryRunner.changeColumn('disclosure_entry', 'rule', narrow('rule', '200'));
  }
}

function narrow(name: string, length: string): TableColumn {
  return new TableColumn({ name, type: 'varchar', length, isNullable: false });
}

describeOnBothDatabases('the disclosure log', (openDatabase, newUrl) => {
  const open = () => openLogDatabase(openDatabase);

  it('gives an entry back as it was appended, with its moment to the millisecond', async () => {
    const log = logOn(await open());
    const odd = { staffMember: 'o\u2019Neill \u{1F600}', roles: 'a\\b\'c"d', organisation: null, legalBasis: null };
    await log.append([disclosure(odd)]);
    const [entry] = await log.ofClient('client-1', { first: 50 });
    const id = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(entry).toEqual({ ...disclosure(odd), id, at: LOGGED_AT, writer: 'pes-1', seq: 1 });
  });

  it('keeps text verifiable that a database would change: half a character pair, a NUL', async () => {
    const database = await open();
    await logOn(database).append([disclosure({ staffMember: 'x\ud800y\u0000z ' })]);
    expect(await verdictOn(database)).toEqual(['pes-1 ok']);
  });

  it('commits together what is appended while a commit is under way', async () => {
    const database = await open();
    const log = logOn(database);
    await log.append(disclosures(1));
    const statements = await statementsOf(database, () =>
      Promise.all(Array.from({ length: 100 }, (_, index) => log.append(disclosures(4, { requestId: `r-${index}` })))),
    );
    const counted = ['UPDATE disclosure_head', 'INSERT INTO disclosure_entry'].map(
      (start) => statements.filter((sql) => sql.startsWith(start)).length,
    );
    // One transaction of 400 rows: 256, 64, 64 and 16 at a time.
    expect([statements.length, ...counted]).toEqual([5, 1, 4]);
    expect([(await seqs(database)).length, await verdictOn(database)]).toEqual([401, ['pes-1 ok']]);
  });

  it('writes one row for all that was given of one client in a request, and gives a line for each section with its own rule', async () => {
    const database = await open();
    const log = logOn(database);
    const given = ['pes.a', 'pes.b', 'pes.c'].map((section) => disclosure({ section, rule: `rule of ${section}` }));
    const kept = disclosure({ section: 'pes.d', outcome: 'WITHHELD', reason: 'PURPOSE', legalBasis: null });
    await log.append([...given, kept]);
    const lines = (await log.ofRequest('request-1')).map(
      ({ section, outcome, rule }) => `${section} ${outcome} ${rule}`,
    );
    expect([await seqs(database), lines]).toEqual([
      [1, 2],
      [
        'pes.a DISCLOSED rule of pes.a',
        'pes.b DISCLOSED rule of pes.b',
        'pes.c DISCLOSED rule of pes.c',
        'pes.d WITHHELD follow-up-of-benefit',
      ],
    ]);
  });

  it('keeps what was written before an entry could hold several sections, in the same chain', async () => {
    const migrations = [NarrowLog, ...disclosureMigrations.slice(1, -1)];
    const url = await newUrl();
    const before = await openDatabase({ entities: [], migrations, url });
    await logOn(before).append([disclosure()]);
    await before.close();
    const database = await openLogDatabase(openDatabase, url);
    const log = logOn(database);
    // More than a column of before could hold.
    const many = Array.from({ length: 30 }, (_, index) => `pes.section-${index}`);
    await log.append(many.map((section) => disclosure({ section, requestId: 'later', rule: `rule of ${section}` })));
    const lines = (await log.ofClient('client-1', { first: 50 })).map(({ section }) => section);
    expect([lines, await verdictOn(database)]).toEqual([[...many.toReversed(), 'pes.registration'], ['pes-1 ok']]);
  });

  it('goes on with the chain after a restart', async () => {
    const database = await open();
    await logOn(database).append(disclosures(3));
    await logOn(database).append(disclosures(2));
    expect([await seqs(database), await verdictOn(database)]).toEqual([[1, 2, 3, 4, 5], ['pes-1 ok']]);
  });

  it('keeps a chain per writer', async () => {
    const database = await open();
    await Promise.all([
      logOn(database, 'pes-1').append(disclosures(3)),
      logOn(database, 'pes-2').append(disclosures(3)),
    ]);
    expect([await seqs(database), await verdictOn(database)]).toEqual([
      [1, 2, 3, 1, 2, 3],
      ['pes-1 ok', 'pes-2 ok'],
    ]);
  });

  it('refuses to fork the chain when two processes write with one name, and goes on after reading the head again', async () => {
    const database = await open();
    const [first, second] = [logOn(database), logOn(database)];
    await first.append(disclosures(1));
    await second.append(disclosures(1));
    await expect(first.append(disclosures(1))).rejects.toThrow(LogUnavailable);
    await first.append(disclosures(1));
    expect([await seqs(database), await verdictOn(database)]).toEqual([[1, 2, 3], ['pes-1 ok']]);
  });

  it('is unavailable when the head was removed: it does not start a second chain over the first', async () => {
    const database = await open();
    await logOn(database).append(disclosures(2));
    await tamper(database, 'DELETE FROM disclosure_head');
    await expect(logOn(database).append(disclosures(1))).rejects.toThrow(LogUnavailable);
    expect(await seqs(database)).toEqual([1, 2]);
  });

  it('is unavailable when its database is closed', async () => {
    const database = await open();
    const log = logOn(database);
    await database.close();
    await expect(log.append(disclosures(1))).rejects.toMatchObject({
      name: 'LogUnavailable',
      code: 'SOURCE_UNAVAILABLE',
    });
    expect(await log.probe()).toBe(false);
  });

  it('is unavailable when its table is gone, and logs again when it is back', async () => {
    const database = await open();
    const log = logOn(database);
    await log.append(disclosures(1));
    await tamper(database, 'ALTER TABLE disclosure_entry RENAME TO elsewhere');
    await expect(log.append(disclosures(1))).rejects.toThrow(LogUnavailable);
    await tamper(database, 'ALTER TABLE elsewhere RENAME TO disclosure_entry');
    await log.append(disclosures(1));
    expect([await seqs(database), await log.probe()]).toEqual([[1, 2], true]);
  });

  it('refuses only the request whose entry the database refuses', async () => {
    const database = await open();
    const log = logOn(database);
    // A value that no typed caller can pass: a column that may not be null.
    const broken: DisclosureEntry = { ...disclosure(), outcome: JSON.parse('null') };
    const results = await Promise.allSettled([
      log.append(disclosures(2)),
      log.append([broken]),
      log.append(disclosures(2)),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([await seqs(database), await verdictOn(database)]).toEqual([[1, 2, 3, 4], ['pes-1 ok']]);
  });

  it('refuses an append inside a transaction of its database: a rollback would take it along', async () => {
    const database = await open();
    const inside = database.write(() => logOn(database).append(disclosures(1)));
    await expect(inside).rejects.toThrow('outside read and write');
    expect(await seqs(database)).toEqual([]);
  });
});
