import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { CENTRE_B, VDAB } from '../../kit/partnership.ts';
import {
  CLIENT,
  COACH,
  MEDIATOR,
  OFFICER,
  openCase,
  STRANGER,
  type TestCase,
  WORKER,
} from '../../kit/partnership-cases.ts';

const PAGE = `query ($first: Int) { caseload(first: $first) { nodes { accessRequests { id explanation }
  case { formerMembers { since } handovers { id what } } } } }`;
const OFFERED = '{ handoversOffered { id client { initials } } }';
const ASKED = '{ accessAsked { id client { initials } } }';
const CASE =
  'query ($id: ID!) { client(id: $id) { case { openedOn handovers { what } } withheld { section reason } } }';
const PROPOSAL = {
  ...{ scope: 'RESPONSIBILITY', recipient: CENTRE_B, receivingStaff: 'stranger' },
  ...{ what: 'De opleiding begint in mei.', talkOn: '2026-03-20' },
};

/** Asks for access to a client, and hands their mediation over to who asked. */
async function begin({ partnership, act }: TestCase, index: number): Promise<void> {
  const client = await partnership.clientId(index);
  const question = { purpose: 'ACTIVATION', reason: 'MOVED', explanation: 'Verhuisd.' };
  await act(STRANGER, 'caseAccessAsk', { client, ...question });
  const query = 'query ($id: ID!) { client(id: $id) { case { members { id version organisation { kboNumber } } } } }';
  const { data } = await partnership.ask(MEDIATOR, query, { id: client });
  const own = data.client.case.members.find(
    ({ organisation }: { organisation: { kboNumber: string } }) => organisation.kboNumber === VDAB,
  );
  await act(MEDIATOR, 'handoverPropose', { id: own.id, expectedVersion: own.version, ...PROPOSAL });
}

describeOnBothDatabases('requests and hand-overs', (openDatabase) => {
  it('are read for a page of six clients, and listed for who waits for them, with the statements of one', async () => {
    const test = await openCase(openDatabase, 6);
    const { partnership } = test;
    await begin(test, 0);
    const listed = async (query: string) => (await partnership.ask(STRANGER, query)).statements.length;
    const one = [await listed(OFFERED), await listed(ASKED)];
    for (const index of [1, 2, 3, 4, 5]) await begin(test, index);
    expect([await listed(OFFERED), await listed(ASKED)]).toEqual(one);
    expect((await partnership.ask(STRANGER, OFFERED)).data.handoversOffered).toHaveLength(6);
    const page = (first: number) => partnership.ask(WORKER, PAGE, { first });
    const [small, large] = [await page(1), await page(6)];
    expect(large.statements.length).toBe(small.statements.length);
    const shown = { accessRequests: [{ explanation: 'Verhuisd.' }], case: { handovers: [{ what: PROPOSAL.what }] } };
    expect(large.data.caseload.nodes).toMatchObject(Array.from({ length: 6 }, () => shown));
  });

  it('tell what is handed over to the client and the members, not to a coach, nor to who supervises', async () => {
    const test = await openCase(openDatabase);
    await begin(test, 0);
    const read = async (caller: typeof WORKER) =>
      (await test.partnership.ask(caller, CASE, { id: test.id })).data.client;
    for (const caller of [WORKER, MEDIATOR, CLIENT])
      expect((await read(caller)).case.handovers).toEqual([{ what: PROPOSAL.what }]);
    const withheld = { section: 'partnership.handovers', reason: 'NOT_PERMITTED' };
    const coach = await read(COACH);
    expect(coach.case).toEqual({ openedOn: '2026-02-28', handovers: null });
    expect(coach.withheld).toContainEqual(withheld);
    expect((await read(OFFICER)).case).toBeNull();
    expect(await read(STRANGER)).toMatchObject({ case: null });
  });
});
