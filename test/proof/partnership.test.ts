/** @jest-environment ./test/kit/production-environment.js */
import { afterEach, describe, expect, it } from '@jest/globals';
import { createDatabase, type Database } from '../../shared/database.ts';
import type { OpenDatabase } from '../kit/both-databases.ts';
import { openWorld } from './partnership-world.ts';
import { provePartnership } from './prove-partnership.ts';

/** What relates a client to who asks, as rows of the database say it, and what the partnership states. */
const MET = [
  'client NONE',
  'client OWN_FILE',
  'hidden NONE',
  'hiddenHolder NONE',
  'hiddenHolder SUPERVISION',
  'hiddenMember CASE',
  'hiddenMember SUPERVISION',
  'hiddenReferred NONE',
  'hiddenUrgent NONE',
  'holder INTAKE',
  'holder SUPERVISION',
  'member CASE',
  'member SUPERVISION',
  'nobody NONE',
  'referred NONE',
  'referred REFERRAL',
  'unknown NONE',
  'urgent SUPERVISION',
  'urgent URGENT',
  'withdrawn NONE',
  'withdrawn REFERRAL',
];

describe('the proof of the partnership', () => {
  const opened: Database[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
  const openDatabase: OpenDatabase = async (options) => {
    const database = createDatabase({ name: 'test', url: 'sqlite::memory:', ...options });
    opened.push(database);
    return database;
  };

  it('finds no answer that the signed decision table does not permit: every field × role × purpose × kind of organisation × relation, shielded persons and nobody among the clients, along every path', async () => {
    const world = await openWorld(openDatabase, 300);
    const { tried, disclosed, canaries, met, leaks } = await provePartnership(world);
    process.stdout.write(`The proof of partnership tried ${tried} (field, role, purpose, relation, path).\n`);
    expect(leaks).toEqual([]);
    // A proof that meets only strangers, or nobody who agreed to a referral, proves little.
    expect([...met].sort()).toEqual(MET);
    expect({ tried: tried > 1_000_000, disclosed: disclosed > 2000, canaries: canaries > 500 }).toEqual({
      tried: true,
      disclosed: true,
      canaries: true,
    });
  }, 1_800_000);
});
