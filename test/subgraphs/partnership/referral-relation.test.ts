import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { callerOf } from '../../kit/owner.ts';
import { fillPartnership, openPartnership, person } from '../../kit/partnership.ts';
import {
  addEnterprise,
  agree,
  COACH,
  clientOf,
  ENTERPRISE,
  grantOf,
  referralsShown,
  sendReferral,
  WORKER,
} from '../../kit/referrals.ts';

/** With anything that the client agrees to: who they are. */
const IDENTITY = { 'partnership.identity': 'GIVEN' };
const NOTHING = { relation: 'NONE', since: null, sharing: {} };
const BOTH = { 'pes.assessment': 'GIVEN', 'welfare.needs': 'GIVEN' };

describeOnBothDatabases('who is asked by a referral', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 2);
    await addEnterprise(partnership);
    return { partnership, id: await partnership.clientId(0), other: await partnership.clientId(1) };
  };

  it('has the relation REFERRAL to that client from sending on, with the named sections that the client agrees to', async () => {
    const { partnership, id, other } = await open();
    expect(await grantOf(partnership, COACH, id)).toEqual(NOTHING);
    await agree(partnership, id, 'welfare.activation');
    await sendReferral(partnership, id);
    expect(await grantOf(partnership, COACH, id)).toEqual({
      ...{ relation: 'REFERRAL', since: '2026-03-15', sharing: { ...BOTH, ...IDENTITY } },
    });
    expect(await grantOf(partnership, COACH, other)).toEqual(NOTHING);
  });

  it('is stated no section any more in the very next grant after the client took it back', async () => {
    const { partnership, id } = await open();
    await sendReferral(partnership, id);
    const withdrawn = { client: id, section: 'welfare.needs', recipient: ENTERPRISE, status: 'WITHDRAWN' };
    await partnership.act(clientOf(0), 'sharingDecide', withdrawn);
    expect((await grantOf(partnership, COACH, id)).sharing).toEqual({ 'pes.assessment': 'GIVEN', ...IDENTITY });
  });

  it('does not see who the client is, and neither accepts nor starts, once the client took all of it back', async () => {
    const { partnership, id } = await open();
    const referral = await sendReferral(partnership, id);
    for (const section of Object.keys(BOTH)) {
      const withdrawn = { client: id, section, recipient: ENTERPRISE, status: 'WITHDRAWN' };
      await partnership.act(clientOf(0), 'sharingDecide', withdrawn);
    }
    expect(await referralsShown(partnership, COACH, id)).toMatchObject({
      identity: null,
      referrals: [{ status: 'SENT' }],
    });
    const accept = await partnership.act(COACH, 'referralAccept', { id: referral, expectedVersion: 2 });
    expect(accept).toMatchObject({ rule: 'REFERRAL_AGREEMENT' });
  });

  it('loses it when the client takes the referral back, and when the case that it came from is closed', async () => {
    const { partnership, id, other } = await open();
    const referral = await sendReferral(partnership, id);
    const revoked = await partnership.act(clientOf(0), 'referralRevoke', { id: referral, expectedVersion: 2 });
    expect(revoked).toMatchObject({ __typename: 'ActDone' });
    expect(await grantOf(partnership, COACH, id)).toEqual(NOTHING);
    await sendReferral(partnership, other);
    const query = 'query ($id: ID!) { client(id: $id) { case { id version } } }';
    const { data } = await partnership.ask(WORKER, query, { id: other });
    const { id: file, version } = data.client.case;
    const closing = { id: file, expectedVersion: version, reason: 'TASK_DONE' };
    expect(await partnership.act(WORKER, 'caseClose', closing)).toMatchObject({ __typename: 'ActDone' });
    expect(await grantOf(partnership, COACH, other)).toEqual(NOTHING);
  });

  it.each([
    ['refuses', COACH, 'referralRefuse', { reason: 'OFFER_DOES_NOT_FIT' }],
    ['is told that the sender takes it back', WORKER, 'referralRevoke', {}],
  ])('has no relation from the moment that it %s', async (_what, caller, act, more) => {
    const { partnership, id } = await open();
    const referral = await sendReferral(partnership, id);
    await partnership.act(caller, act, { id: referral, expectedVersion: 2, ...more });
    expect(await grantOf(partnership, COACH, id)).toEqual(NOTHING);
    expect(await referralsShown(partnership, COACH, id)).toMatchObject({ identity: null, referrals: null });
  });

  it('is a member of the case once it started, with what the client decided for it; who left can report the end and no more', async () => {
    const { partnership, id } = await open();
    const referral = await sendReferral(partnership, id);
    await agree(partnership, id, 'welfare.activation', 'REFUSED');
    await partnership.act(COACH, 'referralAccept', { id: referral, expectedVersion: 2 });
    const start = { id: referral, expectedVersion: 3, startedOn: '2026-03-15', responsibility: 'EMPLOYMENT' };
    await partnership.act(COACH, 'referralStart', start);
    expect(await grantOf(partnership, COACH, id)).toEqual({
      ...{ relation: 'CASE', since: '2026-03-15', sharing: { ...BOTH, 'welfare.activation': 'REFUSED' } },
    });
    // The membership ended yesterday: it can still report the end, and is stated no section.
    await partnership.database.write((manager) =>
      manager.query('UPDATE case_member SET until_date = ? WHERE organisation = ?', ['2026-03-14', ENTERPRISE]),
    );
    expect(await grantOf(partnership, COACH, id)).toEqual({ relation: 'REFERRAL', since: '2026-03-15', sharing: {} });
    const end = { id: referral, expectedVersion: 4, endedOn: '2026-03-15' };
    expect(await partnership.act(COACH, 'referralComplete', end)).toMatchObject({ __typename: 'ActDone' });
    expect(await grantOf(partnership, COACH, id)).toEqual(NOTHING);
  });

  it('sees who it is about and the referrals to it, and neither case, sharing, drafts nor referrals to others', async () => {
    const { partnership, id } = await open();
    const referral = await sendReferral(partnership, id);
    const draft = { client: id, kind: 'LDE', sharedSections: ['pes.assessment'], recipient: ENTERPRISE };
    await partnership.act(WORKER, 'referralDraft', draft);
    const shown = await referralsShown(partnership, COACH, id);
    expect(shown).toMatchObject({
      ...{ relation: 'REFERRAL', identity: { familyName: 'Person 0' }, case: null, sharing: null },
      referrals: [{ id: referral, status: 'SENT', question: 'Een plaats in de groendienst?' }],
    });
    expect(shown.referrals).toHaveLength(1);
    const withheld = shown.withheld.map(({ section }: { section: string }) => section);
    expect(withheld).toEqual(expect.arrayContaining(['partnership.case', 'partnership.sharing']));
    expect((await referralsShown(partnership, WORKER, id)).referrals).toHaveLength(2);
  });

  it('gets nothing of a client who is shielded since, and its officer nothing at all', async () => {
    const { partnership, id } = await open();
    await sendReferral(partnership, id);
    const officer = callerOf({ ...COACH, roles: ['data-protection-officer'], purpose: 'SUPERVISION' });
    expect(await grantOf(partnership, officer, id)).toEqual(NOTHING);
    await partnership.import([person(0, { shielded: 'true', as_of: '2026-03-02T06:00:00Z' })]);
    expect(await grantOf(partnership, COACH, id)).toEqual(NOTHING);
    expect(await referralsShown(partnership, COACH, id)).toBeNull();
  });
});
