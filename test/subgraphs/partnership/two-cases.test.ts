import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, member, openPartnership } from '../../kit/partnership.ts';

const CASE =
  '{ caseload { nodes { case { lead { organisation { kboNumber } } members { organisation { kboNumber } } } } } }';

describeOnBothDatabases('a client of two open cases', (openDatabase) => {
  it('is shown to each organisation in the case that it is a member of, and in no other', async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    const other = { source_id: 'case-other', opened_on: '2026-03-01', closed_on: '', lead: CENTRE_B };
    await partnership.import([{ ...other, national_number: inventedNumber(0) }]);
    const elsewhere = { case_source_id: 'case-other', since: '2026-03-01' };
    await partnership.import([member(0, CENTRE_B, 'INCOME_AND_PROJECT', elsewhere)]);
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
});
