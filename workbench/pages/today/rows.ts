import type { Source } from '../../../shared/caller.ts';
import { dayOf } from '../../format/dates.ts';
import type { TodayQuery } from '../../generated/today.ts';

export type ListedClient = TodayQuery['caseload']['nodes'][number];
export type Kind = NonNullable<ListedClient['overview']>['attention'][number]['kind'];
export type Urgency = NonNullable<ListedClient['overview']>['attention'][number]['urgency'];

/** A line of the list: one thing that asks for attention, of one client. */
export interface Row {
  readonly key: string;
  readonly clientId: string;
  /** Null where the caller does not get the identity. */
  readonly name: string | null;
  readonly kind: Kind;
  readonly on: string | null;
  readonly source: Source;
  /** KBO number of who must act; null where nobody has to in particular. */
  readonly actor: string | null;
  readonly urgency: Urgency;
  /** What it is, in words of the server. */
  readonly label: string;
}

export const GROUPS = ['LATE', 'TODAY', 'THIS_WEEK', 'LATER'] as const;
export type Group = (typeof GROUPS)[number];

/** What of the list somebody wants to see; empty lists show everything. */
export interface Wanted {
  readonly attention: readonly Kind[];
  readonly urgency: readonly Urgency[];
}

/** Everything that asks for attention, of all clients, in the order of its day; what has no day comes last. */
export function rowsOf(clients: readonly ListedClient[]): Row[] {
  return clients.flatMap(clientRows).sort(byDay);
}

function clientRows({ id, identity, overview }: ListedClient): Row[] {
  const name = identity ? `${identity.givenName} ${identity.familyName}` : null;
  return (overview?.attention ?? []).map(({ kind, on, source, actor, urgency, label }) => {
    const key = [id, kind, on, source, actor, label].join('|');
    return { key, clientId: id, name, kind, on, source, actor, urgency, label };
  });
}

function byDay(one: Row, other: Row): number {
  const day = (one.on ?? '9999').localeCompare(other.on ?? '9999');
  return day || (one.name ?? '').localeCompare(other.name ?? '') || one.kind.localeCompare(other.kind);
}

/** A row stands under its last day: over, today, within seven days, or later and without one. */
export function groupOf({ urgency, on }: Pick<Row, 'urgency' | 'on'>, today: string): Group {
  if (urgency === 'OVERDUE') return 'LATE';
  if (urgency === 'THIS_WEEK') return on === today ? 'TODAY' : 'THIS_WEEK';
  return 'LATER';
}

/** The rows that somebody wants to see. */
export function wantedRows(rows: readonly Row[], { attention, urgency }: Wanted): Row[] {
  const has = <T>(chosen: readonly T[], value: T) => chosen.length === 0 || chosen.includes(value);
  return rows.filter((row) => has(attention, row.kind) && has(urgency, row.urgency));
}

/** How many rows there are of each value of one property, the most frequent first: what the chips say. */
export function countBy<K extends 'kind' | 'urgency'>(rows: readonly Row[], property: K): [Row[K], number][] {
  const counts = new Map<Row[K], number>();
  for (const row of rows) counts.set(row[property], (counts.get(row[property]) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** That an owner changed something of a client. */
export interface Change {
  readonly clientId: string;
  readonly name: string | null;
  readonly source: Source;
  readonly asOf: string;
}

/** Every change that owners tell, on or after a day 'YYYY-MM-DD' where one is given; the latest first. */
export function changesOf(clients: readonly ListedClient[], since = ''): Change[] {
  const all = clients.flatMap(({ id, identity, overview }) =>
    (overview?.changedSources ?? []).flatMap(({ source, asOf }) => {
      if (asOf === null || dayOf(new Date(asOf)) < since) return [];
      const name = identity ? `${identity.givenName} ${identity.familyName}` : null;
      return [{ clientId: id, name, source, asOf }];
    }),
  );
  return all.sort((one, other) => other.asOf.localeCompare(one.asOf));
}

/** Whether all owners told what they have of a client: only then can a list without rows mean that nothing waits. */
export function isTold({ overview }: ListedClient): boolean {
  return overview !== null && overview.missingSources.length === 0;
}

/** The owners of which something is missing in the list, each once. */
export function missingOwners(clients: readonly ListedClient[]): Source[] {
  return [...new Set(clients.flatMap(({ overview }) => overview?.missingSources ?? []))].sort();
}

/** Whether two choices show the same, in whatever order they were made. */
export function isSameChoice(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
