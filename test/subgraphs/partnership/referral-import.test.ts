import { expect, it } from '@jest/globals';
import { describeOnBothDatabases, type OpenDatabase } from '../../kit/both-databases.ts';
import { type ExtractRow, inventedNumber } from '../../kit/extracts.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, member, openPartnership, person } from '../../kit/partnership.ts';
import { addEnterprise, COACH, ENTERPRISE, grantOf, referralsShown, WORKER } from '../../kit/referrals.ts';

const NONE = {
  ...{ answer_days: '', answered_on: '', started_on: '', internship_from: '', internship_to: '', ended_on: '' },
  ...{ refusal_reason: '', stop_reason: '', recipient_staff_member: '' },
};
const referral = (more: ExtractRow = {}): ExtractRow => ({
  ...{ national_number: inventedNumber(0), holder: CENTRE_A, source_id: 'V-1', recipient: ENTERPRISE },
  ...{ referral_kind: 'TAILORED_WORK', question: 'Is er plaats?', shared_sections: 'welfare.needs', status: 'SENT' },
  ...{ drafted_on: '2026-03-05', sent_on: '2026-03-06', sender_staff_member: 'social-worker', ...NONE },
  ...{ changed_at: '2026-03-06T09:00:00Z', ...more },
});
const decision = (status: string, decided_on: string, more: ExtractRow = {}) => ({
  ...{ source_id: `d-${status}-${decided_on}`, national_number: inventedNumber(0), section: 'welfare.needs' },
  ...{ recipient: ENTERPRISE, status, decided_on, ...more },
});

async function open(openDatabase: OpenDatabase, agreed: readonly ExtractRow[] = [decision('GIVEN', '2026-03-01')]) {
  const partnership = await openPartnership(openDatabase);
  await fillPartnership(partnership, 1);
  await addEnterprise(partnership);
  if (agreed.length > 0) await partnership.import(agreed);
  const id = await partnership.clientId(0);
  const take = async (...rows: ExtractRow[]) => (await partnership.import(rows)).refused;
  return { partnership, id, take, grant: () => grantOf(partnership, COACH, id) };
}

describeOnBothDatabases('an extract of referrals', (openDatabase) => {
  it('gives the recipient the relation REFERRAL with the section that the client agreed to, due in ten working days', async () => {
    const { partnership, id, take, grant } = await open(openDatabase);
    expect(await take(referral())).toEqual([]);
    expect(await grant()).toMatchObject({
      ...{ relation: 'REFERRAL', since: '2026-03-06' },
      sharing: { 'welfare.needs': 'GIVEN', 'partnership.identity': 'GIVEN' },
    });
    const { referrals } = await referralsShown(partnership, WORKER, id);
    expect(referrals).toMatchObject([{ status: 'SENT', answerDueOn: '2026-03-20', version: 1 }]);
  });

  it.each([
    ['never agreed', [], 'has not agreed to every named section'],
    ['agreed the day after it was sent', [decision('GIVEN', '2026-03-07')], 'has not agreed to every named section'],
    ['refused', [decision('REFUSED', '2026-03-01')], 'has not agreed to every named section'],
    [
      'agreed, and took it back since',
      [decision('GIVEN', '2026-03-01'), decision('WITHDRAWN', '2026-03-10')],
      'has not agreed to every named section',
    ],
  ])('opens nothing where the client %s: the row is refused by its line', async (_what, agreed, reason) => {
    const { take, grant } = await open(openDatabase, agreed);
    const refused = await take(referral());
    expect(refused).toEqual([expect.stringMatching(new RegExp(`^2 shared_sections: .*${reason}.*REFERRAL_AGREEMENT`))]);
    expect((await grant()).relation).toBe('NONE');
  });

  it('opens nothing of a shielded person, and tells of what is over whatever was agreed', async () => {
    const { partnership, take, grant } = await open(openDatabase);
    await partnership.import([person(0, { shielded: 'true' })]);
    expect(await take(referral())).toEqual([expect.stringContaining('2 national_number: A referral gives no access')]);
    const over = { status: 'REFUSED', answered_on: '2026-03-09', refusal_reason: 'NO_PLACE' };
    expect(await take(referral({ ...over, shared_sections: 'pes.assessment' }))).toEqual([]);
    expect((await grant()).relation).toBe('NONE');
  });

  it.each<[string, ExtractRow, string]>([
    ['an answer without its day', { status: 'ACCEPTED' }, '2 answered_on: .*TOLD_STATE'],
    ['a refusal without a reason', { status: 'REFUSED', answered_on: '2026-03-09' }, '2 refusal_reason: .*TOLD_STATE'],
    ['a day of a step that was not taken', { started_on: '2026-03-10' }, '2 started_on: .*TOLD_STATE'],
    [
      'an answer before it was sent',
      { status: 'ACCEPTED', answered_on: '2026-03-05' },
      '2 answered_on: .*REFERRAL_ORDER',
    ],
    ['a day to come', { sent_on: '2026-03-16' }, '2 sent_on: .*REFERRAL_AHEAD'],
    ['a referral to the sender', { recipient: CENTRE_A }, '2 recipient: .*REFERRAL_TO_SELF'],
    [
      'a section that nobody can agree to',
      { shared_sections: 'welfare.finances' },
      '2 shared_sections: .*REFERRAL_SECTIONS',
    ],
    ['a number in the question', { question: `Het gaat om ${inventedNumber(0)}` }, '2 question: .*CASE_TEXT_NUMBER'],
    ['a name for an account', { sender_staff_member: 'Els Van Damme' }, '2 sender_staff_member: .*CASE_STAFF_MEMBER'],
    ['a sender that is in no case', { holder: CENTRE_B }, '2 holder: .*TOLD_NOT_IN_CASE'],
    ['a person whom nobody knows', { national_number: inventedNumber(7) }, '2 national_number: nobody is known here'],
    [
      'a start without the membership that comes with it',
      { status: 'STARTED', answered_on: '2026-03-07', started_on: '2026-03-09' },
      '2 recipient: .*TOLD_NOT_IN_CASE',
    ],
    [
      'an internship before the start',
      { status: 'STARTED', answered_on: '2026-03-07', started_on: '2026-03-09', internship_from: '2026-03-08' },
      '2 internship_from: .*REFERRAL_ORDER',
    ],
  ])('refuses %s by line and column, and takes the rows beside it', async (_what, more, reason) => {
    const { partnership, id, take } = await open(openDatabase);
    const refused = await take(referral(more), referral({ source_id: 'V-2' }));
    expect(refused).toEqual([expect.stringMatching(new RegExp(`^${reason}`))]);
    expect((await referralsShown(partnership, WORKER, id)).referrals).toHaveLength(1);
  });

  it('tells of a start with its internship once the recipient is in the case', async () => {
    const { partnership, id, take } = await open(openDatabase);
    await partnership.import([member(0, ENTERPRISE, 'EMPLOYMENT', { since: '2026-03-09' })]);
    const started = {
      status: 'STARTED',
      answered_on: '2026-03-07',
      started_on: '2026-03-09',
      internship_from: '2026-03-10',
    };
    expect(await take(referral(started))).toEqual([]);
    const shown = await referralsShown(partnership, WORKER, id);
    expect(shown.referrals).toMatchObject([
      { status: 'STARTED', startedOn: '2026-03-09', internshipFrom: '2026-03-10' },
    ]);
  });

  it('changes nothing the second time, and a row that goes on keeps its id and gets its next version', async () => {
    const { partnership, id, take } = await open(openDatabase);
    await take(referral());
    const again = await partnership.import([referral()]);
    expect(again.total).toMatchObject({ inserted: 0, changed: 0, unchanged: 1 });
    const [before] = (await referralsShown(partnership, WORKER, id)).referrals;
    await take(referral({ status: 'ACCEPTED', answered_on: '2026-03-10', changed_at: '2026-03-10T09:00:00Z' }));
    const [after] = (await referralsShown(partnership, WORKER, id)).referrals;
    expect(after).toMatchObject({ id: before.id, status: 'ACCEPTED', version: 2 });
  });

  it('does not undo an act: what was refused here stays refused, also for a newer extract that says it is open', async () => {
    const { partnership, id, take, grant } = await open(openDatabase);
    await take(referral());
    const [{ id: referralId }] = (await referralsShown(partnership, WORKER, id)).referrals;
    await partnership.act(COACH, 'referralRefuse', { id: referralId, expectedVersion: 1, reason: 'NO_PLACE' });
    const refused = await take(referral({ changed_at: '2026-03-15T11:00:00Z' }));
    expect(refused).toEqual([expect.stringContaining('2 source_id: was changed here since it was delivered')]);
    expect((await grant()).relation).toBe('NONE');
  });
});
