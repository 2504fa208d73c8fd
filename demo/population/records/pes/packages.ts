import { addMonths, type Day } from '../../calendar.ts';
import type { SupportPackage } from '../../life.ts';
import { isFullTerm } from './package-terms.ts';
import { screeningDayOf } from './screening-day.ts';
import type { ToldTrack } from './told-tracks.ts';
import type { TellPes } from './track-parts.ts';

interface Evaluation {
  /** Index of its package in the part. */
  readonly of: number;
  readonly evaluation_kind: 'INTERIM' | 'END_OF_TERM' | 'DOORSTROOM';
  readonly due_on: Day;
  readonly held_on: Day | null;
  readonly outcome: 'WOP_STILL_NEEDED' | 'INTERNAL_DOORSTROOM' | 'DOORSTROOM_TRACK' | 'NOT_READY' | null;
}

/** The evaluations of the support packages: those that led to the next one, those before a track, and the next of who works. */
export function deliverPackageEvaluations(tell: TellPes, tracks: readonly ToldTrack[]): void {
  const { part, desk, row, today } = tell;
  const all = part.packages.flatMap((given, of) => [
    ...between(tell, given, part.packages[of + 1], of),
    ...planned(tell, given, of),
  ]);
  const ofTracks = tracks.flatMap((told) => beforeTrack(tell, told));
  for (const [index, { of, ...evaluation }] of [...all, ...ofTracks].entries()) {
    if (evaluation.held_on !== null && evaluation.held_on > today) continue;
    desk.deliver('pes/package-evaluations', row.holder, {
      ...row,
      source_id: desk.sourceId('WOPE', index + 1),
      package_source_id: desk.sourceId('WOP', of + 1),
      ...evaluation,
      changed_at: desk.changedAt(evaluation.held_on),
    });
  }
}

function between(
  { random, part }: TellPes,
  given: SupportPackage,
  next: SupportPackage | undefined,
  of: number,
): Evaluation[] {
  if (next === undefined || next.reason !== 'EVALUATION' || next.from !== given.to + 1) return [];
  const isTerm = isFullTerm(part, given, next.from);
  const due_on = Math.max(given.from, given.to - random.int(10, 60));
  const held_on = Math.min(given.to, due_on + random.int(0, 14));
  const evaluation_kind = isTerm ? 'END_OF_TERM' : 'INTERIM';
  return [{ of, evaluation_kind, due_on, held_on, outcome: 'WOP_STILL_NEEDED' }];
}

// The next one of a package that runs: a year on, or near the end of its term. One in five was held early and not ready yet.
function planned({ random, today, life }: TellPes, { from, to }: SupportPackage, of: number): Evaluation[] {
  if (from > today || to <= today) return [];
  const yearly = addMonths(from, 12 * (1 + Math.floor((today - from) / 365)));
  const isTerm = yearly >= to - 90;
  const due_on = isTerm ? Math.max(from, to - random.int(20, 60)) : yearly;
  const evaluation_kind = isTerm ? 'END_OF_TERM' : 'INTERIM';
  const next: Evaluation = { of, evaluation_kind, due_on, held_on: null, outcome: null };
  const last = addMonths(from, 12);
  if (last > today - 20 || life.index % 5 !== 2) return [next];
  const outcome = life.index % 2 === 0 ? 'NOT_READY' : 'WOP_STILL_NEEDED';
  return [{ of, evaluation_kind: 'INTERIM', due_on: last, held_on: last + random.int(0, 19), outcome }, next];
}

// What the evaluation on the shop floor came to stands at the package too.
function beforeTrack({ part, life }: TellPes, told: ToldTrack): Evaluation[] {
  const due_on = screeningDayOf(life, told);
  const of = part.packages.findIndex(({ from, to }) => from <= due_on && to >= due_on);
  if (of < 0) return [];
  const internal = told.track.outcome === 'INTERNAL' && life.index % 2 === 0;
  const favourable = internal ? 'INTERNAL_DOORSTROOM' : 'DOORSTROOM_TRACK';
  const outcome = told.isEvaluatedFavourably ? favourable : 'NOT_READY';
  return [{ of, evaluation_kind: 'DOORSTROOM', due_on, held_on: due_on, outcome }];
}
