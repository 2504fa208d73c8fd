import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { In, type QueryRunner } from 'typeorm';
import { createRecordTable, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import { createDatabase, type Database } from '../../shared/database.ts';
import { createPartLoader, type PartKey } from '../../shared/part-loader.ts';
import { createPlacement } from '../../shared/placement.ts';
import { describeOnBothDatabases, describeOnMariadb, type OpenDatabase } from '../kit/both-databases.ts';
import { pause } from '../kit/notes.ts';

const [GENT, OOSTENDE, RONSE] = ['0914402143', '0913501378', '0914504111'];

interface PartRow extends RecordRow {
  note: string;
}
const partEntity = recordEntity<PartRow>('part', { note: text('note', 40) });

class CreatePart {
  readonly name = 'CreatePart1767225600000';
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'part', [text('note', 40)]);
  }
}
const parts = { entities: [partEntity], migrations: [CreatePart] };

let nextId = 0;
function part(clientKey: string, holder: string, note: string): PartRow {
  nextId += 1;
  return { id: `id-${nextId}`, clientKey, holder, sourceId: `s-${nextId}`, changedAt: new Date(0), version: 1, note };
}
const insert = (database: Database, rows: PartRow[]) => database.write((manager) => manager.insert(partEntity, rows));

const place = (databases: { main: Database; coast: Database }, limitMs?: number) =>
  createPlacement({ databases, fallback: 'main', holders: { [OOSTENDE]: 'coast' }, limitMs });

const loaderOn = (databases: { main: Database; coast: Database }, failures: string[] = []) =>
  createPartLoader<PartRow>(
    place(databases),
    (manager, clientKeys, holders) =>
      manager.find(partEntity, {
        where: { clientKey: In(clientKeys), holder: In(holders) },
        order: { sourceId: 'ASC' },
      }),
    { onFailure: (database) => failures.push(database) },
  );

async function openTwo(openDatabase: OpenDatabase): Promise<{ main: Database; coast: Database }> {
  return {
    main: await openDatabase({ ...parts, name: 'main' }),
    coast: await openDatabase({ ...parts, name: 'coast' }),
  };
}

const notesOf = (answer: { rows: PartRow[]; unreachable: string[] }) => [
  answer.rows.map((row) => row.note),
  answer.unreachable,
];

describeOnBothDatabases('the parts of clients', (openDatabase) => {
  it('are loaded with one statement per database, however many clients ask', async () => {
    const databases = await openTwo(openDatabase);
    await insert(databases.main, [
      part('a', GENT, 'a in Gent'),
      part('b', GENT, 'b in Gent'),
      part('b', RONSE, 'b in Ronse'),
    ]);
    await insert(databases.coast, [part('a', OOSTENDE, 'a in Oostende')]);
    const statements: string[] = [];
    databases.main.onStatement(() => statements.push('main'));
    databases.coast.onStatement(() => statements.push('coast'));
    const loader = loaderOn(databases);
    const keys: PartKey[] = ['a', 'b', 'c'].map((key) => ({ clientKeys: [key], holders: [GENT, OOSTENDE] }));
    const answers = await loader.loadMany([...keys, ...keys]);
    expect(
      answers.slice(0, 3).map((answer) => ('rows' in answer ? answer.rows.map((row) => row.note) : answer)),
    ).toEqual([['a in Gent', 'a in Oostende'], ['b in Gent'], []]);
    expect(statements.sort()).toEqual(['coast', 'main']);
  });

  it('come only from the holders that were listed for this client, though one statement covers several', async () => {
    const databases = await openTwo(openDatabase);
    await insert(databases.main, [part('a', RONSE, 'not for a'), part('b', RONSE, 'for b')]);
    const loader = loaderOn(databases);
    const answers = await Promise.all([
      loader.load({ clientKeys: ['a'], holders: [GENT] }),
      loader.load({ clientKeys: ['b'], holders: [RONSE] }),
    ]);
    expect(answers.map(notesOf)).toEqual([
      [[], []],
      [['for b'], []],
    ]);
  });

  it('follow a client whose number was replaced', async () => {
    const databases = await openTwo(openDatabase);
    await insert(databases.main, [part('old', GENT, 'before'), part('new', GENT, 'after')]);
    const answer = await loaderOn(databases).load({ clientKeys: ['new', 'old'], holders: [GENT] });
    expect(notesOf(answer)).toEqual([['after', 'before'], []]);
  });

  it('touch no database of a holder that was not listed', async () => {
    const databases = await openTwo(openDatabase);
    await databases.coast.close();
    const answer = await loaderOn(databases).load({ clientKeys: ['a'], holders: [GENT] });
    expect(notesOf(answer)).toEqual([[], []]);
  });

  it('in a database that is down are named by holder, and the others are there', async () => {
    const databases = await openTwo(openDatabase);
    await insert(databases.main, [part('a', GENT, 'a in Gent')]);
    await databases.coast.close();
    const failures: string[] = [];
    const answer = await loaderOn(databases, failures).load({ clientKeys: ['a'], holders: [OOSTENDE, GENT] });
    expect([notesOf(answer), failures]).toEqual([[['a in Gent'], [OOSTENDE]], ['coast']]);
  });

  it('in a database that takes over a second are given up, and the others are there', async () => {
    const databases = await openTwo(openDatabase);
    await insert(databases.main, [part('a', GENT, 'a in Gent')]);
    const loader = createPartLoader<PartRow>(place(databases), async (manager, clientKeys, holders) => {
      if (holders.includes(OOSTENDE)) await pause(1500);
      return manager.find(partEntity, { where: { clientKey: In(clientKeys) } });
    });
    const start = performance.now();
    const answer = await loader.load({ clientKeys: ['a'], holders: [GENT, OOSTENDE] });
    expect([notesOf(answer), performance.now() - start < 1300]).toEqual([[['a in Gent'], [OOSTENDE]], true]);
  });

  it('in a database that takes less than the limit of its owner are waited for, and given up after it', async () => {
    const databases = await openTwo(openDatabase);
    await insert(databases.coast, [part('a', OOSTENDE, 'a in Oostende')]);
    const slowly = (limitMs: number) =>
      createPartLoader<PartRow>(place(databases, limitMs), async (manager, clientKeys) => {
        await pause(1500);
        return manager.find(partEntity, { where: { clientKey: In(clientKeys) } });
      });
    const asked = { clientKeys: ['a'], holders: [OOSTENDE] };
    const answers = await Promise.all([slowly(10_000), slowly(100)].map((loader) => loader.load(asked)));
    expect(answers.map(notesOf)).toEqual([
      [['a in Oostende'], []],
      [[], [OOSTENDE]],
    ]);
  });

  it('do not hide a fault of ours as an outage', async () => {
    const databases = await openTwo(openDatabase);
    const loader = createPartLoader<PartRow>(place(databases), () => Promise.reject(new TypeError('a bug')));
    await expect(loader.load({ clientKeys: ['a'], holders: [GENT] })).rejects.toThrow('a bug');
  });
});

describeOnMariadb('a placement', (server) => {
  let databases: { main: Database; coast: Database };
  beforeEach(async () => {
    const coast = createDatabase({ name: 'coast', url: 'mariadb://root@127.0.0.1:1/coast', ...parts });
    databases = { main: createDatabase({ name: 'main', url: await server().url('main'), ...parts }), coast };
  });
  afterEach(() => place(databases).close());

  it('opens while one of its databases is down: that one costs only its holders', async () => {
    await place(databases).open();
    await insert(databases.main, [part('a', GENT, 'a in Gent')]);
    const answer = await loaderOn(databases).load({ clientKeys: ['a'], holders: [GENT, OOSTENDE] });
    expect(notesOf(answer)).toEqual([['a in Gent'], [OOSTENDE]]);
  });
});

describe('a placement', () => {
  const database = (name: string) => createDatabase({ name, url: 'sqlite::memory:', ...parts });

  it('puts every holder in its database, and the others in the fallback', () => {
    const placement = place({ main: database('main'), coast: database('coast') });
    expect([GENT, OOSTENDE, RONSE].map((holder) => placement.databaseOf(holder).name)).toEqual([
      'main',
      'coast',
      'main',
    ]);
    expect(placement.databases().map((each) => each.name)).toEqual(['main', 'coast']);
  });

  it('that names a database which is not there lists every mistake', () => {
    const wrong = {
      databases: { main: database('main') },
      fallback: 'mian',
      holders: { [GENT]: 'main', [RONSE]: 'other' },
    };
    expect(() => createPlacement(wrong)).toThrow(
      'The placement of holders cannot start:\n' +
        '  - the fallback "mian" is not one of the databases: main\n' +
        `  - holder ${RONSE} is placed in "other", which is not one of the databases: main`,
    );
  });
});
