import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ApplicationRow } from '../application-entities.ts';

/** Last day, inclusive, to decide: 30 days after the application (INV-05; RMI law art. 21). */
export function decisionTerm({ receivedOn }: Pick<ApplicationRow, 'receivedOn'>, values: PolicyValues): LocalDate {
  return addDays(receivedOn, values.on('application-decision-days', receivedOn));
}

/** Day by which a decision is due; null once it is taken. It stays where it is when it is overdue. */
export function decisionDueOn(row: ApplicationRow, values: PolicyValues): LocalDate | null {
  return row.decidedOn === null ? decisionTerm(row, values) : null;
}

/** Day by which the receipt is due, the day of the application itself; null once it is given (INV-05). */
export function receiptDueOn(row: ApplicationRow): LocalDate | null {
  return row.receiptOn === null ? row.receivedOn : null;
}

/** Last day, inclusive, to send the decision: eight days after it; null before the decision and once it is sent. */
export function notificationDueOn(
  row: Pick<ApplicationRow, 'decidedOn' | 'notifiedOn'>,
  values: PolicyValues,
): LocalDate | null {
  if (row.decidedOn === null || row.notifiedOn !== null) return null;
  return addDays(row.decidedOn, values.on('application-notification-days', row.decidedOn));
}

/** Last day, inclusive, on which the client can appeal: three months after the notification; null before it. */
export function appealableUntil(
  { notifiedOn }: Pick<ApplicationRow, 'notifiedOn'>,
  values: PolicyValues,
): LocalDate | null {
  return notifiedOn === null ? null : addMonths(notifiedOn, values.on('application-appeal-months', notifiedOn));
}

/** Whether the decision came, or on `today` still does not come, after its last day. Recorded and never refused. */
export function isDecisionLate(row: ApplicationRow, values: PolicyValues, today: LocalDate): boolean {
  return (row.decidedOn ?? today) > decisionTerm(row, values);
}
