import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import type { Answered } from '../../kit/owner.ts';
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
  type TestCase,
  WORKER,
} from '../../kit/partnership-cases.ts';

const WORDS = { what: 'Zoekt deeltijds werk; de opleiding begint in mei.', talkOn: '2026-03-18' };
const OFFERED = `{ handoversOffered { id version scope responsibility state talkOn receivingStaff
  from { kboNumber } client { id initials relation } } }`;

const toCentreB = { scope: 'RESPONSIBILITY', recipient: CENTRE_B, receivingStaff: 'stranger', ...WORDS };
const leadToVdab = { scope: 'LEAD', recipient: VDAB, receivingStaff: 'mediator', ...WORDS };

async function propose(test: TestCase, caller: typeof WORKER, giver: string, more: object) {
  return test.act(caller, 'handoverPropose', { ...(await test.memberOf(giver)), ...more });
}

/** The newest hand-over, as a member of the case sees it. */
async function newest(test: TestCase): Promise<Answered> {
  return (await test.read()).handovers[0];
}

async function step(test: TestCase, caller: typeof WORKER, name: string, more: object = {}) {
  const { id, version } = await newest(test);
  return test.act(caller, name, { id, expectedVersion: version, ...more });
}

describeOnBothDatabases('a warm hand-over', (openDatabase) => {
  it('of a responsibility counts when both sides confirmed; the giver keeps nothing from the day after on', async () => {
    const test = await openCase(openDatabase);
    expect(await propose(test, MEDIATOR, VDAB, toCentreB)).toMatchObject({ ...DONE, version: 1 });
    expect(await test.relationOf(STRANGER)).toBe('NONE');
    test.on('2026-03-17');
    expect(await step(test, STRANGER, 'handoverConfirm')).toMatchObject({ rule: 'HANDOVER_BEFORE_TALK' });
    test.on('2026-03-18');
    expect(await step(test, STRANGER, 'handoverConfirm')).toMatchObject(DONE);
    expect(await test.relationOf(STRANGER)).toBe('NONE');
    expect(await step(test, STRANGER, 'handoverConfirm')).toMatchObject({ rule: 'HANDOVER_CONFIRMED' });
    expect(await step(test, MEDIATOR, 'handoverConfirm')).toMatchObject({ ...DONE, version: 3 });
    expect(await test.relationOf(STRANGER)).toBe('CASE');
    expect(await newest(test)).toMatchObject({ state: 'COMPLETED', endedOn: '2026-03-18' });
    const joined = { organisation: { kboNumber: CENTRE_B }, responsibility: 'MEDIATION', since: '2026-03-18' };
    expect((await test.read()).members).toContainEqual(expect.objectContaining({ ...joined, staffMember: 'stranger' }));
    test.on('2026-03-19');
    expect(await test.relationOf(MEDIATOR)).toBe('NONE');
    const left = { organisation: { kboNumber: VDAB }, until: '2026-03-18', leaveReason: 'HANDED_OVER' };
    expect((await test.read()).formerMembers).toEqual([left]);
  });

  it('leaves a giver who holds a part itself a first contact, and no more', async () => {
    const test = await openCase(openDatabase);
    await holdPart(test.partnership, test.id, VDAB);
    await propose(test, MEDIATOR, VDAB, { ...toCentreB, talkOn: '2026-03-16' });
    test.on('2026-03-16');
    await step(test, MEDIATOR, 'handoverConfirm');
    await step(test, STRANGER, 'handoverConfirm');
    test.on('2026-03-17');
    expect(await test.relationOf(MEDIATOR)).toBe('INTAKE');
  });

  it('of the lead passes it to a member that stays, in either order of confirming; the giver stays a member', async () => {
    const test = await openCase(openDatabase);
    expect(await propose(test, WORKER, CENTRE_A, { ...leadToVdab, recipient: CENTRE_B })).toMatchObject({
      rule: 'HANDOVER_LEAD_MEMBER',
    });
    expect(await propose(test, MEDIATOR, VDAB, { ...leadToVdab, recipient: CENTRE_A })).toMatchObject({
      rule: 'HANDOVER_NOT_LEAD',
    });
    await propose(test, WORKER, CENTRE_A, leadToVdab);
    test.on('2026-03-18');
    await step(test, WORKER, 'handoverConfirm');
    expect((await test.read()).lead.organisation.kboNumber).toBe(CENTRE_A);
    await step(test, MEDIATOR, 'handoverConfirm');
    const file = await test.read();
    expect(file.lead.organisation.kboNumber).toBe(VDAB);
    expect(file.members).toHaveLength(2);
    const { id, version: expectedVersion } = file;
    const close = { id, expectedVersion, reason: 'WORK' };
    expect(await test.act(WORKER, 'caseClose', close)).toMatchObject(NOT_PERMITTED);
    expect(await test.act(MEDIATOR, 'caseClose', close)).toMatchObject(DONE);
  });

  it('of what the lead is responsible for comes after the one of the lead', async () => {
    const test = await openCase(openDatabase);
    expect(await propose(test, WORKER, CENTRE_A, toCentreB)).toMatchObject({ rule: 'HANDOVER_LEAD_FIRST' });
    await propose(test, WORKER, CENTRE_A, { ...leadToVdab, talkOn: '2026-03-15' });
    await step(test, WORKER, 'handoverConfirm');
    await step(test, MEDIATOR, 'handoverConfirm');
    expect(await propose(test, WORKER, CENTRE_A, toCentreB)).toMatchObject(DONE);
  });

  it('of a responsibility does not count any more when its giver became the lead meanwhile', async () => {
    const test = await openCase(openDatabase);
    await propose(test, MEDIATOR, VDAB, { ...toCentreB, talkOn: '2026-03-16' });
    const offered = await newest(test);
    test.on('2026-03-16');
    await propose(test, WORKER, CENTRE_A, { ...leadToVdab, talkOn: '2026-03-16' });
    const { handovers } = await test.read();
    const lead = handovers.find((each: Answered) => each.id !== offered.id);
    const confirm = (caller: typeof WORKER, { id }: Answered, expectedVersion: number) =>
      test.act(caller, 'handoverConfirm', { id, expectedVersion });
    await confirm(WORKER, lead, 1);
    await confirm(MEDIATOR, lead, 2);
    await confirm(MEDIATOR, offered, 1);
    expect(await confirm(STRANGER, offered, 2)).toMatchObject({ rule: 'HANDOVER_LEAD_FIRST' });
    expect(await test.relationOf(STRANGER)).toBe('NONE');
  });

  it('that is under way is settled before its giver leaves and before the case is closed', async () => {
    const test = await openCase(openDatabase);
    await propose(test, MEDIATOR, VDAB, toCentreB);
    expect(await propose(test, MEDIATOR, VDAB, toCentreB)).toMatchObject({ rule: 'HANDOVER_OPEN' });
    const leaving = { ...(await test.memberOf(VDAB)), lastDay: '2026-03-20', reason: 'TASK_DONE' };
    expect(await test.act(MEDIATOR, 'caseMemberLeave', leaving)).toMatchObject({ rule: 'CASE_HANDOVER_OPEN' });
    const { id, version } = await test.read();
    const closing = { id, expectedVersion: version, reason: 'WORK' };
    expect(await test.act(WORKER, 'caseClose', closing)).toMatchObject({ rule: 'CASE_HANDOVER_OPEN' });
    // Who leads the case takes back what its giver leaves lying.
    expect(await step(test, WORKER, 'handoverWithdraw')).toMatchObject(DONE);
    expect(await test.act(WORKER, 'caseClose', closing)).toMatchObject(DONE);
  });

  it('is declined by the receiver with a reason and withdrawn by the giver; after that nobody confirms it', async () => {
    const test = await openCase(openDatabase);
    await propose(test, MEDIATOR, VDAB, { ...toCentreB, talkOn: '2026-03-16' });
    expect(await step(test, STRANGER, 'handoverDecline', { reason: 'NO_CAPACITY' })).toMatchObject(DONE);
    expect(await newest(test)).toMatchObject({ state: 'DECLINED', declineReason: 'NO_CAPACITY' });
    for (const caller of [MEDIATOR, STRANGER])
      expect(await step(test, caller, 'handoverConfirm')).toMatchObject({ rule: 'HANDOVER_ENDED' });
    test.on('2026-03-16');
    await propose(test, MEDIATOR, VDAB, toCentreB);
    expect(await step(test, MEDIATOR, 'handoverWithdraw')).toMatchObject(DONE);
    expect(await step(test, STRANGER, 'handoverDecline', { reason: 'NO_TALK' })).toMatchObject({
      rule: 'HANDOVER_ENDED',
    });
  });

  it('is proposed, confirmed, declined and withdrawn by whom it concerns only', async () => {
    const test = await openCase(openDatabase);
    for (const caller of [WORKER, STRANGER, COACH, CLIENT, { ...MEDIATOR, purpose: 'ASSESSMENT' as const }])
      expect(await propose(test, caller, VDAB, toCentreB)).toMatchObject(NOT_PERMITTED);
    await propose(test, MEDIATOR, VDAB, { ...toCentreB, talkOn: '2026-03-16' });
    for (const caller of [WORKER, COACH, CLIENT])
      expect(await step(test, caller, 'handoverConfirm')).toMatchObject(NOT_PERMITTED);
    for (const caller of [WORKER, MEDIATOR, COACH, CLIENT])
      expect(await step(test, caller, 'handoverDecline', { reason: 'UNCLEAR' })).toMatchObject(NOT_PERMITTED);
    for (const caller of [STRANGER, COACH, CLIENT])
      expect(await step(test, caller, 'handoverWithdraw')).toMatchObject(NOT_PERMITTED);
  });

  it('is not completed by somebody new once the person is shielded', async () => {
    const test = await openCase(openDatabase);
    await propose(test, MEDIATOR, VDAB, toCentreB);
    test.on('2026-03-18');
    await step(test, MEDIATOR, 'handoverConfirm');
    await test.partnership.import([person(0, { shielded: 'true' })]);
    expect(await step(test, STRANGER, 'handoverConfirm')).toMatchObject({ rule: 'HANDOVER_SHIELDED' });
    expect(await test.relationOf(STRANGER)).toBe('NONE');
  });

  it('says what is handed over without a national number, to another organisation that is known, on a day near by', async () => {
    const test = await openCase(openDatabase);
    const tried = async (more: object) => (await propose(test, MEDIATOR, VDAB, { ...toCentreB, ...more })).rule;
    expect(await tried({ recipient: VDAB })).toBe('HANDOVER_TO_SELF');
    expect(await tried({ recipient: '0930000168' })).toBe('CASE_ORGANISATION');
    expect(await tried({ what: ' ' })).toBe('HANDOVER_WHAT');
    expect(await tried({ what: 'x'.repeat(501) })).toBe('HANDOVER_WHAT');
    expect(await tried({ what: 'Het is 85.07.30-997.34.' })).toBe('CASE_TEXT_NUMBER');
    expect(await tried({ receivingStaff: 'An Peeters' })).toBe('CASE_STAFF_MEMBER');
    expect(await tried({ talkOn: '2026-03-14' })).toBe('HANDOVER_TALK_DAY');
    // To somebody new not today: who leads has a day to say no.
    expect(await tried({ talkOn: '2026-03-15' })).toBe('HANDOVER_TALK_DAY');
    expect(await tried({ talkOn: '2026-04-16' })).toBe('HANDOVER_TALK_DAY');
    expect(await tried({ talkOn: '2026-04-15', what: 'x'.repeat(500) })).toBeUndefined();
  });

  it('is shown to a receiver without a relation as a card that stands in the log, without what is handed over', async () => {
    const test = await openCase(openDatabase);
    await propose(test, MEDIATOR, VDAB, toCentreB);
    const requestId = 'offers';
    const { data } = await test.partnership.ask({ ...STRANGER, requestId }, OFFERED);
    const { id } = await newest(test);
    const client = { id: test.id, initials: 'IP', relation: 'NONE' };
    const offer = { id, version: 1, scope: 'RESPONSIBILITY', responsibility: 'MEDIATION', state: 'PROPOSED' };
    expect(data.handoversOffered).toEqual([
      { ...offer, talkOn: '2026-03-18', receivingStaff: 'stranger', from: { kboNumber: VDAB }, client },
    ]);
    const logged = await test.partnership.log.ofRequest(requestId);
    expect(logged.map(({ section, outcome }) => [section, outcome])).toEqual([['partnership.card', 'DISCLOSED']]);
    for (const caller of [WORKER, { ...COACH, organisation: CENTRE_B }, CLIENT])
      expect((await test.partnership.ask(caller, OFFERED)).data.handoversOffered).toEqual([]);
    await step(test, STRANGER, 'handoverDecline', { reason: 'NO_CAPACITY' });
    expect((await test.partnership.ask(STRANGER, OFFERED)).data.handoversOffered).toEqual([]);
  });

  it('of somebody who is shielded goes to a member of the case only', async () => {
    const test = await openCase(openDatabase);
    await test.partnership.import([person(0, { shielded: 'true' })]);
    expect(await propose(test, MEDIATOR, VDAB, toCentreB)).toMatchObject({ rule: 'HANDOVER_SHIELDED' });
    expect(await propose(test, MEDIATOR, VDAB, { ...toCentreB, recipient: CENTRE_A })).toMatchObject(DONE);
  });
});
