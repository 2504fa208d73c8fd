import { date, entity, instant, key, longText, optional, text, version, whole } from '../../shared/columns.ts';
import type { ResponsibilityRow } from './rules/responsibility-matrix.ts';

/** What the members of a partnership agree on: one text with its version. */
export interface AgreementRow {
  id: string;
  partnershipId: string;
  /** As the partnership numbers its texts; unique within it. */
  textVersion: string;
  /** Day of the text. */
  datedOn: string;
  /** Working days in which a member answers another one. */
  responseDays: number;
  /** JSON of `ResponsibilityRow[]`. */
  matrix: string;
  proposedBy: string;
  proposedOn: string;
  /** First day on which all members had signed; null until then. */
  inForceFrom: string | null;
  changedAt: Date;
  version: number;
}

export const agreementColumns = {
  id: key(text('id', 36)),
  partnershipId: text('partnership_id', 36),
  textVersion: text('text_version', 20),
  datedOn: date('dated_on'),
  responseDays: whole('response_days'),
  matrix: longText('matrix'),
  proposedBy: text('proposed_by', 10),
  proposedOn: date('proposed_on'),
  inForceFrom: optional(date('in_force_from')),
  changedAt: instant('changed_at'),
  version,
} as const;

export const agreementEntity = entity<AgreementRow>('partnership_agreement', agreementColumns, [
  { name: 'partnership_agreement_text', columns: ['partnershipId', 'textVersion'], unique: true },
]);

/** That one member signed one agreement. */
export interface SignatureRow {
  id: string;
  partnershipId: string;
  agreementId: string;
  organisation: string;
  signedOn: string;
  changedAt: Date;
  version: number;
}

export const signatureColumns = {
  id: key(text('id', 36)),
  partnershipId: text('partnership_id', 36),
  agreementId: text('agreement_id', 36),
  organisation: text('organisation', 10),
  signedOn: date('signed_on'),
  changedAt: instant('changed_at'),
  version,
} as const;

export const signatureEntity = entity<SignatureRow>('agreement_signature', signatureColumns, [
  { name: 'agreement_signature_partnership', columns: ['partnershipId'] },
  { name: 'agreement_signature_once', columns: ['agreementId', 'organisation'], unique: true },
]);

/** The matrix of an agreement as it was agreed. */
export function matrixOf({ matrix }: Pick<AgreementRow, 'matrix'>): readonly ResponsibilityRow[] {
  // Written by `agreementPropose` only, which checked it.
  return JSON.parse(matrix) as ResponsibilityRow[];
}
