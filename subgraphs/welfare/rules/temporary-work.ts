import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import { limitOf } from './activation-limits.ts';
import { lastDayOfMonths } from './months.ts';
import type { WelfareRule } from './rule-book.ts';

type Found = Breach<WelfareRule> | null;

/**
 * INV-10, temporary work experience (TWE): at least half-time on the shop floor; at most 24 months, longer only where the
 * centre decided so and an artikel 60 of the same centre still runs for rights; one technical training of at most three
 * months, within the measure (VVSG, TWE).
 */
export function breachOfTemporaryWork(
  measure: ActivationMeasureRow,
  all: readonly ActivationMeasureRow[],
  values: PolicyValues,
): Found {
  const least = values.find('twe-hours-percent-min', measure.from);
  if (least !== null && (measure.hoursPercent ?? 0) < least) return breach('INV-10', 'hoursPercent');
  const limit = limitOf(measure, values);
  if (limit !== null && measure.to !== null && measure.to > limit) {
    const runsOn = measure.extendedOn !== null && all.some((other) => keepsOpen(other, measure, limit));
    if (!runsOn) return breach('INV-10', 'to');
  }
  return breachOfTraining(measure, values);
}

/** An artikel 60 of the same centre that began by the limit and runs for rights as long as the measure does. */
function keepsOpen(other: ActivationMeasureRow, { holder, to }: ActivationMeasureRow, limit: LocalDate): boolean {
  const isRunning = other.status !== 'PLANNED' && other.status !== 'CANCELLED' && other.from <= limit;
  const lasts = (day: LocalDate | null) => day === null || (to !== null && day >= to);
  const isArticleSixty = other.instrument === 'ART60' && other.holder === holder;
  return isArticleSixty && isRunning && lasts(other.to) && lasts(other.rightsReachedOn);
}

function breachOfTraining(measure: ActivationMeasureRow, values: PolicyValues): Found {
  const { trainingFrom, trainingTo, from, to } = measure;
  if (trainingFrom === null && trainingTo === null) return null;
  if (trainingFrom === null || trainingTo === null) return breach('TRAINING_PERIOD', 'trainingTo');
  if (trainingTo < trainingFrom || trainingFrom < from) return breach('TRAINING_PERIOD', 'trainingFrom');
  const months = values.find('twe-training-months-max', trainingFrom);
  const isLong = months !== null && trainingTo > lastDayOfMonths(trainingFrom, months);
  if (isLong) return breach('INV-10', 'trainingTo');
  // A measure that stops during its training takes the training with it: the agreed days stay as they were agreed.
  const endsWithin = measure.status === 'STOPPED' ? trainingFrom : trainingTo;
  return to !== null && endsWithin > to ? breach('TRAINING_PERIOD', 'trainingTo') : null;
}

/** The measure with its technical training; only a TWE that runs, and once (INV-10). */
export function recordTraining(
  measure: ActivationMeasureRow,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): ActivationMeasureRow | Breach<WelfareRule> {
  if (measure.instrument !== 'TWE_OCMW') return breach('TRAINING_NOT_TWE', 'instrument');
  if (measure.status !== 'RUNNING') return breach('ACTIVATION_NOT_RUNNING', 'status');
  if (measure.trainingFrom !== null) return breach('TRAINING_TWICE', 'trainingFrom');
  return { ...measure, trainingFrom: from, trainingTo: to };
}
