import { type RegisterRow, registerEntity } from '../../shared/acts/register.ts';
import { date, flag, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type {
  ApplicationDecision,
  ApplicationForm,
  ApplicationStatus,
  IncomeSupportKind,
  MeansKind,
} from './generated/resolver-types.ts';

/** That a centre (OCMW) is the one of a municipality in a period. Its holder is the centre itself. */
export interface CentreRow extends RegisterRow {
  /** REFNIS code of the municipality. */
  nisCode: string;
  name: string;
  from: string;
  to: string | null;
}

export const centreEntity = registerEntity<CentreRow>('centre', {
  nisCode: text('nis_code', 5),
  name: text('name', 120),
  from: date('from_date'),
  to: optional(date('to_date')),
});

export interface ApplicationRow extends RecordRow {
  status: ApplicationStatus;
  supportKind: IncomeSupportKind;
  /** Municipality that makes the centre competent on the day of the application. */
  nisCode: string;
  receivedOn: string;
  ownInitiative: boolean;
  receiptOn: string | null;
  investigationOn: string | null;
  heardOn: string | null;
  decision: ApplicationDecision | null;
  decidedOn: string | null;
  formCode: ApplicationForm | null;
  notifiedOn: string | null;
  appealedOn: string | null;
  /** `sourceId` of the income support that the grant made, at the same holder. */
  supportSourceId: string | null;
}

export const applicationEntity = recordEntity<ApplicationRow>('application', {
  status: text('status', 20),
  supportKind: text('support_kind', 20),
  nisCode: text('nis_code', 5),
  receivedOn: date('received_on'),
  ownInitiative: flag('own_initiative'),
  receiptOn: optional(date('receipt_on')),
  investigationOn: optional(date('investigation_on')),
  heardOn: optional(date('heard_on')),
  decision: optional(text('decision', 10)),
  decidedOn: optional(date('decided_on')),
  formCode: optional(text('form_code', 1)),
  notifiedOn: optional(date('notified_on')),
  appealedOn: optional(date('appealed_on')),
  supportSourceId: optional(text('support_source_id', 80)),
});

/** Means that count for the amount: so much a month, in cents, from day to day. */
export interface MeansRow extends RecordRow {
  meansKind: MeansKind;
  monthlyCents: number;
  from: string;
  to: string | null;
}

export const meansEntity = recordEntity<MeansRow>('means', {
  meansKind: text('means_kind', 20),
  monthlyCents: whole('monthly_cents'),
  from: date('from_date'),
  to: optional(date('to_date')),
});
