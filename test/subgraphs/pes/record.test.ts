import { expect, it } from '@jest/globals';
import { schemaDrift } from '../../../shared/schema-drift.ts';
import { definition } from '../../../subgraphs/pes/definition.ts';
import { kinds } from '../../../subgraphs/pes/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { indexesUsed } from '../../kit/indexes.ts';
import { callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { pesExtracts, VDAB } from '../../kit/pes-extracts.ts';

const EVERYTHING = `
  availability asOf withheld { section reason }
  registration { category mediationStatus registeredOn endedOn mediator }
  assessments { id advice basis issuedOn validUntil status }
  supportPackages { id wagePremiumPercentage guidance reason from to }
  transitions { id origin phase status startOn plannedEndOn outcome provider { kboNumber } }
  contactPoints { kind value since source }
  journey { on source section kind detail } deadlines { on source section kind actor }`;

const WORK = `
  transitions { id origin phase status startOn plannedEndOn outcome provider { kboNumber } waitingDays hoursUsed
    closesPremiumFile phases { phase from to } suspensions { from to } internships { host { kboNumber } from to version } }
  transitionReasons { track on declined suspended }
  readinessScreenings { kind plannedOn screenedOn outcome favourable } workplaceLearning { kind from to hours result }
  employment { from to employer { kboNumber } track durable durableDefinitionMonths followUps { month employed late } }
  steps { id kind status } confidentialNotes { id category withdrawnOn }`;

describeOwner('the record of VDAB', { definition, kinds, field: 'pes' }, (open) => {
  const openWith = async (jobseekers: number): Promise<TestOwner> => {
    const owner = await open();
    for (const rows of pesExtracts(jobseekers)) expect((await owner.import(rows)).refused).toEqual([]);
    return owner;
  };
  const page = (clients: number) => Array.from({ length: clients }, (_, index) => ({ index, holders: [VDAB] }));

  it('costs the same statements for 50 clients as for 10, and is logged in one transaction', async () => {
    const owner = await openWith(50);
    // A machine that is busy with other tests may take over a second to open five connections: not measured here.
    await owner.ask(callerOf(), page(1), EVERYTHING);
    const ten = await owner.ask(callerOf(), page(10), EVERYTHING);
    const fifty = await owner.ask(callerOf(), page(50), EVERYTHING);
    expect([ten.statements.length, fifty.statements.length]).toEqual([10, 10]);
    expect(fifty.logged.filter((sql) => sql.startsWith('UPDATE disclosure_head'))).toHaveLength(1);
    expect([fifty.errors, fifty.records.filter((record) => record.deadlines.length === 5).length]).toEqual([[], 50]);
  });

  it('is found by the index on client and holder, whatever the section', async () => {
    const owner = await openWith(200);
    const { statements } = await owner.ask(callerOf(), page(10), EVERYTHING);
    expect(await indexesUsed(owner.main, statements)).toEqual([
      ...['assessment_client', 'contact_point_client', 'internship_client', 'package_evaluation_client'],
      ...['registration_client', 'support_package_client', 'track_phase_client', 'track_suspension_client'],
      'transition_track_client',
      'work_step_client',
    ]);
  });

  it('of tracks, work, steps and confidential notes costs VDAB the same statements for 50 clients as for 10, each by its index', async () => {
    const owner = await openWith(200);
    const facts = { organisationKind: 'PES' as const };
    const asked = async (clients: number) => {
      const mediator = callerOf({ roles: ['mediator'], organisation: VDAB, purpose: 'TRANSITION' });
      const { errors, records, statements } = await owner.ask(
        mediator,
        page(clients).map((client) => ({ ...client, facts })),
        WORK,
      );
      expect([errors, records.every(({ employment }) => employment[0].durable === false)]).toEqual([[], true]);
      return statements;
    };
    await asked(1);
    const ten = await asked(10);
    expect([ten.length, (await asked(50)).length]).toEqual([10, 10]);
    expect(await indexesUsed(owner.main, ten)).toEqual([
      ...['confidential_note_client', 'follow_up_client', 'internship_client', 'nec_employment_client'],
      ...['readiness_screening_client', 'track_phase_client', 'track_suspension_client', 'transition_track_client'],
      ...['work_step_client', 'workplace_learning_client'],
    ]);
  });

  it('is imported once: a second time nothing changes', async () => {
    const owner = await open();
    for (const rows of pesExtracts(3)) expect((await owner.import(rows)).total.inserted).toBe(rows.length);
    for (const rows of pesExtracts(3)) expect((await owner.import(rows)).total.unchanged).toBe(rows.length);
  });

  it('has tables that are what the entities say', async () => {
    expect(await schemaDrift((await open()).main)).toEqual([]);
  });

  it('shows the registration that runs, and everything else as it was delivered', async () => {
    const owner = await openWith(2);
    const { records } = await owner.ask(callerOf(), page(1), EVERYTHING);
    expect(records[0]).toMatchObject({
      ...{ availability: 'AVAILABLE', asOf: '2026-02-01T08:00:00.000Z' },
      registration: { category: '05', registeredOn: '2024-03-01', endedOn: null, mediator: 'bemiddelaar-7' },
      assessments: [
        { advice: 'PSP', basis: 'ICF', issuedOn: '2024-05-02', validUntil: '2029-05-01', status: 'GRANTED' },
      ],
      supportPackages: [{ wagePremiumPercentage: 45, guidance: 'MIDDEN', reason: 'START', to: '2029-05-31' }],
      transitions: [{ origin: 'CMW', phase: 'JOBMATCHING', outcome: null, provider: { kboNumber: '0930000168' } }],
      contactPoints: [{ kind: 'ADDRESS', value: 'Voorbeeldstraat 1, 9000 Gent', since: '2023-01-10', source: 'PES' }],
    });
  });

  it('reads for deadlines only what deadlines follow from: what is read stands in the log', async () => {
    const owner = await openWith(2);
    await owner.ask(callerOf(), page(1), 'deadlines { kind }');
    const logged = await owner.log.ofRequest('request-1');
    expect(logged.map(({ section }) => section).sort()).toEqual([
      ...['pes.assessment', 'pes.journey', 'pes.registration', 'pes.steps', 'pes.support-package', 'pes.transition'],
    ]);
  });

  it('puts what is kept under an earlier number among the rest, newest first', async () => {
    const owner = await openWith(2);
    const [, , assessments = []] = pesExtracts(1);
    const [file = []] = pesExtracts(100);
    await owner.import(file.slice(99));
    const older = { source_id: 'older', national_number: inventedNumber(99), issued_on: '2025-01-01', advice: 'PMAH' };
    await owner.import(assessments.map((row) => ({ ...row, ...older })));
    const client = { index: 0, earlier: [99], holders: [VDAB] };
    const { records } = await owner.ask(callerOf(), [client], 'assessments { advice issuedOn }');
    expect(records[0].assessments).toEqual([
      { advice: 'PMAH', issuedOn: '2025-01-01' },
      { advice: 'PSP', issuedOn: '2024-05-02' },
    ]);
  });
});
