import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_B, person } from '../../kit/partnership.ts';
import { DONE, NOT_PERMITTED, openCase, WORKER } from '../../kit/partnership-cases.ts';
import { take } from '../../kit/partnership-plan.ts';
import { ASKED, COACH, ENTERPRISE, referralsShown } from '../../kit/referrals.ts';

const SECTIONS = { ...ASKED, sharedSections: ['pes.assessment'] };
/** An organisation that the partnership knows and that is asked as well. */
const OTHER = CENTRE_B;
const NAMED = { ...COACH, staffMember: 'hr' };
const COLLEAGUE = { ...COACH, staffMember: 'colleague' };
const ENDED = `{ referralsEnded { id status statusLabel sentOn endedOn kindLabel
  sender { kboNumber } } }`;

describeOnBothDatabases('who is asked by a referral', (openDatabase) => {
  const open = async (kind: string) => {
    const test = await openCase(openDatabase);
    const organisation = { kbo_number: ENTERPRISE, name: 'Bakkerij', kind, nis_code: '', from: '2000-01-01', to: '' };
    await take(test.partnership, organisation);
    const { partnership, id } = test;
    const draft = (more: object = {}) => test.act(WORKER, 'referralDraft', { client: id, ...SECTIONS, ...more });
    const send = async (more: { recipient?: string; staffMember?: string } = {}) => {
      const said = { client: id, section: 'pes.assessment', status: 'GIVEN', decidedOn: '2026-03-15' };
      const recipient = more.recipient ?? ENTERPRISE;
      await test.act(WORKER, 'sharingRecord', { ...said, recipient, evidence: 'SIGNED_FORM' });
      const { id: referral = '' } = await draft(more);
      await test.act(WORKER, 'referralSend', { id: referral, expectedVersion: 1 });
      return referral;
    };
    const step = async (caller: Caller, name: string, referral: string, more: object = {}) => {
      const rows = await partnership.database.read((m) =>
        m.query('SELECT version FROM referral WHERE id = ?', [referral]),
      );
      return test.act(caller, name, { id: referral, expectedVersion: rows[0]?.version, ...more });
    };
    const ended = async (caller: Caller) => (await partnership.ask(caller, ENDED)).data.referralsEnded;
    return { ...test, draft, send, step, ended };
  };

  it('at a private employer is one person, whom the referral names, for 84 days; a colleague has nothing to do with the client', async () => {
    const { draft, send, step, relationOf, on } = await open('EMPLOYER');
    expect(await draft()).toMatchObject({ rule: 'CASE_GUEST_NAMED', field: 'staffMember' });
    const referral = await send({ staffMember: 'hr' });
    expect([await relationOf(NAMED), await relationOf(COLLEAGUE)]).toEqual(['REFERRAL', 'NONE']);
    expect(await step(COLLEAGUE, 'referralAccept', referral)).toMatchObject(NOT_PERMITTED);
    on('2026-06-06');
    expect(await relationOf(NAMED)).toBe('REFERRAL');
    on('2026-06-07');
    expect([await relationOf(NAMED), await relationOf(COLLEAGUE)]).toEqual(['NONE', 'NONE']);
    expect(await step(NAMED, 'referralAccept', referral)).toMatchObject(NOT_PERMITTED);
  });

  it('at a private employer goes on to its end as the guest that the start makes it, shown its own referral and no other', async () => {
    const { partnership, id, send, step, relationOf } = await open('EMPLOYER');
    const referral = await send({ staffMember: 'hr' });
    await send({ recipient: OTHER, staffMember: 'hr' });
    await send({ staffMember: 'another' });
    expect(await step(NAMED, 'referralAccept', referral)).toMatchObject(DONE);
    const start = { startedOn: '2026-03-15', responsibility: 'EMPLOYMENT' };
    expect(await step(NAMED, 'referralStart', referral, start)).toMatchObject(DONE);
    expect([await relationOf(NAMED), await relationOf(COLLEAGUE)]).toEqual(['CASE', 'NONE']);
    expect((await referralsShown(partnership, WORKER, id)).referrals).toHaveLength(3);
    const shown = await referralsShown(partnership, NAMED, id);
    expect(shown.referrals).toMatchObject([{ id: referral, status: 'STARTED', question: SECTIONS.question }]);
    expect(await referralsShown(partnership, COLLEAGUE, id)).toMatchObject({ referrals: null, identity: null });
    expect(await step(NAMED, 'referralComplete', referral, { endedOn: '2026-03-15' })).toMatchObject(DONE);
  });

  it('is told how it ended after it has nothing to do with the client any more, without whom it was about, for 90 days', async () => {
    const { partnership, id, send, step, ended, relationOf, on } = await open('SOCIAL_ECONOMY_ENTERPRISE');
    const referral = await send();
    expect(await ended(COACH)).toEqual([]);
    expect(await step(WORKER, 'referralRevoke', referral)).toMatchObject(DONE);
    expect(await relationOf(COACH)).toBe('NONE');
    expect(await ended(COACH)).toEqual([
      {
        ...{
          id: referral,
          status: 'REVOKED',
          statusLabel: 'ingetrokken',
          sentOn: '2026-03-15',
          endedOn: '2026-03-15',
          kindLabel: 'maatwerk',
        },
        sender: { kboNumber: WORKER.organisation },
      },
    ]);
    // Nobody was looked up: the list of a morning is no look-up without a relation for the officer.
    const logged = await partnership.log.ofClient(id, { first: 200 });
    expect(logged.filter(({ section }) => section === 'partnership.card')).toEqual([]);
    expect(await ended(callerOf({ ...COACH, organisation: OTHER }))).toEqual([]);
    expect(await ended({ ...COACH, roles: ['tom'] })).toEqual([]);
    on('2026-06-13');
    expect(await ended(COACH)).toHaveLength(1);
    on('2026-06-14');
    expect(await ended(COACH)).toEqual([]);
    on('2026-03-16');
    await partnership.import([person(0, { shielded: 'true', as_of: '2026-03-16T06:00:00Z' })]);
    expect(await ended(COACH)).toEqual([]);
  });

  it('is told of no draft that was taken back before it was sent', async () => {
    const { draft, step, ended } = await open('SOCIAL_ECONOMY_ENTERPRISE');
    const { id = '' } = await draft();
    expect(await step(WORKER, 'referralRevoke', id)).toMatchObject(DONE);
    expect(await ended(COACH)).toEqual([]);
  });
});
