import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/pes/definition.ts';
import { kinds } from '../../../subgraphs/pes/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { providerRow, VDAB } from '../../kit/pes-extracts.ts';

const PROVIDER = '0930000168';
const HOST = '0914402172';
const MEDIATOR = callerOf({ roles: ['mediator'], organisation: VDAB, purpose: 'TRANSITION' });
const SELECTION = `files { id } transitions { id version status phase plannedEndOn waitingDays hoursBudget hoursUsed outcome
    closesPremiumFile phases { phase from to } suspensions { from to } internships { id version to result } }
  transitionReasons { on declined suspended } readinessScreenings { id outcome favourable closesPremiumFile }
  workplaceLearning { kind to result } employment { id version durable durableDefinitionMonths track followUps { month late } }
  journey { kind label } deadlines { on kind actor } withheld { section }`;

const COMPLETED = {
  ...{ status: 'COMPLETED', outcome: 'HIRED_NEC', plannedEndOn: '2026-08-01', waitingDays: 21 },
  ...{ hoursBudget: 140, hoursUsed: 141, closesPremiumFile: false },
  phases: [
    { phase: 'VOORTRAJECT', to: '2025-10-31' },
    { phase: 'JOBMATCHING', to: '2026-02-01' },
    { phase: 'STAGE', to: '2026-03-02' },
  ],
};

describeOwner('from proposal to regular work', { definition, kinds, field: 'pes' }, (open) => {
  const view = async (owner: TestOwner, caller = MEDIATOR, organisationKind: 'PES' | 'WELFARE_CENTRE' = 'PES') => {
    const client = { index: 0, holders: [VDAB], facts: { organisationKind } };
    const { records, errors } = await owner.ask(caller, [client], SELECTION);
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
    for (const row of [{ ...file, capacity: 'JOBSEEKER', from: '2024-01-01' }, providerRow])
      expect((await owner.import([row])).refused).toEqual([]);
    return { owner, file: (await view(owner)).files[0].id };
  };
  const proposal = { origin: 'CMW', sourceEmployer: HOST, referralSource: 'WORKER', proposedOn: '2025-09-01' };
  const begun = async () => {
    const { owner, file } = await openWithFile();
    const { id } = await act(owner, 'transitionTrackPropose', { file, ...proposal });
    await act(owner, 'transitionTrackRefer', { id, expectedVersion: 1, provider: PROVIDER, referredOn: '2025-09-10' });
    await act(owner, 'transitionTrackStart', { id, expectedVersion: 2, startOn: '2025-10-01' });
    return { owner, file, id };
  };

  it('a track runs from proposal to outcome, each step on the version before it', async () => {
    const { owner, id } = await begun();
    const steps: [string, object][] = [
      ['transitionPhaseEnd', { phase: 'VOORTRAJECT', to: '2025-10-31' }],
      ['transitionPhaseBegin', { phase: 'JOBMATCHING', from: '2025-11-01' }],
      ['transitionPhaseBegin', { phase: 'STAGE', from: '2026-01-12' }],
      ['internshipStart', { host: HOST, from: '2026-01-12', jobOfferRef: 'VAC-1' }],
      ['transitionHoursRecord', { hours: 141 }],
    ];
    for (const [at, [name, said]] of steps.entries())
      expect(await act(owner, name, { id, expectedVersion: 3 + at, ...said })).toMatchObject({ __typename: 'ActDone' });
    const done = {
      id,
      expectedVersion: 8,
      outcome: 'HIRED_NEC',
      outcomeCause: 'NOT_APPLICABLE',
      outcomeOn: '2026-03-02',
    };
    expect(await act(owner, 'transitionTrackComplete', done)).toMatchObject({ rule: 'INTERNSHIP_OPEN' });
    const [internship] = (await view(owner)).transitions[0].internships;
    const hired = { id: internship.id, expectedVersion: 1, to: '2026-03-01', result: 'HIRED', popUpdated: true };
    expect(await act(owner, 'internshipEnd', hired)).toMatchObject({ __typename: 'ActDone', version: 2 });
    expect(await act(owner, 'transitionTrackComplete', done)).toMatchObject({ __typename: 'ActDone', version: 9 });
    expect((await view(owner)).transitions).toMatchObject([COMPLETED]);
  });

  it('INV-20, INV-21: a phase too long, a second track, and a provider without a mandate are refused', async () => {
    const { owner, file, id } = await begun();
    const late = { id, expectedVersion: 3, phase: 'VOORTRAJECT', to: '2025-11-02' };
    expect(await act(owner, 'transitionPhaseEnd', late)).toMatchObject({ rule: 'INV-20', field: 'to' });
    expect(await act(owner, 'transitionPhaseEnd', { ...late, to: '2025-11-01' })).toMatchObject({ version: 4 });
    expect(await act(owner, 'transitionPhaseEnd', { ...late, expectedVersion: 3 })).toMatchObject({
      ...{ __typename: 'ActConflict', currentVersion: 4 },
    });
    expect(await act(owner, 'transitionTrackPropose', { file, ...proposal })).toMatchObject({
      rule: 'TRACK_ALREADY_OPEN',
    });
    const stop = { id, expectedVersion: 4, outcomeCause: 'OWN_WILL', outcomeOn: '2026-01-05', declinedReason: 'OTHER' };
    expect(await act(owner, 'transitionTrackStop', stop)).toMatchObject({ __typename: 'ActDone' });
    const again = await act(owner, 'transitionTrackPropose', { file, ...proposal });
    const elsewhere = { id: again.id, expectedVersion: 1, provider: HOST, referredOn: '2026-01-06' };
    expect(await act(owner, 'transitionTrackRefer', elsewhere)).toMatchObject({ rule: 'INV-21', field: 'provider' });
  });

  it('ten days on hold move the end by ten; why is told to VDAB, and to a centre that the track exists', async () => {
    const { owner, id } = await begun();
    await act(owner, 'transitionTrackSuspend', { id, expectedVersion: 3, from: '2025-10-06', reason: 'ILLNESS' });
    await act(owner, 'transitionTrackResume', { id, expectedVersion: 4, resumedOn: '2025-10-16' });
    const { transitions, transitionReasons, deadlines } = await view(owner);
    expect([transitions[0].plannedEndOn, transitions[0].suspensions]).toEqual([
      ...['2026-08-11', [{ from: '2025-10-06', to: '2025-10-15' }]],
    ]);
    expect(transitionReasons).toEqual([{ on: '2025-10-06', declined: null, suspended: 'ILLNESS' }]);
    expect(deadlines).toEqual([
      { on: '2025-11-11', kind: 'TRANSITION_PHASE_ENDS', actor: PROVIDER },
      { on: '2026-08-11', kind: 'TRANSITION_ENDS', actor: PROVIDER },
    ]);
    const centre = await view(owner, callerOf(), 'WELFARE_CENTRE');
    expect([centre.transitions.length, centre.transitionReasons, centre.employment]).toEqual([1, null, null]);
  });

  it('evaluations and workplace learning are recorded by VDAB; another role is refused', async () => {
    const { owner, file } = await openWithFile();
    const plan = { file, kind: 'CMW_TERM', plannedOn: '2026-02-02', screenedEmployment: 'CMW' };
    expect(await act(owner, 'readinessScreeningPlan', plan, callerOf())).toMatchObject({ rule: 'NOT_PERMITTED' });
    const { id } = await act(owner, 'readinessScreeningPlan', plan);
    const internal = { id, expectedVersion: 1, screenedOn: '2026-02-03', outcome: 'INTERNAL_DOORSTROOM' };
    expect(await act(owner, 'readinessScreeningRecord', internal)).toMatchObject({ version: 2 });
    const ibo = { file, form: 'IBO', host: HOST, from: '2025-01-06', to: '2025-07-07' };
    expect(await act(owner, 'workplaceLearningStart', ibo)).toMatchObject({ rule: 'LEARNING_TOO_LONG', field: 'to' });
    const learning = await act(owner, 'workplaceLearningStart', { ...ibo, to: '2025-07-06' });
    await act(owner, 'workplaceLearningEnd', {
      id: learning.id,
      expectedVersion: 1,
      to: '2025-06-30',
      result: 'HIRED',
    });
    expect(await view(owner)).toMatchObject({
      readinessScreenings: [{ favourable: true, closesPremiumFile: true }],
      workplaceLearning: [{ kind: 'IBO', to: '2025-06-30', result: 'HIRED' }],
    });
  });

  it('regular work that was seen at 3 and 6 months is durable by the definition of 6, also where one was seen late', async () => {
    const { owner, file } = await openWithFile();
    const job = { file, from: '2025-07-01', employer: HOST, contractType: 'PERMANENT', imw: false };
    const work = await act(owner, 'regularWorkRecord', job);
    const seen = { id: work.id, employed: true };
    const first = { ...seen, expectedVersion: 1, month: 3, observedOn: '2025-10-01' };
    expect(await act(owner, 'regularWorkFollowUpRecord', first)).toMatchObject({ id: work.id, version: 2 });
    await act(owner, 'regularWorkFollowUpRecord', { ...seen, expectedVersion: 2, month: 6, observedOn: '2026-02-15' });
    expect(await view(owner)).toMatchObject({
      employment: [{ durable: true, durableDefinitionMonths: 6, followUps: [{ late: false }, { late: true }] }],
    });
    expect(await act(owner, 'regularWorkEnd', { id: work.id, expectedVersion: 3, to: '2026-03-01' })).toMatchObject({
      __typename: 'ActDone',
    });
  });
});
