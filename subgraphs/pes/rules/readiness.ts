import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ReadinessOutcome } from '../generated/resolver-types.ts';
import type { ReadinessScreeningRow } from '../work-entities.ts';
import type { PesDossier } from './track-invariants.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** The outcomes that say: no tailored work is needed any more (domain 2.4). */
const FAVOURABLE: readonly ReadinessOutcome[] = ['INTERNAL_DOORSTROOM', 'DOORSTROOM_TRACK'];

/** Whether an outcome is a favourable evaluation, as the right of return asks for (INV-22). */
export function isFavourable(outcome: ReadinessOutcome): boolean {
  return FAVOURABLE.includes(outcome);
}

/** Whether the corona measures held on a day: then no new evaluations are planned, and done ones are finished (LDE-COR). */
export function areMeasuresOn(day: LocalDate, values: PolicyValues): boolean {
  return values.find('corona-measures', day) !== null;
}

/**
 * What has to hold for an evaluation: planned, or recorded with an outcome and what that means. A fictitious start is named
 * only for somebody who is ready for a track while the corona measures held.
 */
export function readinessInvariant(
  row: ReadinessScreeningRow,
  _dossier: PesDossier,
  values: PolicyValues,
): Breach<TransitionRule> | null {
  const { screenedOn, outcome, favourable, fictitiousStartOn } = row;
  if ((screenedOn === null) !== (outcome === null)) return breach('SCREENING_OUTCOME', 'outcome');
  if (favourable !== (outcome === null ? null : isFavourable(outcome)))
    return breach('SCREENING_FAVOURABLE', 'favourable');
  if (fictitiousStartOn === null) return null;
  const isHeldUp = outcome === 'DOORSTROOM_TRACK' && screenedOn !== null && areMeasuresOn(fictitiousStartOn, values);
  return isHeldUp ? null : breach('SCREENING_FICTITIOUS_START', 'fictitiousStartOn');
}
