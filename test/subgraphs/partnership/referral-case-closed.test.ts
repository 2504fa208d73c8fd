import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, member, openPartnership, VDAB } from '../../kit/partnership.ts';
import { ASKED, addEnterprise, agree, COACH, clientOf, grantOf, MEDIATOR, WORKER } from '../../kit/referrals.ts';

const DONE = { __typename: 'ActDone' };
const CASE = `query ($id: ID!) { client(id: $id) {
  case { id version members { id version organisation { kboNumber } } } referrals { id status endedOn } } }`;

describeOnBothDatabases('a referral of a case that is closed', (openDatabase) => {
  const open = async () => {
    let now = new Date('2026-03-15T09:00:00Z');
    const partnership = await openPartnership(openDatabase, () => now);
    await fillPartnership(partnership, 1);
    await addEnterprise(partnership);
    const id = await partnership.clientId(0);
    for (const section of ASKED.sharedSections) await agree(partnership, id, section);
    const read = async (caller: Caller) => (await partnership.ask(caller, CASE, { id })).data.client;
    const send = async (caller: Caller) => {
      const drafted = await partnership.act(caller, 'referralDraft', { client: id, ...ASKED });
      const sent = await partnership.act(caller, 'referralSend', { id: drafted.id, expectedVersion: drafted.version });
      expect(sent).toMatchObject(DONE);
      return drafted.id;
    };
    const leave = async (lastDay: string) => {
      const { members } = (await read(MEDIATOR)).case;
      const own = members.find((each: { organisation: { kboNumber: string } }) => each.organisation.kboNumber === VDAB);
      const input = { id: own.id, expectedVersion: own.version, lastDay, reason: 'TRACK_ENDED' };
      expect(await partnership.act(MEDIATOR, 'caseMemberLeave', input)).toMatchObject(DONE);
    };
    const close = async () => {
      const file = (await read(WORKER)).case;
      const input = { id: file.id, expectedVersion: file.version, reason: 'TASK_DONE' };
      expect(await partnership.act(WORKER, 'caseClose', input)).toMatchObject(DONE);
    };
    const on = (day: string) => {
      now = new Date(`${day}T09:00:00Z`);
    };
    const relation = async () => (await grantOf(partnership, COACH, id)).relation;
    return { partnership, id, read, send, leave, close, on, relation };
  };

  it('is revoked on that day when it is SENT or ACCEPTED, whichever member sent it: the recipient has no relation', async () => {
    const { partnership, read, send, close, relation } = await open();
    const [own, accepted] = [await send(WORKER), await send(MEDIATOR)];
    expect(await partnership.act(COACH, 'referralAccept', { id: accepted, expectedVersion: 2 })).toMatchObject(DONE);
    expect(await relation()).toBe('REFERRAL');
    await close();
    expect(await relation()).toBe('NONE');
    const { referrals } = await read(clientOf(0));
    for (const id of [own, accepted])
      expect(referrals).toContainEqual({ id, status: 'REVOKED', endedOn: '2026-03-15' });
  });

  it('is revoked as well when its sender left on the day of the closing', async () => {
    const { send, leave, close, relation } = await open();
    await leave('2026-03-15');
    await send(MEDIATOR);
    expect(await relation()).toBe('REFERRAL');
    await close();
    expect(await relation()).toBe('NONE');
  });

  it('gives no access from the day after the last day of its sender, who sent it when they had said that they would leave', async () => {
    const { send, leave, on, relation } = await open();
    await leave('2026-03-20');
    await send(MEDIATOR);
    on('2026-03-20');
    expect(await relation()).toBe('REFERRAL');
    on('2026-03-21');
    expect(await relation()).toBe('NONE');
  });

  it('gives no access from the day after another system tells that its sender left, or closed the case, on', async () => {
    const closing = {
      source_id: 'case-0',
      national_number: inventedNumber(0),
      opened_on: '2026-02-28',
      lead: CENTRE_A,
    };
    const told = [{ ...closing, closed_on: '2026-03-15' }, member(0, VDAB, 'MEDIATION', { until: '2026-03-15' })];
    for (const row of told) {
      const { partnership, send, on, relation } = await open();
      await send(MEDIATOR);
      expect((await partnership.import([row])).refused).toEqual([]);
      on('2026-03-16');
      expect(await relation()).toBe('NONE');
    }
  });

  it('stays when its sender leaves one of two open cases of the client', async () => {
    const { partnership, send, leave, relation } = await open();
    const other = { source_id: 'case-other', opened_on: '2026-03-01', closed_on: '', lead: CENTRE_B };
    await partnership.import([{ ...other, national_number: inventedNumber(0) }]);
    await partnership.import([member(0, VDAB, 'MEDIATION', { case_source_id: 'case-other', since: '2026-03-01' })]);
    await send(MEDIATOR);
    await leave('2026-03-15');
    expect(await relation()).toBe('REFERRAL');
  });

  it('stays when its sender follows the client in another case that is open', async () => {
    const { partnership, send, close, relation } = await open();
    const other = { source_id: 'case-other', opened_on: '2026-03-01', closed_on: '', lead: CENTRE_B };
    await partnership.import([{ ...other, national_number: inventedNumber(0) }]);
    await partnership.import([member(0, VDAB, 'MEDIATION', { case_source_id: 'case-other', since: '2026-03-01' })]);
    await send(MEDIATOR);
    await close();
    expect(await relation()).toBe('REFERRAL');
  });
});
