import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { EvaluatedProject, IntegrationProjectRow, ProjectEvaluationRow } from '../entities.ts';

/** A GPMI is evaluated at least three times a year, of which two in personal contact (INV-08; VVSG). */
const EVALUATIONS_A_YEAR = 3;
const IN_PERSON_A_YEAR = 2;
const YEAR = 12;

/** While a project is in one of these states it has to be evaluated; a notice or a sanction does not interrupt it. */
const EVALUATED: readonly IntegrationProjectRow['status'][] = ['SIGNED', 'ACTIVE', 'NOTICE', 'SANCTIONED'];

/** The next day by which an evaluation has to be held; null when none is due. */
export interface EvaluationsDue {
  readonly anyOn: LocalDate | null;
  readonly inPersonOn: LocalDate | null;
}

const NONE: EvaluationsDue = { anyOn: null, inPersonOn: null };

/**
 * When a project has to be evaluated next, counting what was held up to and including `today`. It may lie in the past:
 * it stays until the evaluation is held.
 *
 * Due is the latest day, inclusive, that keeps three evaluations in every twelve months: the day of the third last one
 * plus twelve months. Until there are three the first year is spread evenly: 4, 8 and 12 months after the signature. In
 * person the same with two: the second last one plus twelve months, and 6 and 12 months after the signature before that.
 * Months end on their last day when they are too short. After the end of the project nothing is due.
 */
export function evaluationsDue(project: EvaluatedProject, today: LocalDate): EvaluationsDue {
  if (!EVALUATED.includes(project.status) || hasEnded(project, today)) return NONE;
  // A running project without a signature on record is counted from the grant: too early is better than never.
  const start = project.signedOn ?? project.grantedOn;
  const held = project.evaluations.filter(({ evaluatedOn }) => evaluatedOn >= start && evaluatedOn <= today);
  const dueWithin = (on: LocalDate) => (project.endedOn !== null && on > project.endedOn ? null : on);
  const inPerson = held.filter((evaluation) => evaluation.inPerson);
  return {
    anyOn: dueWithin(nextOf(start, daysOf(held), EVALUATIONS_A_YEAR)),
    inPersonOn: dueWithin(nextOf(start, daysOf(inPerson), IN_PERSON_A_YEAR)),
  };
}

function hasEnded({ endedOn }: IntegrationProjectRow, today: LocalDate): boolean {
  return endedOn !== null && endedOn < today;
}

function daysOf(evaluations: readonly ProjectEvaluationRow[]): LocalDate[] {
  return evaluations.map(({ evaluatedOn }) => evaluatedOn).sort();
}

/** `held` oldest first. */
function nextOf(start: LocalDate, held: readonly LocalDate[], aYear: number): LocalDate {
  const leavesFirst = held.at(-aYear);
  if (leavesFirst !== undefined) return addMonths(leavesFirst, YEAR);
  return addMonths(start, (YEAR / aYear) * (held.length + 1));
}
