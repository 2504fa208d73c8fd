import { type EntityManager, In, IsNull } from 'typeorm';
import { type AccessRequestRow, accessRequestEntity, type HandoverRow, handoverEntity } from '../case-entities.ts';

const MOST = 200;

/** Requests for access to the cases of these clients, newest first. One statement, by index on client_key. */
export function accessRequestsOf(manager: EntityManager, clientIds: readonly string[]): Promise<AccessRequestRow[]> {
  return manager
    .getRepository(accessRequestEntity)
    .find({ where: { clientKey: In(clientIds) }, order: { askedOn: 'DESC', id: 'DESC' } });
}

/** Hand-overs in the cases of these clients, newest first. One statement, by index on client_key. */
export function handoversOf(manager: EntityManager, clientIds: readonly string[]): Promise<HandoverRow[]> {
  return manager
    .getRepository(handoverEntity)
    .find({ where: { clientKey: In(clientIds) }, order: { proposedOn: 'DESC', id: 'DESC' } });
}

/** What an organisation asked for access to, newest first, at most 200. One statement, by index on holder. */
export function requestsBy(manager: EntityManager, organisation: string): Promise<AccessRequestRow[]> {
  return manager
    .getRepository(accessRequestEntity)
    .find({ where: { holder: organisation }, order: { askedOn: 'DESC', id: 'DESC' }, take: MOST });
}

/** Open hand-overs to an organisation, the talk that comes first comes first, at most 200. One statement, by index on recipient. */
export function offersTo(manager: EntityManager, organisation: string): Promise<HandoverRow[]> {
  return manager
    .getRepository(handoverEntity)
    .find({ where: { recipient: organisation, endedOn: IsNull() }, order: { talkOn: 'ASC', id: 'ASC' }, take: MOST });
}
