import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { IntegrationProjectRow } from '../entities.ts';

/** A GPMI is drawn up within three months of the grant (INV-07; VVSG, GPMI since 2016-11-01). */
const MONTHS_TO_SIGN = 3;

/**
 * Last day, inclusive, on which a draft has to be signed: the same day three months after the grant, or the last day of
 * that month when it is shorter. Null when it is signed, over, or not due for reasons of health or equity.
 */
export function signatureDueOn(project: IntegrationProjectRow): LocalDate | null {
  const waits = project.status === 'DRAFT' && project.signedOn === null && project.endedOn === null;
  return waits && project.exemption === null ? addMonths(project.grantedOn, MONTHS_TO_SIGN) : null;
}
