import { type EntityManager, In } from 'typeorm';
import { type SignalRow, signalEntity, type VisitRow, visitEntity } from '../signal-entities.ts';

/** All signals about these clients, the latest first. One statement, by index on client_key. */
export function signalsOf(manager: EntityManager, clientIds: readonly string[]): Promise<SignalRow[]> {
  return manager.getRepository(signalEntity).find({ where: { clientKey: In(clientIds) }, order: { id: 'DESC' } });
}

/** The last visit of each staff member to these clients. One statement, by index on client_key. */
export function visitsOf(manager: EntityManager, clientIds: readonly string[]): Promise<VisitRow[]> {
  return manager.getRepository(visitEntity).findBy({ clientKey: In(clientIds) });
}
