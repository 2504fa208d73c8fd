import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf } from '../../kit/owner.ts';
import {
  CENTRE_A,
  CENTRE_B,
  fillPartnership,
  openPartnership,
  person,
  type TestPartnership,
} from '../../kit/partnership.ts';

const FIND = 'query ($n: NationalNumber!) { findClient(nationalNumber: $n) { id initials birthYear relation } }';
const worker = callerOf({ organisation: CENTRE_A });
const stranger = callerOf({ organisation: CENTRE_B, staffMember: 'stranger' });
const coach = callerOf({ organisation: CENTRE_B, staffMember: 'coach', roles: ['coach'], purpose: 'ACTIVATION' });
const SHIELDED = 400;
const UNKNOWN = 401;
const KNOWN = 402;

describeOnBothDatabases('a shielded person', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    await partnership.import([person(SHIELDED, { shielded: 'true' }), person(KNOWN)]);
    return partnership;
  };
  const find = async (partnership: TestPartnership, index: number, caller = stranger) =>
    (await partnership.ask(caller, FIND, { n: inventedNumber(index) })).data.findClient;

  it('stays shielded when an extract does not say so, and is shielded no more when it says no', async () => {
    const partnership = await open();
    const { shielded: _, ...silent } = person(SHIELDED, { given_name: 'Another' });
    expect((await partnership.import([silent])).refused).toEqual([]);
    expect(await find(partnership, SHIELDED)).toBeNull();
    await partnership.import([person(SHIELDED, { shielded: '' })]);
    expect(await find(partnership, SHIELDED)).toBeNull();
    await partnership.import([person(SHIELDED, { shielded: 'false' })]);
    expect(await find(partnership, SHIELDED)).not.toBeNull();
  });

  it('is also who is new in an extract that does not say it of them, until the register says no', async () => {
    const partnership = await open();
    const { shielded: _, ...silent } = person(UNKNOWN);
    expect((await partnership.import([silent])).refused).toEqual([]);
    expect(await find(partnership, UNKNOWN)).toBeNull();
    await partnership.import([person(UNKNOWN, { shielded: 'false' })]);
    expect(await find(partnership, UNKNOWN)).not.toBeNull();
    expect((await partnership.import([silent])).refused).toEqual([]);
    expect(await find(partnership, UNKNOWN)).not.toBeNull();
  });

  it('stays shielded under a new number, also when the extract does not say so', async () => {
    const partnership = await open();
    await partnership.import([person(500, { replaces: inventedNumber(SHIELDED), shielded: '' })]);
    expect([await find(partnership, SHIELDED), await find(partnership, 500)]).toEqual([null, null]);
  });

  it('is looked for with the same statements as somebody who is not there, and either search stands in the log', async () => {
    const partnership = await open();
    for (const caller of [stranger, coach]) {
      const searched = async (index: number) => {
        const requestId = `request ${caller.staffMember} ${index}`;
        const { data, statements } = await partnership.ask({ ...caller, requestId }, FIND, {
          n: inventedNumber(index),
        });
        const logged = await partnership.log.ofRequest(requestId);
        return {
          data,
          statements: statements.toSorted(),
          logged: logged.map(({ section, outcome, reason }) => [section, outcome, reason]),
        };
      };
      const shielded = await searched(SHIELDED);
      expect(await searched(UNKNOWN)).toEqual(shielded);
      expect(shielded).toMatchObject({
        data: { findClient: null },
        logged: [['partnership.card', 'WITHHELD', 'NO_RELATION']],
      });
    }
  });

  it('is looked for by who gets no card at all as anybody else is: what is known shows in nothing', async () => {
    const partnership = await open();
    const statementsOf = async (index: number) => {
      const { data, statements } = await partnership.ask(coach, FIND, { n: inventedNumber(index) });
      return { data, statements: statements.toSorted() };
    };
    const known = await statementsOf(KNOWN);
    expect(known.data).toEqual({ findClient: null });
    expect(await statementsOf(UNKNOWN)).toEqual(known);
  });
});

describeOnBothDatabases('somebody of whom the source register has not told yet', (openDatabase) => {
  it('could be shielded, and is found by nobody without a relation', async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    await partnership.database.write((manager) => manager.query('DELETE FROM identity'));
    const asked = await partnership.ask(stranger, FIND, { n: inventedNumber(0) });
    const followed = await partnership.ask(worker, FIND, { n: inventedNumber(0) });
    expect(asked.data).toEqual({ findClient: null });
    expect(followed.data.findClient).toMatchObject({ initials: '?', relation: 'CASE' });
  });
});
