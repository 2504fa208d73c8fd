import type { Database } from '../../shared/database.ts';
import { askerDigest } from '../../shared/disclosure-count.ts';
import { COUNT_LINES } from '../../shared/disclosure-lines.ts';
import { sqlInstant } from '../../shared/disclosure-store.ts';
import type { LoggedRequest, Period } from './compare.ts';

const PAGE = 5000;
/** A request that began before the gateway's log did may end in it. */
const BEFORE_MS = 3_600_000;

interface Row {
  requestId: string;
  staffMember: string;
  organisation: string | null;
  purpose: string;
  howMany: number | string;
  at: string | Date;
}

/** Every request in an owner's disclosure log since an hour before the period; by index on request_id, page by page. */
export async function loggedRequests(
  database: Database,
  { from }: Period,
  onPage: (requests: number) => void,
): Promise<LoggedRequest[]> {
  const found = new Map<string, LoggedRequest>();
  const since = sqlInstant(new Date(from.getTime() - BEFORE_MS).toISOString());
  let after = '';
  for (;;) {
    const rows: Row[] = await database.read((manager) =>
      manager.query(
        `SELECT request_id AS requestId, staff_member AS staffMember, organisation, purpose, ${COUNT_LINES} AS howMany, MIN(at) AS at
         FROM disclosure_entry WHERE request_id > ? AND at >= ?
         GROUP BY request_id, staff_member, organisation, purpose ORDER BY request_id LIMIT ?`,
        [after, since, PAGE],
      ),
    );
    for (const row of rows) add(found, row);
    onPage(found.size);
    const last = rows.at(-1)?.requestId;
    if (rows.length < PAGE || last === undefined) return [...found.values()];
    // Somebody else in the same request may stand on the next page.
    found.delete(last);
    after = rows.findLast(({ requestId }) => requestId < last)?.requestId ?? last;
  }
}

function add(found: Map<string, LoggedRequest>, row: Row): void {
  const { requestId } = row;
  const at = row.at instanceof Date ? row.at : new Date(`${row.at.replace(' ', 'T')}Z`);
  const before = found.get(requestId);
  found.set(requestId, {
    requestId,
    lines: (before?.lines ?? 0) + Number(row.howMany),
    askers: [...(before?.askers ?? []), askerDigest(row)],
    at: before !== undefined && before.at < at ? before.at : at,
  });
}
