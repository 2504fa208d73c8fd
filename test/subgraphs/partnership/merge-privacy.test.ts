import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { holdPart } from '../../kit/held-parts.ts';
import { COLLEAGUE, DONE, OFFICER, OTHER, openMerges, REFUSED, SEEN, WHY } from '../../kit/merges.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, member, person, VDAB } from '../../kit/partnership.ts';
import { take } from '../../kit/partnership-plan.ts';
import { clientOf, MEDIATOR, WORKER } from '../../kit/referrals.ts';

const OF_VDAB = callerOf({
  ...{ staffMember: 'colleague-of-vdab', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' },
});
const PROPOSE = `mutation ($input: IdentityMergeProposeInput!) { identityMergePropose(input: $input) { __typename
  ... on ActRefused { rule } } }`;
const MASKED = { reason: null, splitReason: null, proposedBy: null, askedOf: null };

describeOnBothDatabases('a merge of two files tells of no other person', (openDatabase) => {
  const open = () => openMerges(openDatabase);

  it('is not confirmed when the other person is hidden by then, to who does not follow them', async () => {
    const { partnership, propose, decide } = await open();
    await take(partnership, person(3));
    const proposed = await propose({ duplicateNumber: inventedNumber(3) });
    expect(proposed).toMatchObject(DONE);
    await take(partnership, person(3, { shielded: 'true' }));
    expect(await decide(COLLEAGUE, 'identityMergeConfirm', proposed)).toMatchObject(REFUSED('MERGE_GONE'));
  });

  it('is not confirmed by a colleague when another organisation leads the other file by then', async () => {
    const { partnership, propose, decide } = await open();
    await take(partnership, person(3));
    const proposed = await propose({ duplicateNumber: inventedNumber(3) });
    const opened = { source_id: 'case-3', national_number: inventedNumber(3), opened_on: '2026-03-01', closed_on: '' };
    await take(partnership, { ...opened, lead: CENTRE_B });
    await take(partnership, member(3, CENTRE_B, 'MEDIATION', { since: '2026-03-01' }));
    expect(await decide(COLLEAGUE, 'identityMergeConfirm', proposed)).toMatchObject(REFUSED('MERGE_GONE'));
  });

  it('is confirmed by who holds a part of the other file where nobody leads it, and not by a colleague', async () => {
    const { partnership, propose, decide } = await open();
    await take(partnership, person(3));
    const clientId = await partnership.clientId(3);
    await holdPart(partnership, { clientId, owner: 'pes', holder: VDAB, capacity: 'JOBSEEKER' });
    const proposed = await propose({ duplicateNumber: inventedNumber(3) });
    expect(await decide(COLLEAGUE, 'identityMergeConfirm', proposed)).toMatchObject(REFUSED('NOT_PERMITTED'));
    expect(await decide(OF_VDAB, 'identityMergeConfirm', proposed)).toMatchObject(DONE);
  });

  it('is proposed with the same statements for a number of nobody and of somebody hidden, and either search stands in the log', async () => {
    const { partnership, zero } = await open();
    await take(partnership, person(7, { shielded: 'true' }));
    const proposed = async (index: number) => {
      const caller: Caller = { ...WORKER, requestId: `request ${index}` };
      const input = { idempotencyKey: randomUUID(), client: zero, duplicateNumber: inventedNumber(index), ...WHY };
      const { data, statements } = await partnership.ask(caller, PROPOSE, { input });
      const logged = await partnership.log.ofRequest(caller.requestId);
      return {
        ...{ data, statements: statements.toSorted() },
        logged: logged.map(({ section, outcome, reason }) => [section, outcome, reason]),
      };
    };
    await proposed(7);
    const hidden = await proposed(7);
    expect(await proposed(50)).toEqual({ ...hidden, logged: [['partnership.card', 'WITHHELD', 'NO_RELATION']] });
    expect(hidden.data).toEqual({ identityMergePropose: REFUSED('MERGE_NOBODY') });
  });

  it('that was only proposed, declined or taken back is told to those who decide on it and not to the others of either file', async () => {
    const { zero, two, propose, decide, file } = await open();
    const proposed = await propose();
    for (const [caller, id] of [
      [clientOf(0), zero],
      [clientOf(2), two],
      [MEDIATOR, zero],
    ] as const)
      expect((await file(caller, id)).merges).toEqual([]);
    for (const [caller, id] of [
      [WORKER, zero],
      [OTHER, two],
    ] as const)
      expect((await file(caller, id)).merges).toMatchObject([{ state: 'PROPOSED', into: zero, duplicate: two }]);
    expect(await decide(OTHER, 'identityMergeDecline', proposed)).toMatchObject(DONE);
    expect((await file(clientOf(2), two)).merges).toEqual([]);
  });

  it('that was undone is told to the client without the other person, the reasons and who decided', async () => {
    const { zero, two, file, merge, split } = await open();
    const merged = await merge();
    expect((await file(clientOf(0), zero)).merges).toMatchObject([
      { into: zero, duplicate: two, reason: WHY.reason, proposedBy: { kboNumber: CENTRE_A } },
    ]);
    await split(merged);
    expect((await file(clientOf(0), zero)).merges).toMatchObject([
      { ...MASKED, state: 'SPLIT', into: zero, duplicate: null, ground: WHY.ground },
    ]);
    expect((await file(clientOf(2), two)).merges).toMatchObject([{ ...MASKED, into: null, duplicate: two }]);
  });

  it('that was undone tells, once the other person is hidden, of no organisation that has nothing to do with the client; the officer reads all', async () => {
    const { partnership, zero, two, at, grant, merge, split } = await open();
    const merged = await merge();
    at('2026-03-17T09:00:00.000Z');
    await grant(OTHER, two);
    await grant(MEDIATOR, zero);
    await split(merged);
    const seenBy = async (caller: Caller) => {
      const { client } = (await partnership.ask(caller, SEEN, { id: zero, merge: merged.id })).data;
      return [
        ...new Set(
          client.seenMerged.map(
            ({ organisation }: { organisation: { kboNumber: string } | null }) => organisation?.kboNumber,
          ),
        ),
      ];
    };
    expect(await seenBy(clientOf(0))).toEqual(expect.arrayContaining([VDAB, CENTRE_B]));
    await take(partnership, person(2, { shielded: 'true' }));
    const told = await seenBy(clientOf(0));
    expect([told.includes(VDAB), told.includes(CENTRE_B)]).toEqual([true, false]);
    expect(await seenBy(OFFICER)).toEqual(expect.arrayContaining([VDAB, CENTRE_B]));
  });

  it('that was undone opens nothing again: what was taken back while the files were one stands in both, what was agreed to in one', async () => {
    const { partnership, zero, two, at, merge, split } = await open();
    const needs = { section: 'welfare.needs', recipient: VDAB };
    const given = { ...needs, source_id: 'decision-of-2', national_number: inventedNumber(2), status: 'GIVEN' };
    await take(partnership, { ...given, decided_on: '2026-02-01' });
    const merged = await merge();
    at('2026-03-16T09:00:00.000Z');
    const decide = (input: object) => partnership.act(clientOf(0), 'sharingDecide', { client: zero, ...input });
    expect(await decide({ ...needs, status: 'WITHDRAWN' })).toMatchObject(DONE);
    expect(await decide({ section: 'welfare.activation', recipient: VDAB, status: 'GIVEN' })).toMatchObject(DONE);
    await split(merged);
    const standing = async (client: string) => {
      const rows: { section: string; status: string }[] = await partnership.database.read((manager) =>
        manager.query(
          'SELECT section, status FROM sharing_decision WHERE client_id = ? AND recipient = ? ORDER BY decided_on, section',
          [client, VDAB],
        ),
      );
      return rows.map(({ section, status }) => `${section} ${status}`);
    };
    expect(await standing(zero)).toEqual([
      'welfare.needs GIVEN',
      'welfare.activation GIVEN',
      'welfare.needs WITHDRAWN',
    ]);
    expect(await standing(two)).toEqual(['welfare.needs GIVEN', 'welfare.needs WITHDRAWN']);
  });
});
