import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ApplicationRow } from '../application-entities.ts';
import type { ProjectNoticeRow, SanctionRow } from '../project-entities.ts';
import { decisionDueOn, notificationDueOn, receiptDueOn } from './application-terms.ts';
import type { WelfareDeadline } from './deadlines.ts';
import type { WelfareEvent } from './journey.ts';

function event(section: string, kind: string, on: LocalDate | null, detail: string | null): WelfareEvent[] {
  return on === null ? [] : [{ on, source: 'WELFARE', section, kind, detail }];
}

/** What happened to an application, from receipt to appeal. */
export function applicationEvents(row: ApplicationRow): WelfareEvent[] {
  const told = (kind: string, on: LocalDate | null, detail: string | null = null) =>
    event('welfare.application', kind, on, detail);
  return [
    ...told('APPLICATION_RECEIVED', row.receivedOn, row.supportKind),
    ...told('SOCIAL_INVESTIGATION_STARTED', row.investigationOn),
    ...told('APPLICATION_DECIDED', row.decidedOn, row.decision),
    ...told('DECISION_NOTIFIED', row.notifiedOn),
    ...told('DECISION_APPEALED', row.appealedOn),
  ];
}

/** Formal notices and sanctions: events of the section welfare.sanctions and of no other. */
export function sanctionEvents(row: SanctionRow | ProjectNoticeRow): WelfareEvent[] {
  const told = (kind: string, on: LocalDate | null, detail: string | null) =>
    event('welfare.sanctions', kind, on, detail);
  if ('givenOn' in row)
    return [...told('GPMI_NOTICE_GIVEN', row.givenOn, null), ...told('GPMI_NOTICE_LIFTED', row.liftedOn, null)];
  // Wholly deferred, nothing was suspended.
  if (row.deferral === 'FULL') return [];
  return [...told('SANCTION_STARTED', row.from, row.ground), ...told('SANCTION_ENDED', row.to, row.extent)];
}

/** What a centre has to do about an application; what is overdue stays until it is done. The centre acts. */
export function applicationDeadlines(row: ApplicationRow, values: PolicyValues): WelfareDeadline[] {
  const due = (kind: string, on: LocalDate | null): WelfareDeadline[] =>
    on === null ? [] : [{ on, source: 'WELFARE', section: 'welfare.application', kind, actor: row.holder }];
  return [
    ...due('RECEIPT_DUE', receiptDueOn(row)),
    ...due('DECISION_DUE', decisionDueOn(row, values)),
    ...due('NOTIFICATION_DUE', notificationDueOn(row, values)),
  ];
}
