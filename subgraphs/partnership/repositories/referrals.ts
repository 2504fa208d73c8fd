import { type EntityManager, In, IsNull, LessThan, Not } from 'typeorm';
import type { LocalDate } from '../../../shared/local-date.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import type { ReferralStatus } from '../generated/resolver-types.ts';
import { type ReferralRow, referralEntity } from '../referral-entities.ts';
import { CLOSED } from '../rules/referral-states.ts';

/** All referrals of these clients, the one drafted last comes first. One statement, by index on client_key. */
export async function referralsOf(manager: EntityManager, clientIds: readonly string[]): Promise<ReferralRow[]> {
  const rows = await selectRows(manager, referralEntity, { clientKey: clientIds });
  return rows.sort((a, b) => b.id.localeCompare(a.id));
}

/** The referrals of these clients to one organisation. One statement, by index on (client_key, recipient). */
export function referralsTo(
  manager: EntityManager,
  clientIds: readonly string[],
  recipient: string,
): Promise<ReferralRow[]> {
  return selectRows(manager, referralEntity, { clientKey: clientIds, recipient: [recipient] });
}

/** What of the referrals of one organisation is asked for. */
export interface ReferralQuery {
  readonly organisation: string;
  readonly box: 'RECEIVED' | 'SENT';
  readonly statuses: readonly ReferralStatus[];
  /** Id of the last referral of the page before; null for the first page. */
  readonly after: string | null;
  readonly first: number;
}

/**
 * One page of the referrals that an organisation sent or received, the one drafted last comes first: their ids are in the
 * order of time. One statement, by index on (holder, status) or (recipient, status).
 */
export function referralPage(manager: EntityManager, query: ReferralQuery): Promise<ReferralRow[]> {
  const { organisation, box, statuses, after, first } = query;
  const where = {
    ...(box === 'SENT' ? { holder: organisation } : { recipient: organisation }),
    status: In(statuses),
    ...(after === null ? {} : { id: LessThan(after) }),
  };
  return manager.getRepository(referralEntity).find({ where, order: { id: 'DESC' }, take: first });
}

const MOST_ENDED = 200;

/**
 * What became of the referrals to an organisation that ended on a day or later, the one drafted last comes first, at most 200; of what
 * was never sent it knows nothing. One statement, by index on (recipient, status).
 */
export async function endedTo(manager: EntityManager, recipient: string, since: LocalDate): Promise<ReferralRow[]> {
  const where = { recipient, status: In(CLOSED), sentOn: Not(IsNull()) };
  const rows = await manager.getRepository(referralEntity).find({ where, order: { id: 'DESC' }, take: MOST_ENDED });
  return rows.filter(({ endedOn, answeredOn }) => (endedOn ?? answeredOn ?? '') >= since);
}
