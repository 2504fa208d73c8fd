import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { IntegrationProjectRow } from '../entities.ts';
import type { WelfareRule } from './rule-book.ts';

type Waiting = Pick<IntegrationProjectRow, 'status' | 'signedOn' | 'endedOn' | 'exemption' | 'grantedOn'>;

/**
 * Last day, inclusive, on which a draft has to be signed: the same day three months after the grant, or the last day of
 * that month when it is shorter (INV-07; VVSG). Null when it is signed, over, not due for reasons of health or equity, or
 * when the grant is from before 2016-11-01: there was no such term.
 */
export function signatureDueOn(project: Waiting, values: PolicyValues): LocalDate | null {
  const waits = project.status === 'DRAFT' && project.signedOn === null && project.endedOn === null;
  return waits ? signatureTerm(project, values) : null;
}

function signatureTerm(
  { exemption, grantedOn }: Pick<IntegrationProjectRow, 'exemption' | 'grantedOn'>,
  values: PolicyValues,
): LocalDate | null {
  const months = values.find('gpmi-months-to-sign', grantedOn);
  return exemption !== null || months === null ? null : addMonths(grantedOn, months);
}

/** Whether it was signed, or on `today` still is not, after its last day. Recorded and never refused (INV-07). */
export function isSignedLate(project: IntegrationProjectRow, values: PolicyValues, today: LocalDate): boolean {
  const term = signatureTerm(project, values);
  return term !== null && (project.signedOn ?? project.endedOn ?? today) > term;
}

/** The project once client and centre signed it on that day; only a draft can be signed, and not ahead of the day. */
export function signProject(
  project: IntegrationProjectRow,
  signedOn: LocalDate,
  today: LocalDate,
): IntegrationProjectRow | Breach<WelfareRule> {
  if (project.status !== 'DRAFT') return breach('GPMI_NOT_DRAFT', 'status');
  if (signedOn > today) return breach('GPMI_SIGNED_AHEAD', 'signedOn');
  return { ...project, signedOn, status: 'SIGNED' };
}
