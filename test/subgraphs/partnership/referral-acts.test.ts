import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, person, VDAB } from '../../kit/partnership.ts';
import {
  ASKED,
  addEnterprise,
  agree,
  COACH,
  clientOf,
  ENTERPRISE,
  MEDIATOR,
  referralsShown,
  sendReferral,
  WORKER,
} from '../../kit/referrals.ts';

const STRANGER = callerOf({ staffMember: 'stranger', organisation: CENTRE_B });
const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
const DONE = { __typename: 'ActDone' };

describeOnBothDatabases('a referral', (openDatabase) => {
  const open = async () => {
    let now = new Date('2026-03-15T09:00:00Z');
    const partnership = await openPartnership(openDatabase, () => now);
    await fillPartnership(partnership, 2);
    await addEnterprise(partnership);
    const later = (day: string) => {
      now = new Date(`${day}T09:00:00Z`);
    };
    const step = async (caller: Caller, name: string, id: string, more: object = {}) => {
      const rows = await partnership.database.read((m) => m.query('SELECT version FROM referral WHERE id = ?', [id]));
      return partnership.act(caller, name, { id, expectedVersion: rows[0]?.version ?? 1, ...more });
    };
    return { partnership, step, later, id: await partnership.clientId(0) };
  };

  it('goes from draft to end, each step by the side whose it is, and every member and the client see how it stands', async () => {
    const { partnership, step, later, id } = await open();
    const referral = await sendReferral(partnership, id);
    later('2026-03-18');
    expect(await step(COACH, 'referralAccept', referral)).toMatchObject({ ...DONE, version: 3 });
    later('2026-05-04');
    const start = { startedOn: '2026-03-23', responsibility: 'EMPLOYMENT' };
    expect(await step(COACH, 'referralStart', referral, start)).toMatchObject(DONE);
    const internship = { from: '2026-04-01', to: '2026-04-10' };
    expect(await step(COACH, 'referralInternshipRecord', referral, internship)).toMatchObject(DONE);
    expect(await step(COACH, 'referralComplete', referral, { endedOn: '2026-05-04' })).toMatchObject(DONE);
    for (const caller of [WORKER, MEDIATOR, COACH, clientOf(0)]) {
      expect((await referralsShown(partnership, caller, id)).referrals).toEqual([
        {
          ...ASKED,
          ...{ id: referral, status: 'COMPLETED', version: 6, sender: { kboNumber: CENTRE_A } },
          ...{ recipient: { kboNumber: ENTERPRISE }, sentOn: '2026-03-15', answerDueOn: '2026-03-27' },
          ...{ answeredOn: '2026-03-18', startedOn: '2026-03-23', endedOn: '2026-05-04' },
          ...{ internshipFrom: '2026-04-01', internshipTo: '2026-04-10', refusalReason: null, stopReason: null },
          ...{ senderStaffMember: 'social-worker', recipientStaffMember: 'coach' },
          question: caller === MEDIATOR ? null : ASKED.question,
          ...{ kindLabel: 'maatwerk', statusLabel: 'afgerond', reasonLabel: null },
        },
      ]);
    }
  });

  it('is sent when the client’s agreement to each named section is on record, and not a moment before', async () => {
    const { partnership, step, id } = await open();
    const { id: referral = '' } = await partnership.act(WORKER, 'referralDraft', { client: id, ...ASKED });
    const asked = { rule: 'REFERRAL_AGREEMENT', field: 'sharedSections' };
    expect(await step(WORKER, 'referralSend', referral)).toMatchObject(asked);
    await agree(partnership, id, 'pes.assessment');
    await agree(partnership, id, 'welfare.needs', 'REFUSED');
    expect(await step(WORKER, 'referralSend', referral)).toMatchObject(asked);
    const narrower = { ...ASKED, sharedSections: ['pes.assessment'] };
    expect(await step(WORKER, 'referralRevise', referral, narrower)).toMatchObject(DONE);
    expect(await step(WORKER, 'referralSend', referral, { answerDays: 11 })).toMatchObject({
      rule: 'REFERRAL_ANSWER_DAYS',
    });
    expect(await step(WORKER, 'referralSend', referral, { answerDays: 5 })).toMatchObject(DONE);
    const [shown] = (await referralsShown(partnership, WORKER, id)).referrals;
    expect(shown).toMatchObject({ status: 'SENT', sharedSections: ['pes.assessment'], answerDueOn: '2026-03-20' });
    expect(await step(WORKER, 'referralRevise', referral, narrower)).toMatchObject({ rule: 'REFERRAL_NOT_NOW' });
  });

  it('is drafted by a member of the case; a stranger gets the answer of an id that leads to nobody', async () => {
    const { partnership, id } = await open();
    const draft = (caller: Caller, client: string) => partnership.act(caller, 'referralDraft', { client, ...ASKED });
    const there = await draft(STRANGER, id);
    expect(there).toMatchObject(NOT_PERMITTED);
    expect(await draft(STRANGER, '00000000-0000-7000-8000-000000000000')).toEqual(there);
    expect(await draft(clientOf(0), id)).toMatchObject(NOT_PERMITTED);
    expect(await draft(MEDIATOR, id)).toMatchObject({ __typename: 'ActDone', version: 1 });
  });

  it('is sent and taken back by its sender alone, answered and reported on by its recipient alone', async () => {
    const { partnership, step, id } = await open();
    const { id: draft = '' } = await partnership.act(WORKER, 'referralDraft', { client: id, ...ASKED });
    for (const caller of [MEDIATOR, COACH, STRANGER, clientOf(0)])
      expect(await step(caller, 'referralSend', draft)).toMatchObject(NOT_PERMITTED);
    const sent = await sendReferral(partnership, id);
    const reason = { reason: 'NO_PLACE' };
    for (const caller of [MEDIATOR, WORKER, STRANGER, clientOf(0)]) {
      expect(await step(caller, 'referralAccept', sent)).toMatchObject(NOT_PERMITTED);
      expect(await step(caller, 'referralRefuse', sent, reason)).toMatchObject(NOT_PERMITTED);
    }
    expect(await step(COACH, 'referralRevoke', sent)).toMatchObject(NOT_PERMITTED);
    expect(await step(COACH, 'referralRefuse', sent, reason)).toMatchObject(DONE);
    // Refused, it has nothing to do with the client any more, and gets the answer of a stranger.
    expect(await step(COACH, 'referralAccept', sent)).toMatchObject(NOT_PERMITTED);
    expect(await step(WORKER, 'referralRevoke', sent)).toMatchObject({ rule: 'REFERRAL_NOT_NOW' });
    const [shown] = (await referralsShown(partnership, WORKER, id)).referrals;
    expect(shown).toMatchObject({ status: 'REFUSED', reasonLabel: 'geen plaats', recipientStaffMember: 'coach' });
  });

  it('is taken back until it is started; an act on an earlier version is a conflict', async () => {
    const { partnership, step, id } = await open();
    const referral = await sendReferral(partnership, id);
    expect(await step(COACH, 'referralAccept', referral)).toMatchObject({ version: 3 });
    const early = { id: referral, expectedVersion: 2 };
    expect(await partnership.act(WORKER, 'referralRevoke', early)).toMatchObject({ currentVersion: 3 });
    expect(await step(WORKER, 'referralRevoke', referral)).toMatchObject(DONE);
    const start = { startedOn: '2026-03-15', responsibility: 'EMPLOYMENT' };
    expect(await step(COACH, 'referralStart', referral, start)).toMatchObject(NOT_PERMITTED);
    const other = await sendReferral(partnership, id);
    await step(COACH, 'referralAccept', other);
    expect(await step(COACH, 'referralStart', other, start)).toMatchObject(DONE);
    expect(await step(WORKER, 'referralRevoke', other)).toMatchObject({ rule: 'REFERRAL_NOT_NOW' });
    expect(await step(COACH, 'referralStop', other, { endedOn: '2026-03-15', reason: 'MOVED' })).toMatchObject(DONE);
  });

  it('is not sent about a shielded person: a referral opens nothing of them', async () => {
    const { partnership, step, id } = await open();
    for (const section of ASKED.sharedSections) await agree(partnership, id, section);
    const { id: referral = '' } = await partnership.act(WORKER, 'referralDraft', { client: id, ...ASKED });
    await partnership.import([person(0, { shielded: 'true', as_of: '2026-03-02T06:00:00Z' })]);
    expect(await step(WORKER, 'referralSend', referral)).toMatchObject({ rule: 'REFERRAL_HIDDEN' });
  });

  it('goes to no unknown organisation and not to its sender, and names what is shared', async () => {
    const { partnership, id } = await open();
    const draft = (more: object) => partnership.act(WORKER, 'referralDraft', { client: id, ...ASKED, ...more });
    expect(await draft({ recipient: '0930000168' })).toMatchObject({ rule: 'REFERRAL_RECIPIENT' });
    expect(await draft({ recipient: CENTRE_A })).toMatchObject({ rule: 'REFERRAL_TO_SELF' });
    expect(await draft({ sharedSections: [] })).toMatchObject({ rule: 'REFERRAL_SECTIONS' });
    expect(await draft({ recipient: VDAB, sharedSections: ['partnership.identity'] })).toMatchObject(DONE);
  });
});
