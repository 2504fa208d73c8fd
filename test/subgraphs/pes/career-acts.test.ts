import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/pes/definition.ts';
import { kinds } from '../../../subgraphs/pes/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { VDAB } from '../../kit/pes-extracts.ts';

const PARTNER = '0930000168';
const SECRET = 'Alleen wat relevant is voor de bemiddeling.';
const staff = (role: 'mediator' | 'tom', purpose: 'ACTIVATION' | 'ASSESSMENT' | 'TRANSITION' | 'INTAKE') =>
  callerOf({ roles: [role], organisation: VDAB, purpose });
const MEDIATOR = staff('mediator', 'ACTIVATION');
const OWN = callerOf({ staffMember: 'client', organisation: null, roles: ['client'], purpose: 'OWN_FILE' });
const SELECTION = `files { id } registration { id version team clientNumber mediator }
  steps { id version kind executor { kboNumber } plannedFrom plannedTo status startedOn endedOn result }
  confidentialNotes { id version category relevanceNote recordedOn withdrawnOn }
  journey { on kind label section } deadlines { on kind actor } history { act section before } withheld { section }`;

describeOwner('the file in Mijn Loopbaan', { definition, kinds, field: 'pes' }, (open) => {
  const view = async (
    owner: TestOwner,
    caller = MEDIATOR,
    facts: {
      organisationKind: 'PES' | 'WELFARE_CENTRE' | 'SOCIAL_ECONOMY_ENTERPRISE' | null;
      relation?: 'OWN_FILE' | 'CASE';
    } = {
      organisationKind: 'PES',
    },
  ) => {
    const { records, errors } = await owner.ask(caller, [{ index: 0, holders: [VDAB], facts }], SELECTION);
    expect(errors).toEqual([]);
    return records[0];
  };
  let keys = 0;
  const act = (owner: TestOwner, name: string, input: object, caller = MEDIATOR) => {
    keys += 1;
    return owner.act(caller, name, { idempotencyKey: `k-${keys}`, ...input });
  };
  const openWithFile = async () => {
    const owner = await open();
    const file = { national_number: inventedNumber(0), holder: VDAB, changed_at: '2026-01-01T08:00:00Z' };
    const imported = await owner.import([{ ...file, capacity: 'JOBSEEKER', from: '2024-01-01' }]);
    expect(imported.refused).toEqual([]);
    return { owner, file: (await view(owner)).files[0].id };
  };
  const planned = { kind: 'TIBB', executor: PARTNER, plannedFrom: '2026-02-02', plannedTo: '2026-06-30' };

  it('a step runs from plan to result, each act on the version before it, with its events and deadlines', async () => {
    const { owner, file } = await openWithFile();
    const { id } = await act(owner, 'stepPlan', { file, ...planned });
    expect((await view(owner)).deadlines).toEqual([{ on: '2026-02-02', kind: 'STEP_TO_START', actor: PARTNER }]);
    const done = { id, expectedVersion: 1, endedOn: '2026-03-02', result: 'GOAL_REACHED' };
    expect(await act(owner, 'stepComplete', done)).toMatchObject({ rule: 'STEP_NOT_RUNNING' });
    const start = { id, expectedVersion: 1, startedOn: '2026-02-09' };
    expect(await act(owner, 'stepStart', { ...start, startedOn: '2026-03-16' })).toMatchObject({ rule: 'DAY_AHEAD' });
    expect(await act(owner, 'stepStart', start)).toMatchObject({ __typename: 'ActDone', version: 2 });
    expect(await act(owner, 'stepCancel', { id, expectedVersion: 2, endedOn: '2026-03-02' })).toMatchObject({
      rule: 'STEP_NOT_PLANNED',
    });
    expect((await view(owner)).deadlines).toEqual([{ on: '2026-06-30', kind: 'STEP_ENDS', actor: PARTNER }]);
    expect(await act(owner, 'stepComplete', done)).toMatchObject({ __typename: 'ActConflict', currentVersion: 2 });
    const early = { ...done, expectedVersion: 2, endedOn: '2026-02-08' };
    expect(await act(owner, 'stepComplete', early)).toMatchObject({ rule: 'DAY_TOO_EARLY', field: 'endedOn' });
    expect(await act(owner, 'stepComplete', { ...done, expectedVersion: 2 })).toMatchObject({ version: 3 });
    expect(await view(owner)).toMatchObject({
      steps: [{ ...planned, executor: { kboNumber: PARTNER }, status: 'DONE', result: 'GOAL_REACHED', version: 3 }],
      journey: [
        { on: '2026-02-09', kind: 'STEP_STARTED' },
        { on: '2026-03-02', kind: 'STEP_DONE' },
      ],
      deadlines: [],
    });
  });

  it('a step is stopped while it runs, cancelled before; a tender of VDAB itself and a period in reverse are refused', async () => {
    const { owner, file } = await openWithFile();
    const own = { file, ...planned, executor: VDAB };
    expect(await act(owner, 'stepPlan', own)).toMatchObject({ rule: 'STEP_EXECUTOR', field: 'executor' });
    const reversed = { file, ...planned, plannedTo: '2026-02-01' };
    expect(await act(owner, 'stepPlan', reversed)).toMatchObject({ rule: 'PERIOD_REVERSED', field: 'plannedTo' });
    const training = await act(owner, 'stepPlan', { ...own, kind: 'TRAINING', plannedTo: null });
    await act(owner, 'stepStart', { id: training.id, expectedVersion: 1, startedOn: '2026-02-02' });
    const stop = { id: training.id, expectedVersion: 2, endedOn: '2026-02-10', result: 'GOAL_REACHED' };
    expect(await act(owner, 'stepStop', stop)).toMatchObject({ rule: 'STEP_RESULT', field: 'result' });
    expect(await act(owner, 'stepStop', { ...stop, result: null })).toMatchObject({ version: 3 });
    const tender = await act(owner, 'stepPlan', { file, ...planned });
    const cancel = { id: tender.id, expectedVersion: 1, endedOn: '2026-02-02' };
    expect(await act(owner, 'stepCancel', cancel)).toMatchObject({ version: 2 });
    const { steps } = await view(owner);
    expect(steps.map((row: { status: string }) => row.status).sort()).toEqual(['CANCELLED', 'STOPPED']);
  });

  it('steps are planned by a mediator for activation or transition, and by nobody else', async () => {
    const { owner, file } = await openWithFile();
    for (const other of [callerOf(), staff('tom', 'ACTIVATION'), staff('mediator', 'ASSESSMENT')])
      expect(await act(owner, 'stepPlan', { file, ...planned }, other)).toMatchObject({ rule: 'NOT_PERMITTED' });
    expect(await act(owner, 'stepPlan', { file, ...planned }, staff('mediator', 'TRANSITION'))).toMatchObject({
      __typename: 'ActDone',
    });
    const centre = { organisationKind: 'WELFARE_CENTRE' } as const;
    // A centre that follows up the leefloon sees the steps (acceptance A1), one that meets somebody for the first time does not.
    for (const purpose of ['ACTIVATION', 'BENEFIT_FOLLOW_UP'] as const)
      expect((await view(owner, callerOf({ purpose }), centre)).steps).toHaveLength(1);
    expect((await view(owner, callerOf({ purpose: 'INTAKE' }), centre)).steps).toBeNull();
  });

  const noted = async () => {
    const { owner, file } = await openWithFile();
    const said = { file, category: 'ICF', relevanceNote: SECRET, recordedOn: '2026-02-02' };
    const { id } = await act(owner, 'confidentialNoteRecord', said);
    return { owner, said, id };
  };

  it('a note says in 500 characters why it is relevant, and is withdrawn once', async () => {
    const { owner, said, id } = await noted();
    const long = await act(owner, 'confidentialNoteRecord', { ...said, relevanceNote: 'x'.repeat(501) });
    expect(long).toMatchObject({ rule: 'NOTE_RELEVANCE', field: 'relevanceNote' });
    expect(long.message).not.toContain('xx');
    const longest = { ...said, category: 'CONTACT', relevanceNote: 'é'.repeat(500) };
    expect(await act(owner, 'confidentialNoteRecord', longest)).toMatchObject({ __typename: 'ActDone' });
    const withdraw = { id, expectedVersion: 1, withdrawnOn: '2026-03-02' };
    expect(await act(owner, 'confidentialNoteWithdraw', withdraw)).toMatchObject({ version: 2 });
    expect(await act(owner, 'confidentialNoteWithdraw', { ...withdraw, expectedVersion: 2 })).toMatchObject({
      rule: 'NOTE_WITHDRAWN',
    });
    const { confidentialNotes, journey } = await view(owner);
    expect(confidentialNotes).toHaveLength(2);
    expect(confidentialNotes).toContainEqual(
      expect.objectContaining({ category: 'ICF', relevanceNote: SECRET, withdrawnOn: '2026-03-02' }),
    );
    expect(journey).toEqual([]);
  });

  it('a note, its history and a refusal of one are told to a mediator for activation and transition and to the client', async () => {
    const { owner, said, id } = await noted();
    await act(owner, 'confidentialNoteRecord', { ...said, relevanceNote: ' ' });
    await act(owner, 'confidentialNoteWithdraw', { id, expectedVersion: 1, withdrawnOn: '2026-03-02' });
    for (const [caller, facts] of [
      [MEDIATOR, { organisationKind: 'PES' }],
      [staff('mediator', 'TRANSITION'), { organisationKind: 'PES' }],
      [OWN, { organisationKind: null, relation: 'OWN_FILE' }],
    ] as const) {
      const { confidentialNotes, history } = await view(owner, caller, facts);
      expect(confidentialNotes).toMatchObject([{ relevanceNote: SECRET }]);
      expect(history.map((change: { act: string }) => change.act)).toEqual([
        'confidentialNoteWithdraw',
        'confidentialNoteRecord refused NOTE_RELEVANCE',
        'confidentialNoteRecord',
      ]);
      expect(history[0].before).toContain(SECRET);
    }
  });

  it('a note, its history and a refusal of one are told to nobody else', async () => {
    const { owner, said, id } = await noted();
    await act(owner, 'confidentialNoteRecord', { ...said, relevanceNote: ' ' });
    await act(owner, 'confidentialNoteWithdraw', { id, expectedVersion: 1, withdrawnOn: '2026-03-02' });
    const coach = callerOf({ roles: ['coach'], purpose: 'ACTIVATION' });
    for (const [caller, organisationKind] of [
      [staff('mediator', 'ASSESSMENT'), 'PES'],
      [staff('mediator', 'INTAKE'), 'PES'],
      [staff('tom', 'ASSESSMENT'), 'PES'],
      [staff('tom', 'TRANSITION'), 'PES'],
      [callerOf({ purpose: 'ACTIVATION' }), 'WELFARE_CENTRE'],
      [callerOf(), 'WELFARE_CENTRE'],
      [coach, 'SOCIAL_ECONOMY_ENTERPRISE'],
    ] as const) {
      const record = await view(owner, caller, { organisationKind });
      expect(record.confidentialNotes).toBeNull();
      expect(record.withheld).toContainEqual({ section: 'pes.confidential' });
      const told = JSON.stringify({ ...record, confidentialNotes: null, withheld: [] });
      expect(told).not.toMatch(/confidentialNote(Record|Withdraw)|pes\.confidential/);
      expect(told).not.toContain(SECRET);
      expect(await act(owner, 'confidentialNoteRecord', said, caller)).toMatchObject({ rule: 'NOT_PERMITTED' });
    }
  });

  it('a registration keeps the team that was not named anew, and the number of an earlier one', async () => {
    const { owner, file } = await openWithFile();
    const row = { national_number: inventedNumber(0), holder: VDAB, changed_at: '2026-01-01T08:00:00Z' };
    const earlier = { ...row, source_id: 'R-1', category: '00', mediation_status: 'IN_BEMIDDELING' };
    const known = { ...earlier, registered_on: '2024-01-01', ended_on: '2024-12-31', client_number: '4711' };
    expect((await owner.import([known])).refused).toEqual([]);
    const begin = { file, category: '05', mediationStatus: 'IN_BEMIDDELING', registeredOn: '2026-02-02' };
    expect(await act(owner, 'jobseekerRegister', { ...begin, team: 'x'.repeat(61) })).toMatchObject({
      ...{ rule: 'TEAM_NAME', field: 'team' },
    });
    const { id } = await act(owner, 'jobseekerRegister', { ...begin, team: 'team-44-1' });
    expect((await view(owner)).registration).toMatchObject({ team: 'team-44-1', clientNumber: '4711' });
    await act(owner, 'mediatorAssign', { id, expectedVersion: 1, mediator: 'bemiddelaar-7' });
    expect((await view(owner)).registration).toMatchObject({ team: 'team-44-1', mediator: 'bemiddelaar-7' });
    await act(owner, 'mediatorAssign', { id, expectedVersion: 2, mediator: 'bemiddelaar-8', team: 'team-44-2' });
    expect((await view(owner)).registration).toMatchObject({ team: 'team-44-2', clientNumber: '4711' });
  });

  it.each([
    ['1'.repeat(20), []],
    ['1'.repeat(21), ['2 client_number: is not 1 to 20 digits']],
    ['47A1', ['2 client_number: is not 1 to 20 digits']],
  ])(
    'a client number of VDAB is 1 to 20 digits, and the report of a row that is refused has none of it: %s',
    async (client_number, refused) => {
      const { owner } = await openWithFile();
      const row = { national_number: inventedNumber(0), holder: VDAB, changed_at: '2026-01-01T08:00:00Z' };
      const registered = { category: '00', mediation_status: 'IN_BEMIDDELING', registered_on: '2025-01-01' };
      expect((await owner.import([{ ...row, source_id: 'R-1', ...registered, client_number }])).refused).toEqual(
        refused,
      );
    },
  );
});
