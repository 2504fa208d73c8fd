import { afterEach, describe, expect, it } from '@jest/globals';
import { createDatabase, type Database } from '../../shared/database.ts';
import { RELATIONS } from '../../shared/grant.ts';
import type { OpenDatabase } from '../kit/both-databases.ts';
import { openWorld } from './partnership-world.ts';
import { provePartnership } from './prove-partnership.ts';

describe('the proof of the partnership', () => {
  const opened: Database[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
  const openDatabase: OpenDatabase = async (options) => {
    const database = createDatabase({ name: 'test', url: 'sqlite::memory:', ...options });
    opened.push(database);
    return database;
  };

  it('finds no answer that the signed decision table does not permit: every field × role × purpose × kind of organisation × relation, along every path', async () => {
    const world = await openWorld(openDatabase, 300);
    const { tried, disclosed, canaries, relations, leaks } = await provePartnership(world);
    process.stdout.write(`The proof of partnership tried ${tried} (field, role, purpose, relation, path).\n`);
    expect(leaks).toEqual([]);
    expect([...relations].sort()).toEqual([...RELATIONS].sort());
    expect({ tried: tried > 1_000_000, disclosed: disclosed > 2000, canaries: canaries > 500 }).toEqual({
      tried: true,
      disclosed: true,
      canaries: true,
    });
  }, 600_000);
});
