import { describe, expect, it } from '@jest/globals';
import { readPolicyValues } from '../../../shared/policy-values.ts';
import {
  durableMonths,
  followUpInvariant,
  isDurable,
  isLate,
} from '../../../subgraphs/pes/rules/employment-follow-up.ts';
import { endRegularWork } from '../../../subgraphs/pes/rules/work-moves.ts';
import { followUp, regularWork, transitionDossier, values } from '../../kit/pes-transition-rows.ts';

const seen = (...observed: [month: number, employed: boolean][]) => ({
  ...regularWork(),
  followUps: observed.map(([month, employed]) => followUp({ month, employed })),
});
const MOMENTS = [3, 6, 12, 18].map((month) => `employment-follow-up-month,${month},2019-01-01,,${month},months,x`);
const twelve = readPolicyValues(
  ['name,key,from,to,value,unit,source', 'durable-definition-months,,2019-01-01,,12,months,x', ...MOMENTS].join('\n'),
  'The table of the test',
);

describe('durable work (domain 2.7)', () => {
  it.each([
    ['nothing was seen yet', seen(), null],
    ['it was seen at 3 months only', seen([3, true]), null],
    ['it was seen at 6 months only', seen([6, true]), null],
    ['at 3 and 6 months', seen([3, true], [6, true]), true],
    ['not at 3 months', seen([3, false]), false],
    ['at 3 and not at 6', seen([3, true], [6, false]), false],
    ['at 3 and 6 and not at 12, which is past the definition', seen([3, true], [6, true], [12, false]), true],
  ])('by the definition of 6 months, where %s', (_, spell, durable) => {
    expect(isDurable(spell, values)).toBe(durable);
  });

  it.each([
    ['at 3 and 6 months', seen([3, true], [6, true]), null],
    ['at 3, 6 and 12', seen([3, true], [6, true], [12, true]), true],
    ['at 3 and 6 and not at 12', seen([3, true], [6, true], [12, false]), false],
  ])('by the alternative of 12 months, where %s', (_, spell, durable) => {
    expect(isDurable(spell, twelve)).toBe(durable);
  });

  it('the definition is said with the figure; before there was one, neither is', () => {
    expect([durableMonths('2019-01-01', values), durableMonths('2018-12-31', values)]).toEqual([6, null]);
    expect(isDurable({ ...seen([3, true], [6, true]), from: '2018-12-31' }, values)).toBeNull();
  });
});

describe('an observation', () => {
  const problem = (more: Parameters<typeof followUp>[0], others: ReturnType<typeof followUp>[] = []) => {
    const row = followUp(more);
    const dossier = transitionDossier({
      necEmployments: [regularWork({ from: '2025-11-30' })],
      followUps: [...others, row],
    });
    return followUpInvariant(row, dossier, values)?.rule ?? null;
  };

  it('is made on the day three months later or after it, and not the day before', () => {
    expect([problem({ observedOn: '2026-02-27' }), problem({ observedOn: '2026-02-28' })]).toEqual([
      'FOLLOW_UP_EARLY',
      null,
    ]);
  });

  it.each([
    [3, null],
    [6, null],
    [9, 'FOLLOW_UP_MONTH'],
    [12, null],
    [18, null],
    [24, 'FOLLOW_UP_MONTH'],
  ])('at %i months', (month, rule) => {
    expect(problem({ month, observedOn: '2028-01-01' })).toBe(rule);
  });

  it('is made once for each moment, of an employment that is on record', () => {
    const observedOn = '2026-03-01';
    expect(problem({ observedOn }, [followUp({ observedOn })])).toBe('FOLLOW_UP_TWICE');
    expect(problem({ observedOn, employmentSourceId: 'E-2' })).toBe('EMPLOYMENT_UNKNOWN');
  });

  it('that comes later than thirty days after its moment is recorded, and said to be late', () => {
    const late = (observedOn: string) => isLate(followUp({ observedOn }), '2026-01-05', values);
    expect([late('2026-04-05'), late('2026-05-05'), late('2026-05-06')]).toEqual([false, false, true]);
  });
});

describe('the end of regular work', () => {
  it('comes once, not ahead and not before it began', () => {
    const end = (to: string, more = {}) => endRegularWork(regularWork(more), to, '2026-03-15');
    expect(end('2026-01-05')).toMatchObject({ to: '2026-01-05' });
    expect(end('2026-01-04')).toEqual({ rule: 'DAY_TOO_EARLY', field: 'to' });
    expect(end('2026-03-16')).toEqual({ rule: 'DAY_AHEAD', field: 'to' });
    expect(end('2026-03-01', { to: '2026-02-01' })).toEqual({ rule: 'EMPLOYMENT_OVER', field: 'id' });
  });
});
