import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { EvaluatedProject, IntegrationProjectRow, ProjectEvaluationRow } from '../entities.ts';

/** While a project is in one of these states it has to be evaluated; a notice or a sanction does not interrupt it. */
const EVALUATED: readonly IntegrationProjectRow['status'][] = ['SIGNED', 'ACTIVE', 'NOTICE', 'SANCTIONED'];

/** The next day by which an evaluation has to be held; null when none is due. */
export interface EvaluationsDue {
  readonly anyOn: LocalDate | null;
  readonly inPersonOn: LocalDate | null;
}

const NONE: EvaluationsDue = { anyOn: null, inPersonOn: null };

/** What the duty of evaluation follows from. */
interface Evaluated extends Pick<EvaluatedProject, 'status' | 'signedOn' | 'grantedOn' | 'endedOn'> {
  readonly evaluations: readonly Pick<ProjectEvaluationRow, 'evaluatedOn' | 'inPerson'>[];
}

/**
 * When a project has to be evaluated next, counting what was held up to and including `today`. It may lie in the past:
 * it stays until the evaluation is held.
 *
 * Due is the latest day, inclusive, that keeps three evaluations in every twelve months: the day of the third last one
 * plus twelve months. Until there are three the first year is spread evenly: 4, 8 and 12 months after the signature. In
 * person the same with two: the second last one plus twelve months, and 6 and 12 months after the signature before that.
 * Months end on their last day when they are too short. After the end of the project nothing is due.
 */
export function evaluationsDue(project: Evaluated, values: PolicyValues, today: LocalDate): EvaluationsDue {
  if (!EVALUATED.includes(project.status) || hasEnded(project, today)) return NONE;
  // A running project without a signature on record is counted from the grant: too early is better than never.
  const start = project.signedOn ?? project.grantedOn;
  const held = project.evaluations.filter(({ evaluatedOn }) => evaluatedOn >= start && evaluatedOn <= today);
  const dueWithin = (on: LocalDate) => (project.endedOn !== null && on > project.endedOn ? null : on);
  // The figures of the day on which the question is asked: they are a duty, and no part of the contract.
  const aYear = (name: string) => ({
    times: values.on(name, today),
    months: values.on('gpmi-evaluation-window', today),
  });
  const inPerson = held.filter((evaluation) => evaluation.inPerson);
  return {
    anyOn: dueWithin(nextOf(start, daysOf(held), aYear('gpmi-evaluations-a-year'))),
    inPersonOn: dueWithin(nextOf(start, daysOf(inPerson), aYear('gpmi-evaluations-in-person-a-year'))),
  };
}

function hasEnded({ endedOn }: Pick<IntegrationProjectRow, 'endedOn'>, today: LocalDate): boolean {
  return endedOn !== null && endedOn < today;
}

function daysOf(evaluations: readonly Pick<ProjectEvaluationRow, 'evaluatedOn'>[]): LocalDate[] {
  return evaluations.map(({ evaluatedOn }) => evaluatedOn).sort();
}

/** `held` oldest first. */
function nextOf(
  start: LocalDate,
  held: readonly LocalDate[],
  { times, months }: { readonly times: number; readonly months: number },
): LocalDate {
  const leavesFirst = held.at(-times);
  if (leavesFirst !== undefined) return addMonths(leavesFirst, months);
  return addMonths(start, Math.floor(months / times) * (held.length + 1));
}
