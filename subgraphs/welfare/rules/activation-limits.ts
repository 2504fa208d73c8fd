import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import type { ActivationInstrument } from '../generated/resolver-types.ts';
import { lastDayOfMonths } from './months.ts';

/** Where the most months of an instrument stand in the table of policy values; the others have no limit in months. */
const MOST_MONTHS: Readonly<Partial<Record<ActivationInstrument, string>>> = {
  TWE_OCMW: 'twe-months-max',
  ACT_TRACK: 'activation-track-months-max',
  WIJKW: 'neighbourhood-work-months-max',
};

/**
 * Last day, inclusive, on which a measure may run without a decision to go beyond it; null where its instrument has no
 * limit in months (INV-10, INV-11, INV-12). The limit is the one that held when the measure began.
 */
export function limitOf(
  { instrument, from }: Pick<ActivationMeasureRow, 'instrument' | 'from'>,
  values: PolicyValues,
): LocalDate | null {
  const name = MOST_MONTHS[instrument];
  const months = name === undefined ? null : values.find(name, from);
  return months === null ? null : lastDayOfMonths(from, months);
}

/** Whether a measure ends after its limit; one without an end does not yet. */
export function isBeyondLimit(measure: ActivationMeasureRow, values: PolicyValues): boolean {
  const limit = limitOf(measure, values);
  return limit !== null && measure.to !== null && measure.to > limit;
}
