import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { Database } from '../../../shared/database.ts';
import { describeImport } from '../../../shared/import/summary.ts';
import { describeOnBothDatabases, describeOnMariadb } from '../../kit/both-databases.ts';
import { ANN, BEN, deliver, FILES, PLANS, rowsOf, VISITS } from './deliver.ts';
import {
  createSampleDatabase,
  GHENT,
  inventedNumber,
  OSTEND,
  planEntity,
  sampleEntities,
  sampleMigrations,
  seal,
  visitEntity,
} from './sample-owner.ts';

describeOnBothDatabases('an import', (openDatabase) => {
  const open = () => openDatabase({ entities: sampleEntities, migrations: sampleMigrations });

  it('puts what others require first and writes every value as the entities read it', async () => {
    const main = await open();
    const summary = await deliver({ main }, { 'a.csv': VISITS, 'b.csv': PLANS, 'c.csv': FILES });
    expect([summary.exitCode, summary.total.inserted, summary.files.map((file) => file.kind)]).toEqual([
      0,
      6,
      ['client-files', 'plans', 'visits'],
    ]);
    const [plan] = await main.read((manager) => manager.findBy(planEntity, { sourceId: 'P2' }));
    expect(plan).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5/),
      clientKey: seal.index(BEN),
      holder: GHENT,
      sourceId: 'P2',
      version: 1,
      changedAt: new Date('2026-03-30T10:00:00.123Z'),
      category: 'HOME',
      goals: null,
      from: '2026-02-01',
      to: '2026-03-01',
    });
    const [visit] = await main.read((manager) => manager.find(visitEntity));
    expect(visit).toMatchObject({ planSourceId: 'P1', inPerson: true, minutes: 45 });
  });

  it('that is repeated touches nothing, and one with changes touches only those', async () => {
    const main = await open();
    await deliver({ main }, { 'c.csv': FILES, 'p.csv': PLANS, 'v.csv': VISITS });
    const before = [
      await rowsOf(main, 'plan'),
      await rowsOf(main, 'client_file'),
      await rowsOf(main, 'announcement_outbox'),
    ];
    const statements: string[] = [];
    const stop = main.onStatement((sql) => statements.push(sql));
    const again = await deliver({ main }, { 'c.csv': FILES, 'p.csv': PLANS, 'v.csv': VISITS });
    stop();
    expect([again.total.unchanged, again.exitCode, statements.filter((sql) => !sql.startsWith('SELECT'))]).toEqual([
      6,
      0,
      [],
    ]);
    expect([
      await rowsOf(main, 'plan'),
      await rowsOf(main, 'client_file'),
      await rowsOf(main, 'announcement_outbox'),
    ]).toEqual(before);
    const moved = await deliver({ main }, { 'p.csv': PLANS.replace('2026-03-01', '2026-04-01') });
    expect(moved.total).toMatchObject({ inserted: 0, changed: 1, unchanged: 1 });
  });

  it('announces files that are new or have another period, and not those that only changed otherwise', async () => {
    const main = await open();
    const announced = async () =>
      (await rowsOf(main, 'announcement_outbox')).map((row) => seal.open(String(row.national_number_sealed)));
    await deliver({ main }, { 'c.csv': FILES });
    expect(await announced()).toEqual([ANN, BEN, ANN]);
    await deliver({ main }, { 'c.csv': FILES.replaceAll('2026-03-31', '2026-04-01') });
    expect(await announced()).toHaveLength(3);
    await deliver({ main }, { 'c.csv': FILES.replace('2026-01-31', '2026-02-28') });
    expect((await announced()).slice(3)).toEqual([BEN]);
  });

  it('puts every row into the database of its holder and refuses holders that were not named', async () => {
    const [main, ostend] = [await open(), await open()];
    await deliver({ main, ostend }, { 'c.csv': FILES });
    expect((await rowsOf(ostend, 'client_file')).map((row) => row.holder)).toEqual([OSTEND]);
    expect(await rowsOf(ostend, 'announcement_outbox')).toHaveLength(1);
    expect(await rowsOf(main, 'client_file')).toHaveLength(2);
    const limited = await deliver({ main, ostend }, { 'c.csv': FILES }, { holders: [GHENT] });
    expect(limited.report).toContain('c.csv,4,holder,0.....,this import may not write for this organisation');
  });

  it('that is interrupted stops after a whole transaction and ends in the same state when it is run again', async () => {
    const [broken, whole] = [await open(), await open()];
    const files =
      FILES +
      Array.from(
        { length: 2500 },
        (_, index) => `${inventedNumber(index + 10)},${GHENT},BENEFIT_RECIPIENT,2025-01-01,,2026-03-31\n`,
      ).join('');
    const stop = new AbortController();
    const progress = {
      start: () => undefined,
      stop: () => undefined,
      at: ({ rows }: { rows: number }) => rows >= 1000 && stop.abort(),
    };
    const first = await deliver({ main: broken }, { 'c.csv': files }, { signal: stop.signal, progress });
    expect([first.exitCode, first.total.inserted % 500, first.total.inserted > 0, first.total.inserted < 2503]).toEqual(
      [130, 0, true, true],
    );
    expect(describeImport(first)).toContain('Run the same command again');
    await deliver({ main: broken }, { 'c.csv': files });
    await deliver({ main: whole }, { 'c.csv': files });
    const state = async (database: Database) =>
      (await rowsOf(database, 'client_file')).map(({ national_number_sealed: _, ...row }) => row);
    expect(await state(broken)).toEqual(await state(whole));
    expect(await rowsOf(broken, 'announcement_outbox')).toHaveLength(2503);
  }, 600_000);
});

describeOnMariadb('an import while the server goes down', (server) => {
  it('ends with the database that failed, has exit code 1, and is completed by the same command', async () => {
    const url = await server().url('goes_down');
    const main = createSampleDatabase(url, 'welfare main');
    const rows = Array.from({ length: 5000 }, (_, index) => clientFile(index));
    const files = FILES.split('\n', 1).concat(rows).join('\n');
    let killed: Promise<void> | null = null;
    const at = ({ rows }: { rows: number }) => {
      if (rows >= 1500) killed ??= server().kill();
    };
    const progress = { start: () => undefined, stop: () => undefined, at };
    const first = await deliver({ main }, { 'c.csv': files }, { progress });
    expect([first.exitCode, first.end, first.fault]).toEqual([
      1,
      'FAILED',
      'The database "welfare main" cannot be reached.',
    ]);
    expect(describeImport(first)).toContain('What was imported stays; run the same command again.');
    await killed;
    await server().start();
    await untilAnswers(main);
    const second = await deliver({ main }, { 'c.csv': files });
    expect([second.exitCode, second.total.inserted + second.total.unchanged]).toEqual([0, 5000]);
    expect(
      [await rowsOf(main, 'client_file'), await rowsOf(main, 'announcement_outbox')].map((all) => all.length),
    ).toEqual([5000, 5000]);
    await main.close();
  }, 600_000);
});

/** A server that was killed puts its files in order first; the operator waits for that before the second try. */
async function untilAnswers(database: Database): Promise<void> {
  const answers = () => database.read((manager) => manager.query('SELECT 1')).then(Boolean, () => false);
  for (const end = Date.now() + 30_000; !(await answers()) && Date.now() < end; ) await sleep(200);
}

function clientFile(index: number): string {
  return `${inventedNumber(index + 10)},${GHENT},BENEFIT_RECIPIENT,2025-01-01,,2026-03-31`;
}
