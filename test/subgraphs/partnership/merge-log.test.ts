import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { OFFICER, OTHER, openMerges } from '../../kit/merges.ts';
import type { Answered } from '../../kit/owner.ts';
import { clientOf, WORKER } from '../../kit/referrals.ts';

const CLIENT = clientOf(0);
const LOG = 'query ($id: ID!) { client(id: $id) { disclosures(first: 200) { staffMember section } } }';

describeOnBothDatabases('a look-up under the id of a file that went into another', (openDatabase) => {
  const open = async () => {
    const test = await openMerges(openDatabase);
    await test.file(OTHER, test.two);
    const readers = async (caller: Caller, id: string) => {
      const { data } = await test.partnership.ask(caller, LOG, { id });
      const lines: Answered[] = data.client?.disclosures ?? [];
      return new Set(lines.map(({ staffMember }) => staffMember));
    };
    return { ...test, readers };
  };

  it('is in the log that the client and the officer read, by either id, while the files are one and not after', async () => {
    const { zero, two, merge, split, readers } = await open();
    expect(await readers(CLIENT, zero)).not.toContain('other');
    const merged = await merge();
    for (const caller of [CLIENT, OFFICER])
      for (const id of [zero, two])
        expect([id, [...(await readers(caller, id))]]).toEqual([id, expect.arrayContaining(['other'])]);
    await split(merged);
    // Who confirmed the merge looked at the mixed file; what they saw of the other file before is the other person's again.
    expect((await readers(OFFICER, two)).has('other')).toBe(true);
  });

  it('is stated to the owners for who reads a log, and for nobody else', async () => {
    const { zero, two, merge, grant } = await open();
    expect((await grant(CLIENT, zero))?.earlierIds).toBeUndefined();
    await merge();
    for (const caller of [CLIENT, OFFICER])
      expect(await grant(caller, zero)).toMatchObject({ clientId: zero, earlierIds: [two] });
    expect((await grant(CLIENT, two))?.earlierIds).toEqual([two]);
    expect(await grant(WORKER, zero)).toMatchObject({ clientId: zero, relation: 'CASE' });
    expect((await grant(WORKER, zero))?.earlierIds).toBeUndefined();
  });
});
