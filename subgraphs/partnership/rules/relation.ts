import type { Caller } from '../../../shared/caller.ts';
import type { Relation } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';

/** What the partnership knows about a caller and a client, before it says how they are related. */
export interface RelationFacts {
  /** Whether the caller is this client, by national number. */
  readonly isClient: boolean;
  /** First day of the caller's organisation in the client's open case; null when it is no member today. */
  readonly memberSince: LocalDate | null;
  /** The periods in which the caller's organisation holds a part itself. */
  readonly ownParts: readonly { from: LocalDate; to: LocalDate | null }[];
  /** Day on which the first open referral of the client to the caller's organisation was sent; null where there is none. */
  readonly referredOn: LocalDate | null;
  /** Whether urgent access that the caller took themselves runs at this moment. */
  readonly urgent: boolean;
  /** Whether anybody of the caller's organisation ever took urgent access to the client. */
  readonly urgentTaken: boolean;
  /** Somebody whose whereabouts may not be found, or of whom the source register has not told yet. */
  readonly shielded: boolean;
}

export interface StatedRelation {
  readonly relation: Relation;
  readonly since: LocalDate | null;
}

const NONE: StatedRelation = { relation: 'NONE', since: null };

/**
 * Why a caller may see a client. Integration first (KSZ verwijzingsrepertorium, INV-27): whoever is neither a member of the
 * open case, nor asked by an open referral, nor holds a live part, nor took urgent access has no relation. A part counts from its first to its last day, both inclusive.
 */
export function relationOf(caller: Caller, facts: RelationFacts, today: LocalDate): StatedRelation {
  if (caller.purpose === 'OWN_FILE') return facts.isClient ? { relation: 'OWN_FILE', since: null } : NONE;
  const part = facts.ownParts.find((each) => each.from <= today && (each.to === null || each.to >= today));
  if (caller.purpose === 'SUPERVISION') {
    // An officer supervises their own organisation: what it holds today, the cases that it is a member of today, and whom its staff
    // looked at urgently; but the log of somebody who is hidden tells where they are helped now.
    const looked = facts.urgentTaken && !facts.shielded;
    const concerns = facts.memberSince !== null || part !== undefined || looked;
    return concerns ? { relation: 'SUPERVISION', since: null } : NONE;
  }
  if (facts.memberSince !== null) return { relation: 'CASE', since: facts.memberSince };
  if (facts.referredOn !== null && !facts.shielded) return { relation: 'REFERRAL', since: facts.referredOn };
  if (facts.urgent && !facts.shielded) return { relation: 'URGENT', since: today };
  // Holding a part is enough for a first contact, but not with somebody whose whereabouts may not be found.
  return part === undefined || facts.shielded ? NONE : { relation: 'INTAKE', since: part.from };
}
