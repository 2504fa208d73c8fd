import { describe, expect, it } from '@jest/globals';
import { phaseInvariant, suspensionInvariant, trackInvariant } from '../../../subgraphs/pes/rules/track-invariants.ts';
import { lastDayOfPhase, netEndOfTrack } from '../../../subgraphs/pes/rules/track-limits.ts';
import { transition } from '../../kit/pes-rows.ts';
import { phase, suspension, transitionDossier, values } from '../../kit/pes-transition-rows.ts';

type Track = Parameters<typeof transition>[0];
const ofTrack = (more: Track, trackSuspensions = [suspension()].slice(1)) => {
  const track = transition(more);
  return trackInvariant(track, transitionDossier({ transitions: [track], trackSuspensions }), values)?.rule ?? null;
};
const ofPhase = (row: ReturnType<typeof phase>, others: readonly ReturnType<typeof phase>[] = [], more: Track = {}) => {
  const transitions = [transition(more)];
  return phaseInvariant(row, transitionDossier({ transitions, trackPhases: [...others, row] }), values)?.rule ?? null;
};

describe('INV-20: a track lasts at most ten months', () => {
  it.each([
    ['the day ten months later', '2026-01-05', '2026-11-05', null],
    ['the day after that', '2026-01-05', '2026-11-06', 'INV-20'],
    ['the last day of a shorter month', '2026-04-30', '2027-02-28', null],
    ['1 March after ten months from 30 April', '2026-04-30', '2027-03-01', 'INV-20'],
    ['29 February of a leap year', '2027-04-30', '2028-02-29', null],
    ['1 March of a leap year', '2027-04-30', '2028-03-01', 'INV-20'],
    ['the day before it starts', '2026-01-05', '2026-01-04', 'PERIOD_REVERSED'],
  ])('planned until %s', (_, startOn, plannedEndOn, rule) => {
    expect(ofTrack({ startOn, plannedEndOn })).toBe(rule);
  });

  it.each([
    ['PROPOSED', 'is', null],
    ['REFERRED', 'is', null],
    ['RUNNING', 'is', null],
    ['SUSPENDED', 'is not', null],
    ['COMPLETED', 'is not', 'HIRED_NEC'],
    ['STOPPED', 'is not', 'STOPPED'],
  ] as const)('one that is %s, of which nobody told of suspensions, %s held to it', (status, held, outcome) => {
    expect(ofTrack({ status, outcome, plannedEndOn: '2027-03-01' })).toBe(held === 'is' ? 'INV-20' : null);
  });

  it.each([1, 7, 30, 91])(
    'a suspension of %i days moves the end by as many: that day accepted, the next refused',
    (n) => {
      const days = (from: string, count: number) =>
        new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10);
      const held = [suspension({ from: '2026-03-01', to: days('2026-03-01', n - 1) })];
      expect(netEndOfTrack('2026-01-05', held, values)).toBe(days('2026-11-05', n));
      expect(ofTrack({ plannedEndOn: days('2026-11-05', n) }, held)).toBeNull();
      expect(ofTrack({ plannedEndOn: days('2026-11-05', n + 1) }, held)).toBe('INV-20');
    },
  );

  it('a track that corona held up from 20 March 2020 is extended by the length of the measures', () => {
    const corona = suspension({ from: '2020-03-20', to: '2020-06-30', reason: 'CORONA' });
    const track = transition({ startOn: '2019-11-04', plannedEndOn: '2020-12-16' });
    // 4 September 2020 and 103 days on hold.
    expect(netEndOfTrack('2019-11-04', [corona], values)).toBe('2020-12-16');
    const dossier = transitionDossier({ transitions: [track], trackSuspensions: [corona] });
    expect(trackInvariant(track, dossier, values)).toBeNull();
    expect(trackInvariant({ ...track, plannedEndOn: '2020-12-17' }, dossier, values)?.rule).toBe('INV-20');
  });

  it.each([
    ['the day before the measures', '2020-03-19', 'CORONA_PERIOD'],
    ['their first day', '2020-03-20', null],
    ['their last day', '2020-06-30', null],
    ['the day after', '2020-07-01', 'CORONA_PERIOD'],
  ])('corona is the reason of a suspension from %s', (_, from, rule) => {
    const row = suspension({ from, reason: 'CORONA' });
    const dossier = transitionDossier({
      transitions: [transition({ startOn: '2019-11-04' })],
      trackSuspensions: [row],
    });
    expect(suspensionInvariant(row, dossier, values)?.rule ?? null).toBe(rule);
  });
});

describe('INV-20: each phase has its months', () => {
  it.each([
    ['VOORTRAJECT', '2026-01-05', '2026-02-05', '2026-02-06'],
    ['VOORTRAJECT', '2026-01-31', '2026-02-28', '2026-03-01'],
    ['JOBMATCHING', '2026-02-05', '2026-05-05', '2026-05-06'],
    ['STAGE', '2026-03-31', '2026-06-30', '2026-07-01'],
    ['NAZORG', '2026-06-01', '2026-09-01', '2026-09-02'],
  ] as const)('%s from %s may end on %s and not on %s', (name, from, last, after) => {
    expect(ofPhase(phase({ phase: name, from, to: last }))).toBeNull();
    expect(ofPhase(phase({ phase: name, from, to: after }))).toBe('INV-20');
  });

  it('a phase that pauses counts the days in which it runs, and no others', () => {
    const first = phase({ phase: 'JOBMATCHING', from: '2026-02-05', to: '2026-03-04' });
    const second = { phase: 'JOBMATCHING', from: '2026-04-04' } as const;
    // Three months from 5 February, and the thirty days between the two.
    expect(lastDayOfPhase('JOBMATCHING', [first, phase(second)], [], values)).toBe('2026-06-04');
    expect(ofPhase(phase({ ...second, to: '2026-06-04' }), [first])).toBeNull();
    expect(ofPhase(phase({ ...second, to: '2026-06-05' }), [first])).toBe('INV-20');
  });

  it('no phase outlasts its track: the last day of ten months accepted, the day after refused', () => {
    const late = { phase: 'NAZORG', from: '2026-09-01' } as const;
    expect(ofPhase(phase({ ...late, to: '2026-11-05' }))).toBeNull();
    expect(ofPhase(phase({ ...late, to: '2026-11-06' }))).toBe('INV-20');
  });

  it('phases begin in order and may overlap: the same day accepted, the day before refused', () => {
    const before = phase({ phase: 'JOBMATCHING', from: '2026-02-05' });
    expect(ofPhase(phase({ phase: 'STAGE', from: '2026-02-05' }), [before])).toBeNull();
    expect(ofPhase(phase({ phase: 'STAGE', from: '2026-02-04' }), [before])).toBe('PHASE_ORDER');
    expect(ofPhase(phase({ phase: 'JOBMATCHING', from: '2026-02-06' }), [before])).toBe('PHASE_TWICE');
    expect(ofPhase(phase({ from: '2026-01-04' }))).toBe('BEFORE_TRACK');
  });
});
