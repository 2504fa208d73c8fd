import { describe, expect, it } from '@jest/globals';
import { endLearning } from '../../../subgraphs/pes/rules/work-moves.ts';
import { learningInvariant } from '../../../subgraphs/pes/rules/workplace-learning.ts';
import { learning, transitionDossier, values } from '../../kit/pes-transition-rows.ts';

const problem = (more: Parameters<typeof learning>[0]) =>
  learningInvariant(learning(more), transitionDossier(), values)?.rule ?? null;

describe('learning at a workplace', () => {
  it.each([
    ['IBO', '2026-01-05', '2026-07-05', '2026-07-06'],
    ['IBO', '2025-08-31', '2026-02-28', '2026-03-01'],
    ['IBO', '2023-08-31', '2024-02-29', '2024-03-01'],
    ['IBO_PLUS', '2026-01-05', '2027-01-05', '2027-01-06'],
    ['GIBO', '2024-02-29', '2025-02-28', '2025-03-01'],
    ['K_IBO', '2026-01-05', '2027-01-05', '2027-01-06'],
    ['BIS', '2026-01-05', '2026-07-05', '2026-07-06'],
    ['TBS', '2025-11-30', '2026-02-28', '2026-03-01'],
    ['BVS', '2026-01-05', '2026-02-03', '2026-02-04'],
  ] as const)('%s from %s may end on %s and not on %s', (form, from, last, after) => {
    expect([problem({ form, from, to: last }), problem({ form, from, to: after })]).toEqual([
      null,
      'LEARNING_TOO_LONG',
    ]);
  });

  it.each([
    ['IBO', '2026-01-05', '2026-02-03', '2026-02-04'],
    ['IBO_PLUS', '2026-02-28', '2026-03-26', '2026-03-27'],
    ['GIBO', '2024-01-31', '2024-02-27', '2024-02-28'],
    ['K_IBO', '2026-12-31', '2027-01-29', '2027-01-30'],
    ['BIS', '2026-01-05', '2026-02-03', '2026-02-04'],
  ] as const)('%s from %s takes a month: not until %s, until %s it does', (form, from, before, last) => {
    expect([problem({ form, from, to: before }), problem({ form, from, to: last })]).toEqual([
      'LEARNING_TOO_SHORT',
      null,
    ]);
    expect(problem({ form, from, to: before, result: 'STOPPED' })).toBeNull();
    expect(problem({ form, from, to: before, result: 'COMPLETED' })).toBe('LEARNING_TOO_SHORT');
  });

  it('a gespecialiseerde beroepsverkennende stage takes 800 hours at most', () => {
    expect([problem({ form: 'GBVS', hours: 800 }), problem({ form: 'GBVS', hours: 801 })]).toEqual([
      null,
      'LEARNING_HOURS',
    ]);
  });

  it.each(['ACT_STAGE', 'WES', 'OPL_STAGE'] as const)('%s has no limit that was found', (form) => {
    expect(problem({ form, to: '2035-01-01', hours: 5000 })).toBeNull();
  });

  it('the forms are in use since 1 September 2018, and terbeschikkingstelling was there before', () => {
    expect([problem({ from: '2018-08-31' }), problem({ from: '2018-09-01' })]).toEqual(['LEARNING_FORM', null]);
    expect(problem({ form: 'TBS', from: '2018-08-31' })).toBeNull();
  });

  it('ends once, not ahead and not before it began', () => {
    const end = (to: string, more = {}) =>
      endLearning(learning(more), { to, result: 'HIRED', hours: null }, '2026-03-15');
    expect(end('2026-03-15')).toMatchObject({ to: '2026-03-15', result: 'HIRED' });
    expect(end('2026-03-16')).toEqual({ rule: 'DAY_AHEAD', field: 'to' });
    expect(end('2026-01-04')).toEqual({ rule: 'DAY_TOO_EARLY', field: 'to' });
    expect(end('2026-03-01', { result: 'STOPPED' })).toEqual({ rule: 'LEARNING_OVER', field: 'id' });
    expect(problem({ result: 'HIRED', to: null })).toBe('LEARNING_RESULT');
  });
});
