import { expect, it } from '@jest/globals';
import { addMonths } from '../../../shared/local-date.ts';
import { definition } from '../../../subgraphs/social-economy/definition.ts';
import { kinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { type Acted, callerOf, describeOwnerInMemory, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';
import fc from '../../kit/seeded.ts';

const base = { national_number: inventedNumber(0), holder: HOLDER, changed_at: '2026-02-01T08:00:00Z' };
const coach = callerOf({ staffMember: 'coach', organisation: HOLDER, roles: ['coach'], purpose: 'ACTIVATION' });
const client = [{ index: 0, holders: [HOLDER], facts: { organisationKind: 'SOCIAL_ECONOMY_ENTERPRISE' as const } }];
const EVERYTHING = `withheld { section } files { id } employments { id version hoursFraction to endReason }
  employmentTerms { coach hours { from hoursFraction } packages { percentage from to } }
  developmentPlans { id version goals late replacedOn goalStates { id version goal status } }
  internships { endedOn planDueOn } internalEvaluations { id version late result } absences { id version kind to }
  ldeTracks { id version state } journey { kind detail label } deadlines { kind on } history { act section }`;

describeOwnerInMemory('acts of a coach', { definition, kinds, field: 'socialEconomy' }, (open) => {
  const view = async (owner: TestOwner, caller = coach, facts = {}) => {
    const asked = await owner.ask(caller, [{ ...client[0], index: 0, holders: [HOLDER], ...facts }], EVERYTHING);
    expect(asked.errors).toEqual([]);
    return asked.records[0];
  };
  let count = 0;
  const act = (owner: TestOwner, name: string, input: object): Promise<Acted> => {
    count += 1;
    return owner.act(coach, name, { idempotencyKey: `k-${count}`, ...input });
  };
  const openWithWorker = async (more: object = {}) => {
    const owner = await open();
    await owner.import([{ ...base, capacity: 'TARGET_GROUP_WORKER', from: '2022-01-01' }]);
    const { files } = await view(owner);
    const job = { instrument: 'CMW', hoursFraction: 60, from: '2026-01-15' };
    const begun = await act(owner, 'employmentBegin', { file: files[0].id, ...job, ...more });
    return { owner, file: files[0].id as string, id: begun.id ?? '', begun };
  };

  it('begin an employment, change its hours, apply packages, name a coach and end it', async () => {
    const { owner, id } = await openWithWorker();
    const at = (expectedVersion: number) => ({ id, expectedVersion });
    await act(owner, 'employmentHoursChange', { ...at(1), from: '2026-03-01', hoursFraction: 80 });
    const wop = { percentage: 45, level: 'MIDDLE', from: '2026-01-15' };
    await act(owner, 'employmentPackageApply', { ...at(2), ...wop });
    await act(owner, 'employmentPackageApply', { ...at(3), ...wop, percentage: 50, from: '2026-02-15' });
    await act(owner, 'employmentCoachAssign', { ...at(4), coach: 'coach-7' });
    const done = await act(owner, 'employmentEnd', { ...at(5), to: '2026-03-14', reason: 'RESIGNED' });
    expect(done).toMatchObject({ __typename: 'ActDone', version: 6 });
    const after = await view(owner);
    expect(after.employments).toMatchObject([{ hoursFraction: 80, to: '2026-03-14', endReason: 'RESIGNED' }]);
    expect(after.employmentTerms).toMatchObject([
      {
        coach: 'coach-7',
        hours: [
          { from: '2026-01-15', hoursFraction: 60 },
          { from: '2026-03-01', hoursFraction: 80 },
        ],
        packages: [
          { percentage: 45, to: '2026-02-14' },
          { percentage: 50, to: null },
        ],
      },
    ]);
    const again = { ...at(6), to: '2026-03-15', reason: 'RESIGNED' };
    expect(await act(owner, 'employmentEnd', again)).toMatchObject({ rule: 'EMPLOYMENT_OVER' });
    expect(await act(owner, 'employmentCoachAssign', at(5))).toMatchObject({ __typename: 'ActConflict' });
  });

  it('make and update a plan, late after the month, with goals that are reached and dropped', async () => {
    const { owner, id } = await openWithWorker();
    expect((await view(owner)).deadlines).toEqual([{ kind: 'POP_DUE', on: '2026-02-15' }]);
    const make = { id, expectedVersion: 1, on: '2026-03-01', goals: ['Op tijd komen', 'VCA halen'] };
    expect(await act(owner, 'developmentPlanMake', { ...make, goals: [' '] })).toMatchObject({
      rule: 'POP_WITHOUT_GOALS',
    });
    await act(owner, 'developmentPlanMake', make);
    expect(await act(owner, 'developmentPlanMake', make)).toMatchObject({ rule: 'POP_EXISTS' });
    const [plan] = (await view(owner)).developmentPlans;
    expect([plan.late, plan.goalStates.length]).toEqual([true, 2]);
    const goal = plan.goalStates.find((each: { goal: string }) => each.goal === 'VCA halen');
    const reach = { id: goal.id, expectedVersion: 1, on: '2026-03-10' };
    expect(await act(owner, 'planGoalReach', { ...reach, on: '2026-03-16' })).toMatchObject({ rule: 'AHEAD' });
    expect(await act(owner, 'planGoalReach', reach)).toMatchObject({ version: 2 });
    const drop = { ...reach, expectedVersion: 2 };
    expect(await act(owner, 'planGoalDrop', drop)).toMatchObject({ rule: 'PLAN_GOAL_NOT_OPEN' });
    await act(owner, 'internshipReported', { id, expectedVersion: 1, endedOn: '2026-03-12' });
    expect((await view(owner)).deadlines).toEqual([{ kind: 'POP_DUE', on: '2026-04-12' }]);
    const next = { id: plan.id, expectedVersion: 1, on: '2026-03-13', goals: ['VCA halen', 'Heftruck'] };
    await act(owner, 'developmentPlanUpdate', next);
    expect(await act(owner, 'developmentPlanUpdate', { ...next, expectedVersion: 2 })).toMatchObject({
      rule: 'POP_REPLACED',
    });
    const [newest, replaced] = (await view(owner)).developmentPlans;
    expect([newest.late, replaced.replacedOn, (await view(owner)).deadlines]).toEqual([false, '2026-03-13', []]);
    expect(newest.goalStates.map(({ status }: { status: string }) => status).sort()).toEqual(['OPEN', 'REACHED']);
  });

  it('plan and hold an evaluation, and record absences that nobody but coach and client sees', async () => {
    const { owner, id } = await openWithWorker();
    const on = { id, expectedVersion: 1 };
    const planned = await act(owner, 'internalEvaluationPlan', { ...on, kind: 'INTERIM', dueOn: '2026-03-01' });
    const hold = {
      id: planned.id,
      expectedVersion: 1,
      on: '2026-03-02',
      result: 'TO_IMPROVE',
      followUp: 'MORE_GUIDANCE',
    };
    expect(await act(owner, 'internalEvaluationHold', hold)).toMatchObject({ version: 2 });
    const again = { ...hold, expectedVersion: 2 };
    expect(await act(owner, 'internalEvaluationHold', again)).toMatchObject({ rule: 'EVALUATION_HELD' });
    const ill = await act(owner, 'absenceRecord', { ...on, kind: 'ILLNESS', from: '2026-03-02' });
    const twice = { ...on, kind: 'HOLIDAY', from: '2026-03-10' };
    expect(await act(owner, 'absenceRecord', twice)).toMatchObject({ rule: 'ABSENCE_TWICE' });
    await act(owner, 'absenceEnd', { id: ill.id, expectedVersion: 1, to: '2026-03-09' });
    expect(await act(owner, 'absenceRecord', twice)).toMatchObject({ __typename: 'ActDone' });
    const seen = await view(owner);
    expect([seen.internalEvaluations[0].late, seen.absences.length]).toEqual([true, 2]);
    expect(JSON.stringify(seen.journey)).not.toMatch(/ILLNESS|ziekte|TO_IMPROVE/i);
    const follower = await view(owner, callerOf(), { facts: {} });
    expect([follower.absences, follower.internalEvaluations, follower.employmentTerms]).toEqual([null, null, null]);
    expect(JSON.stringify(follower.journey)).not.toMatch(/ABSENCE|EVALUATION/);
  });

  it('INV-23: begin an inschakelingstraject until the last day on which one is given out, extend, evaluate and end it', async () => {
    const { owner, id } = await openWithWorker({ instrument: 'LDE', from: '2022-01-01' });
    const begin = { id, expectedVersion: 1, from: '2023-07-01', plannedEnd: '2026-03-31' };
    expect(await act(owner, 'ldeTrackBegin', begin)).toMatchObject({ rule: 'INV-23', field: 'from' });
    const track = await act(owner, 'ldeTrackBegin', { ...begin, from: '2022-01-01', plannedEnd: '2026-12-31' });
    const at = (expectedVersion: number) => ({ id: track.id, expectedVersion });
    const extend = { ...at(1), plannedEnd: '2028-01-01', reason: 'TRAINING' };
    expect(await act(owner, 'ldeTrackExtend', extend)).toMatchObject({ rule: 'INV-23', field: 'plannedEnd' });
    expect(await act(owner, 'ldeTrackExtend', { ...extend, plannedEnd: '2027-12-31' })).toMatchObject({ version: 2 });
    const evaluate = { ...at(2), on: '2026-03-01', outcome: 'WOP_STILL_NEEDED', runOff: 'WOP_40_LOW' };
    expect(await act(owner, 'ldeTrackEvaluate', evaluate)).toMatchObject({ version: 3 });
    expect((await view(owner)).ldeTracks).toMatchObject([{ state: 'RUN_OFF' }]);
    expect(await act(owner, 'ldeTrackEnd', { ...at(3), endedOn: '2026-03-14' })).toMatchObject({ version: 4 });
    expect(await act(owner, 'ldeTrackEnd', { ...at(4), endedOn: '2026-03-14' })).toMatchObject({ rule: 'LDE_OVER' });
  });

  it('never make more than full time, whatever employments and hours they try', async () => {
    const month = fc.integer({ min: 0, max: 14 }).map((months) => addMonths('2025-01-01', months));
    const job = fc.record({ from: month, to: fc.option(month), hoursFraction: fc.integer({ min: -1, max: 110 }) });
    const { owner, file } = await openWithWorker({ from: '2024-01-01', to: '2024-02-01' });
    await fc.assert(
      fc.asyncProperty(job, async (tried) => {
        await act(owner, 'employmentBegin', { file, instrument: 'CMW', ...tried });
        const { employments } = await view(owner);
        const asked = await owner.ask(coach, client, 'employments { from to hoursFraction }');
        expect(employments.length).toBe(asked.records[0].employments.length);
        for (const { from: day } of asked.records[0].employments) {
          const running = asked.records[0].employments.filter(
            ({ from, to }: { from: string; to: string | null }) => from <= day && (to === null || day <= to),
          );
          const sum = running.reduce(
            (all: number, { hoursFraction }: { hoursFraction: number }) => all + hoursFraction,
            0,
          );
          expect(sum).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('INV-24: leave the register to imports, which refuse a maatwerkbedrijf of 64 percent with the words of the rule', async () => {
    const owner = await open();
    const row = { holder: HOLDER, changed_at: '2026-02-01', enterprise_name: 'De Werkplek', enterprise_kind: 'MWB' };
    const rows = [
      { ...row, source_id: 'e-1', recognised_from: '2019-01-01', share_target_group: '65', fte_target_group: '2000' },
      { ...row, source_id: 'e-2', recognised_from: '2019-01-01', share_target_group: '64', fte_target_group: '2000' },
    ];
    const { total, refused } = await owner.import(rows);
    expect([total.inserted, refused]).toEqual([1, [expect.stringMatching(/^3 share_target_group: .*\(INV-24\)$/)]]);
  });
});
