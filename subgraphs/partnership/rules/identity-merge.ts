import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type { MergeGround } from '../generated/resolver-types.ts';
import type { IdentityMergeRow } from '../identity-merge-entities.ts';
import { hasPersonNumber } from './case-text.ts';

const LONGEST_REASON = 300;

/** States in which the two files are one. */
export const AS_ONE: readonly IdentityMergeRow['state'][] = ['MERGED', 'SPLIT_PROPOSED'];

/** The other file, as the register of numbers leads to it. */
export interface OtherFile {
  readonly clientId: string;
  /** Whether the caller may know that it is there: somebody who is shielded only where they follow them. */
  readonly isFindable: boolean;
  /** KBO numbers of the organisations that lead an open case of it, the oldest case first. */
  readonly leads: readonly string[];
  /** KBO numbers of the organisations that hold a part of it today, in order. */
  readonly holders: readonly string[];
}

interface Proposing {
  readonly ground: MergeGround;
  readonly reason: string;
  readonly client: string;
  readonly other: OtherFile | null;
  readonly staffMember: string;
  /** The merges of the client until now. */
  readonly merges: readonly IdentityMergeRow[];
  readonly newRecord: () => RecordRow;
}

/**
 * A merge as it is proposed, or why not: with a ground that is more than a name and a birth date (there is no such ground), and a reason
 * in words. Who leads the other file is asked to confirm, another organisation before one's own; where nobody leads it, who holds a part
 * of it; and a colleague where nobody does that either. Source: acceptance A12.
 */
export function proposedMerge(proposing: Proposing): IdentityMergeRow | Breach {
  const { ground, other, client, staffMember, merges } = proposing;
  const reason = proposing.reason.trim();
  const wrong = reasonBreach(reason);
  if (wrong !== null) return wrong;
  if (other === null || !other.isFindable) return breach('MERGE_NOBODY', 'duplicateNumber');
  if (other.clientId === client) return breach('MERGE_SAME_FILE', 'duplicateNumber');
  const runs = merges.some(({ duplicate, state }) => duplicate === other.clientId && state === 'PROPOSED');
  if (runs) return breach('MERGE_RUNS', 'duplicateNumber');
  const record = proposing.newRecord();
  return {
    ...{ ...record, duplicate: other.clientId, recipient: askedOf(other, record.holder), ground, reason },
    ...{ proposedBy: staffMember, state: 'PROPOSED', decidedBy: null, mergedAt: null },
    ...{ splitReason: null, splitProposedBy: null, splitBy: null, splitAt: null },
  };
}

/**
 * A merge as a second person confirms it, or why not: never who proposed it, and not when the other file is another matter by now: it went
 * into another one, may not be found any more, or somebody else would have to be asked.
 */
export function confirmedMerge(
  row: IdentityMergeRow,
  { staffMember, other, now }: { readonly staffMember: string; readonly other: OtherFile | null; readonly now: Date },
): IdentityMergeRow | Breach {
  if (row.state !== 'PROPOSED') return breach('MERGE_OVER', 'id');
  if (row.proposedBy === staffMember) return breach('MERGE_SECOND_PERSON', 'id');
  if (other === null || !other.isFindable || askedOf(other, row.holder) !== row.recipient)
    return breach('MERGE_GONE', 'id');
  return { ...row, state: 'MERGED', decidedBy: staffMember, mergedAt: now };
}

/** A merge as it is declined, or taken back by who proposed it; or that it is over. */
export function endedMerge(
  row: IdentityMergeRow,
  state: 'DECLINED' | 'WITHDRAWN',
  staffMember: string,
): IdentityMergeRow | Breach {
  return row.state === 'PROPOSED' ? { ...row, state, decidedBy: staffMember } : breach('MERGE_OVER', 'id');
}

/** A merge that somebody says was wrong, with a reason; a second person decides. */
export function proposedSplit(row: IdentityMergeRow, reason: string, staffMember: string): IdentityMergeRow | Breach {
  const said = reason.trim();
  const wrong = reasonBreach(said);
  if (wrong !== null) return wrong;
  if (row.state !== 'MERGED') return breach('MERGE_NOT_ONE', 'id');
  return { ...row, state: 'SPLIT_PROPOSED', splitReason: said, splitProposedBy: staffMember };
}

/** The files as two again, as a second person confirms it; or why not. */
export function confirmedSplit(row: IdentityMergeRow, staffMember: string, now: Date): IdentityMergeRow | Breach {
  if (row.state !== 'SPLIT_PROPOSED') return breach('MERGE_NOT_ONE', 'id');
  if (row.splitProposedBy === staffMember) return breach('MERGE_SECOND_PERSON', 'id');
  return { ...row, state: 'SPLIT', splitBy: staffMember, splitAt: now };
}

function askedOf({ leads, holders }: OtherFile, own: string): string {
  const byCase = leads.find((lead) => lead !== own) ?? leads[0];
  return byCase ?? holders.find((holder) => holder !== own) ?? own;
}

function reasonBreach(reason: string): Breach | null {
  if (reason === '' || reason.length > LONGEST_REASON) return breach('MERGE_REASON', 'reason');
  return hasPersonNumber(reason) ? breach('CASE_TEXT_NUMBER', 'reason') : null;
}
