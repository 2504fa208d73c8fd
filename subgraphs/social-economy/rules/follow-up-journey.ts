import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type {
  AbsenceRow,
  EmploymentWithTerms,
  InternalEvaluationRow,
  InternshipReportRow,
} from '../employment-entities.ts';
import type { GuidanceRow } from '../guidance-entities.ts';
import type { LdeTrackRow } from '../plan-entities.ts';
import type { SocialEconomyDeadline } from './deadlines.ts';
import { guidanceEvents } from './guidance-journey.ts';
import type { SocialEconomyEvent } from './journey.ts';
import { awaitsEvaluation, trackEvaluationDueOn } from './lde-track-moves.ts';

/** The rows of terms, internships, evaluations, absences, tracks and guidance; those of a section that is withheld are none. */
export interface FollowUpRows {
  readonly terms: readonly EmploymentWithTerms[];
  readonly internships: readonly InternshipReportRow[];
  readonly evaluations: readonly InternalEvaluationRow[];
  readonly absences: readonly AbsenceRow[];
  readonly ldeTracks: readonly LdeTrackRow[];
  readonly guidance: readonly GuidanceRow[];
}

/** What happened beside hiring, plans and moves. Not why somebody is absent, and not how an evaluation went. */
export function followUpEvents(rows: FollowUpRows): SocialEconomyEvent[] {
  return [
    ...rows.terms.flatMap(termEvents),
    ...rows.internships.flatMap(({ internshipEndedOn }) =>
      event('internship', 'INTERNSHIP_ENDED', internshipEndedOn, null),
    ),
    ...rows.evaluations.flatMap(({ heldOn, kind }) => event('evaluation', 'INTERNAL_EVALUATION_HELD', heldOn, kind)),
    ...rows.absences.flatMap(({ from, to }) => [
      ...event('absence', 'ABSENCE_STARTED', from, null),
      ...event('absence', 'ABSENCE_ENDED', to, null),
    ]),
    ...rows.ldeTracks.flatMap(({ from, evaluatedOn, outcome, endedOn }) => [
      ...event('lde-track', 'LDE_TRACK_STARTED', from, null),
      ...event('lde-track', 'LDE_TRACK_EVALUATED', evaluatedOn, outcome),
      ...event('lde-track', 'LDE_TRACK_ENDED', endedOn, null),
    ]),
    ...guidanceEvents(rows.guidance),
  ];
}

function termEvents({ hoursChanges, packages }: EmploymentWithTerms): SocialEconomyEvent[] {
  return [
    ...hoursChanges.flatMap((row) =>
      event('employment-terms', 'EMPLOYMENT_HOURS_CHANGED', row.from, String(row.hoursFraction)),
    ),
    ...packages.flatMap((row) => event('employment-terms', 'PACKAGE_APPLIED', row.from, String(row.percentage))),
  ];
}

function event(part: string, kind: string, on: LocalDate | null, detail: string | null): SocialEconomyEvent[] {
  return on === null ? [] : [{ on, source: 'SOCIAL_ECONOMY', section: `social-economy.${part}`, kind, detail }];
}

/**
 * What the enterprise has to do about evaluations and tracks. An evaluation that is overdue stays until it is held; the end of
 * a track and the evaluation before it stand from its first day until they are done. VDAB evaluates a track, but it is the
 * enterprise that has to ask for it and to record the outcome: it is the actor.
 */
export function followUpDeadlines(
  { evaluations, ldeTracks }: Pick<FollowUpRows, 'evaluations' | 'ldeTracks'>,
  today: LocalDate,
  values: PolicyValues,
): SocialEconomyDeadline[] {
  const open = ldeTracks.filter(({ from, endedOn }) => from <= today && endedOn === null);
  return [
    ...evaluations
      .filter(({ heldOn }) => heldOn === null)
      .flatMap(({ dueOn, holder }) => deadline('evaluation', 'INTERNAL_EVALUATION_DUE', dueOn, holder)),
    ...open.flatMap(({ plannedEnd, holder }) => deadline('lde-track', 'LDE_TRACK_ENDS', plannedEnd, holder)),
    ...open
      .filter(awaitsEvaluation)
      .flatMap((row) => deadline('lde-track', 'LDE_EVALUATION_DUE', trackEvaluationDueOn(row, values), row.holder)),
  ];
}

function deadline(part: string, kind: string, on: LocalDate | null, actor: string): SocialEconomyDeadline[] {
  return on === null ? [] : [{ on, source: 'SOCIAL_ECONOMY', section: `social-economy.${part}`, kind, actor }];
}
