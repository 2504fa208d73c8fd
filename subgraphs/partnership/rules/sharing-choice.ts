import type { OrganisationKind } from '../../../shared/caller.ts';
import type { SharingStatus } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { SharingBasis } from '../generated/resolver-types.ts';
import { type Decided, standingDecisions } from './sharing.ts';

/** That a member of the case of this kind sees a section that it does not hold, and on what ground. */
export interface Ground {
  readonly section: string;
  readonly kind: OrganisationKind;
  readonly basis: 'CONSENT' | 'LAW';
  readonly legalBasis: string;
}

/** An organisation that a client may have something to say about. */
export interface Recipient {
  /** KBO number. */
  readonly organisation: string;
  readonly kind: OrganisationKind;
}

/** What a client has to say about one section and one organisation. */
export interface SectionChoice {
  readonly section: string;
  readonly recipient: string;
  readonly basis: SharingBasis;
  /** What the law says, for what needs no agreement; empty where everything does. */
  readonly legalBasis: readonly string[];
  readonly status: SharingStatus;
  /** Day of the decision that stands; null where there is none. */
  readonly decidedOn: LocalDate | null;
}

/**
 * What an organisation can see of a client, section by section, and what the client has to say about it: CONSENT where it sees it
 * only as long as they agree, LAW where it needs no agreement for its task, BOTH where that depends on the task. What no rule
 * opens to its kind is left out: there is nothing to decide (AVG art. 7 and 13; by section, consent first).
 */
export function sharingChoices(
  { organisation, kind }: Recipient,
  decisions: readonly Decided[],
  grounds: readonly Ground[],
  today: LocalDate,
): SectionChoice[] {
  const own = grounds.filter((ground) => ground.kind === kind);
  const standing = standingDecisions(decisions, today);
  return [...new Set(own.map(({ section }) => section))]
    .map((section) => {
      const of = own.filter((ground) => ground.section === section);
      const legalBasis = [...new Set(of.filter(({ basis }) => basis === 'LAW').map((ground) => ground.legalBasis))];
      const status = standing[section] ?? 'UNKNOWN';
      return {
        section,
        recipient: organisation,
        basis: basisOf(of),
        legalBasis,
        status,
        decidedOn: dayOf(decisions, section, status),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis) || a.section.localeCompare(b.section));
}

/** The grounds of who is asked by a referral: the sections that it names, with the client's agreement (ADR 15). */
export function byReferral(kind: OrganisationKind, named: readonly string[]): Ground[] {
  return named.map((section) => ({ section, kind, basis: 'CONSENT', legalBasis: 'AVG art. 6(1)(a)' }));
}

const ORDER: readonly SharingBasis[] = ['CONSENT', 'BOTH', 'LAW'];

function basisOf(grounds: readonly Ground[]): SharingBasis {
  const found = new Set(grounds.map(({ basis }) => basis));
  if (found.size > 1) return 'BOTH';
  return found.has('CONSENT') ? 'CONSENT' : 'LAW';
}

function dayOf(decisions: readonly Decided[], section: string, status: SharingStatus): LocalDate | null {
  const same = decisions.filter((each) => each.section === section && each.status === status);
  return same.reduce<LocalDate | null>(
    (last, { decidedOn }) => (last === null || decidedOn > last ? decidedOn : last),
    null,
  );
}
