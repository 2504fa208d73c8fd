import { type EntityManager, In } from 'typeorm';
import { selectRows } from '../../../shared/select-rows.ts';
import { type ParticipationRow, participationEntity } from '../participation-entities.ts';
import { type PartnershipRow, partnershipEntity } from '../partnership-entities.ts';
import { type PlanActionRow, type PlanGoalRow, planActionEntity, planGoalEntity } from '../plan-entities.ts';

/** The goals of these clients' plans. One statement, by index on client_key. */
export function planGoalsOf(manager: EntityManager, clientKey: readonly string[]): Promise<PlanGoalRow[]> {
  return selectRows(manager, planGoalEntity, { clientKey });
}

/** The actions of these clients' plans. One statement, by index on client_key. */
export function planActionsOf(manager: EntityManager, clientKey: readonly string[]): Promise<PlanActionRow[]> {
  return selectRows(manager, planActionEntity, { clientKey });
}

/** The ways of these clients through partnerships. One statement, by index on client_key. */
export function participationsOf(manager: EntityManager, clientKey: readonly string[]): Promise<ParticipationRow[]> {
  return selectRows(manager, participationEntity, { clientKey });
}

/** Partnerships by id. One statement, by primary key. */
export function partnershipsById(manager: EntityManager, ids: readonly string[]): Promise<PartnershipRow[]> {
  return manager.getRepository(partnershipEntity).findBy({ id: In(ids) });
}
