import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type {
  OutcomeCause,
  ReferralSource,
  SuspensionReason,
  TransitionOrigin,
  TransitionOutcome,
  TransitionThreshold,
} from '../generated/resolver-types.ts';
import { endTrack } from '../rules/track-endings.ts';
import { resumeTrack, suspendTrack } from '../rules/track-holds.ts';
import { partsOf } from '../rules/track-invariants.ts';
import { addHours, extendTrack, referTrack, startTrack } from '../rules/track-moves.ts';
import { isOpenTrack, problemOfDay } from '../rules/track-states.ts';
import type { PesRegisters, PesTables } from '../tables.ts';
import { partsOfTrack } from './parts-of-track.ts';

const acts = actsOf<PesTables, PesRegisters>();

interface Proposing extends FileActInput {
  readonly origin: TransitionOrigin;
  readonly sourceEmployer: string;
  readonly referralSource: ReferralSource;
  readonly proposedOn: LocalDate;
}

const transitionTrackPropose = acts.onFile({
  name: 'transitionTrackPropose',
  decide: (input: Proposing, { today, dossier, file, newRecord }) => {
    const { origin, sourceEmployer, referralSource, proposedOn } = input;
    const problem = problemOfDay(proposedOn, today, null, 'proposedOn');
    if (problem !== null) return refused(problem);
    if (dossier.transitions.some((track) => track.holder === file.holder && isOpenTrack(track)))
      return refused(breach('TRACK_ALREADY_OPEN', 'file'));
    const waits = { status: 'PROPOSED', phase: 'VOORTRAJECT', startOn: null, plannedEndOn: null } as const;
    const none = { outcome: null, outcomeOn: null, outcomeCause: null, declinedReason: null };
    const later = { provider: null, referredOn: null, hoursBudget: null, hoursUsed: 0 };
    const said = { origin, sourceEmployer, referralSource, proposedOn };
    return { write: { transitions: [{ ...newRecord('transitions'), ...waits, ...none, ...later, ...said }] } };
  },
});

const transitionTrackRefer = acts.onRecord({
  name: 'transitionTrackRefer',
  on: 'transitions',
  decide: (
    track,
    { provider, referredOn }: RecordActInput & { readonly provider: string; readonly referredOn: LocalDate },
    { today, dossier, values },
  ) => {
    const { providers } = dossier.registers;
    const next = referTrack(track, { provider, referredOn }, { today, providers, values });
    return 'rule' in next ? refused(next) : { write: { transitions: [next] } };
  },
});

const transitionTrackStart = acts.onRecord({
  name: 'transitionTrackStart',
  on: 'transitions',
  decide: (
    track,
    { startOn }: RecordActInput & { readonly startOn: LocalDate },
    { today, dossier, values, newRecord },
  ) => {
    const { providers } = dossier.registers;
    const next = startTrack(track, startOn, { today, providers, values });
    if ('rule' in next) return refused(next);
    const part = { trackSourceId: track.sourceId, from: startOn, to: null };
    return {
      write: { transitions: [next], trackPhases: [{ ...newRecord('trackPhases'), ...part, phase: next.phase }] },
    };
  },
});

const transitionTrackSuspend = acts.onRecord({
  name: 'transitionTrackSuspend',
  on: 'transitions',
  decide: (
    track,
    { from, reason }: RecordActInput & { readonly from: LocalDate; readonly reason: SuspensionReason },
    { today, newRecord },
  ) => {
    const next = suspendTrack(track, from, today);
    if ('rule' in next) return refused(next);
    const held = { ...newRecord('trackSuspensions'), trackSourceId: track.sourceId, from, to: null, reason };
    return { write: { transitions: [next], trackSuspensions: [held] } };
  },
});

const transitionTrackResume = acts.onRecord({
  name: 'transitionTrackResume',
  on: 'transitions',
  decide: (track, { resumedOn }: RecordActInput & { readonly resumedOn: LocalDate }, { today, dossier }) => {
    const next = resumeTrack(track, resumedOn, partsOf(track, dossier.trackSuspensions), today);
    if ('rule' in next) return refused(next);
    const trackSuspensions = next.suspension === null ? [] : [next.suspension];
    return { write: { transitions: [next.track], trackSuspensions } };
  },
});

const transitionTrackExtend = acts.onRecord({
  name: 'transitionTrackExtend',
  on: 'transitions',
  decide: (track, { plannedEndOn }: RecordActInput & { readonly plannedEndOn: LocalDate }, { dossier }) => {
    const next = extendTrack(track, plannedEndOn, partsOf(track, dossier.trackSuspensions));
    return 'rule' in next ? refused(next) : { write: { transitions: [next] } };
  },
});

const transitionHoursRecord = acts.onRecord({
  name: 'transitionHoursRecord',
  on: 'transitions',
  decide: (track, { hours }: RecordActInput & { readonly hours: number }) => {
    const next = addHours(track, hours);
    return 'rule' in next ? refused(next) : { write: { transitions: [next] } };
  },
});

interface Completing extends RecordActInput {
  readonly outcome: TransitionOutcome;
  readonly outcomeCause: OutcomeCause;
  readonly outcomeOn: LocalDate;
}

const transitionTrackComplete = acts.onRecord({
  name: 'transitionTrackComplete',
  on: 'transitions',
  decide: (track, { outcome, outcomeCause, outcomeOn }: Completing, { today, dossier, values }) => {
    const ending = { outcome, outcomeCause, outcomeOn, declinedReason: null };
    const next = endTrack(track, 'COMPLETED', ending, partsOfTrack(track, dossier), { today, values });
    if ('rule' in next) return refused(next);
    return { write: { transitions: [next.track], trackPhases: next.phases, trackSuspensions: next.suspensions } };
  },
});

interface Stopping extends RecordActInput {
  readonly outcomeCause: OutcomeCause;
  readonly outcomeOn: LocalDate;
  readonly declinedReason?: TransitionThreshold | null;
}

const transitionTrackStop = acts.onRecord({
  name: 'transitionTrackStop',
  on: 'transitions',
  decide: (track, { outcomeCause, outcomeOn, declinedReason = null }: Stopping, { today, dossier, values }) => {
    const ending = { outcome: 'STOPPED', outcomeCause, outcomeOn, declinedReason } as const;
    const next = endTrack(track, 'STOPPED', ending, partsOfTrack(track, dossier), { today, values });
    if ('rule' in next) return refused(next);
    return { write: { transitions: [next.track], trackPhases: next.phases, trackSuspensions: next.suspensions } };
  },
});

/** From proposal to outcome of a transition track. */
export const trackActs = [
  ...[transitionTrackPropose, transitionTrackRefer, transitionTrackStart, transitionTrackSuspend],
  ...[transitionTrackResume, transitionTrackExtend, transitionHoursRecord],
  ...[transitionTrackComplete, transitionTrackStop],
];
