import type { Purpose, Source } from '../../../shared/caller.ts';
import type { TeamQuery } from '../../generated/team.ts';

type ListedClient = TeamQuery['caseload']['nodes'][number];
export type UrgentAccess = NonNullable<TeamQuery['urgentAccesses']>[number];

/** A client whom the reader's organisation follows. */
export interface Followed {
  readonly id: string;
  /** Null where the reader does not get the identity. */
  readonly name: string | null;
  /** Null where the organisation named nobody, or the reader does not get the case. */
  readonly staffMember: string | null;
  /** First day on which the organisation follows them; null where that is not told. */
  readonly since: string | null;
  readonly leads: boolean;
  /** Day of the last thing that happened; null where nothing did, or an owner did not tell. */
  readonly lastMovement: string | null;
  /** Nothing happened for 60 days. */
  readonly isSilent: boolean;
  /** How many points of the list of today are past their day. */
  readonly overdue: number;
  /** Every owner told its part: without that more can be late, or nothing can have stood still. */
  readonly isTold: boolean;
}

/** Everybody whom the organisation follows, with who does so. */
export function followedIn(clients: readonly ListedClient[], kboNumber: string): Followed[] {
  return clients.map(({ id, identity, overview, case: file }) => {
    const own = file?.members.find(({ organisation }) => organisation.kboNumber === kboNumber);
    const attention = overview?.attention ?? [];
    return {
      id,
      name: identity === null ? null : `${identity.givenName} ${identity.familyName}`,
      staffMember: own?.staffMember ?? null,
      since: own?.since ?? null,
      leads: own !== undefined && own.id === file?.lead.id,
      lastMovement: overview?.lastMovement ?? null,
      isSilent: attention.some(({ kind }) => kind === 'NO_MOVEMENT'),
      overdue: attention.filter(({ urgency }) => urgency === 'OVERDUE').length,
      isTold: overview !== null && overview.missingSources.length === 0,
    };
  });
}

/** Whom one staff member follows; `staffMember` null: nobody was named for them. */
export interface Colleague {
  readonly staffMember: string | null;
  readonly clients: readonly Followed[];
  readonly silent: number;
  readonly overdue: number;
  /** The figures are of all that their owners have; else there can be more. */
  readonly isTold: boolean;
}

/** Who follows whom: those without anybody first, then the reader, then colleagues by name. */
export function colleaguesOf(followed: readonly Followed[], reader: string): Colleague[] {
  const of = new Map<string | null, Followed[]>();
  for (const client of followed) of.set(client.staffMember, [...(of.get(client.staffMember) ?? []), client]);
  const rank = (staffMember: string | null) => (staffMember === null ? 0 : staffMember === reader ? 1 : 2);
  const byRank = (one: Colleague, other: Colleague) =>
    rank(one.staffMember) - rank(other.staffMember) || (one.staffMember ?? '').localeCompare(other.staffMember ?? '');
  return [...of]
    .map(([staffMember, clients]) => ({
      staffMember,
      clients: clients.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '')),
      silent: clients.filter(({ isSilent }) => isSilent).length,
      overdue: clients.reduce((sum, { overdue }) => sum + overdue, 0),
      isTold: clients.every(({ isTold }) => isTold),
    }))
    .sort(byRank);
}

/** Files in which nothing happened for 60 days, the longest silent first. */
export function silentOf(followed: readonly Followed[]): Followed[] {
  return followed
    .filter(({ isSilent }) => isSilent)
    .sort((one, other) => (one.lastMovement ?? '').localeCompare(other.lastMovement ?? ''));
}

/** The owners of which something is missing in the list, each once. */
export function missingIn(clients: readonly ListedClient[]): Source[] {
  return [...new Set(clients.flatMap(({ overview }) => overview?.missingSources ?? []))].sort();
}

const DAY_MS = 86_400_000;
// As long as the owner lets a colleague renew it: 30 days after its end.
const RENEWABLE_MS = 30 * DAY_MS;

/** What the reader can do with an urgent access: a colleague renews it, who took it gives it back while it runs. */
export function urgentActOf(access: UrgentAccess, reader: string, now: Date): 'RENEW' | 'END' | null {
  if (access.staffMember === reader) return access.runs ? 'END' : null;
  return now.getTime() < Date.parse(access.endsAt) + RENEWABLE_MS ? 'RENEW' : null;
}

/** Whether urgent access of colleagues is told for a purpose. */
export function tellsUrgent(purpose: Purpose): boolean {
  return purpose === 'BENEFIT_FOLLOW_UP';
}

/** Whether people whom the organisation met can be asked about for a purpose. */
export function asksOutreach(purpose: Purpose): boolean {
  return purpose === 'INTAKE' || purpose === 'ACTIVATION';
}
