import { expect, it } from '@jest/globals';
import { schemaDrift } from '../../../shared/schema-drift.ts';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { indexesUsed } from '../../kit/indexes.ts';
import { callerOf, describeOwner, type OpenOptions, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { welfareExtracts } from '../../kit/welfare-extracts.ts';

const OTHER = '0913501359';
const EVERYTHING = `
  availability asOf withheld { section reason }
  incomeSupport { id heldBy { kboNumber } kind category from to }
  integrationProjects { id heldBy { kboNumber } kind exemption signedOn status evaluations { on inPerson } }
  needs { domain score assessedOn } healthNeeds { domain score assessedOn } ladderSteps { step }
  thresholds { kind } healthThresholds { kind } activations { instrument hours { month hours } }
  finances { debtMediations { kind } }
  contactPoints { kind value since source }
  journey { on source section kind detail } deadlines { on source section kind actor }`;

describeOwner('the record of the centres', { definition, kinds, field: 'welfare' }, (open) => {
  const openWith = async (clients: number, options?: OpenOptions): Promise<TestOwner> => {
    const owner = await open(options);
    for (const rows of welfareExtracts(clients)) expect((await owner.import(rows)).refused).toEqual([]);
    return owner;
  };
  const page = (clients: number, holders = [HOLDER]) =>
    Array.from({ length: clients }, (_, index) => ({ index, holders }));

  it('costs the same statements for 50 clients as for 10, and is logged in one transaction', async () => {
    const owner = await openWith(50);
    // A machine that is busy with other tests may take over a second to open five connections: not measured here.
    await owner.ask(callerOf(), page(1), EVERYTHING);
    const ten = await owner.ask(callerOf(), page(10), EVERYTHING);
    const fifty = await owner.ask(callerOf(), page(50), EVERYTHING);
    expect([ten.statements.length, fifty.statements.length]).toEqual([17, 17]);
    expect(fifty.logged.filter((sql) => sql.startsWith('UPDATE disclosure_head'))).toHaveLength(1);
    expect([fifty.errors, fifty.records.filter((record) => record.deadlines.length === 2).length]).toEqual([[], 50]);
  });

  it('is found by the index on client and holder, whatever the section', async () => {
    const owner = await openWith(200);
    const { statements } = await owner.ask(callerOf(), page(10), EVERYTHING);
    expect(await indexesUsed(owner.main, statements)).toEqual([
      ...['activation_measure_client', 'activity_hours_client', 'application_client', 'contact_point_client'],
      ...['debt_mediation_client', 'income_support_client', 'integration_project_client', 'ladder_step_client'],
      ...['life_domain_need_client', 'means_client', 'project_amendment_client', 'project_evaluation_client'],
      ...['project_notice_client', 'sanction_client', 'threshold_client'],
    ]);
  });

  it('is imported once: a second time nothing changes', async () => {
    const owner = await open();
    for (const rows of welfareExtracts(3)) expect((await owner.import(rows)).total.inserted).toBe(rows.length);
    for (const rows of welfareExtracts(3)) expect((await owner.import(rows)).total.unchanged).toBe(rows.length);
  });

  it('has tables that are what the entities say', async () => {
    expect(await schemaDrift((await open()).main)).toEqual([]);
  });

  it('shows each part with its holder, the evaluations with their project, health apart', async () => {
    const owner = await openWith(3);
    const { records } = await owner.ask(callerOf(), page(1), EVERYTHING);
    expect(records[0]).toMatchObject({
      availability: 'AVAILABLE',
      asOf: '2026-03-01T08:00:00.000Z',
      withheld: [{ section: 'welfare.disclosures', reason: 'NOT_PERMITTED' }],
      incomeSupport: [
        { heldBy: { kboNumber: HOLDER }, kind: 'LEEFLOON', category: 'SINGLE', from: '2025-01-01', to: null },
      ],
      integrationProjects: [
        {
          ...{
            heldBy: { kboNumber: HOLDER },
            kind: 'TRAINING',
            exemption: null,
            signedOn: '2025-02-01',
            status: 'ACTIVE',
          },
          evaluations: [
            { on: '2025-10-01', inPerson: false },
            { on: '2025-06-01', inPerson: true },
          ],
        },
      ],
      needs: [{ domain: 'WONEN', score: 2, assessedOn: '2025-01-20' }],
      healthNeeds: [{ domain: 'VERSLAVING', score: 1, assessedOn: '2025-01-21' }],
      contactPoints: [{ kind: 'PHONE', value: '0470 00 00 00', since: '2025-01-01', source: 'WELFARE' }],
    });
  });

  it('neither fetches nor tells of health needs for a purpose that does not need them', async () => {
    const owner = await openWith(3);
    const { records, statements } = await owner.ask(callerOf({ purpose: 'ACTIVATION' }), page(1), EVERYTHING);
    const aboutNeeds = statements.filter((sql) => sql.includes('life_domain_need'));
    // Nine domains that are not about health, asked for as sixteen, and one client.
    expect(aboutNeeds.map((sql) => sql.match(/\?/g)?.length)).toEqual([17]);
    expect([records[0].needs.length, records[0].healthNeeds]).toEqual([1, null]);
    expect(records[0].journey.map((event: { kind: string }) => event.kind)).not.toContain('HEALTH_NEEDS_ASSESSED');
  });

  it.each([
    ['BENEFIT_FOLLOW_UP', 'HEALTH', true],
    ['ACTIVATION', null, false],
  ] as const)(
    'tells why no project is due, in the journey too, only to who gets the health needs: %s',
    async (purpose, exemption, isTold) => {
      const owner = await openWith(1);
      const exempt = { exemption: 'HEALTH', source_id: 'exempt', changed_at: '2026-04-01T08:00:00Z' };
      const projects = welfareExtracts(1)[2] ?? [];
      expect((await owner.import(projects.map((row) => ({ ...row, ...exempt })))).refused).toEqual([]);
      const { records } = await owner.ask(callerOf({ purpose }), page(1), EVERYTHING);
      const [{ integrationProjects, journey }] = records;
      const reasons = integrationProjects.map((project: { exemption: string | null }) => project.exemption);
      expect(reasons.sort()).toEqual([exemption, null].sort());
      const exempted = journey.filter((event: { kind: string }) => event.kind === 'GPMI_EXEMPTED');
      const told = { on: '2025-01-01', source: 'WELFARE', section: 'welfare.integration-project' };
      expect(exempted).toEqual(isTold ? [{ ...told, kind: 'GPMI_EXEMPTED', detail: 'HEALTH' }] : []);
    },
  );

  it('keeps one client out of the record of another: an evaluation goes with its own client only', async () => {
    const owner = await openWith(2);
    const [, , , evaluations = []] = welfareExtracts(1);
    await owner.import(
      evaluations.slice(0, 1).map((row) => ({ ...row, source_id: 'strange', project_source_id: '1-0' })),
    );
    const { records } = await owner.ask(callerOf(), page(2), EVERYTHING);
    const held = records.map((record) => record.integrationProjects[0].evaluations.length);
    expect(held).toEqual([2, 2]);
  });

  it('comes from the databases of the holders that the partnership names, and from no other', async () => {
    const owner = await openWith(2, { holders: { [OTHER]: 'other' } });
    for (const rows of welfareExtracts(2, OTHER)) await owner.import(rows);
    const both = await owner.ask(callerOf(), page(2, [HOLDER, OTHER]), 'incomeSupport { heldBy { kboNumber } }');
    const one = await owner.ask(callerOf(), page(2, [OTHER]), 'incomeSupport { heldBy { kboNumber } }');
    const holdersOf = (records: typeof one.records) =>
      records[0].incomeSupport.map((row: { heldBy: object }) => row.heldBy);
    expect([both.statements.length, one.statements.length]).toEqual([2, 1]);
    expect(holdersOf(both.records).length).toBe(2);
    expect(holdersOf(one.records)).toEqual([{ kboNumber: OTHER }]);
  });

  it('opens the part of the own centre only: of another that follows the client it gives what is handed over', async () => {
    const owner = await openWith(1);
    for (const rows of welfareExtracts(1, OTHER)) await owner.import(rows);
    const { records } = await owner.ask(callerOf(), page(1, [HOLDER, OTHER]), EVERYTHING);
    const [record] = records;
    const counts = [record.incomeSupport, record.integrationProjects, record.needs, record.healthNeeds];
    expect(counts.map((rows) => rows.length)).toEqual([2, 2, 1, 1]);
    expect(record.contactPoints).toHaveLength(1);
    expect(record.withheld).toEqual([
      { section: 'welfare.application', reason: 'NOT_PERMITTED' },
      { section: 'welfare.finances', reason: 'NOT_PERMITTED' },
      { section: 'welfare.sanctions', reason: 'NOT_PERMITTED' },
      { section: 'welfare.needs', reason: 'NOT_PERMITTED' },
      { section: 'welfare.health-needs', reason: 'NOT_PERMITTED' },
      { section: 'welfare.thresholds', reason: 'NOT_PERMITTED' },
      { section: 'welfare.health-thresholds', reason: 'NOT_PERMITTED' },
      { section: 'welfare.activation', reason: 'NOT_PERMITTED' },
      { section: 'welfare.files', reason: 'NOT_PERMITTED' },
      { section: 'welfare.history', reason: 'NOT_PERMITTED' },
      { section: 'welfare.contact', reason: 'NOT_PERMITTED' },
      { section: 'welfare.disclosures', reason: 'NOT_PERMITTED' },
    ]);
  });
});
