import type { CaseMemberRow } from '../entities.ts';
import type { Versioned } from '../tables.ts';
import type { Addressed } from './standing.ts';

/** A record as standings look at it: a case belongs to itself, a membership to its case, and its organisation keeps it. */
export function addressOf(table: string, record: Versioned | null): Addressed | null {
  if (record === null) return null;
  if (table === 'cases') return { caseId: record.id };
  // Every other row names them itself, where it has them.
  if (table !== 'members') return record as Addressed;
  const { caseId, organisation } = record as CaseMemberRow;
  return { caseId, holder: organisation };
}
