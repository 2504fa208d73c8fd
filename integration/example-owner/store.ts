import { createHmac } from 'node:crypto';
import type { Row } from './parts.ts';

/** A person as a file of clients has them: what `npm run conform -- clients` prints, or an export of one's own. */
export interface StoredClient {
  /** The number under which the owner has the record; null for who is not to be loaded. */
  readonly recordedUnder: string | null;
  /** Null where there is a file and nothing in it. */
  readonly recorded: Readonly<Record<string, string>> | null;
}

/** The clients of one holder, and in which capacity and since when it has a file on them. */
export interface ClientFiles {
  /** KBO number. */
  readonly holder: string;
  readonly capacity: string;
  readonly from: string;
  readonly clients: readonly StoredClient[];
}

/** What the owner has on record. A national number is never kept: only its keyed index is. */
export interface Store {
  /** The record under one of the numbers; null where the holder of the files is none of `holders`. */
  find(numbers: readonly string[], holders: readonly string[]): Row | null;
}

const WITHOUT_CHANGE = '2020-01-01T00:00:00.000Z';

/** Keeps the clients of one holder in memory, under an HMAC of their number. */
export function createStore({ holder, clients }: Pick<ClientFiles, 'holder' | 'clients'>, key: Buffer): Store {
  const indexOf = (number: string) => createHmac('sha256', key).update(number).digest('base64url');
  const rows = new Map<string, Row>();
  for (const { recordedUnder, recorded } of clients)
    if (recordedUnder !== null) rows.set(indexOf(recordedUnder), rowOf(recorded));
  return {
    find: (numbers, holders) => {
      if (!holders.includes(holder)) return null;
      const found = numbers.flatMap((number) => rows.get(indexOf(number)) ?? []);
      // A record under a replaced number is the client's as much: the latest registration holds, and an empty one hides no other.
      return found.sort((one, other) => registeredOn(other).localeCompare(registeredOn(one)))[0] ?? null;
    },
  };
}

function registeredOn({ registration }: Row): string {
  return registration?.registeredOn ?? '';
}

function rowOf(recorded: StoredClient['recorded']): Row {
  const { category = '', registeredOn = '', changedAt = WITHOUT_CHANGE } = recorded ?? {};
  return { registration: recorded === null ? null : { category, registeredOn }, contactPoints: [], changedAt };
}
