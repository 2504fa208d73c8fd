import { instant, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';

/** That a staff member looked without a relation, because it could not wait. Its holder is their organisation. */
export interface UrgentAccessRow extends RecordRow {
  /** Subject of who may look. */
  staffMember: string;
  /** Why, in one sentence of theirs; the client and the officer read it. */
  sentence: string;
  takenAt: Date;
  /** From this moment on it opens nothing any more. */
  endsAt: Date;
  /** Subject of the colleague who renewed it last; null where nobody did. */
  renewedBy: string | null;
}

export const urgentAccessColumns = {
  staffMember: text('staff_member', 120),
  sentence: text('sentence', 300),
  takenAt: instant('taken_at'),
  endsAt: instant('ends_at'),
  renewedBy: optional(text('renewed_by', 120)),
};

export const urgentAccessEntity = recordEntity<UrgentAccessRow>('urgent_access', urgentAccessColumns);
