import type { LocalDate } from '../../../shared/local-date.ts';
import type { AccessRequestRow } from '../case-entities.ts';
import type { CaseMemberRow, CaseRow, OrganisationRow } from '../entities.ts';
import type { OutreachOutcome } from '../generated/resolver-types.ts';
import type { OutreachRequestRow } from '../outreach-entities.ts';
import type { ParticipationRow } from '../participation-entities.ts';
import type { PartnershipRow } from '../partnership-entities.ts';
import type { JointChanges } from '../tables.ts';
import { isMemberOn, isOrganisationOn } from './case.ts';
import { accessState, answerBy } from './case-access.ts';
import { EMPLOYER_GUEST } from './guest.ts';
import { CONTACTED, contactBreach } from './participation.ts';

/** What the partnership has on record about the person whom a request was about. */
export interface OutreachDossier {
  readonly cases: readonly CaseRow[];
  readonly members: readonly CaseMemberRow[];
  readonly accessRequests: readonly AccessRequestRow[];
  readonly participations: readonly ParticipationRow[];
}

/** The columns that every new row begins with. */
export type NewRow = () => { id: string; sourceId: string; changedAt: Date; version: number };

/** What a request comes to. */
export interface Settled {
  readonly outcome: OutreachOutcome;
  readonly changes: JointChanges;
}

/** The partner that asked, as it stands on the day of the answer. */
export interface Partner {
  readonly organisation: Pick<OrganisationRow, 'kind' | 'from' | 'to'> | undefined;
  readonly partnership: Pick<PartnershipRow, 'from' | 'to'> | undefined;
  /** Whether it is in the partnership that it asked within. */
  readonly isPartner: boolean;
}

/**
 * Whether the partner that asked still takes part: the partnership runs, it is in it, and it is there itself, as no guest. From
 * who does not, nobody learns who is who any more: the request waits until it expires.
 */
export function stillTakesPart({ organisation, partnership, isPartner }: Partner, today: LocalDate): boolean {
  const runs = partnership !== undefined && partnership.from <= today && (partnership.to ?? today) >= today;
  return runs && isPartner && isOrganisationOn(organisation, today) && organisation?.kind !== EMPLOYER_GUEST;
}

/**
 * What follows once the source register has told who somebody is, whom a partner met and who agreed to it:
 * - FOLLOWED: the partner is a member of their case already;
 * - ACCESS_ASKED: others follow them: whoever leads decides who joins, as for every other organisation;
 * - CASE_OPENED: nobody does: the partner opens the case and leads it.
 * Where the partner follows them, their way through the partnership begins as CONTACTED (domain 5).
 */
export function settleOutreach(
  request: OutreachRequestRow,
  clientId: string,
  dossier: OutreachDossier,
  newRow: NewRow,
  today: LocalDate,
): Settled {
  const open = dossier.cases.filter(({ closedOn }) => closedOn === null);
  const isOwn = (each: CaseMemberRow) =>
    each.organisation === request.holder && isMemberOn(each, today) && open.some(({ id }) => id === each.caseId);
  const participations = contact(request, clientId, dossier.participations, newRow, today);
  if (dossier.members.some(isOwn)) return { outcome: 'FOLLOWED', changes: { participations } };
  if (open.length > 0)
    return { outcome: 'ACCESS_ASKED', changes: { accessRequests: asked(request, clientId, dossier, newRow, today) } };
  const row = newRow();
  const opened: CaseRow = {
    ...row,
    clientId,
    openedOn: today,
    closedOn: null,
    lead: request.holder,
    closeReason: null,
  };
  const { id, changedAt, version } = newRow();
  const { holder: organisation, staffMember } = request;
  const part = { caseId: row.id, organisation, staffMember, responsibility: 'SUPPORT' } as const;
  const member = { id, ...part, since: today, until: null, leaveReason: null, changedAt, version };
  return { outcome: 'CASE_OPENED', changes: { cases: [opened], members: [member], participations } };
}

function contact(
  { partnershipId, profile, contactedOn, holder }: OutreachRequestRow,
  clientKey: string,
  earlier: readonly ParticipationRow[],
  newRow: NewRow,
  today: LocalDate,
): ParticipationRow[] {
  if (contactBreach({ partnershipId, contactedOn }, earlier, today) !== null) return [];
  return [{ ...newRow(), clientKey, holder, ...CONTACTED, partnershipId, source: 'OUTREACH', profile, contactedOn }];
}

/** None where the partner asked already and waits for the answer. */
function asked(
  { holder, staffMember, reference }: OutreachRequestRow,
  clientKey: string,
  { accessRequests }: OutreachDossier,
  newRow: NewRow,
  today: LocalDate,
): AccessRequestRow[] {
  if (accessRequests.some((row) => row.holder === holder && accessState(row, today) === 'ASKED')) return [];
  const question = { purpose: 'ACTIVATION', reason: 'CLIENT_ASKS', explanation: `Outreach: ${reference}` } as const;
  const unanswered = { answer: null, answeredOn: null, answeredBy: null, refusal: null };
  const asking = { askedBy: staffMember, askedOn: today, answerBy: answerBy(today) };
  return [{ ...newRow(), clientKey, holder, ...asking, ...question, ...unanswered }];
}
