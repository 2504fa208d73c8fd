import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { type ExtractRow, inventedNumber } from '../../kit/extracts.ts';
import { CENTRE_A, CENTRE_B, VDAB } from '../../kit/partnership.ts';
import { openPlan, PEOPLE, take } from '../../kit/partnership-plan.ts';

const common = (holder: string, source_id: string) => ({
  ...{ national_number: inventedNumber(0), holder, source_id, changed_at: '2026-03-10T10:00:00Z' },
});

const participation = (more: ExtractRow = {}): ExtractRow => ({
  ...common(CENTRE_A, 'D-1'),
  ...{ partnership_source_id: 'LP-1', source: 'OCMW', profile: 'INACTIVE', status: 'ACTIVE' },
  ...{ contacted_on: '2026-01-05', enrolled_on: '2026-01-10', activated_on: '2026-01-20', paused_on: '' },
  ...{ resumed_on: '', exited_on: '', exit_reason: '', aftercare_on: '', closed_on: '' },
  ...more,
});

const goal = (more: ExtractRow = {}): ExtractRow => ({
  ...common(CENTRE_A, 'G-1'),
  ...{ life_domain: 'MOBILITEIT', statement: 'Met de fiets naar het werk', status: 'OPEN', added_on: '2026-03-01' },
  ...{ ended_on: '', drop_reason: '' },
  ...more,
});

const action = (more: ExtractRow = {}): ExtractRow => ({
  ...common(CENTRE_A, 'A-1'),
  ...{ goal_holder: CENTRE_A, goal_source_id: 'G-1', life_domain: 'MOBILITEIT', description: 'De weg oefenen' },
  ...{ status: 'PLANNED', recipient: '', added_on: '2026-03-02', due_on: '', started_on: '', ended_on: '' },
  ...{ reason: '', effort_minutes: '' },
  ...more,
});

const sitting = (moment: number, more: ExtractRow = {}): ExtractRow => ({
  ...common(CENTRE_A, `M-${moment}`),
  ...{ partnership_source_id: 'LP-1', instrument: 'supes-structure', instrument_version: '1', moment: String(moment) },
  ...{ taken_on: `2026-0${moment + 1}-10`, completed_on: `2026-0${moment + 1}-10`, answers: 'S01=3\nS02=4' },
  ...more,
});

describeOnBothDatabases('an extract of what a partnership followed of its participants', (openDatabase) => {
  async function open() {
    const plan = await openPlan(openDatabase);
    const { partnership } = plan;
    await take(partnership, { source_id: 'LP-1', name: 'LP', promotor: CENTRE_A, from: '2024-01-01', to: '' });
    for (const organisation of [CENTRE_A, VDAB])
      await take(partnership, {
        ...{ partnership_source_id: 'LP-1', organisation, role: organisation === CENTRE_A ? 'PROMOTOR' : 'PARTNER' },
        responsibilities: '',
      });
    const refusedOf = async (row: ExtractRow) => (await partnership.import([row])).refused.join('; ');
    return { ...plan, refusedOf, import: partnership.import };
  }

  it('a participation is taken in step by step as acts would: no step skipped, none after today, one open at a time', async () => {
    const { refusedOf, import: importRows } = await open();
    const refusals: [ExtractRow, string][] = [
      [participation({ holder: CENTRE_B }), 'PARTICIPATION_NOT_PARTNER'],
      [participation({ enrolled_on: '' }), 'PARTICIPATION_STATUS'],
      [participation({ activated_on: '2026-01-09' }), 'PARTICIPATION_DAY_ORDER'],
      [participation({ activated_on: '2026-03-16' }), 'PARTICIPATION_DAY_AHEAD'],
      [participation({ status: 'PAUSED' }), 'TOLD_STATE'],
      [participation({ status: 'EXITED', exited_on: '2026-03-01' }), 'TOLD_STATE'],
    ];
    for (const [row, rule] of refusals) expect(await refusedOf(row)).toContain(rule);
    expect((await importRows([participation({ activated_on: '2026-03-15' })])).total.inserted).toBe(1);
    expect(await refusedOf(participation({ source_id: 'D-2' }))).toContain('PARTICIPATION_OPEN');
    const over = { exited_on: '2026-02-01', exit_reason: 'WORK', aftercare_on: '2026-02-02', closed_on: '2026-02-03' };
    expect(await refusedOf(participation({ source_id: 'D-2', status: 'CLOSED', ...over }))).toBe('');
    expect((await importRows([participation({ activated_on: '2026-03-15' })])).total.unchanged).toBe(1);
  });

  it('a goal is of who was in the case on the day it was added; one of health is of a centre or of the client', async () => {
    const { refusedOf } = await open();
    const health = { life_domain: 'VERSLAVING' };
    const refusals: [ExtractRow, string][] = [
      [goal({ holder: CENTRE_B }), 'TOLD_NOT_IN_CASE'],
      [goal({ added_on: '2026-02-27' }), 'TOLD_NOT_IN_CASE'],
      [goal({ holder: VDAB, ...health }), 'PLAN_OWNER_HEALTH'],
      [goal({ statement: 'x', status: 'REACHED' }), 'TOLD_STATE'],
      [goal({ status: 'REACHED', ended_on: '2026-02-28' }), 'PLAN_DAY_ORDER'],
      [goal({ status: 'DROPPED', ended_on: '2026-03-02' }), 'TOLD_STATE'],
      [goal({ ended_on: '2026-03-02' }), 'TOLD_STATE'],
    ];
    for (const [row, rule] of refusals) expect(await refusedOf(row)).toContain(rule);
    const fine = [goal({ added_on: '2026-02-28' }), goal({ holder: 'CLIENT', added_on: '2026-02-01', ...health })];
    for (const row of fine) expect(await refusedOf(row)).toBe('');
  });

  it('an action is for a goal of the same client and domain, with one owner; who was asked owns it once they took it', async () => {
    const { refusedOf, read } = await open();
    expect(await refusedOf(action())).toContain('PLAN_GOAL_UNKNOWN');
    await refusedOf(goal());
    const refusals: [ExtractRow, string][] = [
      [action({ national_number: inventedNumber(1) }), 'PLAN_GOAL_UNKNOWN'],
      [action({ life_domain: 'WONEN' }), 'PLAN_GOAL_UNKNOWN'],
      [action({ recipient: CENTRE_A }), 'PLAN_ONE_OWNER'],
      [action({ recipient: CENTRE_B }), 'TOLD_NOT_IN_CASE'],
      [action({ due_on: '2026-03-01' }), 'PLAN_DUE_PAST'],
      [action({ status: 'DONE', ended_on: '2026-03-03' }), 'PLAN_ACTION_STATUS'],
      [action({ status: 'DROPPED', ended_on: '2026-03-03' }), 'TOLD_STATE'],
      [action({ effort_minutes: '15' }), 'PLAN_ACTION_STATUS'],
    ];
    for (const [row, rule] of refusals) expect(await refusedOf(row)).toContain(rule);
    expect(await refusedOf(action({ recipient: VDAB, status: 'DOING', started_on: '2026-03-04' }))).toBe('');
    expect(await refusedOf(action({ source_id: 'A-2', recipient: VDAB, status: 'PROPOSED' }))).toBe('');
    const owners = (await read(PEOPLE.worker)).plan.goals[0].actions.map(
      (each: { status: string; owner: { kboNumber: string } | null; proposedBy: { kboNumber: string } | null }) =>
        `${each.status} ${each.owner?.kboNumber} ${each.proposedBy?.kboNumber}`,
    );
    expect(owners.sort()).toEqual([`DOING ${VDAB} ${CENTRE_A}`, `PROPOSED ${VDAB} ${CENTRE_A}`]);
  });

  it('what an act changed here stays: the extract says so and changes nothing', async () => {
    const { refusedOf, read, act } = await open();
    await refusedOf(goal());
    const [{ id }] = (await read(PEOPLE.worker)).plan.goals;
    await act(PEOPLE.worker, 'planGoalReword', id, { statement: 'Met de bus naar het werk' });
    expect(await refusedOf(goal())).toContain('was changed here since');
    expect((await read(PEOPLE.worker)).plan.goals[0].statement).toBe('Met de bus naar het werk');
  });

  it('sittings come in order, by a coach and never an employer; a completed one does not change', async () => {
    const { refusedOf, import: importRows } = await open();
    const refusals: [ExtractRow, string][] = [
      [sitting(1), 'EMPOWERMENT_MOMENT'],
      [sitting(0, { holder: CENTRE_B }), 'EMPOWERMENT_COACH'],
      [sitting(0, { holder: '0920000171' }), 'holder'],
      [sitting(0, { partnership_source_id: 'LP-2' }), 'EMPOWERMENT_PARTNERSHIP'],
      [sitting(0, { instrument_version: '9' }), 'EMPOWERMENT_INSTRUMENT'],
      [sitting(0, { answers: 'S01=6' }), 'EMPOWERMENT_SCALE'],
      [sitting(0, { answers: 'S99=3' }), 'EMPOWERMENT_ITEM'],
      [sitting(0, { answers: 'S01=3\nS01=4' }), 'each statement once'],
      [sitting(0, { answers: '' }), 'EMPOWERMENT_EMPTY'],
      [sitting(0, { taken_on: '2026-03-16', completed_on: '' }), 'EMPOWERMENT_AHEAD'],
      [sitting(0, { completed_on: '2026-01-09' }), 'TOLD_ORDER'],
    ];
    for (const [row, rule] of refusals) expect(await refusedOf(row)).toContain(rule);
    expect((await importRows([sitting(0), sitting(1)])).total.inserted).toBe(2);
    expect((await importRows([sitting(0), sitting(1)])).total.unchanged).toBe(2);
    expect(await refusedOf(sitting(0, { answers: 'S01=5' }))).toContain('EMPOWERMENT_COMPLETED');
    expect(await refusedOf(sitting(2, { taken_on: '2026-02-10' }))).toContain('EMPOWERMENT_NOT_LATER');
  });
});
