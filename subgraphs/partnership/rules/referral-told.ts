import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow, CaseRow, OrganisationRow } from '../entities.ts';
import type { ReferralStatus } from '../generated/resolver-types.ts';
import type { ReferralRow } from '../referral-entities.ts';
import { staffBreach } from './case.ts';
import { joinedByReferral } from './referral-case.ts';
import { agreementBreach, askedBreach, hiddenBreach, namedSections, standingBreach } from './referral-sending.ts';
import { LIVE, type ReferralStep, takeReferralStep, withInternship } from './referral-states.ts';
import { type Decided, standingDecisions } from './sharing.ts';
import { dayBreach, differenceBreach, wasInCase } from './told.ts';

/** What is known around a referral that another system tells of. */
export interface AroundReferral {
  readonly cases: readonly CaseRow[];
  readonly members: readonly CaseMemberRow[];
  /** What the client decided for the recipient. */
  readonly decisions: readonly Decided[];
  readonly recipient: OrganisationRow | undefined;
  /** Whether a referral opens anything of this person at all. */
  readonly isFindable: boolean;
}

/**
 * A referral as another system tells of it: it is written by a member of a case of the client, and gets to its status by the steps
 * that acts take (scenario A4), each on its day. What is open gives its recipient no more than an act would: it was agreed to when it
 * was sent, something of it still is, and who started is in the case (AVG art. 6(1)(a), 7(3)). What is over opens nothing, so what
 * the client agreed to at the time is not asked.
 */
export function toldReferral(told: ReferralRow, around: AroundReferral, today: LocalDate): ReferralRow | Breach {
  const ahead = dayBreach(told.draftedOn, 'draftedOn', today);
  if (ahead !== null) return ahead;
  const asked = { ...told, staffMember: told.recipientStaffMember, sharedSections: namedSections(told) };
  const found =
    askedBreach(asked, told.holder, around.recipient, told.draftedOn) ??
    staffBreach(told.senderStaffMember, 'senderStaffMember');
  if (found !== null) return { ...found, field: found.field === 'staffMember' ? 'recipientStaffMember' : found.field };
  if (!wasInCase(around.members, told.holder, told.sentOn ?? told.draftedOn))
    return breach('TOLD_NOT_IN_CASE', 'holder');
  const taken = takeSteps(told, today);
  if ('rule' in taken) return taken;
  return differenceBreach(told, taken, STATE) ?? openBreach(taken, around, today) ?? taken;
}

/** What follows from the steps that were taken. */
const STATE = [
  ...(['status', 'sentOn', 'answeredOn', 'startedOn', 'endedOn', 'internshipFrom', 'internshipTo'] as const),
  ...(['refusalReason', 'stopReason'] as const),
];

const STEPS: Readonly<Record<Exclude<ReferralStatus, 'REVOKED'>, readonly ReferralStep[]>> = {
  DRAFTED: [],
  SENT: ['send'],
  ACCEPTED: ['send', 'accept'],
  REFUSED: ['send', 'refuse'],
  STARTED: ['send', 'accept', 'start'],
  COMPLETED: ['send', 'accept', 'start', 'complete'],
  STOPPED: ['send', 'accept', 'start', 'stop'],
};

/** One that was taken back went as far as its days tell. */
function stepsOf({ status, sentOn, answeredOn }: ReferralRow): readonly ReferralStep[] {
  if (status !== 'REVOKED') return STEPS[status];
  return [...(sentOn === null ? [] : STEPS.SENT), ...(answeredOn === null ? [] : (['accept'] as const)), 'revoke'];
}

const DAYS = {
  ...{ send: 'sentOn', accept: 'answeredOn', refuse: 'answeredOn', start: 'startedOn' },
  ...{ complete: 'endedOn', stop: 'endedOn', revoke: 'endedOn' },
} as const satisfies Record<ReferralStep, keyof ReferralRow>;

function takeSteps(told: ReferralRow, today: LocalDate): ReferralRow | Breach {
  const blank = {
    sentOn: null,
    answeredOn: null,
    startedOn: null,
    endedOn: null,
    internshipFrom: null,
    internshipTo: null,
  };
  let row: ReferralRow = { ...told, ...blank, status: 'DRAFTED', refusalReason: null, stopReason: null };
  for (const step of stepsOf(told)) {
    const field = DAYS[step];
    const on = told[field];
    if (on === null) return breach('TOLD_STATE', field);
    const next = takeReferralStep({ ...row, ...reasonOf(step, told) }, step, on, today);
    if ('rule' in next) return { ...next, field };
    const then = step === 'start' ? internshipOf(next, told, today) : next;
    if ('rule' in then) return then;
    row = then;
  }
  if (row.status === 'REFUSED' && row.refusalReason === null) return breach('TOLD_STATE', 'refusalReason');
  if (row.status === 'STOPPED' && row.stopReason === null) return breach('TOLD_STATE', 'stopReason');
  return row;
}

function reasonOf(step: ReferralStep, { refusalReason, stopReason }: ReferralRow): Partial<ReferralRow> {
  if (step === 'refuse') return { refusalReason };
  return step === 'stop' ? { stopReason } : {};
}

function internshipOf(row: ReferralRow, { internshipFrom, internshipTo }: ReferralRow, today: LocalDate) {
  if (internshipFrom === null) return row;
  const placed = withInternship(row, { from: internshipFrom, to: internshipTo }, today);
  return 'rule' in placed ? { ...placed, field: placed.field === 'to' ? 'internshipTo' : 'internshipFrom' } : placed;
}

/** What is wrong with a referral that is open. */
function openBreach(row: ReferralRow, around: AroundReferral, today: LocalDate): Breach | null {
  const { status, sentOn, startedOn, recipient } = row;
  if (status !== 'DRAFTED' && !LIVE.includes(status)) return null;
  if (status === 'STARTED') {
    return wasInCase(around.members, recipient, startedOn ?? today) ? null : breach('TOLD_NOT_IN_CASE', 'recipient');
  }
  const joined = joinedByReferral(row, NO_MEMBER, around, today);
  if ('rule' in joined) return joined;
  if (sentOn === null) return null;
  const sections = namedSections(row);
  const then = around.decisions.filter(({ decidedOn }) => decidedOn <= sentOn);
  return (
    hiddenBreach(around.isFindable) ??
    agreementBreach(sections, standingDecisions(then, sentOn)) ??
    standingBreach(sections, standingDecisions(around.decisions, today))
  );
}

/** Asked only for whether the sender is in an open case: nobody joins by an extract of referrals. */
const NO_MEMBER = {
  ...{ id: '', staffMember: null, responsibility: 'SUPPORT', since: '', until: null, leaveReason: null },
  ...{ changedAt: new Date(0), version: 0 },
} as const satisfies Omit<CaseMemberRow, 'caseId' | 'organisation'>;
