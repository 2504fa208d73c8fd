import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { IntegrationProjectRow } from '../entities.ts';
import type { IntegrationProjectStatus, ProjectExemption } from '../generated/resolver-types.ts';
import type { WelfareRule } from './rule-book.ts';

/**
 * What may follow on a state of a GPMI (domain 3.2). An amended project is active before and after; one with a notice or a
 * sanction becomes active again before it ends.
 */
export const PROJECT_MOVES: Readonly<Record<IntegrationProjectStatus, readonly IntegrationProjectStatus[]>> = {
  DRAFT: ['SIGNED'],
  SIGNED: ['ACTIVE'],
  ACTIVE: ['ACTIVE', 'NOTICE', 'ENDED', 'TERMINATED'],
  NOTICE: ['ACTIVE', 'SANCTIONED'],
  SANCTIONED: ['ACTIVE'],
  ENDED: [],
  TERMINATED: [],
};

type Moved = IntegrationProjectRow | Breach<WelfareRule>;

/** The project in another state; refused where that does not follow on the state it is in. */
export function moveProject(
  project: IntegrationProjectRow,
  status: IntegrationProjectStatus,
  more: Partial<IntegrationProjectRow> = {},
): Moved {
  if (!PROJECT_MOVES[project.status].includes(status)) return breach('GPMI_STATE', 'status');
  return { ...project, ...more, status };
}

/** The signed project once it began, on or after the day of the signature and not ahead of today. */
export function activateProject(project: IntegrationProjectRow, startOn: LocalDate, today: LocalDate): Moved {
  if (startOn > today) return breach('AHEAD_OF_TODAY', 'startOn');
  if (project.status !== 'SIGNED') return breach('GPMI_STATE', 'status');
  return moveProject(project, 'ACTIVE', { startOn });
}

/** The parts of a project that the parties may change together. */
export type Amended = Pick<IntegrationProjectRow, 'domains' | 'clientSteps' | 'centreSteps' | 'thirdParties'>;

/** The project as the parties changed it; only one that is under way. */
export function amendProject(
  project: IntegrationProjectRow,
  amended: Partial<Amended>,
  on: LocalDate,
  today: LocalDate,
): Moved {
  if (on > today) return breach('AHEAD_OF_TODAY', 'amendedOn');
  if (project.status !== 'ACTIVE') return breach('GPMI_STATE', 'status');
  return { ...project, ...amended };
}

/** The project without the duty, for reasons of health or equity (INV-07); not once it is over. */
export function exemptProject(project: IntegrationProjectRow, exemption: ProjectExemption): Moved {
  if (PROJECT_MOVES[project.status].length === 0) return breach('GPMI_STATE', 'status');
  return { ...project, exemption, mandatory: false };
}

/** The project that came to its end, or ended before its time, on a day that is not ahead. */
export function closeProject(
  project: IntegrationProjectRow,
  status: 'ENDED' | 'TERMINATED',
  endedOn: LocalDate,
  today: LocalDate,
): Moved {
  if (endedOn > today) return breach('AHEAD_OF_TODAY', 'endedOn');
  return moveProject(project, status, { endedOn });
}
