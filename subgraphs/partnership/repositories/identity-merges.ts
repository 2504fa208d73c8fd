import { type EntityManager, In } from 'typeorm';
import { type IdentityMergeRow, identityMergeEntity } from '../identity-merge-entities.ts';
import { AS_ONE } from '../rules/identity-merge.ts';

/** The merges of these clients, whichever of the two files they are. Two statements, by index on client_key and on duplicate_id. */
export async function mergesOf(manager: EntityManager, clientIds: readonly string[]): Promise<IdentityMergeRow[]> {
  const merges = manager.getRepository(identityMergeEntity);
  const [into, outOf] = await Promise.all([
    merges.findBy({ clientKey: In(clientIds) }),
    merges.findBy({ duplicate: In(clientIds) }),
  ]);
  return [...into, ...outOf.filter(({ clientKey }) => !clientIds.includes(clientKey))];
}

/** Where files that were merged into others lead to now. One statement, by index on (duplicate_id, state). */
export async function mergedInto(
  manager: EntityManager,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await manager
    .getRepository(identityMergeEntity)
    .findBy({ duplicate: In(clientIds), state: In([...AS_ONE]) });
  return new Map(rows.map(({ duplicate, clientKey }) => [duplicate, clientKey]));
}

/** The ids of files that went into those of these clients and are one with them. One statement, by index on client_key. */
export async function earlierIdsOf(
  manager: EntityManager,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await manager
    .getRepository(identityMergeEntity)
    .findBy({ clientKey: In(clientIds), state: In([...AS_ONE]) });
  const found = new Map<string, string[]>();
  // What went into a file that went into another one itself came along with it.
  for (const { clientKey, duplicate } of rows)
    found.set(clientKey, [...(found.get(clientKey) ?? []), duplicate].sort());
  return found;
}

/** Merges that wait for an organisation. One statement, by index on (recipient, state). */
export function mergesAskedOf(manager: EntityManager, recipient: string): Promise<IdentityMergeRow[]> {
  return manager
    .getRepository(identityMergeEntity)
    .find({ where: { recipient, state: 'PROPOSED' }, order: { id: 'ASC' } });
}
