import type { Dossier } from '../../../shared/acts/dossier.ts';
import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import type { ActivationInstrument } from '../generated/resolver-types.ts';
import type { WelfareTables } from '../tables.ts';
import { isBeyondLimit } from './activation-limits.ts';
import type { WelfareRule } from './rule-book.ts';
import { breachOfTemporaryWork } from './temporary-work.ts';
import { breachOfTrack, breachOfWorkLikeActivities } from './work-and-care.ts';

type Found = Breach<WelfareRule> | null;
type Facts = Pick<Dossier<WelfareTables>, 'activationMeasures' | 'birthDate'>;
type InstrumentRule = (measure: ActivationMeasureRow, facts: Facts, values: PolicyValues) => Found;

const BY_INSTRUMENT: Readonly<Partial<Record<ActivationInstrument, InstrumentRule>>> = {
  ART60: breachOfArticleSixty,
  ART61: breachOfArticleSixtyOne,
  TWE_OCMW: (measure, { activationMeasures }, values) => breachOfTemporaryWork(measure, activationMeasures, values),
  ACT_TRACK: (measure, _, values) => breachOfTrack(measure, values),
  AMA: (measure, { birthDate }, values) => breachOfWorkLikeActivities(measure, birthDate, values),
  WIJKW: (measure, _, values) => (isBeyondLimit(measure, values) ? breach('INV-11', 'to') : null),
};

/** Whether the measure began: what has to be there before the start is only asked of one that did. */
export function hasBegun({ status }: Pick<ActivationMeasureRow, 'status'>): boolean {
  return status !== 'PLANNED' && status !== 'CANCELLED';
}

/** What is wrong with a measure, whatever wrote it: its period, its state, and the rule of its instrument (INV-09 to INV-12). */
export function breachOfActivation(measure: ActivationMeasureRow, facts: Facts, values: PolicyValues): Found {
  const general = breachOfPeriod(measure) ?? breachOfState(measure);
  // What never began may have been cancelled for the very reason that a rule forbids it.
  if (general !== null || measure.status === 'CANCELLED') return general;
  return BY_INSTRUMENT[measure.instrument]?.(measure, facts, values) ?? null;
}

function breachOfPeriod({ from, to }: ActivationMeasureRow): Found {
  return to !== null && to < from ? breach('ACTIVATION_PERIOD', 'to') : null;
}

/** What is over has a last day; what was stopped or cancelled has a reason, and nothing else has one. */
function breachOfState({ status, to, stopReason }: ActivationMeasureRow): Found {
  if ((status === 'ENDED' || status === 'STOPPED') && to === null) return breach('ACTIVATION_NO_END', 'to');
  const needsReason = status === 'STOPPED' || status === 'CANCELLED';
  return needsReason === (stopReason !== null) ? null : breach('ACTIVATION_STOP_REASON', 'stopReason');
}

/**
 * INV-09: the centre is the employer, and centre, user and worker signed the terms before the start: the day before is
 * in time, the day of the start is not. It lasts no longer than full rights need (RSZ, artikel 60).
 */
function breachOfArticleSixty(measure: ActivationMeasureRow): Found {
  const { employerKbo, holder, termsSignedOn, from, to, rightsReachedOn } = measure;
  if (employerKbo !== holder) return breach('INV-09', 'employerKbo');
  if (termsSignedOn === null ? hasBegun(measure) : termsSignedOn >= from) return breach('INV-09', 'termsSignedOn');
  const isLonger = rightsReachedOn !== null && to !== null && to > rightsReachedOn;
  return isLonger ? breach('ART60_RIGHTS_REACHED', 'to') : null;
}

/** Artikel 61: another employer than the centre, which subsidises the job (domain 3.3, M). */
function breachOfArticleSixtyOne({ employerKbo, holder }: ActivationMeasureRow): Found {
  return employerKbo === null || employerKbo === holder ? breach('ART61_EMPLOYER', 'employerKbo') : null;
}
