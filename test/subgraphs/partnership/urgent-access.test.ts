import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { holdPart } from '../../kit/held-parts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, person } from '../../kit/partnership.ts';
import { take } from '../../kit/partnership-plan.ts';
import { clientOf, MEDIATOR, WORKER } from '../../kit/referrals.ts';

const DUTY = callerOf({ staffMember: 'duty', organisation: CENTRE_B });
const COLLEAGUE = callerOf({ staffMember: 'colleague', organisation: CENTRE_B });
const officerOf = (organisation: string) =>
  callerOf({ staffMember: 'officer', roles: ['data-protection-officer'], purpose: 'SUPERVISION', organisation });
const [OFFICER, OTHER_OFFICER] = [officerOf(CENTRE_B), officerOf('0931000257')];

const SENTENCE = 'Staat vannacht aan de deur zonder onderdak.';
const VIEW = `query ($id: ID!) { client(id: $id) { relation identity { familyName } case { openedOn } plan { asOf }
  sharing { section } urgentAccesses { sentence } withheld { section reason } } }`;
const OWN =
  '{ urgentAccesses { id version client { id relation } staffMember sentence takenAt endsAt runs renewedBy } }';
const TOLD = `query ($id: ID!) { client(id: $id) { journey { kind label }
  urgentAccesses { organisation { kboNumber } staffMember sentence takenAt endsAt runs renewedBy } } }`;
const DONE = { __typename: 'ActDone' };
const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
const NOBODY = '00000000-0000-7000-8000-000000000000';

describeOnBothDatabases('urgent access (A6)', (openDatabase) => {
  const open = async () => {
    let now = new Date('2026-03-15T22:00:00.000Z');
    const partnership = await openPartnership(openDatabase, () => now);
    await fillPartnership(partnership, 2);
    const id = await partnership.clientId(0);
    const at = (moment: string) => {
      now = new Date(moment);
    };
    const urgent = (caller = DUTY, more: object = {}) =>
      partnership.act(caller, 'urgentAccessTake', { client: id, sentence: SENTENCE, ...more });
    const view = async (caller = DUTY) => (await partnership.ask(caller, VIEW, { id })).data.client;
    const relation = async (caller = DUTY) => (await view(caller))?.relation;
    const own = async (caller: typeof DUTY) => (await partnership.ask(caller, OWN)).data.urgentAccesses;
    const told = async (caller: typeof DUTY) => (await partnership.ask(caller, TOLD, { id })).data.client;
    return { partnership, id, at, urgent, view, relation, own, told };
  };

  it('opens who the person is and who follows them to who gave a reason, and to no colleague; nothing else', async () => {
    const { urgent, view, relation } = await open();
    expect(await relation()).toBe('NONE');
    expect(await urgent()).toMatchObject({ ...DONE, version: 1 });
    const seen = await view();
    expect(seen).toMatchObject({
      relation: 'URGENT',
      identity: { familyName: 'Person 0' },
      case: { openedOn: '2026-02-28' },
    });
    expect([seen.plan, seen.sharing, seen.urgentAccesses]).toEqual([null, null, null]);
    expect([
      await relation(COLLEAGUE),
      await relation(callerOf({ staffMember: 'duty', organisation: CENTRE_A })),
    ]).toEqual([...['NONE', 'CASE']]);
    for (const purpose of ['INTAKE', 'ACTIVATION'] as const)
      expect((await view({ ...DUTY, purpose })).identity).toBeNull();
  });

  it('ends after two hours to the millisecond, whatever was asked meanwhile', async () => {
    const { urgent, relation, at } = await open();
    await urgent();
    at('2026-03-15T23:59:59.999Z');
    expect(await relation()).toBe('URGENT');
    expect(await urgent()).toMatchObject({ rule: 'URGENT_RUNS' });
    at('2026-03-16T00:00:00.000Z');
    expect(await relation()).toBe('NONE');
  });

  it('is taken once in 30 days by the same person; a colleague renews it, and not who took it', async () => {
    const { partnership, urgent, relation, at, own } = await open();
    await urgent();
    at('2026-03-16T08:00:00Z');
    expect(await urgent()).toMatchObject({ rule: 'URGENT_COLLEAGUE', field: 'client' });
    const [{ id }] = await own(COLLEAGUE);
    const renew = (caller: typeof DUTY, expectedVersion = 1) =>
      partnership.act(caller, 'urgentAccessRenew', { id, expectedVersion });
    expect(await renew(DUTY)).toMatchObject({ rule: 'URGENT_COLLEAGUE', field: 'id' });
    expect(await renew(WORKER)).toMatchObject(NOT_PERMITTED);
    expect(await renew(COLLEAGUE)).toMatchObject(DONE);
    expect([await relation(), await relation(COLLEAGUE)]).toEqual(['URGENT', 'NONE']);
    expect(await own(OFFICER)).toMatchObject([
      { renewedBy: 'colleague', endsAt: '2026-03-16T10:00:00.000Z', runs: true },
    ]);
    at('2026-04-15T09:59:59.999Z');
    expect(await urgent()).toMatchObject({ rule: 'URGENT_COLLEAGUE' });
    at('2026-04-15T10:00:00.000Z');
    expect(await renew(COLLEAGUE, 2)).toMatchObject({ rule: 'URGENT_OVER' });
    expect(await urgent()).toMatchObject(DONE);
  });

  it('is given back by who took it, and by nobody else', async () => {
    const { partnership, urgent, relation } = await open();
    const { id } = await urgent();
    const end = (caller: typeof DUTY, expectedVersion = 1) =>
      partnership.act(caller, 'urgentAccessEnd', { id, expectedVersion });
    expect(await end(COLLEAGUE)).toMatchObject({ rule: 'URGENT_NOT_YOURS' });
    expect(await end(WORKER)).toMatchObject(NOT_PERMITTED);
    expect(await end(DUTY)).toMatchObject(DONE);
    expect([await relation(), (await end(DUTY, 2)).rule]).toEqual(['NONE', 'URGENT_OVER']);
  });

  it('is seen at once by the officer of who looked, by the client and by who follows them, with the reason; by no other', async () => {
    const { urgent, own, told, id } = await open();
    expect(await own(OFFICER)).toEqual([]);
    await urgent();
    const taken = { staffMember: 'duty', sentence: SENTENCE, takenAt: '2026-03-15T22:00:00.000Z', runs: true };
    expect(await own(OFFICER)).toMatchObject([{ ...taken, client: { id, relation: 'SUPERVISION' } }]);
    expect([await own(OTHER_OFFICER), await own(WORKER), await own(MEDIATOR), await own(clientOf(0))]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    for (const caller of [clientOf(0), WORKER, MEDIATOR]) {
      const { journey, urgentAccesses } = await told(caller);
      expect(urgentAccesses).toMatchObject([{ ...taken, organisation: { kboNumber: CENTRE_B } }]);
      expect(journey).toContainEqual({
        ...{ kind: 'URGENT_ACCESS_TAKEN', label: 'Dringend ingekeken zonder relatie' },
      });
    }
    expect((await told(OFFICER)).urgentAccesses).toMatchObject([taken]);
  });

  it('asks for one sentence without a number; of a shielded person and of nobody it says the same', async () => {
    const { partnership, urgent, id } = await open();
    for (const sentence of ['', ' ', 'x'.repeat(301)])
      expect(await urgent(DUTY, { sentence })).toMatchObject({ rule: 'URGENT_SENTENCE' });
    expect(await urgent(DUTY, { sentence: inventedNumber(0) })).toMatchObject({ rule: 'CASE_TEXT_NUMBER' });
    const unknown = await urgent(DUTY, { client: NOBODY });
    expect(unknown).toMatchObject({ rule: 'ACCESS_NOBODY' });
    await take(partnership, person(0, { shielded: 'true', as_of: '2026-03-10T06:00:00Z' }));
    expect(await urgent(DUTY, { client: id })).toEqual(unknown);
  });

  it('ends at once when the person is shielded meanwhile, and is renewed no more', async () => {
    const { partnership, urgent, own, view } = await open();
    await urgent();
    await take(partnership, person(0, { shielded: 'true', as_of: '2026-03-10T06:00:00Z' }));
    expect(await view()).toBeNull();
    const [{ id, client }] = await own(COLLEAGUE);
    expect(client).toBeNull();
    const renewed = await partnership.act(COLLEAGUE, 'urgentAccessRenew', { id, expectedVersion: 1 });
    expect(renewed).toMatchObject({ rule: 'ACCESS_NOBODY' });
  });

  it('is taken by a social worker without a relation or at a first contact: no member, mediator, client or officer', async () => {
    const { partnership, urgent, relation, id } = await open();
    for (const caller of [WORKER, MEDIATOR, clientOf(0), OFFICER])
      expect(await urgent(caller)).toMatchObject(NOT_PERMITTED);
    const elsewhere = callerOf({ staffMember: 'duty', organisation: '0931000257' });
    expect(await urgent(elsewhere)).toMatchObject({ rule: 'CASE_ORGANISATION' });
    await holdPart(partnership, { clientId: id, owner: 'welfare', holder: CENTRE_B });
    expect(await relation()).toBe('INTAKE');
    expect(await urgent()).toMatchObject(DONE);
    expect(await relation()).toBe('URGENT');
  });

  it('is looked up for a page of clients by one statement', async () => {
    const { partnership } = await open();
    const query = 'query ($first: Int) { caseload(first: $first) { nodes { relation urgentAccesses { id } } } }';
    const count = async (first: number) =>
      (await partnership.ask(WORKER, query, { first })).statements.filter((sql) => sql.includes('urgent_access'))
        .length;
    // One for the relation of the page, one for what is told.
    expect([await count(1), await count(2)]).toEqual([2, 2]);
  });
});
