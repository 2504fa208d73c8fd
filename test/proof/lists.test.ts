/** @jest-environment ./test/kit/production-environment.js */
import { afterEach, describe, expect, it } from '@jest/globals';
import { createDatabase, type Database } from '../../shared/database.ts';
import type { OpenDatabase } from '../kit/both-databases.ts';
import { openWorld } from './partnership-world.ts';
import { proveLists } from './prove-lists.ts';

/** What is told of clients in a list, and has to be there for the proof to mean something. */
const TOLD_OF = [
  'case_access_request',
  'case_file',
  'case_handover',
  'identity_merge',
  'outreach_request',
  'referral',
  'urgent_access',
];

describe('the proof of the lists', () => {
  const opened: Database[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
  const openDatabase: OpenDatabase = async (options) => {
    const database = createDatabase({ name: 'test', url: 'sqlite::memory:', ...options });
    opened.push(database);
    return database;
  };

  it('finds no answer that a client changes whom the caller may not know of: every list, filter, order, count and page × role × purpose × kind of organisation', async () => {
    const world = await openWorld(openDatabase, 150);
    const { tried, entries, removed, leaks } = await proveLists(world);
    process.stdout.write(`The proof of the lists tried ${tried} (list, filter, page, role, purpose), twice each.\n`);
    expect(leaks).toEqual([]);
    expect(TOLD_OF.filter((table) => (removed.get(table) ?? 0) === 0)).toEqual([]);
    expect({ tried: tried > 1500, entries: entries > 2000 }).toEqual({ tried: true, entries: true });
  }, 600_000);
});
