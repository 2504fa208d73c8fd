import { type EntityManager, In } from 'typeorm';
import { type OrganisationRow, organisationEntity } from '../entities.ts';
import {
  type PartnershipAreaRow,
  type PartnershipMemberRow,
  type PartnershipRow,
  partnershipAreaEntity,
  partnershipEntity,
  partnershipMemberEntity,
} from '../partnership-entities.ts';

/** Organisations by KBO number. One statement, by primary key. */
export function organisationsOf(manager: EntityManager, kboNumbers: readonly string[]): Promise<OrganisationRow[]> {
  return manager.getRepository(organisationEntity).findBy({ kboNumber: In(kboNumbers) });
}

/** A partnership by id; null when there is none. */
export function partnershipById(manager: EntityManager, id: string): Promise<PartnershipRow | null> {
  return manager.getRepository(partnershipEntity).findOneBy({ id });
}

/** The partnerships that an organisation is a member of, by name. */
export async function partnershipsOf(manager: EntityManager, organisation: string): Promise<PartnershipRow[]> {
  const memberships = await manager.getRepository(partnershipMemberEntity).findBy({ organisation });
  const ids = memberships.map((membership) => membership.partnershipId);
  if (ids.length === 0) return [];
  return manager.getRepository(partnershipEntity).find({ where: { id: In(ids) }, order: { name: 'ASC' } });
}

/** Municipalities of partnerships. One statement, by primary key. */
export function areasOf(manager: EntityManager, partnershipIds: readonly string[]): Promise<PartnershipAreaRow[]> {
  return manager
    .getRepository(partnershipAreaEntity)
    .find({ where: { partnershipId: In(partnershipIds) }, order: { nisCode: 'ASC' } });
}

/** Members of partnerships, the promotor first. One statement, by primary key. */
export function partnershipMembersOf(
  manager: EntityManager,
  partnershipIds: readonly string[],
): Promise<PartnershipMemberRow[]> {
  const order = { role: 'DESC', organisation: 'ASC' } as const;
  return manager.getRepository(partnershipMemberEntity).find({ where: { partnershipId: In(partnershipIds) }, order });
}
