import { describe, expect, it } from '@jest/globals';
import { isFavourable, readinessInvariant } from '../../../subgraphs/pes/rules/readiness.ts';
import { problemOfPlanning, recordScreening } from '../../../subgraphs/pes/rules/work-moves.ts';
import { screening, transitionDossier, values } from '../../kit/pes-transition-rows.ts';

const TODAY = '2026-06-15';
const problem = (more: Parameters<typeof screening>[0]) =>
  readinessInvariant(screening(more), transitionDossier(), values)?.rule ?? null;
const ready = { outcome: 'DOORSTROOM_TRACK', favourable: true, screenedOn: '2020-03-10' } as const;

describe('an evaluation whether somebody can move on', () => {
  it.each([
    ['WOP_STILL_NEEDED', false],
    ['INTERNAL_DOORSTROOM', true],
    ['DOORSTROOM_TRACK', true],
    ['NOT_READY', false],
  ] as const)('with the outcome %s is favourable: %s', (outcome, favourable) => {
    expect(isFavourable(outcome)).toBe(favourable);
    expect(problem({ screenedOn: '2026-02-02', outcome, favourable })).toBeNull();
    expect(problem({ screenedOn: '2026-02-02', outcome, favourable: !favourable })).toBe('SCREENING_FAVOURABLE');
  });

  it('has an outcome when it took place, and none while it is planned', () => {
    expect(problem({ outcome: 'NOT_READY', favourable: false })).toBe('SCREENING_OUTCOME');
    expect(problem({ screenedOn: '2026-02-02' })).toBe('SCREENING_OUTCOME');
    expect(problem({})).toBeNull();
  });

  it.each([
    ['2020-03-19', null],
    ['2020-03-20', 'SCREENING_CORONA'],
    ['2020-06-30', 'SCREENING_CORONA'],
    ['2020-07-01', null],
  ])('is planned for %s: the corona measures say %s', (plannedOn, rule) => {
    expect(problemOfPlanning(plannedOn, values)?.rule ?? null).toBe(rule);
  });

  it('names a fictitious start only while the measures held, for somebody who is ready for a track', () => {
    expect(problem({ ...ready, fictitiousStartOn: '2020-03-20' })).toBeNull();
    expect(problem({ ...ready, fictitiousStartOn: '2020-03-19' })).toBe('SCREENING_FICTITIOUS_START');
    expect(problem({ ...ready, outcome: 'INTERNAL_DOORSTROOM', fictitiousStartOn: '2020-03-20' })).toBe(
      'SCREENING_FICTITIOUS_START',
    );
  });

  it('is recorded once and not ahead; one that took place is finished also while the measures held', () => {
    const found = { outcome: 'DOORSTROOM_TRACK', evaluator: null, fictitiousStartOn: null } as const;
    const record = (screenedOn: string, more = {}) =>
      recordScreening(screening({ evaluator: 'bemiddelaar-7', ...more }), { ...found, screenedOn }, TODAY);
    expect(record('2020-04-01')).toMatchObject({ favourable: true, evaluator: 'bemiddelaar-7' });
    expect(record('2026-06-16')).toEqual({ rule: 'DAY_AHEAD', field: 'screenedOn' });
    expect(record('2026-06-15', ready)).toEqual({ rule: 'SCREENING_DONE', field: 'id' });
  });
});
