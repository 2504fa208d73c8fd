import type { Account } from './accounts.ts';
import type { LastSeen, LookedUp } from './log-reads.ts';

/** Nobody looked with it for so long: it should be closed. Source: DESIGN, two months. */
export const UNUSED_DAYS = 60;

/** An account that nobody used, and since when; null when it never stood in a log. */
export interface Unused {
  readonly account: string;
  readonly organisation: string;
  readonly last: string | null;
}

/** Whom a look-up is about, for who looked: themselves, a colleague, or somebody who may be family. */
export interface Near extends LookedUp {
  readonly near: 'SELF' | 'COLLEAGUE' | 'SAME_NAME_SAME_TOWN';
}

/** A person with an account, as the partnership knows them as a client. */
export interface StaffClient {
  readonly account: string;
  readonly organisation: string;
  /** Null where the partnership does not know their number. */
  readonly client: string | null;
}

/** What of a client is compared, and never written down. */
export interface Person {
  readonly familyName: string;
  readonly nisCode: string | null;
}

/** Look-ups of clients with whom the organisation had nothing to do, the most first. */
export function withoutRelation(all: readonly LookedUp[]): LookedUp[] {
  return all
    .filter(({ relation }) => relation === 'NONE')
    .sort(
      (a, b) => b.requests - a.requests || a.staffMember.localeCompare(b.staffMember) || a.first.localeCompare(b.first),
    );
}

/**
 * Accounts that stood in no log for 60 days before the end of the week, those that never did first. Of a list of accounts all are looked at;
 * without one only those that the logs know.
 */
export function unusedAccounts(
  seen: readonly LastSeen[],
  accounts: readonly Account[] | null,
  organisation: string | null,
  end: Date,
): Unused[] {
  const last = new Map<string, string>();
  const key = (account: string, of: string) => `${of} ${account}`;
  for (const each of seen) {
    const at = key(each.staffMember, each.organisation);
    last.set(at, [last.get(at) ?? '', each.last].sort().at(-1) ?? each.last);
  }
  const listed =
    accounts ?? seen.map(({ staffMember, organisation: of }) => ({ account: staffMember, organisation: of }));
  const unique = new Map(
    listed.map(({ account, organisation: of }) => [key(account, of), { account, organisation: of }]),
  );
  const since = new Date(end.getTime() - UNUSED_DAYS * 86_400_000).toISOString();
  return [...unique]
    .map(([at, of]) => ({ ...of, last: last.get(at) ?? null }))
    .filter((each) => (organisation === null || each.organisation === organisation) && (each.last ?? '') < since)
    .sort((a, b) => (a.last ?? '').localeCompare(b.last ?? '') || a.account.localeCompare(b.account));
}

/**
 * Look-ups of who looked themselves, of a colleague of the same organisation, or of somebody with the same family name in the same
 * municipality. It says nothing about why: an officer asks.
 */
export function nearby(
  all: readonly LookedUp[],
  staff: readonly StaffClient[],
  persons: ReadonlyMap<string, Person>,
): Near[] {
  const own = new Map(staff.map((each) => [`${each.organisation} ${each.account}`, each.client]));
  const colleagues = new Map<string, Set<string>>();
  for (const { organisation, client } of staff) {
    if (client !== null) colleagues.set(organisation, (colleagues.get(organisation) ?? new Set()).add(client));
  }
  return all.flatMap((each): Near[] => {
    const self = own.get(`${each.organisation} ${each.staffMember}`) ?? null;
    if (self === each.client) return [{ ...each, near: 'SELF' }];
    if (colleagues.get(each.organisation)?.has(each.client)) return [{ ...each, near: 'COLLEAGUE' }];
    return isAlike(persons.get(self ?? ''), persons.get(each.client)) ? [{ ...each, near: 'SAME_NAME_SAME_TOWN' }] : [];
  });
}

function isAlike(one: Person | undefined, other: Person | undefined): boolean {
  if (one === undefined || other === undefined || one.nisCode === null) return false;
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replaceAll(/[^\p{L}]/gu, '')
      .toLowerCase();
  return one.nisCode === other.nisCode && plain(one.familyName) === plain(other.familyName);
}
