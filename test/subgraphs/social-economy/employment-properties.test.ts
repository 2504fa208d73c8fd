import { describe, expect, it } from '@jest/globals';
import { addMonths } from '../../../shared/local-date.ts';
import type { MoveRow } from '../../../subgraphs/social-economy/entities.ts';
import type { SocialEconomyDossier } from '../../../subgraphs/social-economy/tables.ts';
import fc from '../../kit/seeded.ts';
import { runs, type State } from '../../kit/social-economy-machine.ts';
import { inputs, NAMES, steps } from '../../kit/social-economy-move-steps.ts';

type Stage = 'MOVED' | 'FAILED' | 'OFFERED' | 'DECLINED' | 'RETURNED';
/** The stages of a move and where each leads; a correction may take a step back, but no step from the end of a return. */
const STAGES: Readonly<Record<Stage, readonly Stage[]>> = {
  MOVED: ['FAILED', 'OFFERED'],
  FAILED: ['OFFERED', 'RETURNED'],
  OFFERED: ['DECLINED', 'RETURNED'],
  DECLINED: [],
  RETURNED: [],
};
function stageOf({ returnedOn, returnAnswer, returnOfferedOn, failedOn }: MoveRow): Stage {
  if (returnedOn !== null) return 'RETURNED';
  if (returnAnswer === 'DECLINED') return 'DECLINED';
  return returnOfferedOn !== null ? 'OFFERED' : failedOn === null ? 'MOVED' : 'FAILED';
}

const employmentOf = ({ employments }: SocialEconomyDossier, sourceId: string | null) =>
  employments.find((each) => each.sourceId === sourceId);
const runsOn = ({ from, to }: { readonly from: string; readonly to: string | null }, day: string) =>
  from <= day && day <= (to ?? '9999-12-31');

describe('whatever is done with employments, guidance and moves, in whatever order', () => {
  const refusals = new Set<string>();
  const always = (check: (after: State, before: State) => void, numRuns = 80) =>
    fc.assert(
      fc.property(steps, (all) => {
        const states = runs(inputs, '2022-01-10', all, refusals);
        for (const [at, state] of states.entries()) check(state, states[at - 1] ?? state);
      }),
      { numRuns },
    );

  it('a move goes from moved to failed, offered, declined or returned only, and an employment ends once', () => {
    const [seen, acted] = [new Set<string>(), new Set<string>()];
    always(({ dossier: is, done }, { dossier: was }) => {
      if (done !== null) acted.add(done);
      for (const row of is.moves) {
        seen.add(stageOf(row));
        const before = was.moves.find(({ id }) => id === row.id) ?? row;
        const [from, to] = [stageOf(before), stageOf(row)];
        if (done !== 'moveCorrect' && STAGES[from].length === 0) expect(row).toBe(before);
        if (from === to) continue;
        expect(done === 'moveCorrect' ? from !== 'RETURNED' && to !== 'RETURNED' : STAGES[from].includes(to)).toBe(
          true,
        );
      }
      for (const row of was.employments) {
        const ended = is.employments.find(({ id }) => id === row.id);
        if (done === 'employmentEnd' && row.endReason !== null) expect(ended).toEqual(row);
      }
    }, 150);
    // A sequence that gets nowhere proves nothing.
    expect([...seen].sort()).toEqual(Object.keys(STAGES).sort());
    expect([...acted].sort()).toEqual([...NAMES].sort());
    const met = [
      'INV-18',
      'PACKAGE_TWICE',
      'INV-22',
      'HOURS',
      'AHEAD',
      'MOVE_TWICE',
      'CORRECTION_ADDS',
      'RETURN_OVER',
      'STAFF_ID',
    ];
    expect([...refusals]).toEqual(expect.arrayContaining([...met, 'GUIDANCE_AFTERCARE', 'EMPLOYMENT_OVER']));
  });

  it('nothing that happened is dated after the day on which it was recorded', () => {
    always(({ today, dossier: { guidanceSessions, moves } }) => {
      const days = moves.flatMap((row) => {
        return [row.movedOn, row.failedOn, row.returnOfferedOn, row.returnAnsweredOn, row.returnedOn];
      });
      const all = [...days, ...guidanceSessions.map((row) => row.on)];
      expect(all.filter((day) => day !== null && day > today)).toEqual([]);
    });
  });

  it('INV-22: who returns left collectief maatwerk, favourably evaluated, failed beyond own will, at most 18 months ago', () => {
    let returns = 0;
    always(({ dossier }) => {
      expect(new Set(dossier.moves.map((row) => row.employmentSourceId)).size).toBe(dossier.moves.length);
      for (const row of dossier.moves) {
        const until = addMonths(row.movedOn, 18);
        if (row.returnOfferedOn !== null) expect(row.returnOfferedOn <= until).toBe(true);
        if (row.returnedOn === null) continue;
        returns += 1;
        const [left, back] = [row.employmentSourceId, row.returnedToEmployment].map((id) => employmentOf(dossier, id));
        expect([left?.instrument, row.favourableEvaluation, row.failureCause]).toEqual([
          'CMW',
          true,
          'BEYOND_OWN_WILL',
        ]);
        expect((row.evaluationOn ?? '') <= row.movedOn && (row.failedOn ?? '9999') <= row.returnedOn).toBe(true);
        expect(row.movedOn <= row.returnedOn && row.returnedOn <= until).toBe(true);
        expect([back?.from, back?.holder]).toEqual([row.returnedOn, left?.holder]);
      }
    });
    expect(returns).toBeGreaterThan(0);
  });

  it('an employment begins while its instrument is given out, and all together are never more than 100 percent', () => {
    const given: Readonly<Record<string, readonly [string, string]>> = {
      ...{ CMW: ['2019-01-01', '9999'], IMW: ['2023-07-01', '9999'], LDE: ['2015-04-01', '2023-06-30'] },
    };
    always(({ dossier: { employments, hoursChanges } }) => {
      for (const { from, to, instrument } of employments) {
        const [first, last] = given[instrument] ?? ['9999', '0000'];
        expect(first <= from && from <= last && (to ?? from) >= from).toBe(true);
      }
      for (const day of [...employments, ...hoursChanges].map(({ from }) => from)) {
        const running = employments.filter((each) => runsOn(each, day));
        const hours = running.map(({ sourceId, hoursFraction }) => {
          const own = hoursChanges.filter((each) => each.employmentSourceId === sourceId && each.from <= day);
          return own.sort((a, b) => a.from.localeCompare(b.from)).at(-1)?.hoursFraction ?? hoursFraction;
        });
        expect(hours.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(100);
        expect(Math.min(1, ...hours)).toBe(1);
      }
    });
  });

  it('INV-18: one package at a time, within its employment: 40 to 75 in CMW, 20 to 75 in IMW, by 5; 40 in the run-off of LDE', () => {
    const least: Readonly<Record<string, number>> = { CMW: 40, IMW: 20, LDE: 40 };
    always(({ dossier }) => {
      for (const { id, employmentSourceId, percentage, from, to } of dossier.packages) {
        const employment = employmentOf(dossier, employmentSourceId);
        const most = employment?.instrument === 'LDE' ? 40 : 75;
        const isOne =
          percentage % 5 === 0 && percentage >= (least[employment?.instrument ?? ''] ?? 99) && percentage <= most;
        expect(isOne && employment !== undefined && runsOn(employment, from) && runsOn(employment, to ?? from)).toBe(
          true,
        );
        const beside = dossier.packages.filter(
          (each) => each.id !== id && each.employmentSourceId === employmentSourceId,
        );
        expect(beside.filter((each) => runsOn(each, from))).toEqual([]);
      }
    });
  });

  it('guidance lies within its employment, aftercare after it, by somebody who is named by a staff id', () => {
    always(({ dossier }) => {
      for (const { employmentSourceId, kind, on: day, coach } of dossier.guidanceSessions) {
        const employment = employmentOf(dossier, employmentSourceId);
        const isAfter = employment !== undefined && day > (employment.to ?? '9999-12-31');
        const isWithin = employment !== undefined && runsOn(employment, day);
        expect([kind === 'AFTERCARE' ? isAfter : isWithin, coach]).toEqual([true, 'coach-7']);
      }
    });
  });
});
