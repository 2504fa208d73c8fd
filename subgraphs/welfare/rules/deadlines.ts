import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ApplicationRow } from '../application-entities.ts';
import type { EvaluatedProject } from '../entities.ts';
import { applicationDeadlines } from './income-journey.ts';
import { evaluationsDue } from './project-evaluation.ts';
import { signatureDueOn } from './project-signature.ts';

/** A date by which a centre has to act. */
export interface WelfareDeadline {
  readonly on: LocalDate;
  readonly source: 'WELFARE';
  readonly section: string;
  readonly kind: string;
  /** KBO number of the centre. */
  readonly actor: string;
}

/** The rows that duties follow from. */
export interface WelfareDuties {
  readonly applications: readonly ApplicationRow[];
  readonly projects: readonly EvaluatedProject[];
}

/**
 * What the centres have to do, earliest first; the last day is inclusive. What is overdue stays until it is done: a
 * project that was never signed, or an evaluation that was not held, does not become right by waiting.
 */
export function deadlinesOf(
  { applications, projects }: WelfareDuties,
  values: PolicyValues,
  today: LocalDate,
): WelfareDeadline[] {
  return [
    ...applications.flatMap((row) => applicationDeadlines(row, values)),
    ...projects.flatMap((project) => projectDeadlines(project, values, today)),
  ].sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

function projectDeadlines(project: EvaluatedProject, values: PolicyValues, today: LocalDate): WelfareDeadline[] {
  const { anyOn, inPersonOn } = evaluationsDue(project, values, today);
  return [
    ...deadline(project, 'GPMI_TO_SIGN', signatureDueOn(project, values)),
    ...deadline(project, 'GPMI_EVALUATION_DUE', anyOn),
    ...deadline(project, 'GPMI_EVALUATION_IN_PERSON_DUE', inPersonOn),
  ];
}

function deadline(project: EvaluatedProject, kind: string, on: LocalDate | null): WelfareDeadline[] {
  if (on === null) return [];
  return [{ on, source: 'WELFARE', section: 'welfare.integration-project', kind, actor: project.holder }];
}
