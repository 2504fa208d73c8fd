import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../../shared/local-date.ts';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import type { LdeTrackRow } from '../../../subgraphs/social-economy/plan-entities.ts';
import { followUpDeadlines } from '../../../subgraphs/social-economy/rules/follow-up-journey.ts';
import { lastDayOfTrack, trackBreach } from '../../../subgraphs/social-economy/rules/lde-track.ts';
import * as moves from '../../../subgraphs/social-economy/rules/lde-track-moves.ts';
import { HOLDER } from '../../kit/record-row.ts';
import fc from '../../kit/seeded.ts';
import { employment, ldeTrack, NO_FOLLOW_UP } from '../../kit/social-economy-rows.ts';

const { values } = ownerRules;
const employments = [employment({ instrument: 'LDE', from: '2015-04-01' })];
const breachOf = (row: LdeTrackRow) => trackBreach(row, { employments }, values)?.rule ?? null;

describe('an inschakelingstraject', () => {
  it.each([
    ['2023-06-30', null],
    ['2023-07-01', 'INV-23'],
  ])('INV-23: that begins on %s: %s', (from, rule) => {
    expect(breachOf(ldeTrack({ from, plannedEnd: '2024-06-30' }))).toBe(rule);
  });

  it.each([
    ['2021-04-01', '2026-03-31', '2027-03-31'],
    ['2021-03-01', '2026-02-28', '2027-02-28'],
    ['2022-03-01', '2027-02-28', '2028-02-29'],
    ['2020-08-31', '2025-08-30', '2026-08-30'],
  ])(
    'INV-23: from %s lasts at most 60 months, to %s, and by exception 72, to %s; the day after is refused',
    (from, end, late) => {
      const extended = { extensionReason: 'TRAINING' } as const;
      for (const [plannedEnd, more] of [[end, {}] as const, [late, extended] as const]) {
        expect(breachOf(ldeTrack({ from, plannedEnd, ...more }))).toBeNull();
        expect(breachOf(ldeTrack({ from, plannedEnd: addDays(plannedEnd, 1), ...more }))).toBe('INV-23');
        expect(breachOf(ldeTrack({ from, plannedEnd, endedOn: addDays(plannedEnd, 1), ...more }))).toBe('INV-23');
      }
    },
  );

  it.each([
    ['ran through the whole measure', '2018-01-01', '2023-04-13'],
    ['began on its last day', '2020-06-30', '2025-06-30'],
    ['began the day after it', '2020-07-01', '2025-06-30'],
    ['had twelve days left when it began', '2015-04-01', '2020-04-12'],
  ])('INV-23: that %s is extended by the days of the corona measure that it ran (from %s to %s)', (_, from, last) => {
    expect(lastDayOfTrack({ from, extensionReason: null }, values)).toBe(last);
  });

  it('is one of an employment under LDE', () => {
    const others = { employments: [employment({ from: '2020-01-01' })] };
    expect(trackBreach(ldeTrack(), others, values)?.rule).toBe('LDE_INSTRUMENT');
  });

  it.each([
    ['2023-06-30', 'LDE_RUN_OFF'],
    ['2023-07-01', null],
  ])('evaluated on %s may have a package for what remains: %s', (evaluatedOn, rule) => {
    expect(breachOf(ldeTrack({ evaluatedOn, outcome: 'WOP_STILL_NEEDED', runOff: 'WOP_40_LOW' }))).toBe(rule);
  });

  it('asks for its evaluation and its end until each is there, of the enterprise', () => {
    const kindsOf = (more: Partial<LdeTrackRow>) =>
      followUpDeadlines({ ...NO_FOLLOW_UP, ldeTracks: [ldeTrack(more)] }, '2026-04-01', values).map(
        ({ kind, on, actor }) => `${kind} ${on} ${actor}`,
      );
    const ends = `LDE_TRACK_ENDS 2026-03-31 ${HOLDER}`;
    expect(kindsOf({})).toEqual([ends, `LDE_EVALUATION_DUE 2026-03-31 ${HOLDER}`]);
    expect(kindsOf({ evaluatedOn: '2026-03-30', outcome: 'DOORSTROOM_TRACK' })).toEqual([ends]);
    expect(kindsOf({ endedOn: '2026-03-31' })).toEqual([]);
  });

  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
  ])('evaluated on %s is recorded, late: %s', (evaluatedOn, late) => {
    expect(moves.isLateTrackEvaluation(ldeTrack({ evaluatedOn, outcome: 'NOT_READY' }), values)).toBe(late);
  });
});

describe('any sequence of acts on an inschakelingstraject', () => {
  const RANK = { RUNNING: 0, EXTENDED: 1, EVALUATED: 2, RUN_OFF: 2, ENDED: 3 } as const;
  const day = fc.integer({ min: 0, max: 90 }).map((months) => addMonths('2021-04-01', months));
  const act = fc.oneof(
    day.map(
      (plannedEnd) => (track: LdeTrackRow) => moves.extendTrack(track, { plannedEnd, extensionReason: 'PERSONAL' }),
    ),
    fc
      .record({
        evaluatedOn: day,
        outcome: fc.constantFrom('WOP_STILL_NEEDED' as const, 'NOT_READY' as const),
        runOff: fc.constantFrom(null, 'WOP_40_LOW' as const),
      })
      .map((said) => (track: LdeTrackRow) => moves.evaluateTrack(track, said, '2027-01-01')),
    day.map((endedOn) => (track: LdeTrackRow) => moves.endTrack(track, endedOn, '2027-01-01')),
  );

  it('INV-23: never leaves a track that lasts too long, and never goes back to an earlier state', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let track = ldeTrack();
        for (const each of acts) {
          const next = each(track);
          if ('rule' in next || breachOf(next) !== null) continue;
          const [was, is] = [moves.trackStateOf(track), moves.trackStateOf(next)];
          expect(RANK[is]).toBeGreaterThanOrEqual(RANK[was]);
          expect(was).not.toBe('ENDED');
          track = next;
          const limit = lastDayOfTrack(track, values) ?? '';
          expect(track.plannedEnd <= limit && (track.endedOn ?? '') <= limit).toBe(true);
        }
      }),
    );
  });
});
