import { date, entity, flag, instant, key, longText, optional, text, version } from '../../shared/columns.ts';
import type { AttentionKind, AttentionUrgency } from './generated/resolver-types.ts';

/** A filter of the list of today that a staff member saved for themselves. It names no client. */
export interface SavedFilterRow {
  id: string;
  /** Subject of who saved it; nobody else is told of it. */
  staffMember: string;
  /** KBO number of the organisation that they worked for then: who changes employer takes no filter along. */
  organisation: string;
  name: string;
  onlyMine: boolean;
  /** Codes, one per line; empty for all. */
  attention: string;
  urgency: string;
  removedOn: string | null;
  changedAt: Date;
  version: number;
}

export const savedFilterColumns = {
  id: key(text('id', 36)),
  staffMember: text('staff_member', 120),
  organisation: text('organisation', 10),
  name: text('name', 60),
  onlyMine: flag('only_mine'),
  attention: longText('attention'),
  urgency: longText('urgency'),
  removedOn: optional(date('removed_on')),
  changedAt: instant('changed_at'),
  version,
};

export const savedFilterEntity = entity<SavedFilterRow>('saved_filter', savedFilterColumns, [
  { name: 'saved_filter_owner', columns: ['staffMember', 'organisation'] },
]);

/** Codes as they are stored. */
export function codesOf(lines: string): string[] {
  return lines.split('\n').filter((line) => line !== '');
}

/** The kinds and urgencies that a filter asks for; none stands for all of them. */
export function wantedBy({ attention, urgency }: Pick<SavedFilterRow, 'attention' | 'urgency'>) {
  // Written from values of these very enums.
  return { attention: codesOf(attention) as AttentionKind[], urgency: codesOf(urgency) as AttentionUrgency[] };
}
