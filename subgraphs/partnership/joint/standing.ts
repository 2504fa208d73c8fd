import type { Caller, OrganisationKind } from '../../../shared/caller.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { countsOn, guestTerms } from '../rules/guest.ts';
import type { JointDossier } from '../tables.ts';

/**
 * What an organisation can be to a client's case and to one record of it, or (PROMOTOR, PARTNER) to a partnership; the policy
 * asks for them by name.
 */
export const STANDINGS = ['LEAD', 'MEMBER', 'GUEST', 'COACH', 'OWNER', 'RECIPIENT', 'PROMOTOR', 'PARTNER'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Who keeps a row that the client wrote, or is asked something that only the client can answer. */
export const CLIENT = 'CLIENT';

/** A record as standings look at it: who keeps it, and whom it is addressed to. */
export interface Addressed {
  readonly holder?: string | null;
  readonly recipient?: string | null;
  /** The case that it belongs to: what the caller is in another case of the client counts for nothing there. */
  readonly caseId?: string | null;
}

/** Who acts, and for which kind of organisation. */
interface ActingCaller extends Pick<Caller, 'organisation' | 'staffMember'> {
  readonly organisationKind: OrganisationKind | null;
}

/** Who employs clients, also where it coaches them at work (maatwerkbedrijf, LDE). */
export const EMPLOYERS: readonly OrganisationKind[] = ['EMPLOYER', 'SOCIAL_ECONOMY_ENTERPRISE'];

/**
 * What the caller's organisation is: LEAD and MEMBER of the client's open case today (GUEST where it is a private employer, and the
 * caller the person whom it takes part through), OWNER of the record where it keeps it, COACH where it is the caller whom it named to follow the client and it is no employer, RECIPIENT where it is addressed to it. A
 * client is no member of their own case, but keeps rows and is addressed as others are; that it is their own file is what their
 * relation says.
 */
export function standingsOf(
  { organisation, staffMember, organisationKind }: ActingCaller,
  record: Addressed | null,
  { cases, members }: Pick<JointDossier, 'cases' | 'members'>,
  today: LocalDate,
): Standing[] {
  if (organisation === null) return standingsTo(CLIENT, record);
  const open = cases.filter(({ id, closedOn }) => closedOn === null && (record?.caseId ?? id) === id);
  const terms = guestTerms(organisationKind, staffMember, today);
  const own = membersToday({ cases: open, members }, today).filter(
    (member) => member.organisation === organisation && countsOn(terms, member),
  );
  const isNamed = own.some((member) => member.staffMember === staffMember);
  const found: Standing[] = [];
  if (own.length > 0) found.push(terms === null ? 'MEMBER' : 'GUEST');
  if (isNamed && organisationKind !== null && !EMPLOYERS.includes(organisationKind)) found.push('COACH');
  if (leads(organisation, open, own, record)) found.push('LEAD');
  return [...found, ...standingsTo(organisation, record)];
}

/** Whether an organisation leads: the case of the record; of a record of no case every case that is open, for it concerns them all. */
function leads(
  organisation: string,
  open: JointDossier['cases'],
  own: JointDossier['members'],
  record: Addressed | null,
): boolean {
  const led = open.filter(({ id, lead }) => lead === organisation && own.some(({ caseId }) => caseId === id));
  const isOfOneCase = record?.caseId !== undefined && record.caseId !== null;
  return led.length > 0 && (isOfOneCase || led.length === open.length);
}

function standingsTo(who: string, record: Addressed | null): Standing[] {
  const found: Standing[] = [];
  if (record?.holder === who) found.push('OWNER');
  if (record?.recipient === who) found.push('RECIPIENT');
  return found;
}

/** The members of those of these cases that are open, on a day; the last day of a member counts. */
export function membersToday({ cases, members }: Pick<JointDossier, 'cases' | 'members'>, today: LocalDate) {
  const open = new Set(cases.filter(({ closedOn }) => closedOn === null).map(({ id }) => id));
  return members.filter(
    ({ caseId, since, until }) => since <= today && (until === null || until >= today) && open.has(caseId),
  );
}
