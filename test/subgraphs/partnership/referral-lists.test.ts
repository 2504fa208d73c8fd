import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import type { Database } from '../../../shared/database.ts';
import { referralDeadlines } from '../../../subgraphs/partnership/rules/referral-journey.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, fillPartnership, openPartnership, person, type TestPartnership } from '../../kit/partnership.ts';
import { sentReferral } from '../../kit/referral-rows.ts';
import { addEnterprise, COACH, clientOf, ENTERPRISE, MEDIATOR, sendReferral, WORKER } from '../../kit/referrals.ts';

const LIST = `query ($filter: ReferralFilter, $first: Int, $after: String) {
  referrals(filter: $filter, first: $first, after: $after) {
    nodes { client { id identity { familyName } } referral { id status recipient { name } } }
    pageInfo { endCursor hasNextPage }
  }
}`;

describeOnBothDatabases('the referrals of an organisation', (openDatabase) => {
  const open = async (clients: number) => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, clients);
    await addEnterprise(partnership);
    const ids = await Promise.all(Array.from({ length: clients }, (_, index) => partnership.clientId(index)));
    const sent: string[] = [];
    for (const id of ids) sent.push(await sendReferral(partnership, id, { sharedSections: ['pes.assessment'] }));
    return { partnership, ids, sent };
  };
  const listed = async (partnership: TestPartnership, caller: Caller, variables: object = {}) => {
    const { data, errors, statements } = await partnership.ask(caller, LIST, { ...variables });
    return { errors, statements, ...data?.referrals };
  };
  const idsOf = ({ nodes }: { nodes: { referral: { id: string } }[] }) => nodes.map(({ referral }) => referral.id);

  it('are those that it received or sent, open or ended, the one drafted last first, page by page', async () => {
    const { partnership, sent } = await open(3);
    const [first = '', second = '', third = ''] = sent;
    await partnership.act(WORKER, 'referralRevoke', { id: second, expectedVersion: 2 });
    const page = await listed(partnership, COACH, { first: 1 });
    expect([idsOf(page), page.pageInfo.hasNextPage]).toEqual([[third], true]);
    const { endCursor: after } = page.pageInfo;
    // The one that was taken back is not the enterprise's to see any more: it has no place in a page, and no cursor names it.
    const next = await listed(partnership, COACH, { first: 1, after });
    expect([idsOf(next), next.pageInfo]).toEqual([[first], { endCursor: first, hasNextPage: false }]);
    const sentBy = (open: boolean | null) => listed(partnership, WORKER, { filter: { box: 'SENT', open } });
    expect(idsOf(await sentBy(null))).toEqual([third, second, first]);
    expect(idsOf(await sentBy(true))).toEqual([third, first]);
    expect(idsOf(await sentBy(false))).toEqual([second]);
    expect(idsOf(await listed(partnership, MEDIATOR, { filter: { box: 'SENT' } }))).toEqual([]);
  });

  it('are answered for 20 with the same statements as for 5, each logged as disclosed', async () => {
    const { partnership } = await open(20);
    await listed(partnership, COACH, { first: 1 });
    const [five, twenty] = [await listed(partnership, COACH, { first: 5 }), await listed(partnership, COACH)];
    expect([five.errors, twenty.errors, twenty.nodes.length]).toEqual([[], [], 20]);
    expect(twenty.statements.length).toBe(five.statements.length);
    const logged = await partnership.log.ofClient(await partnership.clientId(0), { first: 50 });
    expect(logged).toContainEqual(
      expect.objectContaining({ section: 'partnership.referrals', outcome: 'DISCLOSED', relation: 'REFERRAL' }),
    );
  });

  it('show no entry to a client, an officer, a role without the section, or about somebody shielded since', async () => {
    const { partnership } = await open(2);
    const officer = callerOf({ organisation: ENTERPRISE, roles: ['data-protection-officer'], purpose: 'SUPERVISION' });
    const tom = callerOf({ organisation: ENTERPRISE, roles: ['tom'], purpose: 'ASSESSMENT' });
    for (const caller of [clientOf(0), officer, tom]) {
      expect((await listed(partnership, caller)).nodes).toEqual([]);
      expect((await listed(partnership, caller, { filter: { open: true } })).nodes).toEqual([]);
    }
    await partnership.import([person(1, { shielded: 'true', as_of: '2026-03-02T06:00:00Z' })]);
    expect((await listed(partnership, COACH)).nodes).toHaveLength(1);
  });

  it('that nobody answered raise a deadline at both sides, from the day after the tenth working day on', async () => {
    let now = new Date('2026-03-15T09:00:00Z');
    const partnership = await openPartnership(openDatabase, () => now);
    await fillPartnership(partnership, 1);
    await addEnterprise(partnership);
    const id = await partnership.clientId(0);
    await sendReferral(partnership, id);
    const query = 'query ($id: ID!) { client(id: $id) { journey { kind label } deadlines { on kind actor label } } }';
    const told = async (caller: Caller) => (await partnership.ask(caller, query, { id })).data.client;
    const due = { on: '2026-03-27', kind: 'REFERRAL_ANSWER_DUE', actor: ENTERPRISE };
    const silent = { on: '2026-03-30', kind: 'REFERRAL_SILENT', actor: CENTRE_A };
    now = new Date('2026-03-27T09:00:00Z');
    for (const caller of [WORKER, COACH])
      expect((await told(caller)).deadlines).toEqual([{ ...due, label: 'Doorverwijzing te beantwoorden' }]);
    now = new Date('2026-03-28T09:00:00Z');
    for (const caller of [WORKER, COACH, clientOf(0)])
      expect((await told(caller)).deadlines).toMatchObject([due, silent]);
    // Who is asked is told of the referral, and of nothing else that happened in the case.
    expect((await told(COACH)).journey).toEqual([{ kind: 'REFERRAL_SENT', label: 'Doorverwezen: maatwerk' }]);
  });

  it('that were agreed to be answered in 15 working days are silent to the sender after ten, and due at the fifteenth', () => {
    const row = sentReferral({
      sentOn: '2026-03-16',
      answerDueOn: '2026-04-07',
      recipient: ENTERPRISE,
      holder: CENTRE_A,
    });
    const on = (today: string) => referralDeadlines([row], today).map(({ on, kind, actor }) => [on, kind, actor]);
    const due = ['2026-04-07', 'REFERRAL_ANSWER_DUE', ENTERPRISE];
    expect(on('2026-03-30')).toEqual([due]);
    expect(on('2026-03-31')).toEqual([['2026-03-31', 'REFERRAL_SILENT', CENTRE_A], due]);
  });

  it('come in pages of 1 to 200', async () => {
    const { partnership } = await open(1);
    for (const first of [0, 201]) expect((await listed(partnership, COACH, { first })).errors).toHaveLength(1);
  });

  it('are found by index: by sender or recipient and status, and those to one organisation by client', async () => {
    const { partnership, ids } = await open(2);
    const { statements } = await partnership.ask(COACH, LIST, {});
    const { statements: sent } = await partnership.ask(WORKER, LIST, { filter: { box: 'SENT' } });
    const own = (all: readonly string[]) => all.filter((sql) => /FROM [`"]referral[`"]/.test(sql));
    if (partnership.database.dialect !== 'sqlite') return;
    const plan = (sql: string) => explained(partnership.database, sql, [ENTERPRISE, CENTRE_A, ...ids]);
    const [page = '', facts = ''] = own(statements);
    expect(await plan(page)).toContain('referral_received (recipient=? AND status=?)');
    expect(await plan(facts)).toContain('referral_parties (client_key=? AND recipient=?)');
    expect(await plan(own(sent)[0] ?? '')).toContain('referral_sent (holder=? AND status=?)');
  });
});

async function explained(database: Database, sql: string, some: readonly string[]): Promise<string> {
  const values = Array.from({ length: sql.match(/\?/g)?.length ?? 0 }, (_, index) => some[index % some.length]);
  const plan: { detail: string }[] = await database.read((m) => m.query(`EXPLAIN QUERY PLAN ${sql}`, values));
  return plan.map(({ detail }) => detail).join('; ');
}
