import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { TransitionRow } from '../entities.ts';
import type { TransitionPhase } from '../generated/resolver-types.ts';
import type { InternshipRow, TrackPhaseRow } from '../transition-entities.ts';
import { PHASES } from './track-invariants.ts';
import { isOpenTrack, problemOfDay } from './track-states.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

type Phase = Pick<TrackPhaseRow, 'phase' | 'from' | 'to'>;

/** Phases that a track goes through once; job matching and internship may alternate (domain 2.5). */
const ONCE: readonly TransitionPhase[] = ['VOORTRAJECT', 'NAZORG'];

/**
 * The track in a phase that begins: while it runs, after the phase before has begun, and none after aftercare. What the record
 * of an older extract says it is in counts as begun. Limits and overlaps are the invariant's (INV-20).
 */
export function beginPhase(
  track: TransitionRow,
  { phase, from }: { readonly phase: TransitionPhase; readonly from: LocalDate },
  phases: readonly Phase[],
  today: LocalDate,
): TransitionRow | Breach<TransitionRule> {
  if (track.status !== 'RUNNING') return breach('TRACK_NOT_RUNNING', 'status');
  const problem = problemOfDay(from, today, track.startOn, 'from');
  if (problem !== null) return problem;
  const has = (each: TransitionPhase | undefined) => track.phase === each || phases.some((row) => row.phase === each);
  const runs = phases.some((row) => row.phase === phase && row.to === null);
  if (runs || (ONCE.includes(phase) && has(phase))) return breach('PHASE_TWICE', 'phase');
  const before = PHASES[PHASES.indexOf(phase) - 1];
  const isInOrder = before === undefined || has(before) || PHASES.indexOf(track.phase) > PHASES.indexOf(before);
  return has('NAZORG') || !isInOrder ? breach('PHASE_ORDER', 'phase') : { ...track, phase };
}

/** The phase that runs, ended on a day; its last day is the invariant's to guard (INV-20). */
export function endPhase(
  track: TransitionRow,
  { phase, to }: { readonly phase: TransitionPhase; readonly to: LocalDate },
  phases: readonly TrackPhaseRow[],
  today: LocalDate,
): TrackPhaseRow | Breach<TransitionRule> {
  if (!isOpenTrack(track)) return breach('TRACK_OVER', 'status');
  const open = phases.find((row) => row.phase === phase && row.to === null);
  if (open === undefined) return breach('PHASE_NOT_OPEN', 'phase');
  return problemOfDay(to, today, open.from, 'to') ?? { ...open, to };
}

/** What keeps an internship from beginning: it is one of the phase STAGE, one at a time, on a real job offer (domain 2.1). */
export function problemOfInternship(
  track: TransitionRow,
  { from, jobOfferRef }: Pick<InternshipRow, 'from' | 'jobOfferRef'>,
  { phases, internships }: { readonly phases: readonly Phase[]; readonly internships: readonly InternshipRow[] },
  today: LocalDate,
): Breach<TransitionRule> | null {
  if (track.status !== 'RUNNING') return breach('TRACK_NOT_RUNNING', 'status');
  const stage = phases.find((row) => row.phase === 'STAGE' && row.to === null);
  // Of an older extract the track alone says which phase it is in.
  if (stage === undefined && (phases.length > 0 || track.phase !== 'STAGE')) return breach('INTERNSHIP_PHASE', 'id');
  if (internships.some(({ to }) => to === null)) return breach('INTERNSHIP_OPEN', 'id');
  if (jobOfferRef.trim() === '') return breach('JOB_OFFER', 'jobOfferRef');
  return problemOfDay(from, today, stage?.from ?? track.startOn, 'from');
}

/** The internship with its end and what came of it. */
export function endInternship(
  row: InternshipRow,
  { to, result, popUpdated }: Required<Pick<InternshipRow, 'result' | 'popUpdated'>> & { readonly to: LocalDate },
  today: LocalDate,
): InternshipRow | Breach<TransitionRule> {
  if (row.to !== null) return breach('INTERNSHIP_OVER', 'id');
  return problemOfDay(to, today, row.from, 'to') ?? { ...row, to, result, popUpdated };
}
