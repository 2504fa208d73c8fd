import { type Caller, type Owner, type Role, rolesForPurpose, sourceOf } from './caller.ts';
import type { GrantFacts } from './grant.ts';
import type { Decision, Policy } from './policy.ts';

export interface DecideOptions {
  readonly owner: Owner;
  readonly policy: Policy;
  readonly caller: Caller;
  readonly facts: GrantFacts;
}

/** The decision for a section; with a holder (KBO) that for the holder's part of it. */
export type Decide = (section: string, holder?: string) => Decision;

/** No rule of the policy gives it. */
export const NO_RULE: Decision = {
  permitted: false,
  rule: 'default-deny',
  legalBasis: null,
  authorisation: null,
  reason: 'NOT_PERMITTED',
};

/**
 * Decides for one caller and one client: the first role that permits, else the first role's refusal. A part is decided by
 * whether it is the caller's own, so that holding one opens no other holder's; a section opens when one of its parts does.
 */
export function createDecider({ caller, facts, policy, owner }: DecideOptions): Decide {
  const roles = rolesForPurpose(caller);
  const ask = (section: string, role: Role, holdsPart: boolean) =>
    policy.decide({
      role,
      organisationKind: facts.organisationKind ?? 'NONE',
      relation: facts.relation,
      purpose: caller.purpose,
      section,
      sharing: facts.sharing[section] ?? 'UNKNOWN',
      holdsPart,
    });
  const kept = new Map<string, Decision>();
  const byRoles = (section: string, holdsPart: boolean): Decision => {
    const key = `${section} ${holdsPart}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const decision = firstThatPermits(roles.map((role) => ask(section, role, holdsPart)));
    kept.set(key, decision);
    return decision;
  };
  const isOwn = (holder: string) => holder === caller.organisation;
  const own = holdersAt(facts, owner).map(isOwn);
  // Of who is not known here there is no part: that is answered as another's would be.
  const kinds = own.length === 0 ? [false] : [true, false].filter((kind) => own.includes(kind));
  return (section, holder) =>
    holder === undefined
      ? firstThatPermits(kinds.map((holdsPart) => byRoles(section, holdsPart)))
      : byRoles(section, isOwn(holder));
}

/** Who holds a part of the client's record at an owner, as the grant lists them. */
export function holdersAt(facts: GrantFacts, owner: Owner): string[] {
  const source = sourceOf(owner);
  return [...new Set(facts.holders.filter((each) => each.owner === source).map((each) => each.organisation))];
}

function firstThatPermits(decisions: readonly Decision[]): Decision {
  return decisions.find((each) => each.permitted) ?? decisions[0] ?? NO_RULE;
}
