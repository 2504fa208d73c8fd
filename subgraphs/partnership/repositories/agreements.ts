import { type EntityManager, In } from 'typeorm';
import { selectRows } from '../../../shared/select-rows.ts';
import { type AgreementRow, agreementEntity, type SignatureRow, signatureEntity } from '../agreement-entities.ts';
import { partnershipEntity, partnershipMemberEntity } from '../partnership-entities.ts';
import type { SharedPartnership } from '../rules/referral-answer-days.ts';
import { type ServiceDecisionRow, serviceDecisionEntity } from '../service-decision-entities.ts';

const NEWEST_FIRST = { id: 'DESC' } as const;

/** Agreements of partnerships, the last proposed first. One statement, by index on partnership_id. */
export function agreementsOf(manager: EntityManager, ids: readonly string[]): Promise<AgreementRow[]> {
  return manager.getRepository(agreementEntity).find({ where: { partnershipId: In(ids) }, order: NEWEST_FIRST });
}

/** Signatures under agreements of partnerships, the first first. One statement, by index on partnership_id. */
export function signaturesOf(manager: EntityManager, ids: readonly string[]): Promise<SignatureRow[]> {
  return manager.getRepository(signatureEntity).find({ where: { partnershipId: In(ids) }, order: { id: 'ASC' } });
}

/** Kept choices of partnerships, of the last day first. One statement, by index on partnership_id. */
export function serviceDecisionsOf(manager: EntityManager, ids: readonly string[]): Promise<ServiceDecisionRow[]> {
  const order = { decidedOn: 'DESC', ...NEWEST_FIRST } as const;
  return manager.getRepository(serviceDecisionEntity).find({ where: { partnershipId: In(ids) }, order });
}

/**
 * The partnerships of which two organisations are both members, with their agreements; none where either is nobody. Three
 * statements, by index on organisation, by primary key and by index on partnership_id.
 */
export async function sharedPartnerships(
  manager: EntityManager,
  one: string | null,
  other: string | null,
): Promise<SharedPartnership[]> {
  if (one === null || other === null) return [];
  const members = await selectRows(manager, partnershipMemberEntity, { organisation: [one, other] });
  const idsOf = (kboNumber: string) =>
    members.filter(({ organisation }) => organisation === kboNumber).map(({ partnershipId }) => partnershipId);
  const others = new Set(idsOf(other));
  const ids = idsOf(one).filter((id) => others.has(id));
  const partnerships = await selectRows(manager, partnershipEntity, { id: ids });
  const agreements = await selectRows(manager, agreementEntity, { partnershipId: ids });
  return partnerships.map(({ id, from, to }) => ({
    ...{ from, to },
    agreements: agreements.filter(({ partnershipId }) => partnershipId === id),
  }));
}
