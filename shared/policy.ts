import { type Authorisation, type AuthorisationRegister, covers, isInForce } from './authorisations.ts';
import type { OrganisationKind, Owner, Purpose, Role } from './caller.ts';
import type { Relation, SharingStatus } from './grant.ts';
import { type LocalDate, today } from './local-date.ts';
import { ask, askAct } from './policy-ask.ts';
import { loadPolicy } from './policy-rules.ts';
import type { Answer } from './policy-slice.ts';
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
  /** Number of the entry in the owner's register of authorisations; null where no rule permits. */
  readonly authorisation: string | null;
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

/** What a policy is loaded with. */
export interface PolicyParts {
  readonly sections: readonly string[];
  readonly acts?: readonly string[];
  readonly standings?: readonly string[];
  /** The owner's register: a permit has effect while its entry is in force, on what the entry covers. */
  readonly authorisations: AuthorisationRegister;
  readonly clock: () => Date;
}

const DEFAULT_DENY = 'default-deny';

/**
 * Loads an owner's policy (Cedar), deny by default. Throws `ConfigurationError` that lists every problem: text that does not
 * parse, a section, act, role or purpose that does not exist, a rule without @id, a permit without @legalBasis or without an
 * @authorisation of the register.
 */
export function createPolicy(owner: Owner, text: string, parts: PolicyParts): Policy {
  const { sections, acts = [], standings = [], authorisations, clock } = parts;
  const { sliceOf, grounds } = loadPolicy(owner, text, { sections, acts, standings, authorisations });
  const kept = { on: '', decisions: new Map<string, Decision>() };
  /** The decision as it was made earlier on this day: at midnight an entry of the register may have ended. */
  const once = (key: string, decideNow: (day: LocalDate) => Decision): Decision => {
    const day = today(clock);
    if (kept.on !== day) {
      kept.on = day;
      kept.decisions.clear();
    }
    const known = kept.decisions.get(key);
    if (known !== undefined) return known;
    const decision = decideNow(day);
    kept.decisions.set(key, decision);
    return decision;
  };
  /** The first rule whose entry is in force and covers what is asked; a refusal where there is none. */
  const resting = ({ permitted, rules }: Answer, isCovered: (entry: Authorisation) => boolean): Permit | Refusal => {
    if (!permitted) return refusal(rules[0]);
    for (const rule of rules) {
      const ground = grounds.get(rule);
      if (ground === undefined || !isCovered(ground.authorisation)) continue;
      return {
        permitted,
        rule,
        legalBasis: ground.legalBasis,
        authorisation: ground.authorisation.number,
        reason: null,
      };
    }
    return refusal();
  };
  const decide = (question: PolicyQuestion): Decision =>
    once(Object.values(question).join('|'), (day) => {
      const isCovered = (entry: Authorisation) => isInForce(entry, day) && covers(entry, question);
      const found = resting(ask(sliceOf, question), isCovered);
      return found.permitted ? found : { ...found, reason: whyNot(question, decide) };
    });
  const decideAct = (question: ActQuestion): Decision => {
    const standing = [...(question.standing ?? [])].sort();
    const key = ['act', question.role, question.purpose, question.act, question.relation, ...standing].join('|');
    return once(key, (day) => {
      const isCovered = (entry: Authorisation) => isInForce(entry, day) && entry.purposes.includes(question.purpose);
      return resting(askAct(sliceOf, question, standings.length > 0), isCovered);
    });
  };
  return { owner, sections, acts, standings, decide, decideAct };
}

type Permit = Decision & { readonly permitted: true };
type Refusal = Decision & { readonly permitted: false };

function refusal(rule = DEFAULT_DENY): Refusal {
  return { permitted: false, rule, legalBasis: null, authorisation: null, reason: 'NOT_PERMITTED' };
}

/** A reason may not leak: who has no relation learns nothing else, and consent is named only where it would open the section. */
function whyNot(question: PolicyQuestion, decide: Policy['decide']): WithheldReason {
  if (question.relation === 'NONE') return 'NO_RELATION';
  if (question.sharing === 'GIVEN' || !decide({ ...question, sharing: 'GIVEN' }).permitted) return 'NOT_PERMITTED';
  return question.sharing === 'WITHDRAWN' ? 'CONSENT_WITHDRAWN' : 'CONSENT_NOT_GIVEN';
}
