import { type EntityManager, In } from 'typeorm';
import { type SharingDecisionRow, sharingDecisionEntity } from '../sharing-entities.ts';

/** Decisions of these clients, the latest first: of all recipients, or of one. One statement, by index on client_id. */
export function sharingOf(
  manager: EntityManager,
  clientIds: readonly string[],
  recipient: string | null,
): Promise<SharingDecisionRow[]> {
  const where = { clientId: In(clientIds), ...(recipient === null ? {} : { recipient }) };
  return manager.getRepository(sharingDecisionEntity).find({ where, order: { decidedOn: 'DESC', id: 'DESC' } });
}
