import { type EntityManager, In, IsNull, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import type { LocalDate } from '../../../shared/local-date.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { type OutreachRequestRow, outreachEntity } from '../outreach-entities.ts';

/** What one partner asked within one partnership. One statement, by index on (holder, partnership_id). */
export function outreachOf(
  manager: EntityManager,
  holder: string | null,
  partnershipId: string,
): Promise<OutreachRequestRow[]> {
  if (holder === null) return Promise.resolve([]);
  return selectRows(manager, outreachEntity, { holder: [holder], partnershipId: [partnershipId] });
}

/** What one partner asked, the last question first. One statement, by index on (holder, partnership_id). */
export function outreachBy(manager: EntityManager, holder: string, first: number): Promise<OutreachRequestRow[]> {
  return manager.getRepository(outreachEntity).find({ where: { holder }, order: { id: 'DESC' }, take: first });
}

/** Everything that waits for an answer, the first question first. One statement, by index on (status, expires_on). */
export function outreachWaiting(manager: EntityManager, today: LocalDate): Promise<OutreachRequestRow[]> {
  const where = { status: 'WAITING' as const, expiresOn: MoreThanOrEqual(today) };
  return manager.getRepository(outreachEntity).find({ where, order: { id: 'ASC' } });
}

/** Keeps no number of what waits no longer; gives how many there were. One statement, by index on (status, expires_on). */
export async function forgetExpired(manager: EntityManager, today: LocalDate): Promise<number> {
  const expired = { status: In(['WAITING']), expiresOn: LessThan(today), numberSealed: Not(IsNull()) };
  const rows = await manager.getRepository(outreachEntity).findBy(expired);
  if (rows.length > 0) await manager.getRepository(outreachEntity).update(expired, { numberSealed: null });
  return rows.length;
}
