import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { IntegrationProjectRow, ProjectEvaluationRow } from '../entities.ts';
import type { IntegrationProjectStatus } from '../generated/resolver-types.ts';
import type { ProjectAmendmentRow, ProjectNoticeRow } from '../project-entities.ts';
import { GENERAL_DOMAINS } from './life-domains.ts';
import type { WelfareRule } from './rule-book.ts';

interface OfProject {
  readonly holder: string;
  readonly projectSourceId: string | null;
}

/** The project that a row belongs to, at the same holder; undefined where it is not there. */
export function projectOf<Project extends Pick<IntegrationProjectRow, 'holder' | 'sourceId'>>(
  row: OfProject,
  projects: readonly Project[],
): Project | undefined {
  return projects.find(({ holder, sourceId }) => holder === row.holder && sourceId === row.projectSourceId);
}

/** Items of a longText column, one a line. */
export function linesOf(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split('\n');
}

const OVER: readonly IntegrationProjectStatus[] = ['ENDED', 'TERMINATED'];

/**
 * What is wrong with a project (GPMI); null when nothing is: it cannot end before it was signed, nor a draft before the
 * leefloon was granted; it begins on or after its signature. It may be signed before the grant: some centres prepare it
 * during the social investigation. A health domain stays out of it: it is read by others than the centre.
 */
export function breachOfProject(row: IntegrationProjectRow): Breach<WelfareRule> | null {
  const { signedOn, startOn, endedOn, grantedOn, status } = row;
  if (endedOn !== null && endedOn < (startOn ?? signedOn ?? grantedOn)) return breach('PERIOD_ENDS_EARLY', 'endedOn');
  if (startOn !== null && (signedOn === null || startOn < signedOn)) return breach('GPMI_START', 'startOn');
  if (status === 'DRAFT' && signedOn !== null) return breach('GPMI_DATES', 'signedOn');
  if (row.exemption !== null && row.mandatory === true) return breach('GPMI_EXEMPT', 'mandatory');
  const general: readonly string[] = GENERAL_DOMAINS;
  if (!linesOf(row.domains).every((domain) => general.includes(domain))) return breach('GPMI_HEALTH_DOMAIN', 'domains');
  return OVER.includes(status) && endedOn === null && startOn !== null ? breach('GPMI_DATES', 'endedOn') : null;
}

/** What is wrong with a part of a project; null when nothing is: its project is there, and was signed by that day. */
export function breachOfPart(
  row: OfProject,
  on: { readonly field: string; readonly day: string },
  projects: readonly IntegrationProjectRow[],
): Breach<WelfareRule> | null {
  const project = projectOf(row, projects);
  if (project === undefined) return breach('GPMI_NOT_THERE', 'projectSourceId');
  if (project.signedOn === null || on.day < project.signedOn) return breach('GPMI_PART_DAY', on.field);
  return null;
}

/** What is wrong with a notice; null when nothing is. It is lifted on or after the day on which it was given. */
export function breachOfNotice(
  row: ProjectNoticeRow,
  { projects }: { readonly projects: readonly IntegrationProjectRow[] },
): Breach<WelfareRule> | null {
  if (row.liftedOn !== null && row.liftedOn < row.givenOn) return breach('PERIOD_ENDS_EARLY', 'liftedOn');
  return breachOfPart(row, { field: 'givenOn', day: row.givenOn }, projects);
}

/** What is wrong with an amendment; null when nothing is: only what was signed can be amended. */
export function breachOfAmendment(
  row: ProjectAmendmentRow,
  { projects }: { readonly projects: readonly IntegrationProjectRow[] },
): Breach<WelfareRule> | null {
  return breachOfPart(row, { field: 'amendedOn', day: row.amendedOn }, projects);
}

/** What is wrong with an evaluation; null when nothing is. One before the signature is a fact that counts for nothing. */
export function breachOfEvaluation(
  row: ProjectEvaluationRow,
  { projects }: { readonly projects: readonly IntegrationProjectRow[] },
): Breach<WelfareRule> | null {
  return projectOf(row, projects) === undefined ? breach('GPMI_NOT_THERE', 'projectSourceId') : null;
}
