import type { Owner } from '../../shared/caller.ts';
import type { Database } from '../../shared/database.ts';
import { sqlInstant } from '../../shared/disclosure-store.ts';
import { stretchesOf, type Window } from './log-window.ts';

/** What one person looked at of one client for one purpose, in the log of one owner, in the week. */
export interface LookedUp {
  readonly owner: Owner;
  readonly staffMember: string;
  readonly organisation: string;
  readonly purpose: string;
  readonly relation: string;
  readonly client: string;
  readonly requests: number;
  readonly first: string;
  readonly last: string;
}

/** When somebody last stood in a log. */
export interface LastSeen {
  readonly staffMember: string;
  readonly organisation: string;
  readonly last: string;
}

type Raw = Record<string, string | number | Date | null>;

/** Everything that staff looked up in a window; of one organisation when it is named. Clients who read their own file are left out. */
export async function lookedUp(
  owner: Owner,
  database: Database,
  window: Window,
  organisation: string | null,
): Promise<LookedUp[]> {
  const found: LookedUp[] = [];
  const of = organisation === null ? '' : ' AND organisation = ?';
  for (const { writer, fromSeq, toSeq } of await stretchesOf(database, window)) {
    const rows: Raw[] = await database.read((manager) =>
      manager.query(
        `SELECT staff_member, organisation, purpose, relation, client_id, COUNT(DISTINCT request_id) AS requests,
           MIN(at) AS first_at, MAX(at) AS last_at
         FROM disclosure_entry
         WHERE writer = ? AND seq >= ? AND seq < ? AND at >= ? AND at < ? AND organisation IS NOT NULL${of}
         GROUP BY staff_member, organisation, purpose, relation, client_id`,
        [
          ...[writer, fromSeq, toSeq, sqlInstant(window.from.toISOString()), sqlInstant(window.to.toISOString())],
          ...(organisation === null ? [] : [organisation]),
        ],
      ),
    );
    found.push(
      ...rows.map((row) => ({
        ...{ owner, staffMember: `${row.staff_member}`, organisation: `${row.organisation}` },
        ...{ purpose: `${row.purpose}`, relation: `${row.relation}`, client: `${row.client_id}` },
        ...{ requests: Number(row.requests), first: momentOf(row.first_at), last: momentOf(row.last_at) },
      })),
    );
  }
  return found;
}

/** When each member of staff last stood in an owner's log, of those who ever did; one statement over the whole log. */
export async function lastSeen(database: Database): Promise<LastSeen[]> {
  const rows: Raw[] = await database.read((manager) =>
    manager.query(
      `SELECT staff_member, organisation, MAX(at) AS last_at FROM disclosure_entry
       WHERE organisation IS NOT NULL GROUP BY staff_member, organisation`,
    ),
  );
  return rows.map((row) => ({
    ...{ staffMember: `${row.staff_member}`, organisation: `${row.organisation}`, last: momentOf(row.last_at) },
  }));
}

/** MySQL gives a Date, SQLite the text. */
function momentOf(value: string | number | Date | null | undefined): string {
  return value instanceof Date ? value.toISOString() : `${String(value).replace(' ', 'T')}Z`;
}
