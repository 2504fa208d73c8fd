import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { createDatabase, type Database, type DatabaseOptions } from '../../shared/database.ts';
import { leftOut } from './left-out.ts';
import { findMariadb, type Mariadb, sharedMariadb, startMariadb } from './mariadb.ts';

/** A new empty database with these entities and migrations, opened; closed after the test. */
export type OpenDatabase = (
  options: Pick<DatabaseOptions, 'entities' | 'migrations'> & Partial<DatabaseOptions>,
) => Promise<Database>;

/**
 * Runs the same facts on SQLite and on MariaDB, so that one dialect never gets ahead of the other. Where MariaDB is
 * not installed it says what is left out and how to have it; with CI=true that fails.
 */
export function describeOnBothDatabases(
  title: string,
  facts: (openDatabase: OpenDatabase, newUrl: () => Promise<string>) => void,
): void {
  describe(`${title} (SQLite)`, () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'schakel-sqlite-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const newUrl = async () => `sqlite:${join(folder, `${randomUUID()}.sqlite`)}`;
    facts(opener(newUrl), newUrl);
  });
  if (!findMariadb()) {
    const message = `${title}: left out on MariaDB, mariadbd is not on PATH (Debian: apt-get install mariadb-server).`;
    leftOut(`${title} (MariaDB)`, message);
    return;
  }
  describe(`${title} (MariaDB)`, () => {
    const made: string[] = [];
    afterAll(async () => (await sharedMariadb()).drop(made));
    const newUrl = async () => {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      made.push(name);
      return await (await sharedMariadb()).url(name);
    };
    facts(opener(newUrl), newUrl);
  });
}

/** Runs facts that only a server knows: outages, deadlocks. One server for the block; nothing runs when it is missing. */
export function describeOnMariadb(title: string, facts: (server: () => Mariadb) => void): void {
  if (!findMariadb()) {
    const message = `${title}: left out on MariaDB, mariadbd is not on PATH (Debian: apt-get install mariadb-server).`;
    leftOut(`${title} (MariaDB)`, message);
    return;
  }
  describe(`${title} (MariaDB)`, () => {
    let server: Mariadb | null = null;
    beforeAll(async () => {
      server = await startMariadb();
    });
    afterAll(() => server?.stop());
    facts(() => {
      if (!server) throw new Error('The server is not started yet: ask for it inside a test.');
      return server;
    });
  });
}

function opener(newUrl: () => Promise<string>): OpenDatabase {
  const opened = new Set<Database>();
  afterEach(async () => {
    await Promise.all([...opened].map((database) => database.close()));
    opened.clear();
  });
  return async (options) => {
    const database = createDatabase({ name: 'test', ...options, url: options.url ?? patient(await newUrl()) });
    opened.add(database);
    await database.open();
    return database;
  };
}

/** A test that stops no server waits for a busy one: the whole suite shares it, with as many processes as there are cores. */
function patient(url: string): string {
  return /^(mysql|mariadb):/.test(url) ? `${url}${url.includes('?') ? '&' : '?'}patience=20000` : url;
}
