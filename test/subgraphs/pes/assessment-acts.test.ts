import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/pes/definition.ts';
import { kinds } from '../../../subgraphs/pes/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { type Acted, callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { VDAB } from '../../kit/pes-extracts.ts';

const staff = (role: 'mediator' | 'tom', purpose: 'INTAKE' | 'ASSESSMENT' | 'ACTIVATION' | 'TRANSITION') =>
  callerOf({ staffMember: role, roles: [role], organisation: VDAB, purpose });
const MEDIATOR = staff('mediator', 'ASSESSMENT');
const TOM = staff('tom', 'ASSESSMENT');
const SELECTION = `files { id } registration { id version category categoryLabel confirmedOn mediator }
  assessments { id version status advice decidedBy proposedBy validUntil reconsiderableUntil }
  assessmentGrounds { assessment attest } individualTailoredWork { id version package from to schedule { percentage } }
  supportPackages { id version status instrument wagePremiumPercentage reason from to assessment
    evaluations { kind dueOn heldOn outcome late } }
  journey { kind label } deadlines { kind on } history { __typename } withheld { section }`;
const own = { holder: VDAB, changed_at: '2026-01-01T08:00:00Z', national_number: inventedNumber(0) };

describeOwner('from indicering to support package', { definition, kinds, field: 'pes' }, (open) => {
  const openWithFile = async (): Promise<TestOwner> => {
    const owner = await open();
    expect((await owner.import([{ ...own, capacity: 'JOBSEEKER', from: '2026-01-01' }])).refused).toEqual([]);
    return owner;
  };
  const view = async (owner: TestOwner, caller = TOM) => {
    const pes = { index: 0, holders: [VDAB], facts: { organisationKind: 'PES' as const } };
    const { records, errors } = await owner.ask(caller, [pes], SELECTION);
    expect(errors).toEqual([]);
    return records[0];
  };
  let keys = 0;
  const act = (owner: TestOwner, name: string, input: object, caller = MEDIATOR): Promise<Acted> => {
    keys += 1;
    return owner.act(caller, name, { idempotencyKey: `k-${keys}`, ...input });
  };
  const reviewed = async (owner: TestOwner) => {
    const file = (await view(owner)).files[0].id;
    const asked = { file, advice: 'PMAH', basis: 'ATTEST', requestedOn: '2026-01-05' };
    const { id } = await act(owner, 'assessmentRequest', asked);
    await act(owner, 'assessmentScreeningStart', { id, expectedVersion: 1, startedOn: '2026-01-10' });
    const report = { proposedBy: 'GTB', advice: 'PMAH', basis: 'ATTEST', attest: 'VAPH', submittedOn: '2026-01-20' };
    await act(owner, 'assessmentReportSubmit', { id, expectedVersion: 2, ...report });
    await act(owner, 'assessmentReviewStart', { id, expectedVersion: 3, startedOn: '2026-01-25' }, TOM);
    return { id, file };
  };

  it('INV-15: TOM grants what a partner proposed; a mediator may not', async () => {
    const owner = await openWithFile();
    const { id } = await reviewed(owner);
    const grant = { id, expectedVersion: 4, decidedOn: '2026-02-01' };
    expect(await act(owner, 'assessmentGrant', grant)).toMatchObject({ rule: 'NOT_PERMITTED' });
    expect(await act(owner, 'assessmentGrant', grant, TOM)).toMatchObject({ __typename: 'ActDone', version: 5 });
    expect(await view(owner)).toMatchObject({
      assessments: [{ status: 'GRANTED', decidedBy: 'TOM', proposedBy: 'GTB', validUntil: '2031-01-31' }],
      assessmentGrounds: [{ assessment: id, attest: 'VAPH' }],
    });
  });

  it('INV-15: who of TOM reported does not grant or refuse; a colleague does', async () => {
    const owner = await openWithFile();
    const both = { ...TOM, staffMember: 'tom-1' };
    const file = (await view(owner)).files[0].id;
    const { id } = await act(owner, 'assessmentRequest', {
      file,
      advice: 'PSP',
      basis: 'ICF',
      requestedOn: '2026-01-05',
    });
    await act(owner, 'assessmentScreeningStart', { id, expectedVersion: 1, startedOn: '2026-01-10' });
    const report = { proposedBy: 'VDAB', advice: 'PSP', basis: 'ICF', submittedOn: '2026-01-20' };
    expect(await act(owner, 'assessmentReportSubmit', { id, expectedVersion: 2, ...report }, both)).toMatchObject({
      version: 3,
    });
    await act(owner, 'assessmentReviewStart', { id, expectedVersion: 3, startedOn: '2026-01-25' }, both);
    const decision = { id, expectedVersion: 4, decidedOn: '2026-02-01' };
    expect(await act(owner, 'assessmentGrant', decision, both)).toMatchObject({ rule: 'TWO_PERSONS' });
    expect(await act(owner, 'assessmentRefuse', decision, both)).toMatchObject({ rule: 'TWO_PERSONS' });
    const colleague = { ...TOM, staffMember: 'tom-2' };
    expect(await act(owner, 'assessmentGrant', decision, colleague)).toMatchObject({ __typename: 'ActDone' });
  });

  it('attests are for the indicering only: for guidance they are withheld, and the history is not', async () => {
    const owner = await openWithFile();
    await reviewed(owner);
    const { assessmentGrounds, assessments, history } = await view(owner, staff('tom', 'TRANSITION'));
    expect([assessmentGrounds, assessments, history]).toEqual([null, null, []]);
  });

  it('a refusal is reconsidered until the 45th day, and refused for good', async () => {
    const owner = await openWithFile();
    const { id } = await reviewed(owner);
    await act(owner, 'assessmentRefuse', { id, expectedVersion: 4, decidedOn: '2026-01-25' }, TOM);
    expect((await view(owner)).deadlines).toEqual([]);
    expect((await view(owner)).assessments).toMatchObject([{ status: 'REFUSED', reconsiderableUntil: '2026-03-11' }]);
    const asked = (requestedOn: string) => act(owner, 'assessmentReconsider', { id, expectedVersion: 5, requestedOn });
    expect(await asked('2026-03-12')).toMatchObject({ rule: 'RECONSIDERATION_LATE' });
    expect(await asked('2026-03-11')).toMatchObject({ __typename: 'ActDone' });
    const last = { id, expectedVersion: 6, decision: 'REFUSED', decidedOn: '2026-03-14' };
    await act(owner, 'assessmentReconsiderationDecide', last, TOM);
    expect((await view(owner)).assessments).toMatchObject([{ status: 'REFUSED_FINAL', decidedBy: 'TOM' }]);
  });

  it('INV-16: an evaluation ends a package on the day before the next begins', async () => {
    const owner = await openWithFile();
    const { id: assessment, file } = await reviewed(owner);
    const start = { file, instrument: 'CMW', wagePremiumPercentage: 60, guidance: 'HOOG', reason: 'START' };
    const early = { ...start, assessment, from: '2026-02-01' };
    expect(await act(owner, 'supportPackageStart', early, TOM)).toMatchObject({ rule: 'PACKAGE_ADVICE' });
    const without = { ...start, from: '2026-02-01' };
    expect(await act(owner, 'supportPackageStart', without, TOM)).toMatchObject({ rule: 'PACKAGE_ADVICE' });
    await act(owner, 'assessmentGrant', { id: assessment, expectedVersion: 4, decidedOn: '2026-02-01' }, TOM);
    const { id } = await act(owner, 'supportPackageStart', early, TOM);
    const plan = { id, expectedVersion: 1, kind: 'INTERIM', dueOn: '2026-03-01' };
    await act(owner, 'supportPackageEvaluationPlan', plan);
    expect((await view(owner)).deadlines).toMatchObject([{ kind: 'SUPPORT_PACKAGE_EVALUATION_DUE' }, {}, {}]);
    const held = { heldOn: '2026-03-02', outcome: 'WOP_STILL_NEEDED', endsOn: '2026-03-31', guidance: 'HOOG' };
    const evaluate = { id, expectedVersion: 2, ...held, wagePremiumPercentage: 70 };
    expect(await act(owner, 'supportPackageEvaluate', evaluate, TOM)).toMatchObject({ __typename: 'ActDone' });
    expect((await view(owner)).supportPackages).toMatchObject([
      { status: 'DRAFT', reason: 'EVALUATION', wagePremiumPercentage: 70, from: '2026-04-01', to: '2031-04-01' },
      { status: 'ENDED', to: '2026-03-31', assessment, evaluations: [{ heldOn: '2026-03-02', late: true }] },
    ]);
  });

  it('a registration changes its category, is confirmed and ends', async () => {
    const owner = await openWithFile();
    const intake = staff('mediator', 'INTAKE');
    const file = (await view(owner)).files[0].id;
    const said = { file, category: '05', mediationStatus: 'IN_BEMIDDELING', registeredOn: '2026-01-05' };
    const { id } = await act(owner, 'jobseekerRegister', said, intake);
    expect(await act(owner, 'jobseekerRegister', said, intake)).toMatchObject({ rule: 'REGISTRATION_RUNS' });
    const change = { id, expectedVersion: 1, category: '93', from: '2026-02-01' };
    await act(owner, 'registrationCategoryChange', change, intake);
    const { registration } = await view(owner);
    expect(registration).toMatchObject({
      category: '93',
      categoryLabel: 'deeltijds zonder inkomensgarantie-uitkering',
    });
    const confirm = { id: registration.id, expectedVersion: 1, confirmedOn: '2026-03-01' };
    expect(await act(owner, 'registrationConfirm', confirm, intake)).toMatchObject({ version: 2 });
    const assign = { id: registration.id, expectedVersion: 2, mediator: 'bemiddelaar-7' };
    expect(await act(owner, 'mediatorAssign', assign, intake)).toMatchObject({ version: 3 });
    const end = { id: registration.id, expectedVersion: 3, endedOn: '2026-03-15' };
    expect(await act(owner, 'registrationEnd', end, intake)).toMatchObject({ version: 4 });
  });

  it('INV-17: a temporary individueel maatwerk is not extended; a lasting one not before its last-but-one year', async () => {
    const owner = await openWithFile();
    const file = (await view(owner)).files[0].id;
    const said = { file, employer: '0930000168', employerIsTailoredWork: false, decisionOn: '2024-02-01' };
    const record = (name: string) => act(owner, 'imwPremiumRecord', { ...said, package: name }, TOM);
    const extend = { expectedVersion: 1, requestedOn: '2026-03-15' };
    for (const [name, rule] of [
      ['TEMPORARY', 'INV-17-TEMPORARY'],
      ['WAGE', 'INV-17-EXTENSION'],
    ] as const)
      expect(await act(owner, 'imwExtensionRequest', { id: (await record(name)).id, ...extend })).toMatchObject({
        rule,
      });
    expect((await view(owner)).individualTailoredWork).toHaveLength(2);
  });
});
