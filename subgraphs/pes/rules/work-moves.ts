import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ReadinessOutcome, WorkplaceLearningResult } from '../generated/resolver-types.ts';
import type { NecEmploymentRow, ReadinessScreeningRow, WorkplaceLearningRow } from '../work-entities.ts';
import { areMeasuresOn, isFavourable } from './readiness.ts';
import { problemOfDay } from './track-states.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** What keeps an evaluation from being planned on a day: the corona measures (LDE-COR: no new ones are planned). */
export function problemOfPlanning(plannedOn: LocalDate, values: PolicyValues): Breach<TransitionRule> | null {
  return areMeasuresOn(plannedOn, values) ? breach('SCREENING_CORONA', 'plannedOn') : null;
}

/** What an evaluation came to. */
export interface Screened {
  readonly screenedOn: LocalDate;
  readonly outcome: ReadinessOutcome;
  readonly evaluator: string | null;
  readonly fictitiousStartOn: LocalDate | null;
}

/** The evaluation with what it came to; once. Also while the measures held: what took place is finished (LDE-COR). */
export function recordScreening(
  row: ReadinessScreeningRow,
  { screenedOn, outcome, evaluator, fictitiousStartOn }: Screened,
  today: LocalDate,
): ReadinessScreeningRow | Breach<TransitionRule> {
  if (row.screenedOn !== null) return breach('SCREENING_DONE', 'id');
  const found = { screenedOn, outcome, fictitiousStartOn, favourable: isFavourable(outcome) };
  return (
    problemOfDay(screenedOn, today, null, 'screenedOn') ?? {
      ...row,
      ...found,
      evaluator: evaluator ?? row.evaluator,
    }
  );
}

/** Learning at a workplace with its last day and what came of it; once. */
export function endLearning(
  row: WorkplaceLearningRow,
  end: { readonly to: LocalDate; readonly result: WorkplaceLearningResult; readonly hours: number | null },
  today: LocalDate,
): WorkplaceLearningRow | Breach<TransitionRule> {
  if (row.result !== null) return breach('LEARNING_OVER', 'id');
  return problemOfDay(end.to, today, row.from, 'to') ?? { ...row, ...end, hours: end.hours ?? row.hours };
}

/** Work in the regular economy with its last day; once. */
export function endRegularWork(
  row: NecEmploymentRow,
  to: LocalDate,
  today: LocalDate,
): NecEmploymentRow | Breach<TransitionRule> {
  if (row.to !== null) return breach('EMPLOYMENT_OVER', 'id');
  return problemOfDay(to, today, row.from, 'to') ?? { ...row, to };
}
