import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow, CaseRow } from '../entities.ts';
import type { ReferralRow } from '../referral-entities.ts';
import { isMemberOn } from './case.ts';

interface Cases {
  readonly cases: readonly CaseRow[];
  readonly members: readonly CaseMemberRow[];
}

/**
 * The membership that the start of a referral brings: the recipient joins the open case that the sender is a member of. None
 * where it is a member of it already; REFERRAL_CASE_CLOSED where the sender is in no open case any more.
 */
export function joinedByReferral(
  { holder, recipient }: Pick<ReferralRow, 'holder' | 'recipient'>,
  member: Omit<CaseMemberRow, 'caseId' | 'organisation'>,
  { cases, members }: Cases,
  today: LocalDate,
): CaseMemberRow[] | Breach {
  const isIn = (caseId: string, organisation: string) =>
    members.some(
      (each) =>
        each.caseId === caseId && each.organisation === organisation && (each.until === null || each.until >= today),
    );
  const open = cases
    .filter(({ closedOn }) => closedOn === null)
    .toSorted((a, b) => b.openedOn.localeCompare(a.openedOn) || b.id.localeCompare(a.id));
  const joined = open.find(({ id }) => isIn(id, holder));
  if (joined === undefined) return breach('REFERRAL_CASE_CLOSED', 'case');
  return isIn(joined.id, recipient) ? [] : [{ ...member, caseId: joined.id, organisation: recipient }];
}

/**
 * Who is in no open case of the client any more once a case is closed: every member that it has or had, also one that left and
 * referred the client until its last day, but for those that follow the client in another open case.
 */
export function unseatedBy(caseId: string, { cases, members }: Cases, today: LocalDate): string[] {
  const others = new Set(cases.filter(({ id, closedOn }) => id !== caseId && closedOn === null).map(({ id }) => id));
  const stays = (organisation: string) =>
    members.some((each) => others.has(each.caseId) && each.organisation === organisation && isMemberOn(each, today));
  const all = members.filter((each) => each.caseId === caseId).map(({ organisation }) => organisation);
  return [...new Set(all)].filter((organisation) => !stays(organisation));
}

/** Whether an organisation follows the client without this membership of it: by another one, of this case or of another that is open. */
export function followsWithout(membership: CaseMemberRow, { cases, members }: Cases, today: LocalDate): boolean {
  const open = new Set(cases.filter(({ closedOn }) => closedOn === null).map(({ id }) => id));
  return members.some(
    (each) =>
      each.id !== membership.id &&
      each.organisation === membership.organisation &&
      open.has(each.caseId) &&
      isMemberOn(each, today) &&
      each.until === null,
  );
}
