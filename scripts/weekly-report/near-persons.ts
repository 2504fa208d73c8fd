import type { Database } from '../../shared/database.ts';
import { inParts } from '../../shared/import/upsert.ts';
import type { Seal } from '../../shared/seal.ts';
import { clientIdsOf } from '../../subgraphs/partnership/client-registry.ts';
import { identitiesOf } from '../../subgraphs/partnership/repositories/clients.ts';
import type { Account } from './accounts.ts';
import type { Person, StaffClient } from './findings.ts';

/** Who of the staff is known to the partnership as a client, and under which opaque id. */
export async function staffAsClients(
  database: Database,
  seal: Pick<Seal, 'index'>,
  accounts: readonly Account[],
): Promise<StaffClient[]> {
  const numbers = accounts.flatMap(({ nationalNumber }) => nationalNumber ?? []);
  const ids = await database.read((manager) => clientIdsOf(manager, seal, numbers));
  return accounts.map(({ account, organisation, nationalNumber }) => ({
    ...{ account, organisation, client: ids.get(nationalNumber ?? '') ?? null },
  }));
}

/** What is compared of clients, by their id; 500 in a statement. Of who is hidden nothing is: a find would tell their municipality. */
export async function personsOf(database: Database, clients: readonly string[]): Promise<Map<string, Person>> {
  const persons = new Map<string, Person>();
  for (const part of inParts([...new Set(clients)], 500)) {
    for (const { clientId, familyName, nisCode, shielded } of await database.read((manager) =>
      identitiesOf(manager, part),
    ))
      if (shielded === false) persons.set(clientId, { familyName, nisCode });
  }
  return persons;
}
