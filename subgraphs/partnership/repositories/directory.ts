import { type EntityManager, In } from 'typeorm';
import { type DirectoryRow, directoryEntity } from '../entities.ts';

/** Which organisations hold a part of these clients' records. One statement, by index on client_id. */
export function directoryOf(manager: EntityManager, clientIds: readonly string[]): Promise<DirectoryRow[]> {
  return manager.getRepository(directoryEntity).findBy({ clientId: In(clientIds), withdrawn: false });
}
