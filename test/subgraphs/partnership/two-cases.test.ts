import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { holdPart } from '../../kit/held-parts.ts';
import { callerOf } from '../../kit/owner.ts';
import {
  CENTRE_A,
  CENTRE_B,
  fillPartnership,
  member,
  openPartnership,
  type TestPartnership,
  VDAB,
} from '../../kit/partnership.ts';
import { take, vdabLeaves } from '../../kit/partnership-plan.ts';
import { addEnterprise, clientOf, ENTERPRISE, MEDIATOR, sendReferral, WORKER } from '../../kit/referrals.ts';

const CASE =
  '{ caseload { nodes { case { lead { organisation { kboNumber } } members { organisation { kboNumber } } } } } }';

/** Of the centre that leads the other case. */
const OTHER_WORKER = callerOf({ staffMember: 'other-worker', organisation: CENTRE_B });
const BETWEEN = `query ($id: ID!) { client(id: $id) {
  plan { goals { id statement addedBy { kboNumber } actions { id ownerHasLeft owner { kboNumber } } } }
  referrals { id } signals { kind } participations { status } sharing { recipient { kboNumber } }
  journey { kind } deadlines { kind actor } } }`;
const NOBODY = '00000000-0000-7000-8000-000000000000';
const PARTNERSHIP = recordId('partnerships', '', 'lp-gent');

/** A second open case of the first client, which centre B leads, with these organisations beside it. */
async function otherCase(partnership: TestPartnership, ...members: string[]): Promise<void> {
  const other = { source_id: 'case-other', opened_on: '2026-03-01', closed_on: '', lead: CENTRE_B };
  await take(partnership, { ...other, national_number: inventedNumber(0) });
  const elsewhere = { case_source_id: 'case-other', since: '2026-03-01' };
  for (const each of [CENTRE_B, ...members])
    await take(partnership, member(0, each, each === CENTRE_B ? 'INCOME_AND_PROJECT' : 'MEDIATION', elsewhere));
}

describeOnBothDatabases('a client of two open cases', (openDatabase) => {
  it('is shown to each organisation in the case that it is a member of, and in no other', async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    await otherCase(partnership);
    const membersFor = async (organisation: string) => {
      const { data } = await partnership.ask(callerOf({ organisation }), CASE);
      return data.caseload.nodes.map((node: { case: { members: { organisation: { kboNumber: string } }[] } }) =>
        node.case.members.map((each) => each.organisation.kboNumber),
      );
    };
    expect(await membersFor(CENTRE_A)).toEqual([expect.arrayContaining([CENTRE_A])]);
    expect((await membersFor(CENTRE_A)).flat()).not.toContain(CENTRE_B);
    expect(await membersFor(CENTRE_B)).toEqual([[CENTRE_B]]);
  });

  const open = async (...members: string[]) => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    await addEnterprise(partnership);
    await otherCase(partnership, ...members);
    const id = await partnership.clientId(0);
    await holdPart(partnership, { clientId: id, owner: 'pes', holder: VDAB });
    const lived = { from: '2024-01-01', to: '' };
    await take(partnership, { source_id: 'lp-gent', name: 'Gent', promotor: CENTRE_A, ...lived });
    for (const organisation of [CENTRE_A, CENTRE_B])
      await take(partnership, {
        ...{ partnership_source_id: 'lp-gent', responsibilities: '', organisation, role: 'PARTNER' },
      });
    const done = async (caller: Caller, name: string, input: object) => {
      const acted = await partnership.act(caller, name, input);
      expect(acted).toMatchObject({ __typename: 'ActDone' });
      return acted.id ?? '';
    };
    const goalOf = (caller: Caller, statement: string) =>
      done(caller, 'planGoalAdd', { client: id, lifeDomain: 'MOBILITEIT', statement });
    const actionFor = (caller: Caller, goal: string, more: object = {}) =>
      done(caller, 'planActionAdd', { id: goal, expectedVersion: 1, description: 'Fiets zoeken', ...more });
    const contact = (caller: Caller) => {
      const contacted = { source: 'OCMW', profile: 'INACTIVE', contactedOn: '2026-03-01' };
      return done(caller, 'participationContact', { client: id, partnership: PARTNERSHIP, ...contacted });
    };
    const signal = { client: id, section: 'pes.contact', kind: 'CONTACT_WRONG', sentence: 'The number is old.' };
    const seenBy = async (caller: Caller) => (await partnership.ask(caller, BETWEEN, { id })).data.client;
    return { partnership, id, done, goalOf, actionFor, contact, signal, seenBy };
  };

  it('is told nothing in one case of what organisations of the other wrote: no goal, action, referral, signal, participation, event or deadline', async () => {
    const { partnership, id, done, goalOf, actionFor, contact, signal, seenBy } = await open();
    const goal = await goalOf(WORKER, 'Naar het werk');
    await actionFor(WORKER, goal, { dueOn: '2026-03-20' });
    await actionFor(WORKER, goal, { owner: VDAB });
    await sendReferral(partnership, id);
    await done(WORKER, 'signalSend', signal);
    await contact(WORKER);
    const own = await seenBy(MEDIATOR);
    expect(own.plan.goals).toMatchObject([{ id: goal, actions: [{}, {}] }]);
    expect([own.referrals, own.signals, own.participations].map(({ length }) => length)).toEqual([1, 1, 1]);
    const other = await seenBy(OTHER_WORKER);
    expect(other.plan.goals).toEqual([]);
    expect([other.referrals, other.signals, other.participations, other.deadlines]).toEqual([[], [], [], []]);
    expect(other.sharing).toEqual([{ recipient: { kboNumber: ENTERPRISE } }, { recipient: { kboNumber: ENTERPRISE } }]);
    expect(other.journey.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['CASE_OPENED', 'SHARING_GIVEN', 'SHARING_GIVEN'],
    ]);
    const all = await seenBy(clientOf(0));
    expect(all.plan.goals).toEqual(own.plan.goals);
    expect([all.referrals, all.signals, all.participations].map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('is acted on in one case as if what organisations of the other wrote were not there', async () => {
    const { partnership, done, goalOf, actionFor, contact, signal } = await open();
    const goal = await goalOf(WORKER, 'Naar het werk');
    const action = await actionFor(WORKER, goal);
    const participation = await contact(WORKER);
    await done(WORKER, 'signalSend', signal);
    const acts = [
      ['planGoalAchieve', goal, { reachedOn: '2026-03-15' }],
      ['planActionAdd', goal, { description: 'Fiets zoeken' }],
      ['planActionStart', action, { startedOn: '2026-03-15' }],
      ['participationEnrol', participation, { enrolledOn: '2026-03-02' }],
    ] as const;
    for (const [name, record, more] of acts) {
      const refused = await partnership.act(OTHER_WORKER, name, { id: record, expectedVersion: 1, ...more });
      expect(refused).toMatchObject({ __typename: 'ActRefused', rule: 'NOT_PERMITTED' });
      expect(await partnership.act(OTHER_WORKER, name, { id: NOBODY, expectedVersion: 1, ...more })).toEqual(refused);
    }
    await done(OTHER_WORKER, 'signalSend', signal);
    await contact(OTHER_WORKER);
  });

  it('is one person: their own goals are told in both, and who is in both cases is told of both', async () => {
    const { goalOf, actionFor, seenBy, partnership } = await open(VDAB);
    await goalOf(clientOf(0), 'Een eigen woning');
    await goalOf(WORKER, 'Naar het werk');
    const theirs = await goalOf(OTHER_WORKER, 'Leren fietsen');
    await actionFor(OTHER_WORKER, theirs, { owner: VDAB });
    const statements = async (caller: Caller) =>
      (await seenBy(caller)).plan.goals.map(({ statement }: { statement: string }) => statement);
    expect(await statements(WORKER)).toEqual(['Een eigen woning', 'Naar het werk']);
    expect(await statements(OTHER_WORKER)).toEqual(['Een eigen woning', 'Leren fietsen']);
    expect(await statements(MEDIATOR)).toEqual(['Een eigen woning', 'Naar het werk', 'Leren fietsen']);
    expect(await statements(clientOf(0))).toEqual(await statements(MEDIATOR));
    // Who left one case has left it, whatever it is in the other; and is asked for something only where it is still a member.
    await vdabLeaves(partnership);
    const owner = { id: (await seenBy(WORKER)).plan.goals[1].id, expectedVersion: 1, owner: VDAB };
    const ask = { ...owner, description: 'Fiets zoeken' };
    expect(await partnership.act(WORKER, 'planActionAdd', ask)).toMatchObject({ rule: 'PLAN_OWNER_NOT_MEMBER' });
    expect((await seenBy(OTHER_WORKER)).plan.goals[1].actions).toMatchObject([{ ownerHasLeft: false }]);
  });
});
