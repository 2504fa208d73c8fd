import { expect, it } from '@jest/globals';
import { schemaDrift } from '../../../shared/schema-drift.ts';
import { identityMergeEntity } from '../../../subgraphs/partnership/identity-merge-entities.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, NOW } from '../../kit/owner.ts';
import {
  CENTRE_A,
  CENTRE_B,
  fillPartnership,
  member,
  openPartnership,
  person,
  type TestPartnership,
  VDAB,
} from '../../kit/partnership.ts';

const PAGE = `query ($first: Int, $after: String, $filter: CaseloadFilter) {
  caseload(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes {
      id relation grant withheld { section reason }
      identity { nationalNumber givenName familyName birthDate municipality { name province } }
      case { openedOn lead { organisation { name } } members { organisation { kboNumber name kind } responsibility } }
      sharing { section status recipient { name } }
    }
  }
}`;
const worker = callerOf({ organisation: CENTRE_A });

/** So many merges that were declined: without rows the database reads a whole table, with or without an index. */
async function fillMerges({ database }: TestPartnership, count: number) {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `merge-${index}`,
    clientKey: `file-${index}`,
    holder: CENTRE_A,
    sourceId: `merge-${index}`,
    changedAt: NOW,
    version: 1,
    duplicate: `duplicate-${index}`,
    recipient: CENTRE_B,
    ground: 'IDENTITY_DOCUMENT' as const,
    reason: 'The same card.',
    proposedBy: 'social-worker',
    state: 'DECLINED' as const,
    decidedBy: 'colleague',
  }));
  await database.write((manager) => manager.getRepository(identityMergeEntity).insert(rows));
}

describeOnBothDatabases('the partnership', (openDatabase) => {
  const open = async (clients: number) => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, clients);
    return partnership;
  };

  it('answers a page of 50 clients with the same statements as a page of 10', async () => {
    const partnership = await open(60);
    await partnership.ask(worker, PAGE, { first: 1 });
    const ten = await partnership.ask(worker, PAGE, { first: 10 });
    const fifty = await partnership.ask(worker, PAGE, { first: 50 });
    expect([ten.errors, fifty.errors, fifty.data.caseload.nodes.length]).toEqual([[], [], 50]);
    expect([ten.statements.length, fifty.statements.length]).toEqual([16, 16]);
  });

  it('shows who the client is, the case and the sharing to a member of the case', async () => {
    const partnership = await open(3);
    const { data } = await partnership.ask(worker, PAGE, { first: 1 });
    expect(data.caseload).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(data.caseload.nodes[0]).toMatchObject({
      relation: 'CASE',
      withheld: [
        { section: 'partnership.empowerment', reason: 'NOT_PERMITTED' },
        { section: 'partnership.disclosures', reason: 'NOT_PERMITTED' },
      ],
      identity: {
        nationalNumber: inventedNumber(0),
        familyName: 'Person 0',
        municipality: { name: 'Gent', province: 'Oost-Vlaanderen' },
      },
      case: { openedOn: '2026-02-28', lead: { organisation: { name: 'OCMW Gent' } } },
      sharing: [{ section: 'welfare.needs', status: 'GIVEN', recipient: { name: 'VDAB' } }],
    });
  });

  it('answers when the caller’s organisation and a client’s identity are asked for beside the facts that need them', async () => {
    const partnership = await open(2);
    const beside = `{ viewer { organisation { name } } caseload(first: 2) { nodes { identity { givenName } relation } } }`;
    const { data, errors } = await partnership.ask(worker, beside);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      viewer: { organisation: { name: 'OCMW Gent' } },
      caseload: { nodes: [{ relation: 'CASE' }, {}] },
    });
    const [{ id }] = (await partnership.ask(worker, PAGE, { first: 1 })).data.caseload.nodes;
    const one = await partnership.ask(
      worker,
      'query ($id: ID!) { viewer { organisation { kind } } client(id: $id) { grant identity { givenName } } }',
      { id },
    );
    expect([one.errors, one.data.client.identity.givenName]).toEqual([[], 'Invented']);
  });

  it('states the facts of a grant for each caller apart', async () => {
    const partnership = await open(1);
    const grant = 'query ($id: ID!) { client(id: $id) { grant } }';
    const { data } = await partnership.ask(worker, PAGE, { first: 1 });
    const { id } = data.caseload.nodes[0];
    await partnership.ask(
      callerOf({ organisation: VDAB, roles: ['mediator'], purpose: 'ACTIVATION', staffMember: 'mediator' }),
      grant,
      { id },
    );
    await partnership.ask(callerOf({ organisation: CENTRE_B, staffMember: 'other' }), grant, { id });
    const [, mediators, others] = partnership.granted;
    expect(mediators).toMatchObject({
      relation: 'CASE',
      since: '2026-02-28',
      organisationKind: 'PES',
      sharing: { 'welfare.needs': 'GIVEN' },
      nationalNumbers: [inventedNumber(0)],
    });
    expect(others).toMatchObject({
      relation: 'NONE',
      since: null,
      organisationKind: 'WELFARE_CENTRE',
      sharing: {},
      nationalNumbers: [],
      holders: [],
    });
  });

  it('ends a membership on the day after its last: a member who left keeps nothing', async () => {
    const partnership = await open(1);
    const mediator = callerOf({ organisation: VDAB, roles: ['mediator'], purpose: 'ACTIVATION' });
    const today = NOW.toISOString().slice(0, 10);
    await partnership.import([member(0, VDAB, 'MEDIATION', { until: today })]);
    expect((await partnership.ask(mediator, PAGE, { first: 5 })).data.caseload.totalCount).toBe(1);
    await partnership.import([member(0, VDAB, 'MEDIATION', { until: '2026-03-14' })]);
    expect((await partnership.ask(mediator, PAGE, { first: 5 })).data.caseload).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
  });

  it('INV-02: leads a replaced number to the same client, says that it was replaced, and shows the number that is valid now', async () => {
    const partnership = await open(1);
    const find = 'query ($n: NationalNumber!) { findClient(nationalNumber: $n) { id numberReplaced } }';
    const found = async (index: number) =>
      (await partnership.ask(worker, find, { n: inventedNumber(index) })).data.findClient;
    const id = await partnership.clientId(0);
    expect(await found(0)).toEqual({ id, numberReplaced: false });
    await partnership.import([person(500, { replaces: inventedNumber(0) })]);
    expect([await found(500), await found(0)]).toEqual([
      { id, numberReplaced: false },
      { id, numberReplaced: true },
    ]);
    const { data } = await partnership.ask(worker, PAGE, { first: 1 });
    expect(data.caseload.nodes[0].identity.nationalNumber).toBe(inventedNumber(500));
  });

  it('refuses to join two clients who are known apart, whatever the register says', async () => {
    const partnership = await open(2);
    const { refused } = await partnership.import([person(1, { replaces: inventedNumber(0) })]);
    expect(refused).toEqual([expect.stringContaining('joining two files is decided by people')]);
  });

  it('pages through the whole caseload once, and refuses a cursor or a size that is none', async () => {
    const partnership = await open(7);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: { data: { caseload: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
        await partnership.ask(worker, PAGE, { first: 3, after });
      seen.push(...data.caseload.nodes.map((node) => node.id));
      after = data.caseload.pageInfo.hasNextPage ? data.caseload.pageInfo.endCursor : null;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
    expect((await partnership.ask(worker, PAGE, { first: 3, after: 'abc' })).errors[0]).toContain(
      '"after" is no cursor of this list',
    );
    expect((await partnership.ask(worker, PAGE, { first: 201 })).errors[0]).toBe(
      '"first" is 201: ask for 1 to 200 clients at a time.',
    );
    expect((await partnership.ask(worker, PAGE, { first: 0 })).errors[0]).toBe(
      '"first" is 0: ask for 1 to 200 clients at a time.',
    );
  });

  it('narrows the caseload to one staff member and to what changed since', async () => {
    const partnership = await open(2);
    const count = async (filter: object) =>
      (await partnership.ask(worker, PAGE, { first: 5, filter })).data.caseload.totalCount;
    expect(await count({ staffMember: 'social-worker' })).toBe(2);
    expect(await count({ staffMember: 'nobody' })).toBe(0);
    expect(await count({ changedSince: '2026-02-28T00:00:00Z' })).toBe(2);
    expect(await count({ changedSince: '2026-03-01T00:00:00Z' })).toBe(0);
  });

  it('has tables that are what the entities say', async () => {
    expect(await schemaDrift((await openPartnership(openDatabase)).database)).toEqual([]);
  });

  it('finds every row of a page by an index', async () => {
    const partnership = await open(60);
    await fillMerges(partnership, 600);
    const { statements } = await partnership.ask(worker, PAGE, { first: 10 });
    const scans = await partnership.database.read(async (manager) => {
      const found: string[] = [];
      for (const sql of new Set(statements)) {
        const values = (sql.match(/\?/g) ?? []).map((_, index) =>
          sql.includes('LIMIT') ? `2026-03-0${(index % 9) + 1}` : `value-${index}`,
        );
        const explain = partnership.database.dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
        const plan: Record<string, unknown>[] = await manager.query(`${explain} ${sql}`, values);
        for (const row of plan) {
          const scanned = 'detail' in row ? /^SCAN (?!.*USING)/.test(String(row.detail)) : row.type === 'ALL';
          if (scanned) found.push(sql);
        }
      }
      return found;
    });
    expect(scans).toEqual([]);
  });
});
