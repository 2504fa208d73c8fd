import { afterEach, expect, it } from '@jest/globals';
import type { Database } from '../../shared/database.ts';
import { createDatabase } from '../../shared/database.ts';
import { disclosureEntities, disclosureMigrations } from '../../shared/disclosure-log.ts';
import { describeOnMariadb } from '../kit/both-databases.ts';
import { disclosures, logOn, verdictOn } from '../kit/disclosures.ts';
import { noteEntity, notes, pause } from '../kit/notes.ts';

const count = (database: Database) => database.read((manager) => manager.count(noteEntity));
const insert = (database: Database, id: string) =>
  database.write((manager) => manager.insert(noteEntity, { id, text: 'x' }));

/** The name of the error, or how long it took when that was longer than `ms`. */
/** What a machine that has other work adds to a limit of time; far from the next limit, the 3 s of a whole answer. */
const SLACK_MS = 250;

async function failureWithin(ms: number, work: Promise<unknown>): Promise<string> {
  const start = performance.now();
  const name: string = await work.then(
    () => 'none',
    (error) => error.name,
  );
  const took = performance.now() - start;
  return took <= ms + SLACK_MS ? name : `${name} after ${Math.round(took)} ms`;
}

describeOnMariadb('a database whose server', (server) => {
  // A test that failed halfway leaves no server behind that hangs the next one.
  afterEach(() => server().resume());

  const opened: Database[] = [];
  const open = async (name: string): Promise<Database> => {
    const database = createDatabase({ name, url: await server().url(name), ...notes });
    opened.push(database);
    await database.open();
    return database;
  };

  it('is down fails at once, and works again by itself when the server is back', async () => {
    const database = await open('killed');
    await insert(database, 'a');
    await server().kill();
    expect(await failureWithin(1500, count(database))).toBe('DatabaseUnavailable');
    expect(await failureWithin(50, insert(database, 'b'))).toBe('DatabaseUnavailable');
    await server().start();
    await pause(250);
    await insert(database, 'c');
    expect(await count(database)).toBe(2);
    await database.close();
  });

  it('came back between two requests does not notice: broken connections of the pool are replaced', async () => {
    const database = await open('restarted');
    await Promise.all(
      Array.from({ length: 10 }, () => database.read((manager) => manager.query('SELECT SLEEP(0.05)'))),
    );
    await server().kill();
    await server().start();
    expect(await Promise.all(Array.from({ length: 20 }, () => count(database)))).toEqual(Array(20).fill(0));
    await database.close();
  });

  it('hangs fails within 1.5 s for 200 callers, without a queue, and goes on when the server does', async () => {
    const database = await open('hanging');
    await insert(database, 'a');
    server().pause();
    try {
      const all = await Promise.all(Array.from({ length: 200 }, () => failureWithin(1500, count(database))));
      expect(all).toEqual(Array(200).fill('DatabaseUnavailable'));
      expect(await failureWithin(50, count(database))).toBe('DatabaseUnavailable');
      await pause(300);
      expect(await failureWithin(1500, insert(database, 'b'))).toBe('DatabaseUnavailable');
    } finally {
      server().resume();
    }
    await pause(300);
    await insert(database, 'c');
    expect(await count(database)).toBe(2);
    await database.close();
  });

  it('hangs in the middle of a transaction fails it within 1.5 s and commits nothing of it', async () => {
    const database = await open('halfway');
    const writing = failureWithin(
      1500,
      database.write(async (manager) => {
        await manager.insert(noteEntity, { id: 'a', text: 'x' });
        server().pause();
        // Until it stands still: had it taken the commit before, nobody could tell whether that was done.
        await pause(100);
        await manager.insert(noteEntity, { id: 'b', text: 'x' });
      }),
    );
    expect(await writing).toBe('DatabaseUnavailable');
    server().resume();
    await pause(300);
    expect(await count(database)).toBe(0);
    await database.close();
  });

  it('hangs while it opens fails within 1.5 s, and opens when it goes on', async () => {
    const database = createDatabase({ name: 'late', url: await server().url('late'), ...notes });
    server().pause();
    expect(await failureWithin(1500, database.open())).toBe('DatabaseUnavailable');
    server().resume();
    await pause(300);
    expect(await count(database)).toBe(0);
    await database.close();
  });

  it('hangs lets the disclosure log fail within 1.5 s, and the chain goes on whole afterwards', async () => {
    const url = await server().url('log');
    const database = createDatabase({
      name: 'log',
      url,
      entities: disclosureEntities,
      migrations: disclosureMigrations,
    });
    const log = logOn(database);
    await log.append(disclosures(2));
    server().pause();
    const appends = [1, 2, 3].map(() => failureWithin(1500, log.append(disclosures(2))));
    expect(await Promise.all(appends)).toEqual(Array(3).fill('LogUnavailable'));
    expect(await log.probe()).toBe(false);
    server().resume();
    await pause(300);
    await log.append(disclosures(2));
    expect([await log.probe(), await verdictOn(database)]).toEqual([true, ['pes-1 ok']]);
    await database.close();
  });

  it('answers others is given time: a statement of 2.5 s is not cut off', async () => {
    const database = await open('slow');
    const rows = await database.read((manager) => manager.query('SELECT SLEEP(2.5) AS cut'));
    expect(rows).toEqual([{ cut: 0 }]);
    await database.close();
  });

  it('is not there gives no address or password in its message', async () => {
    const url = 'mariadb://somebody:secret@127.0.0.1:1/nothing';
    const failure = await createDatabase({ name: 'gone', url, ...notes })
      .open()
      .catch((error) => error);
    expect(failure.message).toBe('The database "gone" cannot be reached.');
    expect(`${failure.stack}${failure.cause.stack}${JSON.stringify(failure)}`).not.toContain('secret');
  });
});
