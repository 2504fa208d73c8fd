import { date, entity, instant, key, longText, optional, text, version, whole } from '../../shared/columns.ts';
import type { CompetitionKind, LegalForm, OpennessKind, ServiceModel } from './generated/resolver-types.ts';

/** A reasoned choice between market and network for one service of a partnership; kept, and never changed. */
export interface ServiceDecisionRow {
  id: string;
  partnershipId: string;
  /** What is commissioned or organised, in the partnership's words. */
  service: string;
  decidedOn: string;
  decidedBy: string;
  targetComplexity: number;
  contentSpecificity: number;
  /** JSON of criterion id to answer 1-5. */
  answers: string;
  /** Version of the criteria that it was weighed by. */
  aidVersion: number;
  model: ServiceModel;
  /** Of a market; null for a network. */
  competition: CompetitionKind | null;
  /** Of a network; null for a market. */
  openness: OpennessKind | null;
  legalForm: LegalForm;
  /** Why so; empty only where it is what the aid advised. */
  reason: string;
  /** JSON of the choice that was advised on that day. */
  advice: string;
  changedAt: Date;
  version: number;
}

export const serviceDecisionColumns = {
  id: key(text('id', 36)),
  partnershipId: text('partnership_id', 36),
  service: text('service', 200),
  decidedOn: date('decided_on'),
  decidedBy: text('decided_by', 10),
  targetComplexity: whole('target_complexity'),
  contentSpecificity: whole('content_specificity'),
  answers: longText('answers'),
  aidVersion: whole('aid_version'),
  model: text('model', 10),
  competition: optional(text('competition', 10)),
  openness: optional(text('openness', 10)),
  legalForm: text('legal_form', 10),
  reason: longText('reason'),
  advice: longText('advice'),
  changedAt: instant('changed_at'),
  version,
} as const;

export const serviceDecisionEntity = entity<ServiceDecisionRow>('service_decision', serviceDecisionColumns, [
  { name: 'service_decision_partnership', columns: ['partnershipId'] },
]);
