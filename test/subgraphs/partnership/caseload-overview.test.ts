import { expect, it } from '@jest/globals';
import { isInputObjectType } from 'graphql';
import type { Caller } from '../../../shared/caller.ts';
import { buildPartnershipSchema } from '../../../subgraphs/partnership/service.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { disclosedPart, holdPart } from '../../kit/held-parts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, member, openPartnership, VDAB } from '../../kit/partnership.ts';

const WORKER = callerOf({ organisation: CENTRE_A });
/** A coach gets the case and the signals, and not what the client decided on sharing. */
const COACH = callerOf({ staffMember: 'coach', roles: ['coach'], organisation: CENTRE_B, purpose: 'ACTIVATION' });
const PAGE = `query ($first: Int, $filter: CaseloadFilter) { caseload(first: $first, filter: $filter) { totalCount nodes { id } } }`;
const OVERVIEW = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { overview {
  journey { on } deadlines { on } lastVisit lastMovement stale changedSources { source changedSinceVisit } attention { kind } } } } }`;

describeOnBothDatabases('a caseload with its overview', (openDatabase) => {
  it('of 200 clients takes the statements of one of 20', async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 200);
    const measure = async (first: number) => {
      const page = await partnership.ask(WORKER, PAGE, { first });
      const records = { pes: disclosedPart('PES'), welfare: null, socialEconomy: disclosedPart('SOCIAL_ECONOMY') };
      const r = page.data.caseload.nodes.map(({ id }: { id: string }) => ({ __typename: 'Client', id, ...records }));
      const { data, errors, statements } = await partnership.ask(WORKER, OVERVIEW, { r });
      expect(errors).toEqual([]);
      const own = data._entities.filter(
        ({ overview }: { overview: { journey: object[] } }) => overview.journey.length > 0,
      );
      return { clients: own.length, statements: statements.length };
    };
    const [twenty, all] = [await measure(20), await measure(200)];
    expect([twenty.clients, all.clients]).toEqual([20, 200]);
    expect(all.statements).toBe(twenty.statements);
  }, 600_000);

  it('reveals by no filter, order or count what was changed in a section that the caller does not get', async () => {
    const moment = new Date('2026-03-15T09:00:00Z');
    const partnership = await openPartnership(openDatabase, () => moment);
    await fillPartnership(partnership, 3);
    for (const index of [0, 1, 2]) await partnership.import([member(index, CENTRE_B, 'EMPLOYMENT')]);
    const id = await partnership.clientId(2);
    await holdPart(partnership, { clientId: id, owner: 'pes', holder: VDAB });
    const seen = async (caller: Caller) => {
      const filters = [{}, { changedSince: '2026-03-15T09:00:00.001Z' }, { staffMember: 'coach' }];
      return Promise.all(
        filters.map(async (filter) => (await partnership.ask(caller, PAGE, { filter })).data.caseload),
      );
    };
    const before = await seen(COACH);
    expect(before.map(({ totalCount }) => totalCount)).toEqual([3, 0, 0]);
    moment.setUTCHours(10);
    const input = { client: id, section: 'welfare.needs', recipient: CENTRE_B };
    const person = { staffMember: 'client', organisation: null, roles: ['client' as const] };
    const client = callerOf({ ...person, purpose: 'OWN_FILE', nationalNumber: inventedNumber(2) });
    const done = [
      await partnership.act(client, 'sharingDecide', { ...input, status: 'GIVEN' }),
      await partnership.act(WORKER, 'visitRecord', { client: id }),
      await partnership.act(WORKER, 'signalSend', {
        ...{ client: id, section: 'pes.contact', kind: 'OTHER', sentence: 'Something is wrong.' },
      }),
    ];
    expect(done.map(({ __typename }) => __typename)).toEqual(['ActDone', 'ActDone', 'ActDone']);
    expect(await seen(COACH)).toEqual(before);
  });
});

it('a caseload is narrowed by staff member and by a change of the case alone: a new filter needs a fact of its own above', () => {
  const filter = buildPartnershipSchema().schema.getType('CaseloadFilter');
  expect(isInputObjectType(filter) && Object.keys(filter.getFields())).toEqual(['staffMember', 'changedSince']);
});
