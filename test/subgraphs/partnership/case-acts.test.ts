import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { CENTRE_A, CENTRE_B, person, VDAB } from '../../kit/partnership.ts';
import {
  CLIENT,
  COACH,
  DONE,
  holdPart,
  MEDIATOR,
  NOT_PERMITTED,
  openCase,
  STRANGER,
  WORKER,
} from '../../kit/partnership-cases.ts';

const OPENING = { responsibility: 'INCOME_AND_PROJECT' };

describeOnBothDatabases('a case', (openDatabase) => {
  it('is opened by an organisation that holds a part, which leads it; not twice, and not without a part', async () => {
    const { partnership, act } = await openCase(openDatabase);
    await partnership.import([person(7)]);
    const client = await partnership.clientId(7);
    const open = (caller: typeof STRANGER) => act(caller, 'caseOpen', { client, ...OPENING });
    expect(await open(STRANGER)).toMatchObject(NOT_PERMITTED);
    await holdPart(partnership, client, CENTRE_B);
    for (const caller of [COACH, CLIENT, { ...MEDIATOR, purpose: 'ASSESSMENT' as const }])
      expect(await open(caller)).toMatchObject(NOT_PERMITTED);
    expect(await open({ ...STRANGER, purpose: 'INTAKE' })).toMatchObject({ ...DONE, version: 1 });
    const query = `query ($id: ID!) { client(id: $id) { relation case { openedOn
      lead { organisation { kboNumber } staffMember responsibility since } } } }`;
    const { data } = await partnership.ask(STRANGER, query, { id: client });
    const lead = { organisation: { kboNumber: CENTRE_B }, staffMember: 'stranger', ...OPENING, since: '2026-03-15' };
    expect(data.client).toEqual({ relation: 'CASE', case: { openedOn: '2026-03-15', lead } });
    expect(await open(STRANGER)).toMatchObject({ rule: 'CASE_OPEN', field: 'client' });
  });

  it('is not opened beside one that others have: access is asked for, and who leads it decides', async () => {
    const { partnership, act, id, relationOf } = await openCase(openDatabase);
    await holdPart(partnership, id, CENTRE_B);
    expect(await act(STRANGER, 'caseOpen', { client: id, ...OPENING })).toMatchObject({ rule: 'CASE_FOLLOWED' });
    expect(await relationOf(STRANGER)).toBe('INTAKE');
  });

  it('is closed by who leads it, with every membership; after that nobody has a relation by it', async () => {
    const { act, read, relationOf } = await openCase(openDatabase);
    const { id, version } = await read();
    const close = (caller: typeof WORKER) =>
      act(caller, 'caseClose', { id, expectedVersion: version, reason: 'TASK_DONE' });
    for (const caller of [MEDIATOR, STRANGER, COACH, CLIENT, { ...WORKER, purpose: 'INTAKE' as const }])
      expect(await close(caller)).toMatchObject(NOT_PERMITTED);
    expect(await close(WORKER)).toMatchObject({ ...DONE, id, version: version + 1 });
    expect([await relationOf(WORKER), await relationOf(MEDIATOR)]).toEqual(['NONE', 'NONE']);
    expect(await close(WORKER)).toMatchObject(NOT_PERMITTED);
    const file = await read(CLIENT);
    expect(file).toMatchObject({ closedOn: '2026-03-15', closeReason: 'TASK_DONE' });
    const ended = { until: '2026-03-15', leaveReason: 'CASE_CLOSED' };
    expect(file.members).toEqual([expect.objectContaining(ended), expect.objectContaining(ended)]);
  });

  it('changed by somebody else meanwhile is a conflict', async () => {
    const { act, read } = await openCase(openDatabase);
    const { id, version } = await read();
    const input = { id, expectedVersion: version + 1, reason: 'WORK' };
    expect(await act(WORKER, 'caseClose', input)).toMatchObject({
      ...{ __typename: 'ActConflict', currentVersion: version },
    });
  });

  it('takes in an organisation by who leads it: one that the partnership knows, and that is no member', async () => {
    const { act, read, relationOf } = await openCase(openDatabase);
    const { id, version } = await read();
    const add = (organisation: string, caller = WORKER, more: object = {}) =>
      act(caller, 'caseMemberAdd', { id, expectedVersion: version, organisation, responsibility: 'SUPPORT', ...more });
    for (const caller of [MEDIATOR, STRANGER, COACH, CLIENT])
      expect(await add(CENTRE_B, caller)).toMatchObject(NOT_PERMITTED);
    expect(await add(VDAB)).toMatchObject({ rule: 'CASE_MEMBER_THERE', field: 'organisation' });
    expect(await add('0930000168')).toMatchObject({ rule: 'CASE_ORGANISATION', field: 'organisation' });
    expect(await add(CENTRE_B, WORKER, { staffMember: 'an@ocmw.be' })).toMatchObject({ rule: 'CASE_STAFF_MEMBER' });
    expect(await relationOf(STRANGER)).toBe('NONE');
    expect(await add(CENTRE_B, WORKER, { staffMember: 'stranger' })).toMatchObject(DONE);
    expect(await relationOf(STRANGER)).toBe('CASE');
  });

  it('has a staff member of each member, whom that member alone names', async () => {
    const { act, memberOf, read } = await openCase(openDatabase);
    const assign = async (caller: typeof WORKER, staffMember: string) =>
      act(caller, 'caseStaffAssign', { ...(await memberOf(VDAB)), staffMember });
    for (const caller of [WORKER, STRANGER, CLIENT])
      expect(await assign(caller, 'mediator')).toMatchObject(NOT_PERMITTED);
    // Not every organisation has more than coaches.
    for (const caller of [COACH, MEDIATOR]) expect(await assign(caller, 'mediator')).toMatchObject(DONE);
    for (const wrong of ['', 'An Peeters', '85.07.30-997.34'])
      expect(await assign(MEDIATOR, wrong)).toMatchObject({ rule: 'CASE_STAFF_MEMBER' });
    expect((await read()).members).toContainEqual(
      expect.objectContaining({ organisation: { kboNumber: VDAB }, staffMember: 'mediator' }),
    );
  });

  it('is left by a member from today to 31 days ahead: access lasts to the last day and is gone on the day after', async () => {
    const { act, memberOf, on, read, relationOf } = await openCase(openDatabase);
    const leave = async (lastDay: string, caller = MEDIATOR) =>
      act(caller, 'caseMemberLeave', { ...(await memberOf(VDAB)), lastDay, reason: 'TRACK_ENDED' });
    for (const caller of [WORKER, STRANGER, CLIENT])
      expect(await leave('2026-03-20', caller)).toMatchObject(NOT_PERMITTED);
    expect(await leave('2026-03-20', COACH)).toMatchObject(DONE);
    for (const day of ['2026-03-14', '2026-04-16'])
      expect(await leave(day)).toMatchObject({ rule: 'CASE_LEAVE_DAY', field: 'lastDay' });
    expect(await leave('2026-04-15')).toMatchObject(DONE);
    expect(await leave('2026-03-15')).toMatchObject(DONE);
    expect(await relationOf(MEDIATOR)).toBe('CASE');
    on('2026-03-16');
    expect(await relationOf(MEDIATOR)).toBe('NONE');
    expect(await read(MEDIATOR)).toBeNull();
    const left = { organisation: { kboNumber: VDAB }, until: '2026-03-15', leaveReason: 'TRACK_ENDED' };
    expect((await read()).formerMembers).toEqual([left]);
  });

  it('is open at a first contact only to a member who left and holds a part itself', async () => {
    const { act, memberOf, on, partnership, id, relationOf } = await openCase(openDatabase);
    await holdPart(partnership, id, VDAB);
    await act(MEDIATOR, 'caseMemberLeave', { ...(await memberOf(VDAB)), lastDay: '2026-03-15', reason: 'TASK_DONE' });
    on('2026-03-16');
    expect(await relationOf(MEDIATOR)).toBe('INTAKE');
  });

  it('is not left by who leads it', async () => {
    const { act, memberOf } = await openCase(openDatabase);
    const leaving = { ...(await memberOf(CENTRE_A)), lastDay: '2026-03-20', reason: 'TASK_DONE' };
    expect(await act(WORKER, 'caseMemberLeave', leaving)).toMatchObject({ rule: 'CASE_LEAD_LEAVES', field: 'id' });
  });
});
