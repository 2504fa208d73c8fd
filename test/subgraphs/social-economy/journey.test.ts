import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import { deadlinesOf, type SocialEconomyDeadlineRows } from '../../../subgraphs/social-economy/rules/deadlines.ts';
import { journeyOf, type SocialEconomyJourneyRows } from '../../../subgraphs/social-economy/rules/journey.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { developmentPlan, employment, move, NO_FOLLOW_UP } from '../../kit/social-economy-rows.ts';

const { values } = ownerRules;
const OTHER = '0920000161';
const NOTHING = { employments: [], developmentPlans: [], moves: [], followUp: NO_FOLLOW_UP };
const told = (rows: Partial<SocialEconomyJourneyRows>, today = '2026-12-31') =>
  journeyOf({ ...NOTHING, ...rows }, today, values).map(({ on, section, kind, detail }) => [on, section, kind, detail]);
const due = (rows: Partial<SocialEconomyDeadlineRows>, today: string) =>
  deadlinesOf({ ...NOTHING, withoutPlans: [], ...rows }, today, values).map(({ on, kind }) => `${on} ${kind}`);

describe('what an enterprise tells of a worker', () => {
  it('is an employment with its instrument, and not why it ended', () => {
    const over = employment({ from: '2025-01-15', to: '2025-11-30', endReason: 'ILLNESS' });
    expect(told({ employments: [over] })).toEqual([
      ['2025-01-15', 'social-economy.employment', 'EMPLOYMENT_STARTED', 'CMW'],
      ['2025-11-30', 'social-economy.employment', 'EMPLOYMENT_ENDED', 'CMW'],
    ]);
  });

  it('is that the plan was updated, and no goal of it', () => {
    expect(told({ developmentPlans: [developmentPlan()] })).toEqual([
      ['2026-02-01', 'social-economy.development-plan', 'POP_UPDATED', null],
    ]);
  });

  it('is a move to regular work and the return from it', () => {
    const failed = { failedOn: '2025-08-20', failureCause: 'BEYOND_OWN_WILL' } as const;
    expect(told({ moves: [move({ ...failed, returnOfferedOn: '2025-08-25', returnedOn: '2025-09-01' })] })).toEqual([
      ['2025-01-31', 'social-economy.moves', 'MOVED_TO_REGULAR_WORK', 'NEC_IMW'],
      ['2025-08-20', 'social-economy.moves', 'MOVE_FAILED', null],
      ['2025-08-25', 'social-economy.moves', 'RETURN_OFFERED', null],
      ['2025-09-01', 'social-economy.moves', 'RETURNED', null],
    ]);
  });

  it.each([
    ['2026-07-31', ['MOVED_TO_REGULAR_WORK']],
    ['2026-08-01', ['MOVED_TO_REGULAR_WORK', 'RETURN_RIGHT_LAPSED']],
  ])('is on %s, for a right that nobody used until 31 July 2026: %j', (today, kinds) => {
    expect(told({ moves: [move({ movedOn: '2025-01-31' })] }, today).map(([, , kind]) => kind)).toEqual(kinds);
  });

  it('is nothing that lies ahead', () => {
    expect(told({ employments: [employment({ from: '2026-01-15' })] }, '2026-01-14')).toEqual([]);
  });
});

describe('the end of a right of return', () => {
  it.each([
    ['on its last day', '2026-07-31', ['2026-07-31 RETURN_RIGHT_ENDS']],
    ['no more on the day after', '2026-08-01', []],
  ])('stands %s', (_, today, expected) => {
    expect(due({ moves: [move({ movedOn: '2025-01-31' })] }, today)).toEqual(expected);
  });

  it('does not stand once the worker returned', () => {
    const back = move({ failedOn: '2025-08-20', failureCause: 'BEYOND_OWN_WILL', returnedOn: '2025-09-01' });
    expect(due({ moves: [back] }, '2025-09-01')).toEqual([]);
  });
});

describe('the first plan (POP) of an employment', () => {
  it.each([
    ['2026-01-15', '2026-02-15'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
  ])('of who was hired on %s is due on %s', (from, on) => {
    expect(due({ employments: [employment({ from })] }, from)).toEqual([`${on} POP_DUE`]);
  });

  it.each([
    ['not yet the day before hiring', '2026-01-14', 0],
    ['on the last day', '2026-02-15', 1],
    ['and, overdue, a year later', '2027-02-15', 1],
  ])('is asked for %s', (_, today, deadlines) => {
    expect(due({ employments: [employment({ from: '2026-01-15' })] }, today)).toHaveLength(deadlines);
  });

  it.each([
    ['on the last day of the employment', '2026-05-31', 1],
    ['no more on the day after', '2026-06-01', 0],
  ])('is asked for %s', (_, today, deadlines) => {
    expect(due({ employments: [employment({ to: '2026-05-31' })] }, today)).toHaveLength(deadlines);
  });

  it.each([
    ['CMW', 1],
    ['LDE', 1],
    ['IMW', 1],
    ['AMA_SE', 0],
    ['SINE', 0],
    ['VOP', 0],
  ] as const)('under %s: %i', (instrument, deadlines) => {
    expect(due({ employments: [employment({ instrument })] }, '2026-03-01')).toHaveLength(deadlines);
  });

  it('is there when a plan of this employment is, and not when one of another is', () => {
    const employments = [employment({ sourceId: 'S-2' })];
    expect(
      due({ employments, developmentPlans: [developmentPlan({ employmentSourceId: 'S-2' })] }, '2026-03-01'),
    ).toEqual([]);
    for (const other of [{ employmentSourceId: 'S-1' }, { employmentSourceId: 'S-2', holder: OTHER }]) {
      expect(due({ employments, developmentPlans: [developmentPlan(other)] }, '2026-03-01')).toHaveLength(1);
    }
  });

  it.each([
    ['the section is withheld', null],
    ['the plans of the enterprise did not come', [HOLDER]],
  ])('is not called missing when %s', (_, withoutPlans) => {
    expect(due({ employments: [employment()], withoutPlans }, '2026-03-01')).toEqual([]);
  });

  it('is asked of the enterprises whose plans did come', () => {
    const employments = [employment(), employment({ holder: OTHER })];
    expect(deadlinesOf({ ...NOTHING, employments, withoutPlans: [HOLDER] }, '2026-03-01', values)).toEqual([
      {
        on: '2026-02-15',
        source: 'SOCIAL_ECONOMY',
        section: 'social-economy.development-plan',
        kind: 'POP_DUE',
        actor: OTHER,
      },
    ]);
  });
});
