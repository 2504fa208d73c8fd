import { actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { InternshipResult, TransitionPhase } from '../generated/resolver-types.ts';
import { partsOf } from '../rules/track-invariants.ts';
import { beginPhase, endInternship, endPhase, problemOfInternship } from '../rules/track-phases.ts';
import type { PesRegisters, PesTables } from '../tables.ts';
import { partsOfTrack } from './parts-of-track.ts';

const acts = actsOf<PesTables, PesRegisters>();

const transitionPhaseBegin = acts.onRecord({
  name: 'transitionPhaseBegin',
  on: 'transitions',
  decide: (
    track,
    { phase, from }: RecordActInput & { readonly phase: TransitionPhase; readonly from: LocalDate },
    { today, dossier, newRecord },
  ) => {
    const next = beginPhase(track, { phase, from }, partsOf(track, dossier.trackPhases), today);
    if ('rule' in next) return refused(next);
    const begun = { ...newRecord('trackPhases'), trackSourceId: track.sourceId, phase, from, to: null };
    return { write: { transitions: [next], trackPhases: [begun] } };
  },
});

const transitionPhaseEnd = acts.onRecord({
  name: 'transitionPhaseEnd',
  on: 'transitions',
  decide: (
    track,
    { phase, to }: RecordActInput & { readonly phase: TransitionPhase; readonly to: LocalDate },
    { today, dossier },
  ) => {
    const ended = endPhase(track, { phase, to }, partsOf(track, dossier.trackPhases), today);
    // The track is written too: its version counts what happens in it.
    return 'rule' in ended ? refused(ended) : { write: { transitions: [track], trackPhases: [ended] } };
  },
});

/** Lengths of the columns; the input says them too. */
const LONGEST = { jobOfferRef: 60, competentCode: 20 };

interface StartingInternship extends RecordActInput {
  readonly host: string;
  readonly from: LocalDate;
  readonly jobOfferRef: string;
  readonly competentCode?: string | null;
}

const internshipStart = acts.onRecord({
  name: 'internshipStart',
  on: 'transitions',
  decide: (
    track,
    { host, from, jobOfferRef, competentCode = null }: StartingInternship,
    { today, dossier, newRecord },
  ) => {
    if (jobOfferRef.length > LONGEST.jobOfferRef) return refused(breach('TEXT_TOO_LONG', 'jobOfferRef'));
    if ((competentCode ?? '').length > LONGEST.competentCode) return refused(breach('TEXT_TOO_LONG', 'competentCode'));
    const problem = problemOfInternship(track, { from, jobOfferRef }, partsOfTrack(track, dossier), today);
    if (problem !== null) return refused(problem);
    const later = { to: null, result: null, popUpdated: null };
    const said = { trackSourceId: track.sourceId, host, from, jobOfferRef, competentCode };
    // The receipt names the internship: it is what ends later.
    return { write: { internships: [{ ...newRecord('internships'), ...said, ...later }], transitions: [track] } };
  },
});

interface EndingInternship extends RecordActInput {
  readonly to: LocalDate;
  readonly result: InternshipResult;
  readonly popUpdated: boolean;
}

const internshipEnd = acts.onRecord({
  name: 'internshipEnd',
  on: 'internships',
  decide: (row, { to, result, popUpdated }: EndingInternship, { today }) => {
    const next = endInternship(row, { to, result, popUpdated }, today);
    return 'rule' in next ? refused(next) : { write: { internships: [next] } };
  },
});

/** Phases and internships of a track. */
export const trackPartActs = [transitionPhaseBegin, transitionPhaseEnd, internshipStart, internshipEnd];
