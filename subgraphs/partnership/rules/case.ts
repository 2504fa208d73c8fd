import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { HandoverRow } from '../case-entities.ts';
import type { CaseMemberRow, CaseRow, OrganisationRow } from '../entities.ts';
import { isStaffSubject } from './case-text.ts';

/** Who leaves says so at most this long before. Source: DESIGN. */
export const LONGEST_NOTICE_DAYS = 31;

type Period = Pick<CaseMemberRow, 'since' | 'until'>;

/** Whether a membership counts on a day: from its first to its last, both inclusive. */
export function isMemberOn({ since, until }: Period, day: LocalDate): boolean {
  return since <= day && (until === null || until >= day);
}

/** The memberships of an organisation in a case that count on a day. */
export function membershipsIn(
  members: readonly CaseMemberRow[],
  caseId: string,
  organisation: string,
  day: LocalDate,
): CaseMemberRow[] {
  return members.filter(
    (each) => each.caseId === caseId && each.organisation === organisation && isMemberOn(each, day),
  );
}

/** Whether the partnership knows an organisation that is there on a day. */
export function isOrganisationOn(
  organisation: Pick<OrganisationRow, 'from' | 'to'> | undefined,
  day: LocalDate,
): boolean {
  return organisation !== undefined && organisation.from <= day && (organisation.to === null || organisation.to >= day);
}

/** What is wrong with the subject of a staff member; null when nothing is. */
export function staffBreach(subject: string | null | undefined, field: string): Breach | null {
  if (subject === null || subject === undefined) return null;
  return isStaffSubject(subject) ? null : breach('CASE_STAFF_MEMBER', field);
}

/**
 * What is wrong with opening a case: the organisation is in one with this client already, or somebody else follows the client, and
 * then access is asked for: who leads decides who joins. That there is a case is what a first contact is there to find out.
 */
export function openBreach(
  organisation: string,
  { cases, members }: { readonly cases: readonly CaseRow[]; readonly members: readonly CaseMemberRow[] },
  today: LocalDate,
): Breach | null {
  const isIn = cases.some(({ id, closedOn }) => closedOn === null && isInCase(members, id, organisation, today));
  if (isIn) return breach('CASE_OPEN', 'client');
  return cases.some(({ closedOn }) => closedOn === null) ? breach('CASE_FOLLOWED', 'client') : null;
}

/** Whether an organisation is a member of a case, or will be: it does not join twice. */
export function isInCase(
  members: readonly CaseMemberRow[],
  caseId: string,
  organisation: string,
  today: LocalDate,
): boolean {
  return members.some(
    (each) =>
      each.caseId === caseId && each.organisation === organisation && (each.until === null || each.until >= today),
  );
}

/** The open hand-overs among these. */
export function openHandovers(handovers: readonly HandoverRow[]): HandoverRow[] {
  return handovers.filter(({ endedOn }) => endedOn === null);
}

/** What is wrong with closing a case: a hand-over of it is under way. */
export function closeBreach(caseId: string, handovers: readonly HandoverRow[]): Breach | null {
  return openHandovers(handovers).some((each) => each.caseId === caseId) ? breach('CASE_HANDOVER_OPEN', 'id') : null;
}

/** A membership as it ends with its case; one that ended before keeps its own end. */
export function endedWithCase(membership: CaseMemberRow, today: LocalDate): CaseMemberRow {
  const until = membership.since > today ? membership.since : today;
  return { ...membership, until, leaveReason: 'CASE_CLOSED' };
}

/** Whether a membership is what keeps who leads the case in it: without it nobody would lead. */
export function holdsTheLead(file: CaseRow, members: readonly CaseMemberRow[], membership: CaseMemberRow): boolean {
  const stays = (each: CaseMemberRow) =>
    each.caseId === file.id &&
    each.organisation === membership.organisation &&
    each.id !== membership.id &&
    each.until === null;
  return file.lead === membership.organisation && !members.some(stays);
}

/**
 * What is wrong with a member leaving on a day: the last day lies from today to 31 days ahead, who leads hands the lead over
 * first, and what is being handed over by or to the member is settled first.
 */
export function leaveBreach(
  membership: CaseMemberRow,
  lastDay: LocalDate,
  around: {
    readonly file: CaseRow;
    readonly members: readonly CaseMemberRow[];
    readonly handovers: readonly HandoverRow[];
  },
  today: LocalDate,
): Breach | null {
  if (!isMemberOn(membership, today)) return breach('CASE_MEMBER_LEFT', 'id');
  if (lastDay < today || lastDay > addDays(today, LONGEST_NOTICE_DAYS)) return breach('CASE_LEAVE_DAY', 'lastDay');
  if (holdsTheLead(around.file, around.members, membership)) return breach('CASE_LEAD_LEAVES', 'id');
  const concerns = ({ caseId, memberId, recipient }: HandoverRow) =>
    memberId === membership.id || (caseId === membership.caseId && recipient === membership.organisation);
  return openHandovers(around.handovers).some(concerns) ? breach('CASE_HANDOVER_OPEN', 'id') : null;
}
