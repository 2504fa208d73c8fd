import { expect, it } from '@jest/globals';
import { DEMO } from '../../../demo/organisations.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { holdPart } from '../../kit/held-parts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, member, person } from '../../kit/partnership.ts';
import { DONE, MEDIATOR, NOT_PERMITTED, openCase, STRANGER, WORKER } from '../../kit/partnership-cases.ts';
import { take } from '../../kit/partnership-plan.ts';

const { enterprise: EMPLOYER } = DEMO;
const guest = (staffMember: string, more: object = {}) =>
  callerOf({ staffMember, roles: ['coach'], organisation: EMPLOYER, purpose: 'ACTIVATION', ...more });
const [NAMED, COLLEAGUE] = [guest('employer'), guest('colleague')];
const CASELOAD = '{ caseload { totalCount nodes { id } } }';

describeOnBothDatabases('a private employer in a case', (openDatabase) => {
  const open = async () => {
    const test = await openCase(openDatabase);
    const employer = { kbo_number: EMPLOYER, name: 'Bakkerij', kind: 'EMPLOYER', nis_code: '' };
    await take(test.partnership, { ...employer, from: '2000-01-01', to: '' });
    const file = await test.read();
    const invite = (more: object = {}) =>
      test.act(WORKER, 'caseMemberAdd', {
        ...{ id: file.id, expectedVersion: 1, organisation: EMPLOYER, responsibility: 'EMPLOYMENT', ...more },
      });
    const counted = async (caller: typeof NAMED) => {
      const { data } = await test.partnership.ask(caller, CASELOAD);
      return [data.caseload.totalCount, data.caseload.nodes.length];
    };
    return { ...test, invite, counted };
  };

  it('is a guest through the one person who is named: for a colleague of theirs there is no client', async () => {
    const { invite, relationOf, counted, read } = await open();
    expect(await invite()).toMatchObject({ rule: 'CASE_GUEST_NAMED', field: 'staffMember' });
    expect(await invite({ staffMember: 'employer' })).toMatchObject(DONE);
    const stay = { staffMember: 'employer', since: '2026-03-15', until: '2026-06-06' };
    expect((await read()).members).toContainEqual(expect.objectContaining(stay));
    expect([await relationOf(NAMED), await relationOf(COLLEAGUE)]).toEqual(['CASE', 'NONE']);
    expect([await counted(NAMED), await counted(COLLEAGUE)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('is there for 84 days, the first and the last inclusive; who leads may then invite it again', async () => {
    const { invite, relationOf, on } = await open();
    await invite({ staffMember: 'employer' });
    on('2026-06-06');
    expect(await relationOf(NAMED)).toBe('CASE');
    expect(await invite({ staffMember: 'employer' })).toMatchObject({ rule: 'CASE_MEMBER_THERE' });
    on('2026-06-07');
    expect(await relationOf(NAMED)).toBe('NONE');
    expect(await invite({ staffMember: 'colleague' })).toMatchObject(DONE);
    expect([await relationOf(NAMED), await relationOf(COLLEAGUE)]).toEqual(['NONE', 'CASE']);
  });

  it('that another system made a member without an end or a name is a guest like any other', async () => {
    const { partnership, relationOf, counted, on } = await open();
    await take(partnership, member(0, EMPLOYER, 'EMPLOYMENT', { staff_member: 'employer', since: '2025-12-22' }));
    await take(partnership, member(0, EMPLOYER, 'SUPPORT', { since: '2026-03-01' }));
    expect([await relationOf(NAMED), await relationOf(COLLEAGUE)]).toEqual(['CASE', 'NONE']);
    on('2026-03-16');
    expect([await relationOf(NAMED), await counted(NAMED)]).toEqual(['NONE', [0, 0]]);
  });

  it('leaves by itself, and who leads ends its part; nobody else does', async () => {
    const { invite, memberOf, act, relationOf, on } = await open();
    await invite({ staffMember: 'employer' });
    const end = async () => ({ ...(await memberOf(EMPLOYER)), lastDay: '2026-03-15', reason: 'TRACK_ENDED' });
    for (const caller of [COLLEAGUE, MEDIATOR, STRANGER])
      for (const name of ['caseMemberLeave', 'caseMemberEnd'])
        expect(await act(caller, name, await end())).toMatchObject(NOT_PERMITTED);
    expect(await act(NAMED, 'caseMemberEnd', await end())).toMatchObject(NOT_PERMITTED);
    expect(await act(NAMED, 'caseMemberLeave', await end())).toMatchObject(DONE);
    on('2026-03-16');
    expect(await relationOf(NAMED)).toBe('NONE');
    await invite({ staffMember: 'employer' });
    const [lastDay, reason] = ['2026-03-16', 'TASK_DONE'];
    const own = { ...(await memberOf(CENTRE_A)), lastDay, reason };
    // Who leads ends the part of others, not its own: it hands the lead over.
    expect(await act(WORKER, 'caseMemberEnd', own)).toMatchObject(NOT_PERMITTED);
    expect(await act(WORKER, 'caseMemberEnd', { ...(await memberOf(EMPLOYER)), lastDay, reason })).toMatchObject(DONE);
    on('2026-03-17');
    expect(await relationOf(NAMED)).toBe('NONE');
  });

  it('names nobody else, opens no case and takes nothing over', async () => {
    const { partnership, invite, memberOf, act } = await open();
    await invite({ staffMember: 'employer' });
    const mediator = guest('employer', { roles: ['mediator'] });
    const own = { ...(await memberOf(EMPLOYER)), staffMember: 'colleague' };
    expect(await act(mediator, 'caseStaffAssign', own)).toMatchObject(NOT_PERMITTED);
    const talk = { scope: 'RESPONSIBILITY', recipient: EMPLOYER, receivingStaff: 'employer', talkOn: '2026-03-16' };
    const proposal = { ...(await memberOf(CENTRE_A)), what: 'De opvolging', ...talk };
    expect(await act(WORKER, 'handoverPropose', proposal)).toMatchObject({ rule: 'CASE_GUEST_LEADS' });
    await take(partnership, person(1));
    const client = await partnership.clientId(1);
    await holdPart(partnership, { clientId: client, owner: 'social-economy', holder: EMPLOYER });
    const opening = { client, responsibility: 'EMPLOYMENT' };
    const atIntake = guest('employer', { roles: ['mediator'], purpose: 'INTAKE' });
    expect(await act(atIntake, 'caseOpen', opening)).toMatchObject({ rule: 'CASE_GUEST_LEADS' });
  });
});
