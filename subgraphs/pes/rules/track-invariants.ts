import type { Dossier } from '../../../shared/acts/dossier.ts';
import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { TransitionRow } from '../entities.ts';
import type { TransitionPhase } from '../generated/resolver-types.ts';
import type { PesRegisters, PesTables } from '../tables.ts';
import type { InternshipRow, TrackPhaseRow, TrackSuspensionRow } from '../transition-entities.ts';
import { problemOfProvider } from './providers.ts';
import { lastDayOfPhase, netEndOfTrack, type Period } from './track-limits.ts';
import { problemOfOutcome } from './track-outcome.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** What VDAB has on record about one client. */
export type PesDossier = Dossier<PesTables, PesRegisters>;
type Found = Breach<TransitionRule> | null;
interface OfTrack {
  readonly holder: string;
  readonly trackSourceId: string;
}

/** The four phases in the order in which they begin (domain 2.1). */
export const PHASES: readonly TransitionPhase[] = ['VOORTRAJECT', 'JOBMATCHING', 'STAGE', 'NAZORG'];

/** The rows of a list that belong to a track. */
export function partsOf<Row extends OfTrack>(
  { holder, sourceId }: { readonly holder: string; readonly sourceId: string },
  all: readonly Row[],
): Row[] {
  return all.filter((row) => row.holder === holder && row.trackSourceId === sourceId);
}

/** The track that a part belongs to; undefined where it is not on record. */
export function trackOf(part: OfTrack, { transitions }: Pick<PesDossier, 'transitions'>): TransitionRow | undefined {
  return transitions.find(({ holder, sourceId }) => holder === part.holder && sourceId === part.trackSourceId);
}

/** Whether a period ends before it begins; the same day is allowed. */
export function endsEarly({ from, to }: Period): boolean {
  return to !== null && to < from;
}

/** What has to hold for a track: INV-20 for its planned end, and an outcome that fits its state. */
export function trackInvariant(track: TransitionRow, dossier: PesDossier, values: PolicyValues): Found {
  const { status, startOn, plannedEndOn } = track;
  if (startOn === null && ['RUNNING', 'SUSPENDED', 'COMPLETED'].includes(status))
    return breach('TRACK_START', 'startOn');
  const outcome = problemOfOutcome(track);
  if (outcome !== null || startOn === null) return outcome;
  if (plannedEndOn !== null && plannedEndOn < startOn) return breach('PERIOD_REVERSED', 'plannedEndOn');
  const suspensions = partsOf(track, dossier.trackSuspensions);
  // What an older extract says of a track that was on hold or is over: it tells of no suspensions.
  const isToldOf = suspensions.length > 0 || ['PROPOSED', 'REFERRED', 'RUNNING'].includes(status);
  if (plannedEndOn !== null && isToldOf && plannedEndOn > netEndOfTrack(startOn, suspensions, values))
    return breach('INV-20', 'plannedEndOn');
  return null;
}

/** INV-21, asked when a track is first written: its provider may guide on its start day. A register corrected later changes nothing. */
export function trackAdmission({ startOn, provider }: TransitionRow, dossier: PesDossier, values: PolicyValues): Found {
  return startOn === null ? null : problemOfProvider(provider, startOn, dossier.registers.providers, values);
}

/** INV-20 for one phase: within the months of its phase and of its track, and begun after the phase before it. */
export function phaseInvariant(row: TrackPhaseRow, dossier: PesDossier, values: PolicyValues): Found {
  if (endsEarly(row)) return breach('PERIOD_REVERSED', 'to');
  const track = trackOf(row, dossier);
  if (track === undefined) return breach('TRACK_UNKNOWN', 'trackSourceId');
  if (track.startOn === null || row.from < track.startOn) return breach('BEFORE_TRACK', 'from');
  const all = partsOf(track, dossier.trackPhases);
  const before = PHASES.slice(0, PHASES.indexOf(row.phase));
  for (const phase of before) {
    const begins = all.filter((each) => each.phase === phase).map(({ from }) => from);
    if (begins.length > 0 && begins.every((from) => from > row.from)) return breach('PHASE_ORDER', 'from');
  }
  const same = all.filter(({ phase, id }) => phase === row.phase && id !== row.id);
  if (same.some((other) => overlaps(row, other))) return breach('PHASE_TWICE', 'from');
  const suspensions = partsOf(track, dossier.trackSuspensions);
  const upToHere = [...same.filter(({ from }) => from < row.from), row];
  const net = netEndOfTrack(track.startOn, suspensions, values);
  const last = lastDayOfPhase(row.phase, upToHere, suspensions, values);
  if (row.from > last || row.from > net) return breach('INV-20', 'from');
  return row.to !== null && (row.to > last || row.to > net) ? breach('INV-20', 'to') : null;
}

/**
 * A suspension lies in its track and beside its other suspensions, and CORONA is said only while the measures held. It may be on
 * record before its track: the track's planned end is judged with it (INV-20), and both again when the track comes.
 */
export function suspensionInvariant(row: TrackSuspensionRow, dossier: PesDossier, values: PolicyValues): Found {
  if (endsEarly(row)) return breach('PERIOD_REVERSED', 'to');
  const track = trackOf(row, dossier);
  if (track !== undefined && (track.startOn === null || row.from < track.startOn))
    return breach('BEFORE_TRACK', 'from');
  const others = partsOf({ holder: row.holder, sourceId: row.trackSourceId }, dossier.trackSuspensions).filter(
    ({ id }) => id !== row.id,
  );
  if (others.some((other) => overlaps(row, other))) return breach('SUSPENSION_TWICE', 'from');
  const isOver = row.reason === 'CORONA' && values.find('corona-measures', row.from) === null;
  return isOver ? breach('CORONA_PERIOD', 'from') : null;
}

/** An internship lies in its track and lasts no longer than the phase STAGE may (INV-20). */
export function internshipInvariant(row: InternshipRow, dossier: PesDossier, values: PolicyValues): Found {
  if (endsEarly(row)) return breach('PERIOD_REVERSED', 'to');
  if (row.jobOfferRef.trim() === '') return breach('JOB_OFFER', 'jobOfferRef');
  if (row.result !== null && row.to === null) return breach('INTERNSHIP_RESULT', 'to');
  const track = trackOf(row, dossier);
  if (track === undefined) return breach('TRACK_UNKNOWN', 'trackSourceId');
  if (track.startOn === null || row.from < track.startOn) return breach('BEFORE_TRACK', 'from');
  const suspensions = partsOf(track, dossier.trackSuspensions);
  const last = lastDayOfPhase('STAGE', [row], suspensions, values);
  const net = netEndOfTrack(track.startOn, suspensions, values);
  if (row.from > net) return breach('INV-20', 'from');
  return row.to !== null && (row.to > last || row.to > net) ? breach('INV-20', 'to') : null;
}

function overlaps(one: Period, other: Period): boolean {
  const oneGoesOn = one.to === null || other.from <= one.to;
  const otherGoesOn = other.to === null || one.from <= other.to;
  return oneGoesOn && otherGoesOn;
}
