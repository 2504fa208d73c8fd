import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { LocalDate } from '../../../shared/local-date.ts';
import { type CaseMemberRow, type CaseRow, caseEntity, caseMemberEntity } from '../entities.ts';
import type { GuestTerms } from '../rules/guest.ts';

/** A client whom an organisation follows, and since when. */
export interface Membership {
  readonly clientId: string;
  readonly since: LocalDate;
}

/**
 * Clients among these whose open case the organisation is a member of today (a guest: on its terms), with the first day of it. One statement, by
 * index on client_id and then on (organisation, case_id): CROSS JOIN keeps SQLite from reading the whole caseload of the
 * organisation for one client, which for VDAB is half of all cases.
 */
export async function membershipsOf(
  manager: EntityManager,
  clientIds: readonly string[],
  organisation: string,
  today: LocalDate,
  guest: GuestTerms | null = null,
): Promise<Membership[]> {
  if (clientIds.length === 0) return [];
  const asGuest = guest === null ? '' : 'AND m.staff_member = ? AND m.since_date >= ?';
  const rows: { clientId: string; since: string }[] = await manager.query(
    `SELECT f.client_id AS clientId, MIN(m.since_date) AS since
     FROM case_file f CROSS JOIN case_member m
     WHERE m.case_id = f.id AND m.organisation = ? AND f.closed_on IS NULL
       AND m.since_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)
       AND f.client_id IN (${clientIds.map(() => '?').join()}) ${asGuest}
     GROUP BY f.client_id`,
    [organisation, today, today, ...clientIds, ...(guest === null ? [] : [guest.staffMember, guest.sinceFrom])],
  );
  return rows.map((row) => ({ clientId: row.clientId, since: String(row.since).slice(0, 10) }));
}

/** An organisation that follows a client. */
export interface Follower {
  readonly clientId: string;
  readonly organisation: string;
}

/** Who is a member of an open case of these clients today. One statement, by index on client_id and then on case_id. */
export async function followersOf(
  manager: EntityManager,
  clientIds: readonly string[],
  today: LocalDate,
): Promise<Follower[]> {
  if (clientIds.length === 0) return [];
  return manager.query(
    `SELECT DISTINCT f.client_id AS clientId, m.organisation AS organisation
     FROM case_file f CROSS JOIN case_member m
     WHERE m.case_id = f.id AND f.closed_on IS NULL
       AND m.since_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)
       AND f.client_id IN (${clientIds.map(() => '?').join()})`,
    [today, today, ...clientIds],
  );
}

/** All cases of these clients, the one opened last first. One statement, by index on client_id. */
export function casesOf(manager: EntityManager, clientIds: readonly string[]): Promise<CaseRow[]> {
  return manager
    .getRepository(caseEntity)
    .find({ where: { clientId: In(clientIds) }, order: { openedOn: 'DESC', id: 'DESC' } });
}

/** All members of these cases, the one who joined first comes first. One statement, by index on case_id. */
export function membersOf(manager: EntityManager, caseIds: readonly string[]): Promise<CaseMemberRow[]> {
  return manager
    .getRepository(caseMemberEntity)
    .find({ where: { caseId: In(caseIds) }, order: { since: 'ASC', id: 'ASC' } });
}

export interface CaseloadQuery {
  readonly organisation: string;
  /** Where the organisation is a guest: on which terms. */
  readonly guest: GuestTerms | null;
  readonly today: LocalDate;
  readonly staffMember: string | null;
  readonly changedSince: Date | null;
  readonly after: CaseloadPosition | null;
  readonly first: number;
}

/** Where a page of the caseload ended. */
export interface CaseloadPosition {
  readonly openedOn: LocalDate;
  readonly caseId: string;
}

export interface CaseloadEntry extends CaseloadPosition {
  readonly clientId: string;
}

/** One page of the clients whom an organisation follows, the case opened last comes first. One statement. */
export async function caseloadPage(manager: EntityManager, query: CaseloadQuery): Promise<CaseloadEntry[]> {
  const page = filteredCaseload(manager, query)
    .select('file.id', 'caseId')
    .addSelect('file.client_id', 'clientId')
    .addSelect('file.opened_on', 'openedOn')
    .orderBy('file.opened_on', 'DESC')
    .addOrderBy('file.id', 'DESC')
    .limit(query.first);
  if (query.after !== null) {
    page.andWhere('(file.opened_on < :openedOn OR (file.opened_on = :openedOn AND file.id < :caseId))', query.after);
  }
  const rows = await page.getRawMany<{ caseId: string; clientId: string; openedOn: string | Date }>();
  return rows.map((row) => ({ ...row, openedOn: String(row.openedOn).slice(0, 10) }));
}

/** Number of clients in the whole caseload. One statement. */
export function caseloadCount(manager: EntityManager, query: Omit<CaseloadQuery, 'after' | 'first'>): Promise<number> {
  return filteredCaseload(manager, query).getCount();
}

function filteredCaseload(
  manager: EntityManager,
  query: Omit<CaseloadQuery, 'after' | 'first'>,
): SelectQueryBuilder<CaseMemberRow> {
  const caseload = openMemberships(manager, query.organisation, query.today);
  if (query.staffMember !== null)
    caseload.andWhere('member.staff_member = :staffMember', { staffMember: query.staffMember });
  if (query.guest !== null)
    caseload.andWhere('member.staff_member = :guest AND member.since_date >= :sinceFrom', {
      ...{ guest: query.guest.staffMember, sinceFrom: query.guest.sinceFrom },
    });
  if (query.changedSince !== null) {
    caseload.andWhere('(file.changed_at >= :changedSince OR member.changed_at >= :changedSince)', {
      changedSince: query.changedSince,
    });
  }
  return caseload;
}

/** A membership counts from its first day to its last, both inclusive, while the case is open. */
function openMemberships(
  manager: EntityManager,
  organisation: string,
  today: LocalDate,
): SelectQueryBuilder<CaseMemberRow> {
  return manager
    .getRepository(caseMemberEntity)
    .createQueryBuilder('member')
    .innerJoin(caseEntity.options.name, 'file', 'file.id = member.case_id')
    .where('member.organisation = :organisation', { organisation })
    .andWhere('file.closed_on IS NULL')
    .andWhere('member.since_date <= :today AND (member.until_date IS NULL OR member.until_date >= :today)', { today });
}
