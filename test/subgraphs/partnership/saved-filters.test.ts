import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership } from '../../kit/partnership.ts';

const WORKER = callerOf({ organisation: CENTRE_A });
const SAVED = '{ viewer { savedFilters { id version name onlyMine attention urgency } } }';
const MINE = { name: 'Mijn dringende', onlyMine: true, attention: ['PLAN_DUE', 'DECISION_DUE'], urgency: ['OVERDUE'] };
const REFUSED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };

describeOnBothDatabases('a filter of the list of today', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    const saved = async (caller: Caller = WORKER) => (await partnership.ask(caller, SAVED)).data.viewer.savedFilters;
    const save = (input: object, caller: Caller = WORKER) => partnership.act(caller, 'filterSave', input);
    return { partnership, saved, save };
  };

  it('is there the next morning as it was saved, and tells the codes in one order, each once', async () => {
    const { saved, save } = await open();
    const { id } = await save({ ...MINE, attention: [...MINE.attention, 'PLAN_DUE'] });
    await save({ name: 'Alles' });
    const all = { onlyMine: false, attention: [], urgency: [] };
    expect(await saved()).toEqual([
      { id: expect.any(String), version: 1, name: 'Alles', ...all },
      { id, version: 1, ...MINE, attention: ['DECISION_DUE', 'PLAN_DUE'] },
    ]);
  });

  it('is replaced as a whole on the version that was seen, and removed', async () => {
    const { partnership, saved, save } = await open();
    const { id } = await save(MINE);
    const change = { id, expectedVersion: 1, name: 'Dringend', urgency: ['THIS_WEEK'] };
    expect(await partnership.act(WORKER, 'filterReplace', change)).toMatchObject({ __typename: 'ActDone', version: 2 });
    const late = await partnership.act(WORKER, 'filterReplace', change);
    expect(late).toMatchObject({ __typename: 'ActConflict', currentVersion: 2 });
    const changed = { id, version: 2, name: 'Dringend', onlyMine: false, attention: [], urgency: ['THIS_WEEK'] };
    expect(await saved()).toEqual([changed]);
    await partnership.act(WORKER, 'filterRemove', { id, expectedVersion: 2 });
    expect(await saved()).toEqual([]);
    expect(await partnership.act(WORKER, 'filterReplace', { ...change, expectedVersion: 3 })).toMatchObject(REFUSED);
  });

  it('is told to nobody else, and changed by nobody else: a colleague, the same person elsewhere, a client', async () => {
    const { partnership, saved, save } = await open();
    const { id } = await save(MINE);
    const others = [
      callerOf({ organisation: CENTRE_A, staffMember: 'colleague' }),
      callerOf({ organisation: CENTRE_B }),
      callerOf({ organisation: null, roles: ['client'], purpose: 'OWN_FILE', nationalNumber: inventedNumber(0) }),
    ];
    for (const other of others) {
      expect(await saved(other)).toEqual([]);
      const change = { id, expectedVersion: 1, name: 'Van mij' };
      const unknown = { ...change, id: 'nothing' };
      const refused = await partnership.act(other, 'filterReplace', change);
      expect(refused).toMatchObject(REFUSED);
      expect(await partnership.act(other, 'filterReplace', unknown)).toEqual(refused);
      expect(await partnership.act(other, 'filterRemove', { id, expectedVersion: 1 })).toMatchObject(REFUSED);
    }
    expect(await saved()).toMatchObject([{ name: MINE.name, version: 1 }]);
  });

  it('has a name of 1 to 60 characters without a national number, which no other filter of the same person has', async () => {
    const { partnership, saved, save } = await open();
    for (const name of ['', '   ', 'x'.repeat(61), `Dossier ${inventedNumber(0)}`])
      expect(await save({ name })).toMatchObject({ rule: 'FILTER_NAME', field: 'name' });
    expect(await save({ name: 'x'.repeat(60) })).toMatchObject({ __typename: 'ActDone' });
    expect(await save({ name: ' Vandaag ' })).toMatchObject({ __typename: 'ActDone' });
    expect(await save({ name: 'vandaag' })).toMatchObject({ rule: 'FILTER_NAME_TAKEN' });
    const [own] = await saved();
    const again = { id: own.id, expectedVersion: 1, name: own.name };
    expect(await partnership.act(WORKER, 'filterReplace', again)).toMatchObject({ __typename: 'ActDone' });
  });

  it('is the last one when it is the twentieth: the next one is refused until one is removed', async () => {
    const { partnership, saved, save } = await open();
    for (let number = 1; number <= 20; number++)
      expect(await save({ name: `Filter ${number}` })).toMatchObject({ __typename: 'ActDone' });
    expect(await save({ name: 'Filter 21' })).toMatchObject({ rule: 'FILTER_MANY' });
    const [first] = await saved();
    await partnership.act(WORKER, 'filterRemove', { id: first.id, expectedVersion: first.version });
    expect(await save({ name: 'Filter 21' })).toMatchObject({ __typename: 'ActDone' });
  });

  it('leaves no history, as a visit does not: what a staff member looked for before is nobody’s business', async () => {
    const { partnership, save } = await open();
    await fillPartnership(partnership, 1);
    const { id } = await save(MINE);
    await partnership.act(WORKER, 'filterReplace', { id, expectedVersion: 1, name: 'Anders' });
    const client = await partnership.clientId(0);
    for (let visit = 0; visit < 2; visit++) await partnership.act(WORKER, 'visitRecord', { client });
    const kept = await partnership.database.read((manager) =>
      manager.query("SELECT act FROM record_history WHERE act IN ('filterSave', 'filterReplace', 'visitRecord')"),
    );
    expect(kept).toEqual([]);
  });
});
