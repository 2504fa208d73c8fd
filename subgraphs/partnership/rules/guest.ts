import type { OrganisationKind } from '../../../shared/caller.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow } from '../entities.ts';
import type { ReferralRow } from '../referral-entities.ts';

/** The kind of organisation that is a guest wherever it takes part: few sections, for weeks, through one named person (domain 3.6). */
export const EMPLOYER_GUEST: OrganisationKind = 'EMPLOYER';

/** Days that a guest takes part at most, the first and the last inclusive: twelve weeks. Source: DESIGN; a longer need is a new decision. */
export const GUEST_DAYS = 84;

/** Which memberships of a guest, and referrals to it, count for who asks: those of this person that began on this day or later. */
export interface GuestTerms {
  readonly staffMember: string;
  readonly sinceFrom: LocalDate;
}

/** The terms on which staff of an organisation of this kind take part in a case on a day; null for those who are no guests. */
export function guestTerms(
  kind: OrganisationKind | null | undefined,
  staffMember: string,
  day: LocalDate,
): GuestTerms | null {
  return kind === EMPLOYER_GUEST ? { staffMember, sinceFrom: addDays(day, 1 - GUEST_DAYS) } : null;
}

/** Whether a membership counts on these terms: that of a guest for its named person, and no longer than guests stay. */
export function countsOn(
  terms: GuestTerms | null,
  { staffMember, since }: Pick<CaseMemberRow, 'staffMember' | 'since'>,
) {
  return terms === null || (staffMember === terms.staffMember && since >= terms.sinceFrom);
}

/** Whether a referral to an organisation is for who asks on these terms: one to a guest for the person it names, no longer than guests stay. */
export function isReferredTo(
  terms: GuestTerms | null,
  { recipientStaffMember, sentOn }: Pick<ReferralRow, 'recipientStaffMember' | 'sentOn'>,
): boolean {
  if (terms === null) return true;
  return recipientStaffMember === terms.staffMember && sentOn !== null && sentOn >= terms.sinceFrom;
}

/** Last day of a membership that begins on a day: that of a guest ends by itself. Null for other organisations. */
export function lastDayOfMember(
  organisation: { readonly kind: OrganisationKind | null } | undefined,
  since: LocalDate,
) {
  return organisation?.kind === EMPLOYER_GUEST ? addDays(since, GUEST_DAYS - 1) : null;
}
