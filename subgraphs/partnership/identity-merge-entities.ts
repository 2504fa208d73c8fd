import {
  entity,
  instant,
  key,
  optional,
  type RecordRow,
  recordColumns,
  recordIndices,
  text,
} from '../../shared/columns.ts';
import type { MergeGround, MergeState } from './generated/resolver-types.ts';

/**
 * That two files are of one person, as one member of staff said and another confirmed. Its client is the file that stays, its holder the
 * organisation of who proposed it, its recipient the organisation that is asked to confirm.
 */
export interface IdentityMergeRow extends RecordRow {
  /** Opaque client id of the file that goes into the other one; while they are one it leads there. */
  duplicate: string;
  recipient: string;
  ground: MergeGround;
  /** Why, in words of who proposed it. */
  reason: string;
  /** Subject of who proposed it. */
  proposedBy: string;
  state: MergeState;
  /** Subject of who confirmed, declined or withdrew it; null while it is proposed. */
  decidedBy: string | null;
  /** From when the files were one; null while they were not. */
  mergedAt: Date | null;
  /** Why they are to be two again; null while nobody says so. */
  splitReason: string | null;
  splitProposedBy: string | null;
  splitBy: string | null;
  /** Until when the files were one; null while they are. */
  splitAt: Date | null;
}

export const identityMergeColumns = {
  duplicate: text('duplicate_id', 36),
  recipient: text('recipient', 10),
  ground: text('ground', 40),
  reason: text('reason', 300),
  proposedBy: text('proposed_by', 120),
  state: text('state', 20),
  decidedBy: optional(text('decided_by', 120)),
  mergedAt: optional(instant('merged_at')),
  splitReason: optional(text('split_reason', 300)),
  splitProposedBy: optional(text('split_proposed_by', 120)),
  splitBy: optional(text('split_by', 120)),
  splitAt: optional(instant('split_at')),
};

export const identityMergeEntity = entity<IdentityMergeRow>(
  'identity_merge',
  { ...recordColumns, ...identityMergeColumns },
  [
    ...recordIndices('identity_merge'),
    { name: 'identity_merge_duplicate', columns: ['duplicate', 'state'] },
    { name: 'identity_merge_recipient', columns: ['recipient', 'state'] },
  ],
);

/** A row that went from one file into the other: what a split brings back. */
export interface MovedRow {
  mergeId: string;
  tableName: string;
  /** Primary key of the row. */
  rowKey: string;
  /** Of a national number: whether it was the current one. */
  wasCurrent: string | null;
}

export const movedRowColumns = {
  mergeId: key(text('merge_id', 36)),
  tableName: key(text('table_name', 60)),
  rowKey: key(text('row_key', 43)),
  wasCurrent: optional(text('was_current', 1)),
};

export const movedRowEntity = entity<MovedRow>('identity_merge_row', movedRowColumns, [
  { name: 'identity_merge_row_key', columns: ['rowKey'] },
]);
