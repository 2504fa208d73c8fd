import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import type { WelfareRule } from './rule-book.ts';

type Own = Omit<ActivationMeasureRow, keyof RecordRow | 'instrument' | 'status' | 'from'>;

/** What has to be said of a measure that starts; what belongs to other instruments is left out. */
export type ActivationStart = Pick<ActivationMeasureRow, 'instrument' | 'from'> & Partial<Own>;

const NOTHING: Own = {
  to: null,
  workplaceKbo: null,
  employerKbo: null,
  termsSignedOn: null,
  rightsReachedOn: null,
  hoursPercent: null,
  trainingFrom: null,
  trainingTo: null,
  vdabStartDecisionOn: null,
  workManager: false,
  careManager: false,
  benefitPermissionOn: null,
  agreementSheetOn: null,
  extendedOn: null,
  stopReason: null,
};

/** What is on record as done cannot lie in the future. */
const DONE = ['termsSignedOn', 'vdabStartDecisionOn', 'benefitPermissionOn', 'agreementSheetOn'] as const;

/** A new measure: it runs from its first day, and is planned where that is still to come. */
export function startActivation(
  base: RecordRow,
  start: ActivationStart,
  today: LocalDate,
): ActivationMeasureRow | Breach<WelfareRule> {
  const measure = { ...NOTHING, ...start };
  const ahead = DONE.find((field) => (measure[field] ?? today) > today);
  if (ahead !== undefined) return breach('ACTIVATION_AHEAD', ahead);
  return { ...base, ...measure, status: measure.from > today ? 'PLANNED' : 'RUNNING' };
}

/** An artikel 60 of which centre, user and worker signed the terms: planned until it is started, whatever the day. */
export function planArticleSixty(
  base: RecordRow,
  start: Omit<ActivationStart, 'instrument'>,
  today: LocalDate,
): ActivationMeasureRow | Breach<WelfareRule> {
  const planned = startActivation(base, { ...start, instrument: 'ART60', employerKbo: base.holder }, today);
  return 'rule' in planned ? planned : { ...planned, status: 'PLANNED' };
}
