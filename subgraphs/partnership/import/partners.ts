import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../shared/select-rows.ts';
import { partnershipMemberEntity } from '../partnership-entities.ts';

/** The organisations of these partnerships, by id; none for one that is not known. One statement, by primary key. */
export async function partnersOf(
  manager: EntityManager,
  rows: readonly { readonly partnershipId: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = [...new Set(rows.map(({ partnershipId }) => partnershipId))];
  const found = new Map<string, string[]>();
  for (const { partnershipId, organisation } of await selectRows(manager, partnershipMemberEntity, {
    partnershipId: ids,
  }))
    found.set(partnershipId, [...(found.get(partnershipId) ?? []), organisation]);
  return found;
}
