import { actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type {
  LdeTrackBeginInput,
  LdeTrackEndInput,
  LdeTrackEvaluateInput,
  LdeTrackExtendInput,
} from '../generated/resolver-types.ts';
import { endTrack, evaluateTrack, extendTrack } from '../rules/lde-track-moves.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';

const { onRecord } = actsOf<SocialEconomyTables, SocialEconomyRegisters>();

/** An inschakelingstraject begins; after the last day on which one is given out INV-23 refuses it. */
export const ldeTrackBegin = onRecord({
  name: 'ldeTrackBegin',
  on: 'employments',
  decide: ({ sourceId }, { from, plannedEnd }: LdeTrackBeginInput & RecordActInput, { newRecord }) => {
    const nothingYet = { extensionReason: null, evaluatedOn: null, outcome: null, runOff: null, endedOn: null };
    const track = { ...newRecord('ldeTracks'), employmentSourceId: sourceId, from, plannedEnd, ...nothingYet };
    return { write: { ldeTracks: [track] } };
  },
});

/** A sixth year, by exception. */
export const ldeTrackExtend = onRecord({
  name: 'ldeTrackExtend',
  on: 'ldeTracks',
  decide: (track, { plannedEnd, reason }: LdeTrackExtendInput & RecordActInput) => {
    const extended = extendTrack(track, { plannedEnd, extensionReason: reason });
    return 'rule' in extended ? refused(extended) : { write: { ldeTracks: [extended] } };
  },
});

/** The outcome of VDAB's evaluation, as the enterprise learnt it. */
export const ldeTrackEvaluate = onRecord({
  name: 'ldeTrackEvaluate',
  on: 'ldeTracks',
  decide: (track, { on, outcome, runOff }: LdeTrackEvaluateInput & RecordActInput, { today }) => {
    const evaluated = evaluateTrack(track, { evaluatedOn: on, outcome, runOff: runOff ?? null }, today);
    return 'rule' in evaluated ? refused(evaluated) : { write: { ldeTracks: [evaluated] } };
  },
});

/** The track is over. */
export const ldeTrackEnd = onRecord({
  name: 'ldeTrackEnd',
  on: 'ldeTracks',
  decide: (track, { endedOn }: LdeTrackEndInput & RecordActInput, { today }) => {
    const ended = endTrack(track, endedOn, today);
    return 'rule' in ended ? refused(ended) : { write: { ldeTracks: [ended] } };
  },
});
