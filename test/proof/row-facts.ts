import type { Owner } from '../../shared/caller.ts';
import type { Database } from '../../shared/database.ts';
import type { Relation, SharingStatus } from '../../shared/grant.ts';

/** What the rows of the partnership say of a client and an organisation, read without the product. */
export interface RowFacts {
  /** Who holds a part at an owner. */
  readonly holders: readonly { readonly owner: Owner; readonly holder: string }[];
  /** What the client decided, by section, for the organisation: as it stands on a day. */
  readonly sharing: ReadonlyMap<string, SharingStatus>;
  /** The sections that open referrals to the organisation name. */
  readonly named: ReadonlySet<string>;
}

const WEIGHT: Readonly<Record<SharingStatus, number>> = { WITHDRAWN: 3, REFUSED: 2, GIVEN: 1, UNKNOWN: 0 };

/** Reads them on a day. */
export async function rowFactsOf(
  database: Database,
  clientId: string,
  organisation: string | null,
  day: string,
): Promise<RowFacts> {
  const query = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> =>
    database.read((manager) => manager.query(sql, values));
  const holders = await query<RowFacts['holders'][number]>(
    'SELECT owner, holder FROM directory_entry WHERE client_id = ? AND withdrawn = 0',
    clientId,
  );
  const decided = await query<{ section: string; status: SharingStatus; day: string }>(
    'SELECT section, status, decided_on AS day FROM sharing_decision WHERE client_id = ? AND recipient = ?',
    ...[clientId, organisation],
  );
  const referred = await query<{ sections: string }>(
    "SELECT shared_sections AS sections FROM referral WHERE client_key = ? AND recipient = ? AND status IN ('SENT', 'ACCEPTED')",
    ...[clientId, organisation],
  );
  // The latest decision stands; of two of one day the one that gives least. What is given counts from its day on.
  const counted = decided
    .filter(({ status, day: on }) => status !== 'GIVEN' || on <= day)
    .sort((a, b) => a.day.localeCompare(b.day) || WEIGHT[a.status] - WEIGHT[b.status]);
  const named = new Set(referred.flatMap(({ sections }) => sections.split('\n')));
  return { holders, sharing: new Map(counted.map(({ section, status }) => [section, status])), named };
}

/** What counts of the client's decisions for a section by this relation. A referral shows what it names, and with any of that who the client is. */
export function sharingFor({ sharing, named }: RowFacts, relation: Relation, section: string): SharingStatus {
  const decided = sharing.get(section) ?? 'UNKNOWN';
  if (relation === 'NONE') return 'UNKNOWN';
  if (relation !== 'REFERRAL') return decided;
  if (named.has(section) && decided === 'GIVEN') return 'GIVEN';
  const isSome = [...named].some((each) => sharing.get(each) === 'GIVEN');
  const isIdentity = section === 'partnership.identity' && decided !== 'REFUSED' && decided !== 'WITHDRAWN';
  return isIdentity && isSome ? 'GIVEN' : 'UNKNOWN';
}
