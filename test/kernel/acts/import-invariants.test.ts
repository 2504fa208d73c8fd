import { expect, it } from '@jest/globals';
import { historyEntity } from '../../../shared/acts/act-migrations.ts';
import type { Database } from '../../../shared/database.ts';
import { date } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import { createPlacement } from '../../../shared/placement.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { type ExtractRow, importRows, inventedNumber } from '../../kit/extracts.ts';
import {
  acting,
  addFile,
  CENTRE,
  fineEntity,
  moveWarning,
  NOW,
  OTHER,
  rules,
  sample,
  seal,
  stayEntity,
  warningEntity,
} from './sample-acts.ts';

const kinds = [
  recordKind({
    ...{ name: 'warnings', entity: warningEntity, requiresFileAt: true, judgedBy: { rules, table: 'warnings' } },
    columns: { given_on: date() },
    toRow: ({ givenOn }) => ({ givenOn }),
  }),
  recordKind({
    ...{ name: 'fines', entity: fineEntity, requiresFileAt: true, judgedBy: { rules, table: 'fines' } },
    columns: { fixed_on: date() },
    toRow: ({ fixedOn }) => ({ fixedOn }),
  }),
  recordKind({
    ...{ name: 'stays', entity: stayEntity, requiresFileAt: true, judgedBy: { rules, table: 'stays' } },
    columns: { from: date(), to: date().optional() },
    toRow: ({ from, to }) => ({ from, to }),
  }),
];

const row = (source_id: string, more: ExtractRow, person = 0, holder = CENTRE): ExtractRow => {
  const base = { national_number: inventedNumber(person), holder, changed_at: '2026-03-01T08:00:00Z' };
  return { ...base, source_id, ...more };
};

describeOnBothDatabases('an extract', (openDatabase) => {
  const open = async () => {
    const main = await openDatabase(sample);
    for (const person of [0, 1]) await addFile(main, inventedNumber(person));
    return { main, give: giver({ main }) };
  };
  const giver =
    (databases: Readonly<Record<string, Database>>, holders: Readonly<Record<string, string>> = {}) =>
    (rows: readonly ExtractRow[]) => {
      const placement = createPlacement({ databases, fallback: 'main', holders });
      return importRows(rows, { owner: 'welfare', kinds, placement, seal, clock: () => NOW });
    };

  it('has the rows refused after which a rule no longer holds, with the rule, and the others taken', async () => {
    const { give } = await open();
    await give([row('w-1', { given_on: '2026-03-01' })]);
    const fines = [row('f-1', { fixed_on: '2026-03-01' }), row('f-2', { fixed_on: '2026-03-02' })];
    const { refused, total } = await give([...fines, row('f-3', { fixed_on: '2026-03-02' }, 1)]);
    expect(refused).toEqual([
      '2 fixed_on: A warning goes before a fine (NO_WARNING)',
      '4 fixed_on: A warning goes before a fine (NO_WARNING)',
    ]);
    expect(total.inserted).toBe(1);
  });

  it('may not change a record so that one that depends on it breaks, and says which', async () => {
    const { give } = await open();
    await give([row('w-1', { given_on: '2026-03-01' })]);
    await give([row('f-1', { fixed_on: '2026-03-02' })]);
    const { refused } = await give([row('w-1', { given_on: '2026-03-02' })]);
    expect(refused).toEqual([
      '2 source_id: A warning goes before a fine (NO_WARNING in fines, which depends on this row)',
    ]);
    expect((await give([row('w-1', { given_on: '2026-02-28' })])).total.changed).toBe(1);
  });

  it('is judged row by row in its own order: of two that exclude each other the first is taken', async () => {
    const { give } = await open();
    const stays = [row('s-1', { from: '2026-01-01' }), row('s-2', { from: '2026-02-01' })];
    expect((await give([...stays, row('s-3', { from: '2026-02-01' }, 1)])).refused).toEqual([
      '3 from: One stay at a time (TWO_STAYS)',
    ]);
    const ended = { from: '2026-01-01', to: '2026-01-31', changed_at: '2026-03-02T08:00:00Z' };
    expect((await give([row('s-1', ended), row('s-2', { from: '2026-02-01' })])).refused).toEqual([]);
  });

  it('is judged with the rows of other databases, those of the same extract included', async () => {
    const databases = { main: await openDatabase(sample), far: await openDatabase(sample) };
    await addFile(databases.main, inventedNumber(0));
    await addFile(databases.far, inventedNumber(0), OTHER);
    const give = giver(databases, { [OTHER]: 'far' });
    const { refused } = await give([row('s-1', { from: '2026-01-01' }), row('s-2', { from: '2026-02-01' }, 0, OTHER)]);
    expect(refused).toEqual(['3 from: One stay at a time (TWO_STAYS)']);
  });

  it('that changes a record counts its version, which an act on the older one meets as a conflict, and keeps what it was', async () => {
    const { main, give } = await open();
    await give([row('w-1', { given_on: '2026-03-01' })]);
    await give([row('w-1', { given_on: '2026-02-01', changed_at: '2026-03-02T08:00:00Z' })]);
    const [warning] = await main.read((manager) => manager.find(warningEntity));
    const { perform } = acting({ main });
    const moved = await perform(moveWarning, { id: warning?.id ?? '', expectedVersion: 1, on: '2026-01-01' });
    expect([warning?.version, moved]).toMatchObject([2, { __typename: 'ActConflict', currentVersion: 2 }]);
    const history = await main.read((manager) => manager.find(historyEntity));
    expect(history.map(({ act, version, before }) => [act, version, JSON.parse(before ?? '{}').givenOn])).toEqual([
      ['import', 2, '2026-03-01'],
      // Who met a refusal or a conflict stands in the history too.
      ['moveWarning refused CONFLICT', 2, undefined],
    ]);
  });

  it('that is the same again changes nothing: no version, no history', async () => {
    const { main, give } = await open();
    for (const _ of [1, 2]) await give([row('w-1', { given_on: '2026-03-01' })]);
    expect((await main.read((manager) => manager.find(warningEntity))).map(({ version }) => version)).toEqual([1]);
    expect(await main.read((manager) => manager.count(historyEntity))).toBe(0);
  });
});
