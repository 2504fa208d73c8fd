import { type EntityManager, In } from 'typeorm';
import { type ClientNumberRow, clientNumberEntity, type IdentityRow, identityEntity } from '../entities.ts';

/** The client id of a number that leads to nobody: what is asked for it is asked of this one, and stands in the log so. */
export const NOBODY = 'nobody';

/** National numbers of clients, current and replaced. One statement, by index on client_id. */
export function numbersOf(manager: EntityManager, clientIds: readonly string[]): Promise<ClientNumberRow[]> {
  return manager.getRepository(clientNumberEntity).findBy({ clientId: In(clientIds) });
}

/** The client of a number, by the keyed index of the number; null when the partnership does not know it. */
export async function clientIdOf(manager: EntityManager, numberIndex: string): Promise<string | null> {
  return (await clientOfNumber(manager, numberIndex))?.clientId ?? null;
}

/** The same, with whether the number is the one that is valid now. One statement, by primary key. */
export function clientOfNumber(
  manager: EntityManager,
  numberIndex: string,
): Promise<Pick<ClientNumberRow, 'clientId' | 'current'> | null> {
  return manager.getRepository(clientNumberEntity).findOneBy({ numberIndex });
}

/** Copies from the source register. One statement, by primary key. */
export function identitiesOf(manager: EntityManager, clientIds: readonly string[]): Promise<IdentityRow[]> {
  return manager.getRepository(identityEntity).findBy({ clientId: In(clientIds) });
}
