import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, daysBetween } from '../../../shared/local-date.ts';
import { trackActs } from '../../../subgraphs/pes/acts/track-acts.ts';
import { trackPartActs } from '../../../subgraphs/pes/acts/track-part-acts.ts';
import { mayGuideOn } from '../../../subgraphs/pes/rules/providers.ts';
import { type PesDossier, PHASES, partsOf } from '../../../subgraphs/pes/rules/track-invariants.ts';
import { TRACK_MOVES } from '../../../subgraphs/pes/rules/track-states.ts';
import { emptyDossier, perform } from '../../kit/pes-machine.ts';
import { HOST, PROVIDER, values } from '../../kit/pes-transition-rows.ts';
import fc from '../../kit/seeded.ts';

type Input = (day: string, dossier: PesDossier, pick: number) => Readonly<Record<string, unknown>>;

const onTrack = (more: (day: string, pick: number) => object): Input => {
  return (day, { transitions }, pick) => ({ id: transitions.at(-1)?.id, ...more(day, pick) });
};
const CAUSES = ['OWN_WILL', 'BEYOND_OWN_WILL', 'NOT_APPLICABLE'];
const OUTCOMES = ['HIRED_NEC', 'INTERNAL', 'NOT_HIRED_BEYOND_WILL', 'NOT_HIRED_OWN_WILL', 'STOPPED'];
const one = <Each>(all: readonly Each[], pick: number) => all[pick % all.length];

const inputs: Readonly<Record<string, Input>> = {
  transitionTrackPropose: (day) => ({ origin: 'CMW', sourceEmployer: HOST, referralSource: 'WORKER', proposedOn: day }),
  transitionTrackRefer: onTrack((referredOn, pick) => ({ referredOn, provider: pick % 9 === 0 ? HOST : PROVIDER })),
  transitionTrackStart: onTrack((startOn) => ({ startOn })),
  transitionPhaseBegin: onTrack((from, pick) => ({ from, phase: one(PHASES, pick) })),
  transitionPhaseEnd: onTrack((to, pick) => ({ to, phase: one(PHASES, pick) })),
  transitionTrackSuspend: onTrack((from, pick) => ({ from, reason: pick % 7 === 0 ? 'CORONA' : 'ILLNESS' })),
  transitionTrackResume: onTrack((resumedOn) => ({ resumedOn })),
  transitionTrackExtend: onTrack((day, pick) => ({ plannedEndOn: addDays(day, pick) })),
  transitionHoursRecord: onTrack((_, hours) => ({ hours })),
  transitionTrackComplete: onTrack((outcomeOn, pick) => {
    return { outcomeOn, outcome: one(OUTCOMES, pick), outcomeCause: one(CAUSES, pick >> 2) };
  }),
  transitionTrackStop: onTrack((outcomeOn, pick) => {
    const declinedReason = pick % 4 === 0 ? 'FINANCIAL' : null;
    return { outcomeOn, outcomeCause: one(CAUSES, pick >> 2), declinedReason };
  }),
  internshipStart: onTrack((from) => ({ from, host: HOST, jobOfferRef: 'VAC-1' })),
  internshipEnd: (to, { internships }) => ({ id: internships.at(-1)?.id, to, result: 'NOT_HIRED', popUpdated: true }),
};

// What begins and moves a track is done more often than what ends it: otherwise few would get anywhere.
const OFTEN = ['transitionTrackRefer', 'transitionTrackStart', 'transitionPhaseBegin', 'transitionTrackResume'];
/** A step is an act with the days that passed since the one before. */
const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...Object.keys(inputs), ...OFTEN, ...OFTEN, 'internshipStart', 'internshipEnd'),
    fc.nat(25),
    fc.nat(100),
    fc.constantFrom(0, 0, 0, -9),
  ),
  { minLength: 60, maxLength: 140, size: 'max' },
);

/** The states that a file goes through: from 2027, so that the mandate of the one provider runs out in some of them. */
function runs(all: readonly (readonly [string, number, number, number])[]): PesDossier[] {
  const states: PesDossier[] = [emptyDossier()];
  let today = '2026-11-02';
  for (const [at, [name, passed, pick, back]] of all.entries()) {
    today = addDays(today, passed);
    const before = states.at(-1) ?? emptyDossier();
    const act = [...trackActs, ...trackPartActs].find((each) => each.name === name);
    const input = inputs[name]?.(addDays(today, back), before, pick) ?? {};
    const after = act === undefined ? 'NO_ACT' : perform(before, act, input, today, at);
    if (typeof after !== 'string') states.push(after);
  }
  return states;
}

describe('whatever is done with tracks, in whatever order', () => {
  const seen = new Set<string>();
  const always = (check: (after: PesDossier, before: PesDossier) => void) =>
    fc.assert(
      fc.property(steps, (all) => {
        const states = runs(all);
        for (const [at, state] of states.entries()) check(state, states[at - 1] ?? state);
      }),
      { numRuns: 120 },
    );

  it('no move is made that the state machine does not allow, and one track is open at a time', () => {
    always((after, before) => {
      for (const { id, status } of after.transitions) {
        const was = before.transitions.find((row) => row.id === id)?.status ?? status;
        expect(was === status || TRACK_MOVES[was].includes(status)).toBe(true);
        seen.add(status);
      }
      expect(after.transitions.filter(({ status }) => TRACK_MOVES[status].length > 0).length).toBeLessThan(2);
    });
    // A sequence that gets nowhere proves nothing.
    expect([...seen].sort()).toEqual(Object.keys(TRACK_MOVES).sort());
  });

  it('INV-20: no track is planned, and no phase or internship lasts, longer than ten months and the days on hold', () => {
    always((dossier) => {
      for (const track of dossier.transitions) {
        const { startOn, plannedEndOn } = track;
        const held = partsOf(track, dossier.trackSuspensions);
        if (startOn === null || held.some(({ to }) => to === null)) continue;
        const onHold = held.reduce((days, { from, to }) => days + (to === null ? 0 : daysBetween(from, to) + 1), 0);
        const last = addDays(addMonths(startOn, 10), onHold);
        const parts = [...partsOf(track, dossier.trackPhases), ...partsOf(track, dossier.internships)];
        for (const day of [plannedEndOn, ...parts.map(({ from, to }) => to ?? from)])
          expect(day === null || day <= last).toBe(true);
      }
    });
  });

  it('INV-20: phases begin in order, and none runs in a track that is over', () => {
    always((dossier) => {
      for (const track of dossier.transitions) {
        const phases = partsOf(track, dossier.trackPhases);
        const first = PHASES.flatMap(
          (phase) =>
            phases
              .filter((row) => row.phase === phase)
              .map(({ from }) => from)
              .sort()[0] ?? [],
        );
        expect(first).toEqual([...first].sort());
        const isOver = TRACK_MOVES[track.status].length === 0;
        const open = [...phases, ...partsOf(track, dossier.internships), ...partsOf(track, dossier.trackSuspensions)];
        expect(isOver && open.some(({ to }) => to === null)).toBe(false);
        expect(isOver).toBe(track.outcome !== null);
      }
    });
  });

  it('INV-21: none starts with a provider that may not guide on that day', () => {
    always(({ transitions, registers }) => {
      for (const { startOn, provider } of transitions) {
        const may = registers.providers.some((row) => row.kbo === provider && mayGuideOn(row, startOn ?? '', values));
        expect(startOn === null || may).toBe(true);
      }
    });
  });
});
