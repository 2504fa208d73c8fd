import type { OrganisationKind, Owner, Purpose, Role } from './caller.ts';
import type { Relation, SharingStatus } from './grant.ts';
import { ask, askAct } from './policy-ask.ts';
import { type LoadedPolicy, loadPolicy } from './policy-rules.ts';
import type { WithheldReason } from './withheld.ts';

/** Everything that a decision may depend on; each input takes few values, so decisions are kept. */
export interface PolicyQuestion {
  readonly role: Role;
  readonly organisationKind: OrganisationKind | 'NONE';
  readonly relation: Relation;
  readonly purpose: Purpose;
  readonly section: string;
  /** What the client decided about this section and the caller's organisation. */
  readonly sharing: SharingStatus;
  /** Whether the part in question is the one that the caller's organisation holds itself. */
  readonly holdsPart: boolean;
}

export interface Decision {
  readonly permitted: boolean;
  /** Id of the rule that decided; `default-deny` where no rule speaks. */
  readonly rule: string;
  readonly legalBasis: string | null;
  /** Why not; null when permitted. */
  readonly reason: WithheldReason | null;
}

/** Whether somebody may do an act. Of an owner of records, who is no staff of the holder is never asked about. */
export interface ActQuestion {
  readonly role: Role;
  readonly purpose: Purpose;
  /** Name of the act: the mutation field. */
  readonly act: string;
  /** For acts that cross organisations: why the caller may see the client. */
  readonly relation?: Relation;
  /** For acts that cross organisations: what the caller's organisation is to the case and to the record. */
  readonly standing?: readonly string[];
}

export interface Policy {
  readonly owner: Owner;
  readonly sections: readonly string[];
  readonly acts: readonly string[];
  /** What an organisation can be to a case and a record; empty for an owner whose acts never cross organisations. */
  readonly standings: readonly string[];
  decide(question: PolicyQuestion): Decision;
  /** As `decide`, for an act on the part that the caller's own organisation holds. */
  decideAct(question: ActQuestion): Decision;
}

/**
 * Loads an owner's policy (Cedar), deny by default. Throws `ConfigurationError` that lists every problem: text that does not
 * parse, a section, act, role or purpose that does not exist, a rule without @id, a permit without @legalBasis.
 */
export function createPolicy(
  owner: Owner,
  text: string,
  sections: readonly string[],
  acts: readonly string[] = [],
  standings: readonly string[] = [],
): Policy {
  const { sliceOf, legalBasis } = loadPolicy(owner, text, { sections, acts, standings });
  const kept = new Map<string, Decision>();
  const decide = (question: PolicyQuestion): Decision => {
    const key = Object.values(question).join('|');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const decision = evaluate(sliceOf, legalBasis, question, decide);
    kept.set(key, decision);
    return decision;
  };
  const keptActs = new Map<string, Decision>();
  const decideAct = (question: ActQuestion): Decision => {
    const standing = [...(question.standing ?? [])].sort();
    const key = [question.role, question.purpose, question.act, question.relation, ...standing].join('|');
    const known = keptActs.get(key);
    if (known !== undefined) return known;
    const { permitted, rule } = askAct(sliceOf, question, standings.length > 0);
    const basis = permitted ? (legalBasis.get(rule) ?? null) : null;
    const decision: Decision = { permitted, rule, legalBasis: basis, reason: permitted ? null : 'NOT_PERMITTED' };
    keptActs.set(key, decision);
    return decision;
  };
  return { owner, sections, acts, standings, decide, decideAct };
}

function evaluate(
  sliceOf: LoadedPolicy['sliceOf'],
  legalBasis: LoadedPolicy['legalBasis'],
  question: PolicyQuestion,
  decide: Policy['decide'],
): Decision {
  const { permitted, rule } = ask(sliceOf, question);
  if (permitted) return { permitted, rule, legalBasis: legalBasis.get(rule) ?? null, reason: null };
  return { permitted, rule, legalBasis: null, reason: whyNot(question, decide) };
}

/** A reason may not leak: who has no relation learns nothing else, and consent is named only where it would open the section. */
function whyNot(question: PolicyQuestion, decide: Policy['decide']): WithheldReason {
  if (question.relation === 'NONE') return 'NO_RELATION';
  if (question.sharing === 'GIVEN' || !decide({ ...question, sharing: 'GIVEN' }).permitted) return 'NOT_PERMITTED';
  return question.sharing === 'WITHDRAWN' ? 'CONSENT_WITHDRAWN' : 'CONSENT_NOT_GIVEN';
}
