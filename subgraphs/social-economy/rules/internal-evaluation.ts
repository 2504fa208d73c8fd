import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { InternalEvaluationRow } from '../employment-entities.ts';
import type { EmploymentRow } from '../entities.ts';
import { employmentOf } from './period.ts';

type Held = Required<Pick<InternalEvaluationRow, 'heldOn' | 'result' | 'followUp'>>;

/**
 * What is wrong with an internal evaluation: it has a day, a result and what follows, or none of them, and it is not held
 * before its employment. One that is held after the last day, such as that of the end of a term, is recorded.
 */
export function evaluationBreach(
  row: InternalEvaluationRow,
  { employments }: { readonly employments: readonly EmploymentRow[] },
): Breach | null {
  const { heldOn, result, followUp } = row;
  const filled = [heldOn, result, followUp].filter((each) => each !== null).length;
  if (filled !== 0 && filled !== 3) return breach('EVALUATION_RESULT', 'result');
  const employment = employmentOf(row, employments);
  const isBefore = heldOn !== null && employment !== undefined && heldOn < employment.from;
  return isBefore ? breach('OUTSIDE_EMPLOYMENT', 'heldOn') : null;
}

/** The evaluation once it was held (planned -> held), also when it was due earlier: it is late then, and never refused for it. */
export function holdEvaluation(
  row: InternalEvaluationRow,
  held: Held,
  today: LocalDate,
): InternalEvaluationRow | Breach {
  if (row.heldOn !== null) return breach('EVALUATION_HELD', 'heldOn');
  return held.heldOn !== null && held.heldOn > today ? breach('AHEAD', 'on') : { ...row, ...held };
}

/** Whether it was held after the day on which it was due. */
export function isLateEvaluation({ heldOn, dueOn }: InternalEvaluationRow): boolean {
  return heldOn !== null && heldOn > dueOn;
}
