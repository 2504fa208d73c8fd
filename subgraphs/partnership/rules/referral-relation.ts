import type { GrantFacts, Relation, SharingStatus } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ReferralRow } from '../referral-entities.ts';
import { EMPLOYER_GUEST } from './guest.ts';
import { namedSections } from './referral-sending.ts';
import { LIVE } from './referral-states.ts';
import { type Company, isTold } from './told-to.ts';

/** What a recipient has to do with a client by the referrals that are addressed to it. */
export interface ReferredFacts {
  /** Day on which the first of the referrals that are open was sent; null where none is. */
  readonly since: LocalDate | null;
  /** The sections that they name, as long as it did not start: from then on a membership of the case says what it gets. */
  readonly sections: readonly string[];
}

/**
 * From the day of sending until a referral is refused, revoked, stopped or completed; as long as it did not start also no longer
 * than its sender follows the client (`followers`: who is in an open case today, its last day inclusive), however that ended: by
 * an act or by what another system tells. `rows` are those to one recipient. Who started and left the case can still report how
 * it ended, and is shown no section for it any more.
 */
export function referredFacts(rows: readonly ReferralRow[], followers: ReadonlySet<string>): ReferredFacts {
  const live = rows.filter((row) => LIVE.includes(row.status) && (isStarted(row) || followers.has(row.holder)));
  const days = live.flatMap(({ sentOn }) => (sentOn === null ? [] : [sentOn])).sort();
  const named = live.filter((row) => !isStarted(row)).flatMap(namedSections);
  return { since: days[0] ?? null, sections: named };
}

function isStarted({ status }: ReferralRow): boolean {
  return status === 'STARTED';
}

const IDENTITY = 'partnership.identity';

/**
 * What is stated of the client's decisions to a recipient: of the sections that were named, those the client agrees to; with
 * any of them who the client is, unless they said no to that.
 */
export function sharedByReferral(
  sections: readonly string[],
  standing: Readonly<Record<string, SharingStatus>>,
): Record<string, SharingStatus> {
  const given = Object.entries(standing).filter(
    ([section, status]) => status === 'GIVEN' && sections.includes(section),
  );
  const saidNo = standing[IDENTITY] === 'REFUSED' || standing[IDENTITY] === 'WITHDRAWN';
  return Object.fromEntries(given.length === 0 || saidNo ? given : [...given, [IDENTITY, 'GIVEN' as const]]);
}

/** Who looks at referrals, and what they have to do with the client. */
export interface ReferralViewer extends Company {
  readonly relation: Relation;
  readonly organisationKind: GrantFacts['organisationKind'];
  readonly staffMember: string;
}

/**
 * The referrals of a client that a caller is shown. The client sees all of them, the members of the case
 * those that were sent, but for those of organisations that follow the client in other cases only, and the sender its drafts; who
 * has to do with the client by a referral alone, sees those that were sent to it; a guest, in the
 * case too, those that name them.
 */
export function visibleReferrals(rows: readonly ReferralRow[], viewer: ReferralViewer): ReferralRow[] {
  const { organisation, relation, organisationKind, staffMember } = viewer;
  const isGuest = organisationKind === EMPLOYER_GUEST;
  if (relation === 'OWN_FILE') return [...rows];
  // A draft is the sender's own until it is sent.
  if (relation !== 'REFERRAL' && !isGuest)
    return rows.filter((row) => (row.sentOn !== null || row.holder === organisation) && isTold(row, viewer));
  return rows.filter(
    ({ recipient, sentOn, recipientStaffMember }) =>
      recipient === organisation && sentOn !== null && (!isGuest || recipientStaffMember === staffMember),
  );
}

/** Whether the question of a referral is for who looks: the sender, the recipient once it was sent, and the client. */
export function isAskedOf(
  { holder, recipient, sentOn }: Pick<ReferralRow, 'holder' | 'recipient' | 'sentOn'>,
  organisation: string | null,
): boolean {
  return organisation === null || organisation === holder || (organisation === recipient && sentOn !== null);
}
