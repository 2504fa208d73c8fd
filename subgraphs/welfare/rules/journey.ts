import type { LocalDate } from '../../../shared/local-date.ts';
import type { ApplicationRow } from '../application-entities.ts';
import type { EvaluatedProject, IncomeSupportRow, NeedRow } from '../entities.ts';
import type { ProjectNoticeRow, SanctionRow } from '../project-entities.ts';
import { applicationEvents, sanctionEvents } from './income-journey.ts';

/** Something that happened, as a centre tells it: codes and dates only, never free text. */
export interface WelfareEvent {
  readonly on: LocalDate;
  readonly source: 'WELFARE';
  readonly section: string;
  readonly kind: string;
  readonly detail: string | null;
}

export interface WelfareJourneyRows {
  readonly incomeSupport: readonly IncomeSupportRow[];
  readonly applications: readonly ApplicationRow[];
  readonly sanctions: readonly (SanctionRow | ProjectNoticeRow)[];
  readonly projects: readonly EvaluatedProject[];
  readonly needs: readonly NeedRow[];
  readonly healthNeeds: readonly NeedRow[];
}

/** What happened up to and including `today`, oldest first, from the rows of the sections that are disclosed. */
export function journeyOf(rows: WelfareJourneyRows, today: LocalDate): WelfareEvent[] {
  return [
    ...rows.applications.flatMap(applicationEvents),
    ...rows.sanctions.flatMap(sanctionEvents),
    ...rows.incomeSupport.flatMap(incomeSupportEvents),
    ...rows.projects.flatMap(projectEvents),
    ...assessments(rows.needs, 'welfare.needs', 'NEEDS_ASSESSED'),
    ...assessments(rows.healthNeeds, 'welfare.health-needs', 'HEALTH_NEEDS_ASSESSED'),
  ]
    .filter((event) => event.on <= today)
    .sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

function event(section: string, kind: string, on: LocalDate | null, detail: string | null): WelfareEvent[] {
  return on === null ? [] : [{ on, source: 'WELFARE', section, kind, detail }];
}

function incomeSupportEvents(row: IncomeSupportRow): WelfareEvent[] {
  const name = row.supportKind === 'LEEFLOON' ? 'LEEFLOON' : 'EQUIVALENT_LEEFLOON';
  return [
    ...event('welfare.income-support', `${name}_STARTED`, row.from, row.category),
    ...event('welfare.income-support', `${name}_ENDED`, row.to, row.category),
  ];
}

function projectEvents(project: EvaluatedProject): WelfareEvent[] {
  // A draft that ended was never a contract between client and centre: nothing of it happened.
  const ended = project.signedOn === null ? null : project.endedOn;
  // The record does not keep the day of the exemption: it is told on that of the grant, from which it was due.
  const exemptedOn = project.exemption === null ? null : project.grantedOn;
  return [
    ...event('welfare.integration-project', 'GPMI_EXEMPTED', exemptedOn, project.exemption),
    ...event('welfare.integration-project', 'GPMI_SIGNED', project.signedOn, project.projectKind),
    ...event('welfare.integration-project', 'GPMI_STARTED', project.startOn, project.projectKind),
    ...project.amendments.flatMap(({ amendedOn, requestedBy }) =>
      event('welfare.integration-project', 'GPMI_AMENDED', amendedOn, requestedBy),
    ),
    ...project.evaluations.flatMap((evaluation) =>
      event(
        'welfare.integration-project',
        'GPMI_EVALUATED',
        evaluation.evaluatedOn,
        evaluation.inPerson ? 'IN_PERSON' : null,
      ),
    ),
    ...event('welfare.integration-project', 'GPMI_ENDED', ended, project.projectKind),
  ];
}

/** One event per day on which a centre assessed needs: which domains, and how they scored, is no event. */
function assessments(needs: readonly NeedRow[], section: string, kind: string): WelfareEvent[] {
  const days = new Map(needs.map((need) => [`${need.holder} ${need.assessedOn}`, need.assessedOn]));
  return [...days.values()].flatMap((on) => event(section, kind, on, null));
}
