import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow, CaseRow } from '../entities.ts';
import type {
  CaseCloseInput,
  CaseMemberAddInput,
  CaseMemberEndInput,
  CaseMemberLeaveInput,
  CaseOpenInput,
  CaseResponsibility,
  CaseStaffAssignInput,
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
import {
  closeBreach,
  endedWithCase,
  isInCase,
  isMemberOn,
  isOrganisationOn,
  leaveBreach,
  openBreach,
  staffBreach,
} from '../rules/case.ts';
import { EMPLOYER_GUEST, lastDayOfMember } from '../rules/guest.ts';
import { followsWithout, unseatedBy } from '../rules/referral-case.ts';
import { takeReferralStep } from '../rules/referral-states.ts';

/** A membership that begins today, of an organisation that the act knows of; that of a guest ends by itself. */
export function newMember(
  part: { readonly caseId: string; readonly organisation: string; readonly responsibility: CaseResponsibility },
  staffMember: string | null,
  { newRecord, today, organisations }: JointFacts,
): CaseMemberRow {
  const { id, changedAt, version } = newRecord();
  const until = lastDayOfMember(organisations.get(part.organisation), today);
  return { id, ...part, staffMember, since: today, until, leaveReason: null, changedAt, version };
}

const caseOpen = onClient<CaseOpenInput & ClientActInput>({
  name: 'caseOpen',
  decide: ({ responsibility, staffMember }, facts) => {
    const { caller, client, dossier, today, newRecord } = facts;
    const organisation = caller.organisation ?? '';
    const found = staffBreach(staffMember, 'staffMember') ?? openBreach(organisation, dossier, today);
    if (found !== null) return { refused: found };
    // Who leads has to be known by name to the other members.
    if (client.organisationKind === null) return { refused: breach('CASE_ORGANISATION', 'client') };
    if (client.organisationKind === EMPLOYER_GUEST) return { refused: breach('CASE_GUEST_LEADS', 'client') };
    const { id, sourceId, changedAt, version } = newRecord();
    const opened: CaseRow = {
      ...{ id, sourceId, changedAt, version, clientId: client.clientId },
      ...{ openedOn: today, closedOn: null, lead: organisation, closeReason: null },
    };
    const part = { caseId: id, organisation, responsibility };
    return { write: { cases: [opened], members: [newMember(part, staffMember ?? caller.staffMember, facts)] } };
  },
});

const caseClose = onShared<'cases', CaseCloseInput & SharedActInput>({
  on: 'cases',
  name: 'caseClose',
  decide: (file, { reason }, { dossier, today }) => {
    const found = closeBreach(file.id, dossier.handovers);
    if (found !== null) return { refused: found };
    const running = dossier.members.filter(
      ({ caseId, until }) => caseId === file.id && (until === null || until > today),
    );
    const members = running.map((each) => endedWithCase(each, today));
    const referrals = revokedWith(unseatedBy(file.id, dossier, today), dossier.referrals, today);
    return { write: { cases: [{ ...file, closedOn: today, closeReason: reason }], members, referrals } };
  },
});

const caseMemberAdd = onShared<'cases', CaseMemberAddInput & SharedActInput>({
  on: 'cases',
  name: 'caseMemberAdd',
  organisations: ({ organisation }) => [organisation],
  decide: (file, { organisation, responsibility, staffMember }, facts) => {
    const { dossier, organisations, today } = facts;
    const found = staffBreach(staffMember, 'staffMember');
    if (found !== null) return { refused: found };
    const known = organisations.get(organisation);
    if (!isOrganisationOn(known, today)) return { refused: breach('CASE_ORGANISATION', 'organisation') };
    if (known?.kind === EMPLOYER_GUEST && !staffMember) return { refused: breach('CASE_GUEST_NAMED', 'staffMember') };
    if (isInCase(dossier.members, file.id, organisation, today))
      return { refused: breach('CASE_MEMBER_THERE', 'organisation') };
    const part = { caseId: file.id, organisation, responsibility };
    return { write: { members: [newMember(part, staffMember ?? null, facts)] } };
  },
});

const caseStaffAssign = onShared<'members', CaseStaffAssignInput & SharedActInput>({
  on: 'members',
  name: 'caseStaffAssign',
  decide: (membership, { staffMember }, { today }) => {
    const found = staffBreach(staffMember, 'staffMember');
    if (found !== null) return { refused: found };
    if (!isMemberOn(membership, today)) return { refused: breach('CASE_MEMBER_LEFT', 'id') };
    return { write: { members: [{ ...membership, staffMember }] } };
  },
});

const caseMemberLeave = onShared<'members', CaseMemberLeaveInput & SharedActInput>({
  on: 'members',
  name: 'caseMemberLeave',
  decide: endMembership,
});

/** Who leads says when the part of another ends: of a guest, of an enterprise whose track is over. */
const caseMemberEnd = onShared<'members', CaseMemberEndInput & SharedActInput>({
  on: 'members',
  name: 'caseMemberEnd',
  decide: endMembership,
});

/** The membership with its last day, and the referrals of who leaves that nobody has started taken back. */
function endMembership(
  membership: CaseMemberRow,
  { lastDay, reason }: Pick<CaseMemberLeaveInput, 'lastDay' | 'reason'>,
  { dossier, today }: JointFacts,
): JointOutcome {
  const file = caseOf(membership, dossier.cases);
  const found = leaveBreach(membership, lastDay, { ...dossier, file }, today);
  if (found !== null) return { refused: found };
  const senders = followsWithout(membership, dossier, today) ? [] : [membership.organisation];
  const referrals = revokedWith(senders, dossier.referrals, today);
  return { write: { members: [{ ...membership, until: lastDay, leaveReason: reason }], referrals } };
}

/** The case of a membership or a hand-over. */
export function caseOf({ caseId }: { readonly caseId: string }, cases: readonly CaseRow[]): CaseRow {
  const file = cases.find(({ id }) => id === caseId);
  if (file === undefined) throw new Error('A membership or hand-over stands in no case of its client.');
  return file;
}

/** The referrals of those who follow the client no longer that nobody has started: who sent them can no longer take them back. */
function revokedWith(senders: readonly string[], referrals: readonly ReferralRow[], today: LocalDate): ReferralRow[] {
  return referrals
    .filter(({ holder }) => senders.includes(holder))
    .flatMap((row) => {
      const revoked = takeReferralStep(row, 'revoke', today, today);
      return 'rule' in revoked ? [] : [revoked];
    });
}

/** Who follows a client: opening and closing a case, joining and leaving it. */
export const caseActs = [caseOpen, caseClose, caseMemberAdd, caseStaffAssign, caseMemberLeave, caseMemberEnd];
