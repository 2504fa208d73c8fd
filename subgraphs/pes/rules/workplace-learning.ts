import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import { isGivenOn } from '../../../shared/words/code-list.ts';
import { workplaceLearningForms } from '../codes/work-codes.ts';
import type { WorkplaceLearningRow } from '../work-entities.ts';
import type { PesDossier } from './track-invariants.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/**
 * Last day, inclusive, of a form that counts in months or calendar days; null for one without such a limit. Calendar days
 * count from the first day itself; of months the same day that many months later is the last one that is taken.
 */
export function lastDayOfLearning(
  { form, from }: Pick<WorkplaceLearningRow, 'form' | 'from'>,
  values: PolicyValues,
): LocalDate | null {
  const months = values.find('workplace-learning-months', from, form);
  const days = values.find('workplace-learning-days', from, form);
  if (months !== null) return addMonths(from, months);
  return days === null ? null : addDays(from, days - 1);
}

/** What has to hold for learning at a workplace: the form exists that day, and its limits (domain 4.3). */
export function learningInvariant(
  row: WorkplaceLearningRow,
  _dossier: PesDossier,
  values: PolicyValues,
): Breach<TransitionRule> | null {
  const { form, from, to, hours, result } = row;
  if (to !== null && to < from) return breach('PERIOD_REVERSED', 'to');
  if (!isGivenOn(workplaceLearningForms, form, from)) return breach('LEARNING_FORM', 'form');
  if (result !== null && to === null) return breach('LEARNING_RESULT', 'to');
  const last = lastDayOfLearning(row, values);
  if (last !== null && to !== null && to > last) return breach('LEARNING_TOO_LONG', 'to');
  if (isTooShort(row, values)) return breach('LEARNING_TOO_SHORT', 'to');
  const most = values.find('workplace-learning-hours', from, form);
  return most !== null && hours !== null && hours > most ? breach('LEARNING_HOURS', 'hours') : null;
}

/** Ends before the least number of months that the form takes; one that was stopped, or led to a job, may. */
function isTooShort({ form, from, to, result }: WorkplaceLearningRow, values: PolicyValues): boolean {
  const least = values.find('workplace-learning-least-months', from, form);
  const mayBeShort = result === 'STOPPED' || result === 'HIRED';
  return least !== null && to !== null && !mayBeShort && to < addDays(addMonths(from, least), -1);
}
