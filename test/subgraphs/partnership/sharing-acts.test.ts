import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, VDAB } from '../../kit/partnership.ts';

const WORKER = callerOf({ organisation: CENTRE_A });
const MEDIATOR = callerOf({ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' });
const STRANGER = callerOf({ staffMember: 'stranger', organisation: CENTRE_B });
const clientOf = (index: number) =>
  callerOf({
    ...{ staffMember: `client-${index}`, organisation: null, roles: ['client'], purpose: 'OWN_FILE' },
    nationalNumber: inventedNumber(index),
  });
const DECISIONS =
  'query ($id: ID!) { client(id: $id) { sharing { section recipient { kboNumber } status evidence } } }';

describeOnBothDatabases('sharing', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 2);
    return { partnership, id: await partnership.clientId(0), other: await partnership.clientId(1) };
  };

  it('that the client takes back is closed in the very next grant, and stays with the moment of the decision', async () => {
    const { partnership, id } = await open();
    const grantOf = async () => {
      const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { grant } } }';
      await partnership.ask(MEDIATOR, query, { r: [{ __typename: 'Client', id }] });
      return partnership.granted.at(-1)?.sharing;
    };
    expect(await grantOf()).toEqual({ 'welfare.needs': 'GIVEN' });
    const decision = { client: id, section: 'welfare.needs', recipient: VDAB, status: 'WITHDRAWN' };
    expect(await partnership.act(clientOf(0), 'sharingDecide', decision)).toMatchObject({ __typename: 'ActDone' });
    expect(await grantOf()).toEqual({ 'welfare.needs': 'WITHDRAWN' });
    // Twice is once too many: there is nothing left to take back.
    const again = await partnership.act(clientOf(0), 'sharingDecide', decision);
    expect(again).toMatchObject({ rule: 'SHARING_NOT_GIVEN', field: 'status' });
    const { data } = await partnership.ask(clientOf(0), DECISIONS, { id });
    expect(data.client.sharing).toContainEqual({
      ...{ section: 'welfare.needs', recipient: { kboNumber: VDAB }, status: 'WITHDRAWN' },
      evidence: 'CLIENT_ONLINE',
    });
  });

  it('is decided by the client themselves only: not for another client, and not by staff in their name', async () => {
    const { partnership, id, other } = await open();
    const decision = { section: 'welfare.needs', recipient: VDAB, status: 'GIVEN' };
    const refused = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
    expect(await partnership.act(clientOf(0), 'sharingDecide', { client: other, ...decision })).toMatchObject(refused);
    expect(await partnership.act(WORKER, 'sharingDecide', { client: id, ...decision })).toMatchObject(refused);
    expect(await partnership.act(clientOf(0), 'sharingDecide', { client: id, ...decision })).toMatchObject({
      __typename: 'ActDone',
    });
  });

  it('is recorded by a member of the case with its evidence; who has no relation gets the answer of an unknown id', async () => {
    const { partnership, id } = await open();
    const said = { section: 'welfare.finances', recipient: VDAB, status: 'GIVEN', decidedOn: '2026-03-15' };
    const record = (caller: typeof WORKER, more: object) =>
      partnership.act(caller, 'sharingRecord', { client: id, ...said, evidence: 'SIGNED_FORM', ...more });
    expect(await record(WORKER, {})).toMatchObject({ __typename: 'ActDone', version: 1 });
    const there = await record(STRANGER, {});
    expect(there).toMatchObject({ rule: 'NOT_PERMITTED' });
    expect(await record(STRANGER, { client: '00000000-0000-7000-8000-000000000000' })).toEqual(there);
    expect(await record(WORKER, { evidence: 'CLIENT_ONLINE' })).toMatchObject({ rule: 'SHARING_EVIDENCE' });
    expect(await record(WORKER, { decidedOn: '2026-03-16' })).toMatchObject({ rule: 'SHARING_AHEAD' });
    expect(await record(WORKER, { section: 'needs' })).toMatchObject({ rule: 'SHARING_SECTION' });
    expect(await record(WORKER, { recipient: '0930000168' })).toMatchObject({ rule: 'SHARING_RECIPIENT' });
  });

  it('that the client refused online is not turned back by staff, and nobody records for their own organisation on a talk alone', async () => {
    const { partnership, id } = await open();
    const record = (caller: typeof WORKER, more: object) =>
      partnership.act(caller, 'sharingRecord', {
        ...{ client: id, section: 'pes.assessment', recipient: CENTRE_A, status: 'GIVEN', decidedOn: '2026-03-15' },
        ...{ evidence: 'SIGNED_FORM', ...more },
      });
    expect(await record(WORKER, { evidence: 'CONVERSATION' })).toMatchObject({ rule: 'SHARING_OWN_WORD' });
    expect(await record(MEDIATOR, { evidence: 'CONVERSATION' })).toMatchObject({ __typename: 'ActDone' });
    const no = { client: id, section: 'pes.assessment', recipient: CENTRE_A, status: 'REFUSED' };
    await partnership.act(clientOf(0), 'sharingDecide', no);
    expect(await record(WORKER, {})).toMatchObject({ rule: 'SHARING_CLIENT_SAID_NO', field: 'status' });
    expect(await record(MEDIATOR, {})).toMatchObject({ rule: 'SHARING_CLIENT_SAID_NO' });
    await partnership.act(clientOf(0), 'sharingDecide', { ...no, status: 'GIVEN' });
    expect(await record(WORKER, { section: 'pes.nosuch' })).toMatchObject({ rule: 'SHARING_SECTION' });
  });

  it('of one day is what was decided last, where it was decided here', async () => {
    let moment = Date.parse('2026-03-15T09:00:00Z');
    const partnership = await openPartnership(openDatabase, () => new Date(moment));
    await fillPartnership(partnership, 1);
    const id = await partnership.clientId(0);
    const decide = (status: string) =>
      partnership.act(clientOf(0), 'sharingDecide', { client: id, section: 'pes.assessment', recipient: VDAB, status });
    for (const status of ['GIVEN', 'WITHDRAWN', 'GIVEN']) {
      moment += 1000;
      await decide(status);
    }
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { grant } } }';
    await partnership.ask(MEDIATOR, query, { r: [{ __typename: 'Client', id }] });
    expect(partnership.granted.at(-1)?.sharing).toMatchObject({ 'pes.assessment': 'GIVEN' });
  });
});
