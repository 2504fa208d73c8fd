import { date, flag, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type {
  AmendmentParty,
  NoticeReason,
  SanctionDeferral,
  SanctionExtent,
  SanctionGround,
  SanctionStatus,
} from './generated/resolver-types.ts';

/** Formal notice (aanmaning) to keep to a GPMI. */
export interface ProjectNoticeRow extends RecordRow {
  /** `sourceId` of the project at the same holder. */
  projectSourceId: string;
  givenOn: string;
  reason: NoticeReason;
  /** Day on which the centre took it back; null while it stands, also once a sanction followed. */
  liftedOn: string | null;
}

export const projectNoticeEntity = recordEntity<ProjectNoticeRow>('project_notice', {
  projectSourceId: text('project_source_id', 80),
  givenOn: date('given_on'),
  reason: text('reason', 40),
  liftedOn: optional(date('lifted_on')),
});

/** A change of a GPMI that both parties agreed to; what it was before is in the history. */
export interface ProjectAmendmentRow extends RecordRow {
  projectSourceId: string;
  amendedOn: string;
  requestedBy: AmendmentParty;
}

export const projectAmendmentEntity = recordEntity<ProjectAmendmentRow>('project_amendment', {
  projectSourceId: text('project_source_id', 80),
  amendedOn: date('amended_on'),
  requestedBy: text('requested_by', 10),
});

/** Suspension of the leefloon, full or partial, on one of the two grounds that the law knows. */
export interface SanctionRow extends RecordRow {
  ground: SanctionGround;
  extent: SanctionExtent;
  fraudulentIntent: boolean;
  factOn: string;
  decidedOn: string;
  from: string;
  to: string;
  status: SanctionStatus;
  deferral: SanctionDeferral;
  /** `sourceId` of the project and of the notice at the same holder; null for undeclared means. */
  projectSourceId: string | null;
  noticeSourceId: string | null;
}

export const sanctionEntity = recordEntity<SanctionRow>('sanction', {
  ground: text('ground', 30),
  extent: text('extent', 10),
  fraudulentIntent: flag('fraudulent_intent'),
  factOn: date('fact_on'),
  decidedOn: date('decided_on'),
  from: date('from_date'),
  to: date('to_date'),
  status: text('status', 10),
  deferral: text('deferral', 10),
  projectSourceId: optional(text('project_source_id', 80)),
  noticeSourceId: optional(text('notice_source_id', 80)),
});
