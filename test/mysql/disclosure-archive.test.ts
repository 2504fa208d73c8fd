import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { archive, expiredEntries, removeArchived } from '../../scripts/archive-log/archive-log.ts';
import { verifyArchives } from '../../scripts/archive-log/verify-archives.ts';
import { CannotDo } from '../../scripts/cannot-do.ts';
import type { Database } from '../../shared/database.ts';
import { loadHeads } from '../../shared/disclosure-store.ts';
import { describeOnBothDatabases } from '../kit/both-databases.ts';
import { disclosures, LOG_KEY, logOn, openLogDatabase, tamper, verdictOn } from '../kit/disclosures.ts';

const OLD = new Date('2016-11-28T23:59:59.999Z');
const KEPT_FROM = new Date('2016-11-29T00:00:00Z');

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'schakel-archive-'));
});
afterEach(() => rm(out, { recursive: true }));

const clock = () => new Date('2026-11-29T10:00:00Z');
const options = (database: Database) => ({ owner: 'pes' as const, database, key: LOG_KEY, out, clock });

async function archiveAll(database: Database): Promise<string[]> {
  const files: string[] = [];
  for (const each of await expiredEntries(database, LOG_KEY, KEPT_FROM))
    files.push(await archive(options(database), each));
  await removeArchived(options(database));
  return files;
}

const left = (database: Database): Promise<string[]> =>
  database.read(async (manager) => {
    const rows: { writer: string; seq: number | string }[] = await manager.query(
      'SELECT writer, seq FROM disclosure_entry ORDER BY writer, seq',
    );
    return rows.map(({ writer, seq }) => `${writer} ${seq}`);
  });

const problems = async (database: Database, witnessed: { writer: string; seq: number; hash: string }[] = []) =>
  (await verifyArchives({ database, key: LOG_KEY, folder: out, witnessed })).map(({ problem }) => problem);

describeOnBothDatabases('lines that are older than the owner keeps them', (openDatabase) => {
  /** Three lines of the last moment before the limit, and two of its first. */
  const open = async () => {
    const database = await openLogDatabase(openDatabase);
    await logOn(database, 'pes-1', () => OLD).append(disclosures(3));
    await logOn(database, 'pes-1', () => KEPT_FROM).append(disclosures(2));
    await logOn(database, 'pes-2', () => KEPT_FROM).append(disclosures(1));
    return database;
  };

  it('go to a file to the last millisecond before the limit, and log and file are whole', async () => {
    const database = await open();
    expect(await archiveAll(database)).toEqual(['pes-pes-1-1-3.jsonl.gz']);
    expect(await left(database)).toEqual(['pes-1 4', 'pes-1 5', 'pes-2 1']);
    expect([await verdictOn(database), await problems(database)]).toEqual([['pes-1 ok', 'pes-2 ok'], [null]]);
  });

  it('are in the file as they were written, after a line that says where the chain goes on from', async () => {
    const database = await open();
    const before = await logOn(database).ofClient('client-2', { first: 50 });
    const [file = ''] = await archiveAll(database);
    const lines = gunzipSync(await readFile(join(out, file)))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toEqual({ format: 'schakel-disclosures-1', after: { seq: 0, hash: '0'.repeat(43) } });
    const written = before.find(({ seq }) => seq === 2);
    expect(lines[2]).toMatchObject({ ...written, at: OLD.toISOString() });
  });

  it('go in parts over the years: the chain goes on from file to file and into the log', async () => {
    const database = await open();
    await archiveAll(database);
    const later = await expiredEntries(database, LOG_KEY, new Date('2017-01-01T00:00:00Z'));
    for (const each of later) await archive(options(database), each);
    await removeArchived(options(database));
    await logOn(database, 'pes-1').append(disclosures(2));
    expect((await readdir(out)).sort()).toEqual([
      'pes-pes-1-1-3.jsonl.gz',
      'pes-pes-1-4-5.jsonl.gz',
      'pes-pes-2-1-1.jsonl.gz',
    ]);
    expect(await left(database)).toEqual(['pes-1 6', 'pes-1 7']);
    expect([await verdictOn(database), await problems(database)]).toEqual([
      ['pes-1 ok', 'pes-2 ok'],
      [null, null, null],
    ]);
  });

  it('are whole when the work is interrupted before they are removed or half-way, and the next run removes the rest', async () => {
    const database = await open();
    const [expired] = await expiredEntries(database, LOG_KEY, KEPT_FROM);
    if (expired === undefined) throw new Error('Nothing is old.');
    await archive(options(database), expired);
    expect(await verdictOn(database)).toEqual(['pes-1 ok', 'pes-2 ok']);
    await tamper(database, "DELETE FROM disclosure_entry WHERE writer = 'pes-1' AND seq = 1");
    expect(await verdictOn(database)).toEqual(['pes-1 ok', 'pes-2 ok']);
    expect(await archiveAll(database)).toEqual([]);
    expect(await left(database)).toEqual(['pes-1 4', 'pes-1 5', 'pes-2 1']);
  });

  it('are not archived out of a chain that is broken, and no file is left', async () => {
    const database = await open();
    await tamper(database, "UPDATE disclosure_entry SET rule = 'other' WHERE seq = 2");
    await expect(archiveAll(database)).rejects.toThrow(
      new CannotDo(
        'The chain is broken at entry 2: nothing was archived. Run verify-log, and do what the runbook says.',
      ),
    );
    expect([await readdir(out), (await left(database)).length]).toEqual([[], 6]);
  });

  it('cannot be said to be archived by who has no key: what they removed is missed, and nothing more is removed', async () => {
    const database = await open();
    const forged =
      "INSERT INTO disclosure_archive SELECT writer, seq, 1, hash, 'x.gz', hash, at, hash FROM disclosure_entry";
    await tamper(database, `${forged} WHERE writer = 'pes-1' AND seq = 4`);
    await tamper(database, "DELETE FROM disclosure_entry WHERE writer = 'pes-1' AND seq < 5");
    expect(await verdictOn(database)).toEqual(['pes-1 UNSEALED 4', 'pes-2 ok']);
    await expect(removeArchived(options(database))).rejects.toThrow('is not sealed with this key');
  });

  it('are missed when it is not said any more that they are in a file', async () => {
    const database = await open();
    await archiveAll(database);
    await tamper(database, 'DELETE FROM disclosure_archive');
    expect(await verdictOn(database)).toEqual(['pes-1 MISSING 1', 'pes-2 ok']);
  });

  it('are named when one of them is changed, moved or cut off in the file, or the file is gone', async () => {
    const database = await open();
    const [file = ''] = await archiveAll(database);
    const path = join(out, file);
    const whole = await readFile(path);
    const lines = gunzipSync(whole).toString().trimEnd().split('\n');
    const [head = '', first = '', second = '', third = ''] = lines;
    const problemWith = async (...kept: string[]) => {
      await writeFile(path, gzipSync(kept.map((line) => `${line}\n`).join('')));
      return (await problems(database))[0];
    };
    expect([
      await problemWith(head, first, second.replace('follow-up', 'other'), third),
      await problemWith(head, second, first, third),
      await problemWith(head, first, second),
      await problemWith(first, second, third),
      await problemWith(head, first, second, `${third} `),
    ]).toEqual([
      'Entry 2 is not there as it was written.',
      'Entry 1 is not there as it was written.',
      'It ends at entry 2 and not where the log goes on.',
      'It is no archive of a disclosure log.',
      'It is not the file that was written, though its entries are.',
    ]);
    await writeFile(path, whole.subarray(0, whole.length - 20));
    expect(await problems(database)).toEqual(['It cannot be read: it is no archive of a log, or was cut off.']);
    await rm(path);
    expect(await problems(database)).toEqual(['It is not in the folder.']);
  });

  it('are compared with what a witness kept of them', async () => {
    const database = await open();
    const heads = await database.read(loadHeads);
    await archiveAll(database);
    expect(await problems(database, heads)).toEqual([null]);
    const other = { writer: 'pes-1', seq: 2, hash: randomBytes(32).toString('base64url') };
    expect(await problems(database, [other])).toEqual(['Entry 2 is not the one that was witnessed.']);
  });
});
