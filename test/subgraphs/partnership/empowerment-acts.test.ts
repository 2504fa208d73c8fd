import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { instruments } from '../../../subgraphs/partnership/instruments.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import {
  addEnterprise,
  addPartnership,
  ENTERPRISE,
  OWN_COACH,
  SHOP_FLOOR_COACH,
  SIGNER,
} from '../../kit/local-partnership.ts';
import { type Answered, callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, VDAB } from '../../kit/partnership.ts';

const SITTINGS = `query ($id: ID!) { client(id: $id) {
  empowerment { id version moment takenOn completedOn answers { item value } scores { dimension label answered items score } }
  empowermentChanges { dimension from to change lower upper moreThanError isPlaceholder }
  withheld { section reason }
} }`;
const AGGREGATE = `query ($partnership: ID!, $instrument: ID!, $version: Int!) {
  empowermentAggregate(partnership: $partnership, instrument: $instrument, version: $version) {
    withheld dimensions { dimension withheld persons meanFirst meanSecond meanChange } } }`;
const ITEMS = instruments[0]?.items ?? [];
const SUPES = { instrument: 'supes-structure', version: 1 };
const clientOf = (index: number) =>
  callerOf({
    ...{ staffMember: `client-${index}`, organisation: null, roles: ['client'], purpose: 'OWN_FILE' },
    nationalNumber: inventedNumber(index),
  });
const all = (value: number) => ITEMS.map(({ id: item }) => ({ item, value }));
const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
const DONE = { __typename: 'ActDone' };

describeOnBothDatabases('empowerment measurement', (openDatabase) => {
  const open = async (clients = 1) => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, clients);
    await addEnterprise(partnership, clients);
    const within = await addPartnership(partnership, [VDAB, ENTERPRISE]);
    const start = async (caller: Caller, index: number, takenOn: string, more: object = {}) => {
      const of = { client: await partnership.clientId(index), instrument: SUPES.instrument, instrumentVersion: 1 };
      return partnership.act(caller, 'empowermentSittingStart', { ...of, partnership: within, takenOn, ...more });
    };
    const measure = async (caller: Caller, index: number, takenOn: string, value: number) => {
      const { id, version } = await start(caller, index, takenOn);
      const answer = { id, expectedVersion: version, answers: all(value) };
      const answered = await partnership.act(caller, 'empowermentAnswer', answer);
      const end = { id, expectedVersion: answered.version };
      expect(await partnership.act(caller, 'empowermentSittingComplete', end)).toMatchObject(DONE);
    };
    const read = async (caller: Caller): Promise<Answered> =>
      (await partnership.ask(caller, SITTINGS, { id: await partnership.clientId(0) })).data.client;
    const aggregate = async (caller: Caller, more: object = {}): Promise<Answered> =>
      (await partnership.ask(caller, AGGREGATE, { partnership: within, ...SUPES, ...more })).data.empowermentAggregate;
    return { partnership, start, measure, read, aggregate };
  };

  it('goes from T0 by the coach to T1 by the client, who both read scores and change with its uncertainty', async () => {
    const { measure, read } = await open();
    await measure(OWN_COACH, 0, '2026-02-02', 2);
    await measure(clientOf(0), 0, '2026-03-15', 4);
    const shown = await read(OWN_COACH);
    expect(shown.empowerment).toMatchObject([
      { moment: 0, takenOn: '2026-02-02', completedOn: '2026-03-15', version: 3 },
      { moment: 1, takenOn: '2026-03-15', completedOn: '2026-03-15', version: 3 },
    ]);
    expect(shown.empowerment[0].scores[0]).toEqual({
      ...{ dimension: 'INTRAPERSONAL', label: 'Intrapersoonlijk', answered: 10, items: 10, score: 2 },
    });
    expect(shown.empowermentChanges).toHaveLength(3);
    expect(shown.empowermentChanges[0]).toMatchObject({
      ...{ dimension: 'INTRAPERSONAL', from: 0, to: 1, change: 2, moreThanError: true, isPlaceholder: true },
    });
    const own = await read(clientOf(0));
    expect([own.empowerment, own.empowermentChanges]).toEqual([shown.empowerment, shown.empowermentChanges]);
  });

  it('shows answers to nobody but the client and the coach: no employer, no mediator, no other purpose', async () => {
    const { measure, read } = await open();
    await measure(OWN_COACH, 0, '2026-02-02', 2);
    for (const caller of [SHOP_FLOOR_COACH, SIGNER, { ...OWN_COACH, purpose: 'BENEFIT_FOLLOW_UP' as const }]) {
      const shown = await read(caller);
      expect([shown.empowerment, shown.empowermentChanges]).toEqual([null, null]);
      expect(shown.withheld).toContainEqual({ section: 'partnership.empowerment', reason: 'NOT_PERMITTED' });
    }
    const stranger = await read(callerOf({ staffMember: 'x', organisation: CENTRE_B, purpose: 'ACTIVATION' }));
    expect(stranger.empowerment).toBeNull();
  });

  it('is begun and answered by the client and by who is named in the case: not by a colleague, an employer or a stranger', async () => {
    const { partnership, start } = await open();
    const { id, version } = await start(clientOf(0), 0, '2026-03-01');
    const colleague = { ...OWN_COACH, staffMember: 'colleague' };
    const stranger = callerOf({ staffMember: 'x', organisation: CENTRE_B, purpose: 'ACTIVATION' });
    const answer = (caller: Caller, of = id) =>
      partnership.act(caller, 'empowermentAnswer', { id: of, expectedVersion: version, answers: all(3) });
    for (const caller of [colleague, SHOP_FLOOR_COACH, SIGNER, stranger]) {
      expect(await answer(caller)).toMatchObject(NOT_PERMITTED);
      expect(await start(caller, 0, '2026-03-02')).toMatchObject(NOT_PERMITTED);
    }
    expect(await answer(stranger, 'nowhere')).toEqual(await answer(stranger));
    expect(await answer(OWN_COACH)).toMatchObject({ ...DONE, version: 2 });
  });

  it('refuses what the rules forbid: a second open sitting, another version, another partnership, an answer after the end', async () => {
    const { partnership, start, measure } = await open();
    await measure(OWN_COACH, 0, '2026-02-02', 2);
    expect(await start(OWN_COACH, 0, '2026-02-02')).toMatchObject({ rule: 'EMPOWERMENT_NOT_LATER' });
    const { id } = await start(OWN_COACH, 0, '2026-02-03');
    expect(await start(OWN_COACH, 0, '2026-02-04')).toMatchObject({ rule: 'EMPOWERMENT_STILL_OPEN' });
    expect(await start(OWN_COACH, 0, '2026-03-01', { instrumentVersion: 2 })).toMatchObject({
      rule: 'EMPOWERMENT_INSTRUMENT',
    });
    const other = await addPartnership(partnership, [], { source_id: 'other', promotor: CENTRE_B });
    expect(await start(OWN_COACH, 0, '2026-03-01', { partnership: other })).toMatchObject(DONE);
    expect(await start(OWN_COACH, 0, '2026-03-01', { partnership: 'none' })).toMatchObject({
      rule: 'EMPOWERMENT_PARTNERSHIP',
    });
    const end = { id, expectedVersion: 1 };
    expect(await partnership.act(OWN_COACH, 'empowermentSittingComplete', end)).toMatchObject({
      rule: 'EMPOWERMENT_EMPTY',
    });
  });

  it('tells members of a partnership of 5 persons and not of 4, and of 6 what it told of 5', async () => {
    const { measure, aggregate } = await open(6);
    const both = async (index: number, later: number) => {
      await measure(clientOf(index), index, '2026-02-02', 2);
      await measure(clientOf(index), index, '2026-03-02', later);
    };
    for (const index of [0, 1, 2, 3]) await both(index, 3);
    const four = await aggregate(SIGNER);
    expect(four.dimensions[0]).toEqual({
      ...{ dimension: 'INTRAPERSONAL', withheld: 'FEWER_THAN_FIVE', persons: null },
      ...{ meanFirst: null, meanSecond: null, meanChange: null },
    });
    await both(4, 4);
    const five = await aggregate(SIGNER);
    expect(five.withheld).toBeNull();
    expect(five.dimensions[0]).toEqual({
      ...{ dimension: 'INTRAPERSONAL', withheld: null, persons: 5, meanFirst: 2, meanSecond: 3.2, meanChange: 1.2 },
    });
    await both(5, 5);
    expect(await aggregate(SIGNER)).toEqual(five);
  });

  it('tells no group to who is no member, to a client, or to an employer; nor of an instrument that there is not', async () => {
    const { partnership, aggregate } = await open();
    const none = { withheld: 'NOT_FOR_CALLER', dimensions: [] };
    const outside = callerOf({ staffMember: 'x', organisation: CENTRE_B, purpose: 'ACTIVATION' });
    expect([await aggregate(outside), await aggregate(clientOf(0))]).toEqual([none, none]);
    const officer = { staffMember: 'officer', roles: ['data-protection-officer'], purpose: 'SUPERVISION' } as const;
    expect(await aggregate(callerOf({ ...officer, organisation: CENTRE_A }))).toEqual(none);
    expect(await aggregate(SIGNER, { partnership: 'none' })).toEqual(none);
    expect(await aggregate(SIGNER, { version: 2 })).toMatchObject({ withheld: 'UNKNOWN_INSTRUMENT' });
    expect(await aggregate(SHOP_FLOOR_COACH)).toMatchObject({ withheld: null });
    await addEnterprise(partnership, 0, 'EMPLOYER');
    expect(await aggregate(SHOP_FLOOR_COACH)).toEqual(none);
  });

  it('is listed for a page of clients by one statement', async () => {
    const { partnership } = await open(3);
    const page =
      'query ($first: Int) { caseload(first: $first) { nodes { empowerment { id } empowermentChanges { change } } } }';
    const count = async (first: number) =>
      (await partnership.ask(OWN_COACH, page, { first })).statements.filter((sql) =>
        sql.includes('empowerment_sitting'),
      );
    expect([(await count(1)).length, (await count(3)).length]).toEqual([1, 1]);
  });
});
