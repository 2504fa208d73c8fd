import type { Breach } from '../../../shared/acts/rule-book.ts';
import type {
  ReferralAcceptInput,
  ReferralCompleteInput,
  ReferralDraftInput,
  ReferralInternshipRecordInput,
  ReferralRefuseInput,
  ReferralReviseInput,
  ReferralRevokeInput,
  ReferralSendInput,
  ReferralStartInput,
  ReferralStopInput,
} from '../generated/resolver-types.ts';
import {
  type ClientActInput,
  type JointFacts,
  type JointOutcome,
  onClient,
  onShared,
  type SharedActInput,
} from '../joint/joint-act.ts';
import type { ReferralRow } from '../referral-entities.ts';
import { lastDayOfMember } from '../rules/guest.ts';
import { agreedAnswerDays } from '../rules/referral-answer-days.ts';
import { joinedByReferral } from '../rules/referral-case.ts';
import {
  agreementBreach,
  answerDueOn,
  askedBreach,
  hiddenBreach,
  namedSections,
  standingBreach,
} from '../rules/referral-sending.ts';
import { takeReferralStep, withInternship } from '../rules/referral-states.ts';
import { asDecided, standingDecisions } from '../rules/sharing.ts';

type Written = Pick<ReferralDraftInput, 'recipient' | 'staffMember' | 'kind' | 'question' | 'sharedSections'>;

const organisations = ({ recipient }: Written) => [recipient];

const referralDraft = onClient<ReferralDraftInput & ClientActInput>({
  name: 'referralDraft',
  organisations,
  decide: (input, facts) => write(input, { ...UNWRITTEN, ...facts.newRecord(), draftedOn: facts.today }, facts),
});

const referralRevise = onShared<'referrals', ReferralReviseInput & SharedActInput>({
  name: 'referralRevise',
  on: 'referrals',
  organisations,
  decide: (row, input, facts) =>
    row.status === 'DRAFTED'
      ? write(input, row, facts)
      : { refused: { rule: 'REFERRAL_NOT_NOW', field: 'status' } satisfies Breach },
});

const referralSend = onShared<'referrals', ReferralSendInput & SharedActInput>({
  name: 'referralSend',
  on: 'referrals',
  agreesWith: ({ id }, { referrals }) => referrals.find((row) => row.id === id)?.recipient ?? null,
  decide: (row, { answerDays }, facts) => {
    const { today } = facts;
    const sent = takeReferralStep(row, 'send', today, today);
    if ('rule' in sent) return { refused: sent };
    const found = hiddenBreach(facts.isFindable) ?? agreementBreach(namedSections(row), standingFor(row, facts));
    if (found !== null) return { refused: found };
    const due = answerDueOn(today, agreedAnswerDays(facts.shared, today), answerDays ?? null);
    return typeof due === 'string' ? outcome({ ...sent, answerDueOn: due }) : { refused: due };
  },
});

const referralAccept = onShared<'referrals', ReferralAcceptInput & SharedActInput>({
  name: 'referralAccept',
  on: 'referrals',
  decide: (row, _input, facts) =>
    outcome(notAgreed(row, facts) ?? takeReferralStep(byRecipient(row, facts), 'accept', facts.today, facts.today)),
});

const referralRefuse = onShared<'referrals', ReferralRefuseInput & SharedActInput>({
  name: 'referralRefuse',
  on: 'referrals',
  decide: (row, { reason }, facts) =>
    outcome(
      takeReferralStep({ ...byRecipient(row, facts), refusalReason: reason }, 'refuse', facts.today, facts.today),
    ),
});

/** From the start on the recipient is one of those who follow the client: a member of the case. */
const referralStart = onShared<'referrals', ReferralStartInput & SharedActInput>({
  name: 'referralStart',
  on: 'referrals',
  decide: (row, { startedOn, responsibility }, facts) => {
    const started = takeReferralStep(byRecipient(row, facts), 'start', startedOn, facts.today);
    if ('rule' in started) return { refused: started };
    const found = notAgreed(row, facts);
    if (found !== null) return { refused: found };
    const { id, changedAt, version } = facts.newRecord();
    const { organisationKind: kind } = facts.client;
    const staffMember = facts.caller.staffMember;
    const member = {
      id,
      changedAt,
      version,
      staffMember,
      responsibility,
      since: startedOn,
      until: lastDayOfMember({ kind }, startedOn),
      leaveReason: null,
    };
    const joined = joinedByReferral(started, member, facts.dossier, facts.today);
    return 'rule' in joined ? { refused: joined } : { write: { referrals: [started], members: joined } };
  },
});

const referralInternshipRecord = onShared<'referrals', ReferralInternshipRecordInput & SharedActInput>({
  name: 'referralInternshipRecord',
  on: 'referrals',
  decide: (row, { from, to }, facts) => outcome(withInternship(row, { from, to: to ?? null }, facts.today)),
});

const referralComplete = onShared<'referrals', ReferralCompleteInput & SharedActInput>({
  name: 'referralComplete',
  on: 'referrals',
  decide: (row, { endedOn }, { today }) => outcome(takeReferralStep(row, 'complete', endedOn, today)),
});

const referralStop = onShared<'referrals', ReferralStopInput & SharedActInput>({
  name: 'referralStop',
  on: 'referrals',
  decide: (row, { endedOn, reason }, { today }) =>
    outcome(takeReferralStep({ ...row, stopReason: reason }, 'stop', endedOn, today)),
});

const referralRevoke = onShared<'referrals', ReferralRevokeInput & SharedActInput>({
  name: 'referralRevoke',
  on: 'referrals',
  decide: (row, _input, { today }) => outcome(takeReferralStep(row, 'revoke', today, today)),
});

const UNWRITTEN = {
  ...{ status: 'DRAFTED', sentOn: null, answerDueOn: null, answeredOn: null, startedOn: null, endedOn: null },
  ...{ internshipFrom: null, internshipTo: null, refusalReason: null, stopReason: null, recipientStaffMember: null },
} as const satisfies Partial<ReferralRow>;

function write(
  { recipient, staffMember = null, kind, question = null, sharedSections }: Written,
  row: Omit<ReferralRow, 'recipient' | 'kind' | 'question' | 'sharedSections' | 'senderStaffMember'>,
  { caller, organisations: known, today }: JointFacts,
): JointOutcome {
  const sections = [...new Set(sharedSections)];
  const asked = { recipient, question, sharedSections: sections };
  const found = askedBreach({ ...asked, staffMember }, caller.organisation, known.get(recipient), today);
  if (found !== null) return { refused: found };
  return outcome({
    ...{ ...row, ...asked, kind, sharedSections: sections.join('\n') },
    senderStaffMember: caller.staffMember,
    recipientStaffMember: staffMember,
  });
}

/** The client's agreement is asked for at every step that opens something: what was taken back since opens nothing more. */
function notAgreed(row: ReferralRow, facts: JointFacts): Breach | null {
  return hiddenBreach(facts.isFindable) ?? standingBreach(namedSections(row), standingFor(row, facts));
}

/** What the client decided for the recipient. */
function standingFor({ recipient }: ReferralRow, { dossier, today }: JointFacts): ReturnType<typeof standingDecisions> {
  return standingDecisions(dossier.sharing.filter((row) => row.recipient === recipient).map(asDecided), today);
}

function byRecipient(row: ReferralRow, { caller }: JointFacts): ReferralRow {
  return { ...row, recipientStaffMember: caller.staffMember };
}

function outcome(found: ReferralRow | Breach): JointOutcome {
  return 'rule' in found ? { refused: found } : { write: { referrals: [found] } };
}

/** Referrals from one organisation to another, step by step. */
export const referralActs = [
  referralDraft,
  referralRevise,
  referralSend,
  referralAccept,
  referralRefuse,
  referralStart,
  referralInternshipRecord,
  referralComplete,
  referralStop,
  referralRevoke,
];
