import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../kit/both-databases.ts';
import {
  disclosure,
  disclosures,
  LOGGED_AT,
  logOn,
  openLogDatabase,
  statementsOf,
  tamper,
} from '../kit/disclosures.ts';

describeOnBothDatabases('what is read of the disclosure log', (openDatabase) => {
  const open = () => openLogDatabase(openDatabase);

  it('pages through the entries of a client, newest first, and leaves none out within a millisecond', async () => {
    const database = await open();
    let now = LOGGED_AT.getTime();
    const log = logOn(database, 'pes-1', () => new Date(now));
    for (const section of ['a', 'b', 'c']) {
      await log.append([
        disclosure({ section: `${section}1` }),
        disclosure({ section: `${section}2` }),
        disclosure({ clientId: 'client-2' }),
      ]);
      now += 1;
    }
    const first = await log.ofClient('client-1', { first: 3 });
    const rest = await log.ofClient('client-1', { first: 3, after: first.at(-1)?.at ?? LOGGED_AT });
    expect([first, rest].map((page) => page.map((entry) => entry.section))).toEqual([
      ['c2', 'c1', 'b2', 'b1'],
      ['a2', 'a1'],
    ]);
  });

  it('pages through the entries of a person who has had three ids as through those of one, and leaves none out', async () => {
    const database = await open();
    let now = LOGGED_AT.getTime();
    const log = logOn(database, 'pes-1', () => new Date(now));
    for (const [section, clientId] of [
      ...[['a', 'client-1'] as const, ['b', 'client-2'] as const, ['c', 'client-9'] as const],
      ...[['d', 'client-2'] as const, ['e', 'client-3'] as const, ['f', 'client-1'] as const],
    ]) {
      await log.append([
        disclosure({ section: `${section}1`, clientId }),
        disclosure({ section: `${section}2`, clientId }),
      ]);
      now += 1;
    }
    const ids = ['client-1', 'client-2', 'client-3'];
    const pages: string[][] = [];
    for (let after: Date | undefined; pages.length < 4; ) {
      const page = await log.ofClients(ids, { first: 3, ...(after === undefined ? {} : { after }) });
      pages.push(page.map(({ section }) => section));
      after = page.at(-1)?.at ?? after;
    }
    expect(pages).toEqual([['f2', 'f1', 'e2', 'e1'], ['d2', 'd1', 'b2', 'b1'], ['a2', 'a1'], []]);
    expect(await log.ofClients(['client-1'], { first: 3 })).toEqual(await log.ofClient('client-1', { first: 3 }));
  });

  it('gives the entries of one request in the order in which they were written', async () => {
    const log = logOn(await open());
    await log.append([
      disclosure({ section: 'b', requestId: 'r-9' }),
      disclosure({ section: 'a', requestId: 'r-9' }),
      disclosure(),
    ]);
    expect((await log.ofRequest('r-9')).map((entry) => entry.section)).toEqual(['b', 'a']);
  });

  it('finds a client and a request among 3000 entries through an index', async () => {
    const database = await open();
    const log = logOn(database);
    await log.append(disclosures(3000).map((entry, index) => ({ ...entry, requestId: `r-${index % 300}` })));
    await tamper(database, database.dialect === 'sqlite' ? 'ANALYZE' : 'ANALYZE TABLE disclosure_entry');
    const explain = async (work: () => Promise<unknown>, values: unknown[]) => {
      const [sql] = await statementsOf(database, work);
      const prefix = database.dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      return JSON.stringify(await database.read((manager) => manager.query(`${prefix} ${sql}`, values)));
    };
    const ofClient = await explain(() => log.ofClient('client-7', { first: 50 }), ['client-7', 50]);
    const older = { first: 50, after: LOGGED_AT };
    const ofClientAfter = await explain(
      () => log.ofClient('client-7', older),
      ['client-7', '2026-11-21 08:15:00.123', 50],
    );
    const ofRequest = await explain(() => log.ofRequest('r-1'), ['r-1']);
    expect(ofClient).toContain('disclosure_entry_client');
    expect(ofClientAfter).toContain('disclosure_entry_client');
    expect(ofRequest).toContain('disclosure_entry_request');
  });
});
