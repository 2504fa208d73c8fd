import { date, entity, instant, key, optional, text, version } from '../../shared/columns.ts';
import type { SharingStatus } from '../../shared/grant.ts';
import type { SharingEvidence } from './generated/resolver-types.ts';

/** What a client decided on one section and one organisation. */
export interface SharingDecisionRow {
  id: string;
  clientId: string;
  sourceId: string;
  section: string;
  recipient: string;
  status: SharingStatus;
  decidedOn: string;
  /** How it is known what the client decided; null where the extract does not say. */
  evidence: SharingEvidence | null;
  changedAt: Date;
  version: number;
}

export const sharingDecisionEntity = entity<SharingDecisionRow>(
  'sharing_decision',
  {
    id: key(text('id', 36)),
    clientId: text('client_id', 36),
    sourceId: text('source_id', 80),
    section: text('section', 80),
    recipient: text('recipient', 10),
    status: text('status', 10),
    decidedOn: date('decided_on'),
    evidence: optional(text('evidence', 20)),
    // A column that came later: it may be null, and never is.
    changedAt: optional(instant('changed_at')),
    version,
  },
  [
    { name: 'sharing_decision_client', columns: ['clientId', 'recipient'] },
    { name: 'sharing_decision_source', columns: ['sourceId'], unique: true },
  ],
);
