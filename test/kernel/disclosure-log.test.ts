import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDatabase, type Database } from '../../shared/database.ts';
import { CHAIN_START, canonicalEntry, chainHash } from '../../shared/disclosure-chain.ts';
import { disclosureEntities, disclosureMigrations } from '../../shared/disclosure-log.ts';
import { LogUnavailable } from '../../shared/errors.ts';
import { disclosure, disclosures, LOG_KEY, LOGGED_AT, logOn, tamper, verdictOn } from '../kit/disclosures.ts';
import { pause } from '../kit/notes.ts';

describe('a disclosure log in a file', () => {
  let folder: string;
  let database: Database;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schakel-log-'));
    const url = `sqlite:${join(folder, 'log.sqlite')}`;
    database = createDatabase({ name: 'log', url, entities: disclosureEntities, migrations: disclosureMigrations });
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it('is unavailable while the file cannot be written, and goes on with the chain when it can', async () => {
    const log = logOn(database);
    await log.append(disclosures(1));
    await database.read((manager) => manager.query('PRAGMA query_only = ON'));
    await expect(log.append(disclosures(1))).rejects.toThrow(LogUnavailable);
    expect(await log.probe()).toBe(false);
    await pause(300);
    await log.append(disclosures(1));
    expect([await log.probe(), await verdictOn(database)]).toEqual([true, ['pes-1 ok']]);
  });

  it('that somebody made say something else in a column without a type is found', async () => {
    await logOn(database).append(disclosures(3));
    await tamper(database, "UPDATE disclosure_entry SET at = 'long ago' WHERE seq = 2");
    expect(await verdictOn(database)).toEqual(['pes-1 ALTERED 2']);
  });
});

describe('the canonical form of an entry', () => {
  // Entries of years ago have to verify with the code of today: when this fails, the form was changed.
  it('stays what it is', () => {
    const entry = {
      ...disclosure(),
      writer: 'pes-1',
      id: '01900000-0000-7000-8000-000000000000',
      at: LOGGED_AT.toISOString(),
    };
    expect(canonicalEntry(entry)).toBe(
      '["pes-1","01900000-0000-7000-8000-000000000000","2026-11-21T08:15:00.123Z","request-1","client-1","social-worker",' +
        '"0914402143","social-worker","BENEFIT_FOLLOW_UP","FOLLOWS","pes.registration","DISCLOSED",null,' +
        '"follow-up-of-benefit","wet van 26 mei 2002, art. 11 (café, naïve, 日本)"]',
    );
    expect(chainHash(LOG_KEY, CHAIN_START, canonicalEntry(entry))).toBe('dfg2OpbxI3ZPgfbTGqsEBIRRg-KhvUPyxZVL6nNdLiY');
  });
});
