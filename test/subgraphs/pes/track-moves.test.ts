import { describe, expect, it } from '@jest/globals';
import { endTrack } from '../../../subgraphs/pes/rules/track-endings.ts';
import { resumeTrack, suspendTrack } from '../../../subgraphs/pes/rules/track-holds.ts';
import { addHours, extendTrack } from '../../../subgraphs/pes/rules/track-moves.ts';
import { closesPremiumFile, problemOfOutcome } from '../../../subgraphs/pes/rules/track-outcome.ts';
import { beginPhase, endPhase, problemOfInternship } from '../../../subgraphs/pes/rules/track-phases.ts';
import { moveTrack, TRACK_MOVES } from '../../../subgraphs/pes/rules/track-states.ts';
import { transition } from '../../kit/pes-rows.ts';
import { internship, phase, suspension, values } from '../../kit/pes-transition-rows.ts';

const TODAY = '2026-06-15';
const STATES = Object.keys(TRACK_MOVES) as (keyof typeof TRACK_MOVES)[];
const parts = { phases: [], suspensions: [], internships: [] };
const hired = { outcome: 'HIRED_NEC', outcomeCause: 'NOT_APPLICABLE', declinedReason: null } as const;

describe('the states of a track', () => {
  it.each(STATES)('from %s it goes where the domain says, and nowhere else', (from) => {
    const reached = STATES.filter((to) => !('rule' in moveTrack(transition({ status: from }), to)));
    expect(reached).toEqual(STATES.filter((to) => TRACK_MOVES[from].includes(to)));
  });

  it('is on hold from its start to its planned end, and not from the day after', () => {
    const hold = (from: string) => suspendTrack(transition({ plannedEndOn: '2026-06-01' }), from, TODAY);
    expect(hold('2026-06-01')).toMatchObject({ status: 'SUSPENDED' });
    expect(hold('2026-06-02')).toEqual({ rule: 'TRACK_PAST_END', field: 'from' });
    expect(hold('2026-01-04')).toEqual({ rule: 'DAY_TOO_EARLY', field: 'from' });
    expect(hold('2026-06-16')).toEqual({ rule: 'DAY_AHEAD', field: 'from' });
  });

  it('goes on: n days on hold move its planned end by n days, the last of them the day before', () => {
    const held = suspension({ from: '2026-03-01' });
    const resume = (on: string) => resumeTrack(transition({ status: 'SUSPENDED' }), on, [held], TODAY);
    expect(resume('2026-03-02')).toMatchObject({
      ...{ track: { status: 'RUNNING', plannedEndOn: '2026-11-06' } },
      suspension: { to: '2026-03-01' },
    });
    expect(resume('2026-03-31')).toMatchObject({ track: { plannedEndOn: '2026-12-05' } });
    expect(resume('2026-03-01')).toEqual({ rule: 'DAY_TOO_EARLY', field: 'resumedOn' });
    expect(resumeTrack(transition({ status: 'REFERRED' }), TODAY, [], TODAY)).toMatchObject({
      rule: 'TRACK_NOT_SUSPENDED',
    });
  });

  it('is extended only where corona held it up, and only to a later day', () => {
    const corona = [suspension({ reason: 'CORONA' })];
    expect(extendTrack(transition(), '2026-11-06', corona)).toMatchObject({ plannedEndOn: '2026-11-06' });
    expect(extendTrack(transition(), '2026-11-05', corona)).toMatchObject({ rule: 'TRACK_EXTEND_SHORTER' });
    expect(extendTrack(transition(), '2026-12-01', [suspension()])).toMatchObject({ rule: 'TRACK_NOTHING_TO_EXTEND' });
  });

  it('INV-20: 140 hours are an average and no cap: the 141st is added', () => {
    expect(addHours(transition({ hoursUsed: 140 }), 1)).toMatchObject({ hoursUsed: 141 });
    expect([0, 501].map((hours) => addHours(transition(), hours))).toMatchObject([
      { rule: 'HOURS_RANGE' },
      { rule: 'HOURS_RANGE' },
    ]);
    expect(addHours(transition({ startOn: null }), 1)).toMatchObject({ rule: 'TRACK_NOT_STARTED' });
  });
});

describe('the end of a track', () => {
  const end = (outcomeOn: string, more = {}) =>
    endTrack(transition(), 'COMPLETED', { ...hired, outcomeOn }, { ...parts, ...more }, { today: TODAY, values });

  it('ends the phase that runs with it, on its own last day where that was earlier (INV-20)', () => {
    const running = phase({ phase: 'STAGE', from: '2026-03-01' });
    expect(end('2026-06-01', { phases: [running] })).toMatchObject({ phases: [{ to: '2026-06-01' }] });
    expect(end('2026-06-02', { phases: [running] })).toMatchObject({ phases: [{ to: '2026-06-01' }] });
  });

  it('comes after the last thing that happened in it, and after its internship was ended', () => {
    expect(end('2026-03-09', { phases: [phase({ to: '2026-03-10' })] })).toMatchObject({ rule: 'DAY_TOO_EARLY' });
    expect(end('2026-03-10', { phases: [phase({ to: '2026-03-10' })] })).toMatchObject({
      track: { status: 'COMPLETED' },
    });
    expect(end('2026-06-01', { internships: [internship()] })).toMatchObject({ rule: 'INTERNSHIP_OPEN' });
  });

  it.each([
    ['COMPLETED', 'HIRED_NEC', 'NOT_APPLICABLE', null],
    ['COMPLETED', 'HIRED_NEC_IMW', 'OWN_WILL', 'TRACK_OUTCOME_CAUSE'],
    ['COMPLETED', 'NOT_HIRED_BEYOND_WILL', 'BEYOND_OWN_WILL', null],
    ['COMPLETED', 'NOT_HIRED_OWN_WILL', 'BEYOND_OWN_WILL', 'TRACK_OUTCOME_CAUSE'],
    ['COMPLETED', 'STOPPED', 'OWN_WILL', 'TRACK_OUTCOME'],
    ['STOPPED', 'HIRED_NEC', 'NOT_APPLICABLE', 'TRACK_OUTCOME'],
    ['STOPPED', 'STOPPED', 'OWN_WILL', null],
    ['RUNNING', 'HIRED_NEC', 'NOT_APPLICABLE', 'TRACK_OUTCOME'],
  ] as const)('%s with %s and %s', (status, outcome, outcomeCause, rule) => {
    expect(problemOfOutcome(transition({ status, outcome, outcomeCause }))?.rule ?? null).toBe(rule);
  });

  it('a reason to decline belongs to the own will of the worker', () => {
    const stopped = { status: 'STOPPED', outcome: 'STOPPED', declinedReason: 'FINANCIAL' } as const;
    expect(problemOfOutcome(transition({ ...stopped, outcomeCause: 'OWN_WILL' }))).toBeNull();
    expect(problemOfOutcome(transition({ ...stopped, outcomeCause: 'BEYOND_OWN_WILL' }))?.rule).toBe('TRACK_DECLINED');
  });

  it('the premium file is closed by an internal move, and by nothing else', () => {
    const outcomes = ['INTERNAL', 'INTERNAL_DOORSTROOM', 'DOORSTROOM_TRACK', 'HIRED_NEC', null] as const;
    expect(outcomes.map(closesPremiumFile)).toEqual([true, true, false, false, false]);
  });
});

describe('phases and internships', () => {
  const begin = (name: Parameters<typeof beginPhase>[1]['phase'], phases: ReturnType<typeof phase>[], at = name) =>
    beginPhase(transition({ phase: at }), { phase: name, from: '2026-06-01' }, phases, TODAY);
  const [first, second, third] = [
    phase(),
    phase({ phase: 'JOBMATCHING' }),
    phase({ phase: 'STAGE', to: '2026-05-01' }),
  ];

  it('job matching and internship alternate, preparation and aftercare come once, and nothing after aftercare', () => {
    expect(begin('JOBMATCHING', [first], 'VOORTRAJECT')).toMatchObject({ phase: 'JOBMATCHING' });
    expect(begin('STAGE', [first, second, third], 'JOBMATCHING')).toMatchObject({ phase: 'STAGE' });
    expect(begin('STAGE', [first], 'VOORTRAJECT')).toMatchObject({ rule: 'PHASE_ORDER' });
    expect(begin('JOBMATCHING', [first, second], 'STAGE')).toMatchObject({ rule: 'PHASE_TWICE' });
    expect(begin('VOORTRAJECT', [phase({ to: '2026-02-01' })])).toMatchObject({ rule: 'PHASE_TWICE' });
    expect(begin('STAGE', [first, second, phase({ phase: 'NAZORG' })], 'NAZORG')).toMatchObject({
      rule: 'PHASE_ORDER',
    });
  });

  it('a phase that does not run cannot end', () => {
    const end = (name: 'STAGE' | 'VOORTRAJECT', to: string) =>
      endPhase(transition(), { phase: name, to }, [first, third], TODAY);
    expect(end('VOORTRAJECT', '2026-01-05')).toMatchObject({ to: '2026-01-05' });
    expect(end('VOORTRAJECT', '2026-01-04')).toMatchObject({ rule: 'DAY_TOO_EARLY' });
    expect(end('STAGE', '2026-05-02')).toMatchObject({ rule: 'PHASE_NOT_OPEN' });
  });

  it('an internship is one of the phase STAGE, one at a time, on a job offer', () => {
    const stage = phase({ phase: 'STAGE', from: '2026-05-01' });
    const start = (more = {}, from = '2026-05-01', jobOfferRef = 'VAC-1') =>
      problemOfInternship(transition(), { from, jobOfferRef }, { ...parts, phases: [stage], ...more }, TODAY)?.rule;
    expect([start(), start({}, '2026-04-30')]).toEqual([undefined, 'DAY_TOO_EARLY']);
    expect([start({ phases: [first] }), start({ internships: [internship()] })]).toEqual([
      'INTERNSHIP_PHASE',
      'INTERNSHIP_OPEN',
    ]);
    expect(start({}, '2026-05-01', ' ')).toBe('JOB_OFFER');
  });
});
