import { expect, it } from '@jest/globals';
import { schemaDrift } from '../../../shared/schema-drift.ts';
import { definition } from '../../../subgraphs/social-economy/definition.ts';
import { kinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { indexesUsed } from '../../kit/indexes.ts';
import { callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { socialEconomyExtracts } from '../../kit/social-economy-extracts.ts';

const OTHER = '0920000260';
const EVERYTHING = `
  availability asOf withheld { section reason }
  employments { id heldBy { kboNumber } instrument jobTitle hoursFraction from to endReason }
  developmentPlans { id heldBy { kboNumber } updatedOn goals }
  moves { id from { kboNumber } on destination returnRight { status until } }
  contactPoints { kind value since source }
  journey { on source section kind detail } deadlines { on source section kind actor }`;
const mediator = callerOf({
  staffMember: 'mediator',
  organisation: '0887010362',
  roles: ['mediator'],
  purpose: 'TRANSITION',
});

describeOwner('the record of the enterprises', { definition, kinds, field: 'socialEconomy' }, (open) => {
  const openWith = async (workers: number): Promise<TestOwner> => {
    const owner = await open();
    for (const rows of socialEconomyExtracts(workers)) expect((await owner.import(rows)).refused).toEqual([]);
    return owner;
  };
  const page = (clients: number, more = {}) =>
    Array.from({ length: clients }, (_, index) => ({ index, holders: [HOLDER], ...more }));
  const ofVdab = { facts: { organisationKind: 'PES' as const } };

  it('costs the same statements for 50 clients as for 10, and is logged in one transaction', async () => {
    const owner = await openWith(50);
    // A machine that is busy with other tests may take over a second to open five connections: not measured here.
    await owner.ask(callerOf(), page(1), EVERYTHING);
    const ten = await owner.ask(callerOf(), page(10), EVERYTHING);
    const fifty = await owner.ask(callerOf(), page(50), EVERYTHING);
    expect([ten.statements.length, fifty.statements.length]).toEqual([7, 7]);
    expect(fifty.logged.filter((sql) => sql.startsWith('UPDATE disclosure_head'))).toHaveLength(1);
    expect([fifty.errors, fifty.records.filter((record) => record.deadlines.length === 2).length]).toEqual([[], 50]);
  });

  it('is found by the index on client and holder, whatever the section', async () => {
    const owner = await openWith(200);
    const { statements } = await owner.ask(callerOf(), page(10), EVERYTHING);
    expect(await indexesUsed(owner.main, statements)).toEqual([
      ...['contact_point_client', 'development_plan_client', 'employment_client', 'employment_hours_client'],
      ...['internship_report_client', 'plan_goal_client', 'regular_work_move_client'],
    ]);
  });

  it('is imported once: a second time nothing changes', async () => {
    const owner = await open();
    for (const rows of socialEconomyExtracts(3)) expect((await owner.import(rows)).total.inserted).toBe(rows.length);
    for (const rows of socialEconomyExtracts(3)) expect((await owner.import(rows)).total.unchanged).toBe(rows.length);
  });

  it('has tables that are what the entities say', async () => {
    expect(await schemaDrift((await open()).main)).toEqual([]);
  });

  it('shows employments, plans with their goals, and moves with the right of return', async () => {
    const owner = await openWith(2);
    const { records } = await owner.ask(callerOf(), page(1), EVERYTHING);
    const ended = { from: '2022-03-01', to: '2025-05-31', endReason: null };
    expect(records[0]).toMatchObject({
      employments: [
        { instrument: 'IMW', jobTitle: null, hoursFraction: 100, from: '2026-01-31', to: null, endReason: null },
        { heldBy: { kboNumber: HOLDER }, instrument: 'CMW', jobTitle: 'Fietshersteller', hoursFraction: 80, ...ended },
      ],
      developmentPlans: [
        { heldBy: { kboNumber: HOLDER }, updatedOn: '2022-03-20', goals: ['Op tijd komen', 'VCA halen'] },
      ],
      moves: [
        {
          ...{ from: { kboNumber: HOLDER }, on: '2025-06-01', destination: 'NEC_IMW' },
          returnRight: { status: 'OPEN', until: '2026-12-01' },
        },
      ],
      contactPoints: [{ kind: 'EMAIL', value: 'werker@example.org', since: null, source: 'SOCIAL_ECONOMY' }],
    });
    expect(records[0].deadlines.map((due: { on: string; kind: string }) => `${due.on} ${due.kind}`)).toEqual([
      '2026-02-28 POP_DUE',
      '2026-12-01 RETURN_RIGHT_ENDS',
    ]);
  });

  it('reads the employment that was left for the right of return, and discloses nothing of it', async () => {
    const owner = await openWith(2);
    const { records, statements } = await owner.ask(callerOf(), page(1), 'moves { returnRight { status } }');
    expect([records[0].moves, statements.length]).toEqual([[{ returnRight: { status: 'OPEN' } }], 2]);
    const logged = await owner.log.ofRequest('request-1');
    expect(logged.map(({ section, outcome }) => [section, outcome])).toEqual([['social-economy.moves', 'DISCLOSED']]);
  });

  it('does not tell a mediator that a plan is missing while the client shares no plan, and does once they do', async () => {
    const owner = await openWith(2);
    const kindsOf = async (more: object) => {
      const { records } = await owner.ask(mediator, page(1, more), 'developmentPlans { id } deadlines { kind }');
      return [
        records[0].developmentPlans?.length ?? null,
        records[0].deadlines.map((due: { kind: string }) => due.kind),
      ];
    };
    const sharing = { 'social-economy.development-plan': 'GIVEN' as const };
    expect(await kindsOf(ofVdab)).toEqual([null, ['RETURN_RIGHT_ENDS']]);
    expect(await kindsOf({ facts: { ...ofVdab.facts, sharing } })).toEqual([1, ['POP_DUE', 'RETURN_RIGHT_ENDS']]);
  });

  it('shows a coach what the own enterprise keeps, and not that the worker has another employer', async () => {
    const owner = await openWith(1);
    for (const rows of socialEconomyExtracts(1, OTHER)) await owner.import(rows);
    const coach = callerOf({ organisation: HOLDER, roles: ['coach'], purpose: 'ACTIVATION' });
    const ofEnterprise = { facts: { organisationKind: 'SOCIAL_ECONOMY_ENTERPRISE' as const } };
    const ask = async (holders: string[]) => {
      const { records } = await owner.ask(coach, page(1, { ...ofEnterprise, holders }), EVERYTHING);
      return records[0];
    };
    const alone = await ask([HOLDER]);
    expect(alone.employments).toHaveLength(2);
    expect(await ask([HOLDER, OTHER])).toEqual(alone);
  });
});
