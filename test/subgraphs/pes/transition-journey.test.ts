import { describe, expect, it } from '@jest/globals';
import { transitionDeadlines } from '../../../subgraphs/pes/rules/transition-deadlines.ts';
import { type TransitionJourneyRows, transitionEvents } from '../../../subgraphs/pes/rules/transition-journey.ts';
import { transition } from '../../kit/pes-rows.ts';
import {
  followUp,
  internship,
  learning,
  PROVIDER,
  phase,
  regularWork,
  screening,
  suspension,
  values,
} from '../../kit/pes-transition-rows.ts';
import { HOLDER } from '../../kit/record-row.ts';

const NOTHING: TransitionJourneyRows = { transitions: [], screenings: [], learnings: [], employments: [] };
const track = (more: Partial<TransitionJourneyRows['transitions'][number]> = {}) => ({
  ...{ ...transition(), phases: [], suspensions: [], internships: [] },
  ...more,
});
const told = (rows: Partial<TransitionJourneyRows>) =>
  transitionEvents({ ...NOTHING, ...rows })
    .map(({ on, kind, detail }) => [on, kind, detail])
    .sort();
const due = (rows: Partial<TransitionJourneyRows>) =>
  transitionDeadlines({ ...NOTHING, ...rows }, values).map(({ on, kind, actor }) => [on, kind, actor]);

describe('what VDAB tells of a track', () => {
  it('is its way from proposal to outcome, with phases and internships', () => {
    const parts = {
      phases: [phase({ phase: 'STAGE', from: '2026-03-01' })],
      internships: [internship({ from: '2026-03-02', to: '2026-04-30', result: 'HIRED' })],
    };
    const days = { proposedOn: '2025-12-01', referredOn: '2025-12-15', outcomeOn: '2026-05-01' };
    const over = track({ status: 'COMPLETED', outcome: 'HIRED_NEC', ...days, ...parts });
    expect(told({ transitions: [over] })).toEqual([
      ['2025-12-01', 'TRANSITION_PROPOSED', 'CMW'],
      ['2025-12-15', 'TRANSITION_REFERRED', null],
      ['2026-01-05', 'TRANSITION_STARTED', 'CMW'],
      ['2026-03-01', 'TRANSITION_PHASE_BEGAN', 'STAGE'],
      ['2026-03-02', 'INTERNSHIP_STARTED', null],
      ['2026-04-30', 'INTERNSHIP_ENDED', 'HIRED'],
      ['2026-05-01', 'TRANSITION_ENDED', 'HIRED_NEC'],
    ]);
  });

  it('is that it was on hold and went on the day after, and never why', () => {
    const suspensions = [suspension({ from: '2026-02-01', to: '2026-02-28', reason: 'ILLNESS' })];
    const events = told({ transitions: [track({ suspensions, startOn: null })] });
    expect(events).toEqual([
      ['2026-02-01', 'TRANSITION_SUSPENDED', null],
      ['2026-03-01', 'TRANSITION_RESUMED', null],
    ]);
  });

  it('is what follows from the outcome: a wait for a new track, or a premium file that closes', () => {
    const ended = (outcome: 'NOT_HIRED_BEYOND_WILL' | 'INTERNAL') =>
      told({ transitions: [track({ status: 'COMPLETED', outcome })] }).map(([, kind]) => kind);
    expect(ended('NOT_HIRED_BEYOND_WILL')).toEqual(['TRANSITION_STARTED', 'TRANSITION_ENDED', 'WAITS_FOR_NEW_TRACK']);
    expect(ended('INTERNAL')).toEqual(['TRANSITION_STARTED', 'PREMIUM_FILE_CLOSES', 'TRANSITION_ENDED']);
  });

  it('is evaluations, learning and regular work, each in a section of its own', () => {
    const screened = { screenedOn: '2026-02-02', outcome: 'INTERNAL_DOORSTROOM', favourable: true } as const;
    const rows = {
      screenings: [screening(screened)],
      learnings: [learning({ to: '2026-03-01', result: 'COMPLETED' })],
      employments: [{ ...regularWork(), followUps: [followUp(), followUp({ month: 6, employed: false })] }],
    };
    const sections = transitionEvents({ ...NOTHING, ...rows }).map(({ section, kind }) => `${section} ${kind}`);
    expect(sections).toEqual([
      ...['pes.readiness READINESS_SCREENED', 'pes.readiness PREMIUM_FILE_CLOSES'],
      'pes.workplace-learning WORKPLACE_LEARNING_STARTED',
      'pes.workplace-learning WORKPLACE_LEARNING_ENDED',
      ...['pes.employment EMPLOYMENT_STARTED', 'pes.employment EMPLOYMENT_FOLLOWED_UP'],
      'pes.employment EMPLOYMENT_NOT_FOUND',
    ]);
  });
});

describe('what has to be done', () => {
  it('INV-20: the provider ends the phase that runs by its last day, and the track by its planned end', () => {
    const phases = [phase({ phase: 'STAGE', from: '2026-03-31' }), phase({ to: '2026-02-01' })];
    expect(due({ transitions: [track({ phases })] })).toEqual([
      ['2026-11-05', 'TRANSITION_ENDS', PROVIDER],
      ['2026-06-30', 'TRANSITION_PHASE_ENDS', PROVIDER],
    ]);
    expect(due({ transitions: [track({ phases: [phase({ phase: 'NAZORG', from: '2026-10-01' })] })] })[1]).toEqual([
      ...['2026-11-05', 'TRANSITION_PHASE_ENDS', PROVIDER],
    ]);
  });

  it('is to end a track on hold too, by VDAB where no provider is known; nothing of one that is over', () => {
    const held = track({ status: 'SUSPENDED', provider: null, phases: [phase()], suspensions: [suspension()] });
    expect(due({ transitions: [held] })).toEqual([['2026-11-05', 'TRANSITION_ENDS', HOLDER]]);
    expect(due({ transitions: [track({ status: 'COMPLETED' }), track({ status: 'STOPPED' })] })).toEqual([]);
  });

  it('is to start what was referred within thirty days', () => {
    const waits = track({ status: 'REFERRED', startOn: null, plannedEndOn: null, referredOn: '2026-01-31' });
    expect(due({ transitions: [waits] })).toEqual([['2026-03-02', 'TRANSITION_REFERRAL_TO_START', PROVIDER]]);
  });

  it('is to evaluate on the planned day, until that is done', () => {
    expect(due({ screenings: [screening()] })).toEqual([['2026-02-02', 'READINESS_SCREENING_DUE', HOLDER]]);
    expect(due({ screenings: [screening({ screenedOn: '2026-02-02' })] })).toEqual([]);
  });

  it.each([
    ['nothing was seen', [], ['2026-02-28', '2026-05-30', '2026-11-30', '2027-05-30']],
    ['it was seen at 6 months', [followUp({ month: 6 })], ['2026-11-30', '2027-05-30']],
    ['the client was not at work at 3 months', [followUp({ employed: false })], []],
    ['it was seen at 18 months', [followUp({ month: 18 })], []],
  ])('is to follow up at 3, 6, 12 and 18 months what began on 30 November, where %s', (_, followUps, days) => {
    const employments = [{ ...regularWork({ from: '2025-11-30' }), followUps }];
    expect(due({ employments })).toEqual(days.map((on) => [on, 'EMPLOYMENT_FOLLOW_UP_DUE', HOLDER]));
  });
});
