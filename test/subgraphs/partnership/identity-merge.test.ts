import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { ASKED, COLLEAGUE, DONE, OFFICER, OTHER, openMerges, REFUSED, SEEN, WHY } from '../../kit/merges.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, person, type TestPartnership, VDAB } from '../../kit/partnership.ts';
import { take } from '../../kit/partnership-plan.ts';
import { clientOf, MEDIATOR, WORKER } from '../../kit/referrals.ts';

/** Tables whose rows belong to a client, as a split has to bring them back. */
const TABLES = ['client_number', 'directory_entry', 'case_file', 'sharing_decision', 'plan_goal', 'signal', 'identity'];

async function rowsOf({ database }: TestPartnership): Promise<unknown[]> {
  return database.read(async (manager) => {
    const all = [];
    for (const table of TABLES)
      all.push(await manager.query(`SELECT * FROM ${manager.dataSource.driver.escape(table)} ORDER BY 1`));
    return JSON.parse(JSON.stringify(all));
  });
}

describeOnBothDatabases('two files of one person (A12)', (openDatabase) => {
  const open = () => openMerges(openDatabase);

  it('are proposed with a ground and a reason of 1 to 300 characters that holds no national number', async () => {
    const { propose } = await open();
    expect(await propose({ reason: ' ' })).toMatchObject(REFUSED('MERGE_REASON'));
    expect(await propose({ reason: 'a'.repeat(301) })).toMatchObject(REFUSED('MERGE_REASON'));
    expect(await propose({ reason: `Zie ${inventedNumber(2)}.` })).toMatchObject(REFUSED('CASE_TEXT_NUMBER'));
    await expect(propose({ ground: 'SAME_NAME_AND_BIRTH_DATE' })).rejects.toThrow(/does not exist in "MergeGround"/);
    expect(await propose({ reason: 'a'.repeat(300) })).toMatchObject(DONE);
  });

  it('are proposed by a number that leads to another file: of nobody and of somebody who is shielded the same is said', async () => {
    const { partnership, propose } = await open();
    await take(partnership, person(7, { shielded: 'true' }));
    const unknown = await propose({ duplicateNumber: inventedNumber(50) });
    expect(unknown).toMatchObject(REFUSED('MERGE_NOBODY'));
    expect(await propose({ duplicateNumber: inventedNumber(7) })).toEqual(unknown);
    expect(await propose({ duplicateNumber: inventedNumber(0) })).toMatchObject(REFUSED('MERGE_SAME_FILE'));
    expect(await propose()).toMatchObject(DONE);
    expect(await propose()).toMatchObject(REFUSED('MERGE_RUNS'));
  });

  it('are proposed by who follows the client only', async () => {
    const { propose } = await open();
    expect(await propose({}, OTHER)).toMatchObject(REFUSED('NOT_PERMITTED'));
    expect(await propose({}, clientOf(0))).toMatchObject(REFUSED('NOT_PERMITTED'));
    expect(await propose({}, MEDIATOR)).toMatchObject(DONE);
  });

  it('are confirmed by who leads the other file, never by who proposed it; nothing is one before', async () => {
    const { partnership, zero, two, propose, decide, file } = await open();
    const proposed = await propose();
    expect((await file(OTHER, two)).id).toBe(two);
    for (const caller of [WORKER, COLLEAGUE, MEDIATOR])
      expect(await decide(caller, 'identityMergeConfirm', proposed)).toMatchObject(REFUSED('NOT_PERMITTED'));
    const { mergesAsked } = (await partnership.ask(OTHER, ASKED)).data;
    expect(mergesAsked).toMatchObject([
      { reason: WHY.reason, into: { id: zero }, duplicate: { id: two }, proposedBy: { kboNumber: CENTRE_A } },
    ]);
    expect((await partnership.ask(WORKER, ASKED)).data.mergesAsked).toEqual([]);
    expect(await decide(OTHER, 'identityMergeConfirm', proposed)).toMatchObject(DONE);
    expect((await partnership.ask(OTHER, ASKED)).data.mergesAsked).toEqual([]);
  });

  it('that are led by the same organisation are confirmed by a colleague, and not by the same person', async () => {
    const { propose, decide } = await open();
    const proposed = await propose({ duplicateNumber: inventedNumber(1) });
    expect(await decide(WORKER, 'identityMergeConfirm', proposed)).toMatchObject(REFUSED('MERGE_SECOND_PERSON'));
    expect(await decide(COLLEAGUE, 'identityMergeConfirm', proposed)).toMatchObject(DONE);
  });

  it('are one then: the old id and both numbers lead to it, with the parts, cases and decisions of both', async () => {
    const { partnership, zero, two, file, grant, merge } = await open();
    await merge();
    const seen = await file(WORKER, two);
    expect(seen).toMatchObject({ id: zero, relation: 'CASE', identity: { familyName: 'Person 0' } });
    expect((await file(OTHER, two)).case.lead.organisation.kboNumber).toBe(CENTRE_B);
    expect(await partnership.clientId(2)).toBe(zero);
    const facts = await grant(WORKER, two);
    expect(facts).toMatchObject({ clientId: zero, nationalNumbers: [inventedNumber(0), inventedNumber(2)] });
    expect(facts?.holders.map(({ organisation }) => organisation).sort()).toEqual([CENTRE_A, CENTRE_B].sort());
    expect((await file(clientOf(2), two)).id).toBe(zero);
  });

  it('are two again as they were, row by row, when two people say so with a reason', async () => {
    const { partnership, zero, two, file, merge, decide } = await open();
    const before = await rowsOf(partnership);
    const merged = await merge();
    expect(await rowsOf(partnership)).not.toEqual(before);
    expect(await decide(WORKER, 'identitySplitConfirm', merged)).toMatchObject(REFUSED('MERGE_NOT_ONE'));
    expect(await decide(WORKER, 'identitySplitPropose', merged, { reason: '' })).toMatchObject(REFUSED('MERGE_REASON'));
    const proposed = await decide(WORKER, 'identitySplitPropose', merged, { reason: 'Het zijn twee zussen.' });
    expect(proposed).toMatchObject(DONE);
    expect((await file(WORKER, two)).id).toBe(zero);
    expect(await decide(WORKER, 'identitySplitConfirm', proposed)).toMatchObject(REFUSED('MERGE_SECOND_PERSON'));
    expect(await decide(OTHER, 'identitySplitConfirm', proposed)).toMatchObject(DONE);
    expect(await rowsOf(partnership)).toEqual(before);
    expect((await file(OTHER, two)).id).toBe(two);
    expect((await file(OTHER, two)).merges).toMatchObject([
      { state: 'SPLIT', into: zero, duplicate: two, splitReason: 'Het zijn twee zussen.' },
    ]);
  });

  it('list everybody who looked while they were one, and nobody who looked before or after', async () => {
    const { partnership, zero, two, at, file, grant, merge, split } = await open();
    await file(callerOf({ staffMember: 'before', organisation: CENTRE_A }), zero);
    at('2026-03-16T09:00:00.000Z');
    const merged = await merge();
    at('2026-03-17T09:00:00.000Z');
    await grant(MEDIATOR, zero);
    at('2026-03-18T09:00:00.000Z');
    await grant(MEDIATOR, zero);
    await split(merged);
    at('2026-03-18T09:00:00.001Z');
    await file(callerOf({ staffMember: 'after', organisation: CENTRE_A }), zero);
    const seenBy = async (caller: typeof WORKER, id: string) =>
      (await partnership.ask(caller, SEEN, { id, merge: merged.id })).data.client?.seenMerged;
    const seen = await seenBy(clientOf(0), zero);
    expect(seen).toContainEqual({
      ...{ staffMember: 'mediator', organisation: { kboNumber: VDAB }, purpose: 'ACTIVATION' },
      ...{ first: '2026-03-17T09:00:00.000Z', last: '2026-03-18T09:00:00.000Z' },
    });
    const names = seen.map(({ staffMember }: { staffMember: string }) => staffMember);
    expect(names).not.toEqual(expect.arrayContaining(['before']));
    expect(names).not.toEqual(expect.arrayContaining(['after']));
    expect(await seenBy(clientOf(2), two)).toEqual(seen);
    expect(await seenBy(OFFICER, zero)).toEqual(seen);
    expect(await seenBy(WORKER, zero)).toBeNull();
  });

  it('stay one whatever an extract says of the other number, and who is shielded there is shielded here', async () => {
    const { partnership, zero, two, file, merge, split } = await open();
    const merged = await merge();
    await take(partnership, person(2, { family_name: 'Van Elders' }));
    expect(await file(WORKER, zero)).toMatchObject({
      identity: { familyName: 'Person 0', nationalNumber: inventedNumber(0) },
    });
    const stranger = callerOf({ staffMember: 'stranger', organisation: '0931000257' });
    expect(await file(stranger, zero)).not.toBeNull();
    await take(partnership, person(2, { shielded: 'true' }));
    expect(await file(stranger, zero)).toBeNull();
    await split(merged);
    expect((await file(OTHER, two)).identity.familyName).toBe('Person 2');
  });

  it('lead on over two merges, and back by one', async () => {
    const { partnership, zero, one, two, propose, decide, file, merge, split } = await open();
    await merge();
    const second = await propose({ client: one, duplicateNumber: inventedNumber(0) });
    // Two organisations lead an open case of it: the other one is asked.
    const merged = await decide(OTHER, 'identityMergeConfirm', second);
    expect(merged).toMatchObject(DONE);
    expect([(await file(WORKER, two)).id, (await file(WORKER, zero)).id]).toEqual([one, one]);
    await split(merged);
    expect([(await file(WORKER, two)).id, (await file(WORKER, zero)).id]).toEqual([zero, zero]);
    expect(await partnership.clientId(2)).toBe(zero);
  });

  it('are not confirmed when the other file went into a third one meanwhile', async () => {
    const { one, two, propose, decide, file } = await open();
    const first = await propose();
    const second = await propose({ client: one });
    expect(await decide(OTHER, 'identityMergeConfirm', second)).toMatchObject(DONE);
    expect(await decide(OTHER, 'identityMergeConfirm', first)).toMatchObject(REFUSED('MERGE_GONE'));
    expect((await file(OTHER, two)).id).toBe(one);
  });
});
