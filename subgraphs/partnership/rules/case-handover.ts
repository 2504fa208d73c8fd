import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { HandoverRow } from '../case-entities.ts';
import type { CaseMemberRow, CaseRow, OrganisationRow } from '../entities.ts';
import type { HandoverDecline } from '../generated/resolver-types.ts';
import {
  holdsTheLead,
  isMemberOn,
  isOrganisationOn,
  LONGEST_NOTICE_DAYS,
  membershipsIn,
  openHandovers,
  staffBreach,
} from './case.ts';
import { hasPersonNumber } from './case-text.ts';
import { EMPLOYER_GUEST } from './guest.ts';

/** Longest text of what is handed over. */
const LONGEST_WHAT = 500;

/** The case around a hand-over. */
export interface Around {
  readonly file: CaseRow;
  readonly members: readonly CaseMemberRow[];
  readonly handovers: readonly HandoverRow[];
}

/** What a giver proposes. */
export type Proposal = Pick<HandoverRow, 'scope' | 'recipient' | 'receivingStaff' | 'what' | 'talkOn'>;

/**
 * What is wrong with a proposal; null when nothing is. The lead passes to a member that stays, a responsibility to any
 * organisation that the partnership knows; a shielded person's to a member only, since nobody else may learn of them.
 */
export function proposalBreach(
  proposal: Proposal,
  membership: CaseMemberRow,
  around: Around,
  recipient: { readonly known: OrganisationRow | undefined; readonly mayBeStranger: boolean },
  today: LocalDate,
): Breach | null {
  const { what, talkOn } = proposal;
  if (!isMemberOn(membership, today)) return breach('CASE_MEMBER_LEFT', 'id');
  if (!isOrganisationOn(recipient.known, today)) return breach('CASE_ORGANISATION', 'recipient');
  // A guest stays for weeks: it takes over nothing.
  if (recipient.known?.kind === EMPLOYER_GUEST) return breach('CASE_GUEST_LEADS', 'recipient');
  if (proposal.recipient === membership.organisation) return breach('HANDOVER_TO_SELF', 'recipient');
  const staff = staffBreach(proposal.receivingStaff, 'receivingStaff');
  if (staff !== null) return staff;
  if (what.trim() === '' || what.length > LONGEST_WHAT) return breach('HANDOVER_WHAT', 'what');
  if (hasPersonNumber(what)) return breach('CASE_TEXT_NUMBER', 'what');
  if (talkOn < today || talkOn > addDays(today, LONGEST_NOTICE_DAYS)) return breach('HANDOVER_TALK_DAY', 'talkOn');
  if (openHandovers(around.handovers).some((each) => each.memberId === membership.id))
    return breach('HANDOVER_OPEN', 'id');
  const isMember = membershipsIn(around.members, around.file.id, proposal.recipient, today).length > 0;
  if (!isMember && !recipient.mayBeStranger) return breach('HANDOVER_SHIELDED', 'recipient');
  // Who leads, and the client, have a day to say no to somebody new.
  if (!isMember && talkOn === today) return breach('HANDOVER_TALK_DAY', 'talkOn');
  return standBreach({ ...proposal, memberId: membership.id, holder: membership.organisation }, around, today);
}

type Standing = Pick<HandoverRow, 'scope' | 'memberId' | 'holder' | 'recipient'>;

/** Whether the giver has what it gives, and the receiver can take it: when it is proposed, and again when it counts. */
export function standBreach(
  { scope, memberId, holder, recipient }: Standing,
  around: Around,
  today: LocalDate,
): Breach | null {
  const { file, members } = around;
  const membership = members.find(({ id }) => id === memberId);
  if (membership === undefined || !isMemberOn(membership, today)) return breach('HANDOVER_GIVER_GONE', 'id');
  if (scope === 'RESPONSIBILITY')
    return holdsTheLead(file, members, membership) ? breach('HANDOVER_LEAD_FIRST', 'id') : null;
  if (file.lead !== holder) return breach('HANDOVER_NOT_LEAD', 'scope');
  const stays = membershipsIn(members, file.id, recipient, today).some(({ until }) => until === null);
  return stays ? null : breach('HANDOVER_LEAD_MEMBER', 'recipient');
}

/** What giver and receiver can do with a hand-over. */
export type HandoverStep =
  | { readonly kind: 'confirm'; readonly side: 'GIVER' | 'RECEIVER' }
  | { readonly kind: 'decline'; readonly reason: HandoverDecline }
  | { readonly kind: 'withdraw' };

/**
 * A hand-over after a step, or the rule that refuses it: open until both sides confirmed, in any order, not before the day of
 * the talk; declined or withdrawn while it is open; ended once.
 */
export function takeHandoverStep(row: HandoverRow, step: HandoverStep, today: LocalDate): HandoverRow | Breach {
  if (row.endedOn !== null) return breach('HANDOVER_ENDED', 'id');
  if (step.kind === 'decline') return { ...row, state: 'DECLINED', endedOn: today, decline: step.reason };
  if (step.kind === 'withdraw') return { ...row, state: 'WITHDRAWN', endedOn: today };
  if (today < row.talkOn) return breach('HANDOVER_BEFORE_TALK', 'id');
  const confirmed = step.side === 'GIVER' ? 'GIVER_CONFIRMED' : 'RECEIVER_CONFIRMED';
  if (row.state === confirmed) return breach('HANDOVER_CONFIRMED', 'id');
  return row.state === 'PROPOSED' ? { ...row, state: confirmed } : { ...row, state: 'COMPLETED', endedOn: today };
}

/** What a completed hand-over moves. */
export interface Moved {
  readonly cases: readonly CaseRow[];
  readonly members: readonly CaseMemberRow[];
}

/**
 * What moves on the day on which the second side confirms: the lead, or the responsibility with a membership that begins at
 * the receiver that day and ends at the giver with it. `joining` is the row of a new membership.
 */
export function completed(
  row: HandoverRow,
  around: Around & { readonly mayBeStranger: boolean },
  joining: CaseMemberRow,
  today: LocalDate,
): Moved | Breach {
  const found = standBreach(row, around, today);
  if (found !== null) return found;
  // The person may have been shielded since it was proposed.
  const isMember = membershipsIn(around.members, around.file.id, row.recipient, today).length > 0;
  if (!isMember && !around.mayBeStranger) return breach('HANDOVER_SHIELDED', 'recipient');
  const { file, members } = around;
  const { recipient, receivingStaff: staffMember, responsibility } = row;
  const theirs = membershipsIn(members, file.id, recipient, today).filter(({ until }) => until === null);
  if (row.scope === 'LEAD') {
    const [first] = theirs;
    return { cases: [{ ...file, lead: recipient }], members: first === undefined ? [] : [{ ...first, staffMember }] };
  }
  const given = members.filter(({ id }) => id === row.memberId);
  const ended = given.map((each): CaseMemberRow => ({ ...each, until: today, leaveReason: 'HANDED_OVER' }));
  const present = theirs.find((each) => each.responsibility === responsibility);
  const taken = present ?? { ...joining, caseId: file.id, organisation: recipient, responsibility, since: today };
  return { cases: [], members: [...ended, { ...taken, staffMember }] };
}
