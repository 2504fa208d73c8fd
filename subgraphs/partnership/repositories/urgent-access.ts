import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../shared/select-rows.ts';
import { type UrgentAccessRow, urgentAccessEntity } from '../urgent-access-entities.ts';

/** Who looked at these clients without a relation. One statement, by index on client_key. */
export function urgentAccessesOf(
  manager: EntityManager,
  clientKey: readonly string[],
  holder?: string,
): Promise<UrgentAccessRow[]> {
  return selectRows(
    manager,
    urgentAccessEntity,
    holder === undefined ? { clientKey } : { clientKey, holder: [holder] },
  );
}

/** What staff of one organisation took, the last one first. One statement, by index on (holder, source_id): those are in the order of time. */
export function urgentAccessesBy(manager: EntityManager, holder: string, first: number): Promise<UrgentAccessRow[]> {
  return manager
    .getRepository(urgentAccessEntity)
    .find({ where: { holder }, order: { sourceId: 'DESC' }, take: first });
}
