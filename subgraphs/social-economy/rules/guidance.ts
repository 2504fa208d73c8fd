import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { EmploymentRow } from '../entities.ts';
import type { GuidanceSessionRow, SupportedEmploymentRow } from '../guidance-entities.ts';
import { employmentOf, holdsOn } from './period.ts';
import { lastDayOfSupport, supportedEmploymentOf } from './supported-employment.ts';

interface Facts {
  readonly employments: readonly EmploymentRow[];
  readonly supportedEmployments: readonly SupportedEmploymentRow[];
}

const MINUTES_OF_A_DAY = 24 * 60;

/** Whether a text can be a staff id: never a name with a space in it, a mail address or a national number. */
export function isStaffId(text: string): boolean {
  return /^[^\s@]{1,120}$/.test(text) && !/^\d{11}$/.test(text.replace(/[.-]/g, ''));
}

/**
 * What is wrong with a session of guidance; null when nothing is: it lies within its employment, aftercare after it; a visit
 * belongs to a supported employment that runs; an integration coach is there for some instruments only (domain 1.1).
 */
export function sessionBreach(row: GuidanceSessionRow, facts: Facts, values: PolicyValues): Breach | null {
  if (!isStaffId(row.coach)) return breach('STAFF_ID', 'coach');
  if (row.minutes < 1 || row.minutes > MINUTES_OF_A_DAY) return breach('GUIDANCE_MINUTES', 'minutes');
  return placeInEmployment(row, facts.employments, values) ?? visitBreach(row, facts.supportedEmployments);
}

function placeInEmployment(
  row: GuidanceSessionRow,
  employments: readonly EmploymentRow[],
  values: PolicyValues,
): Breach | null {
  const employment = employmentOf(row, employments);
  if (employment === undefined) return null;
  if (row.kind === 'AFTERCARE') {
    const isAfter = employment.to !== null && row.on > employment.to;
    return isAfter ? null : breach('GUIDANCE_AFTERCARE', 'on');
  }
  if (!holdsOn(employment, row.on)) return breach('OUTSIDE_EMPLOYMENT', 'on');
  const isGiven =
    row.kind !== 'INTEGRATION_COACH' || values.find('integration-coach-for', row.on, employment.instrument) !== null;
  return isGiven ? null : breach('INTEGRATION_COACH', 'kind');
}

function visitBreach(row: GuidanceSessionRow, supported: readonly SupportedEmploymentRow[]): Breach | null {
  const isVisit = row.kind === 'SUPPORTED_EMPLOYMENT_VISIT';
  if (isVisit !== (row.supportedEmploymentSourceId !== null)) return breach('GUIDANCE_VISIT', 'kind');
  const visited = supportedEmploymentOf(row, supported);
  if (visited === undefined) return null;
  if (visited.employmentSourceId !== row.employmentSourceId) return breach('GUIDANCE_VISIT', 'employmentSourceId');
  return holdsOn({ from: visited.placedOn, to: lastDayOfSupport(visited) }, row.on) ? null : breach('SE_OUTSIDE', 'on');
}
