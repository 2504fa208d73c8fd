import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Owner,
  PURPOSES,
  type Purpose,
  ROLES,
  type Role,
} from './caller.ts';
import { ConfigurationError } from './errors.ts';
import { RELATIONS, type Relation, SHARING_STATUSES, type SharingStatus } from './grant.ts';
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

export interface Policy {
  readonly owner: Owner;
  readonly sections: readonly string[];
  decide(question: PolicyQuestion): Decision;
}

const DEFAULT_DENY = 'default-deny';

// V8 11 (Node 20) aborts the process after some thousand calls into WebAssembly that its optimiser inlined
// ("unreachable code" in Deoptimizer::DoComputeBuiltinContinuation). A policy engine may not bring the process down.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--no-turbo-inline-js-wasm-calls');

/**
 * Loads an owner's policy (Cedar), deny by default. Throws `ConfigurationError` that lists every problem: text that does not
 * parse, a section, role or purpose that does not exist, a rule without @id, a permit without @legalBasis.
 */
export function createPolicy(owner: Owner, text: string, sections: readonly string[]): Policy {
  const { policies, legalBasis } = loadRules(owner, text);
  validate(owner, policies, sections);
  const policySet = createHash('sha256').update(`${owner}\n${sections.join()}\n${text}`).digest('hex');
  expectSuccess(owner, cedar.preparsePolicySet(policySet, { staticPolicies: policies }));
  const kept = new Map<string, Decision>();
  const decide = (question: PolicyQuestion): Decision => {
    const key = Object.values(question).join('|');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const decision = evaluate(policySet, legalBasis, question, decide);
    kept.set(key, decision);
    return decision;
  };
  return { owner, sections, decide };
}

/** The Cedar schema against which every owner's policy is validated. */
export function policySchema(sections: readonly string[]): string {
  const list = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(', ');
  return `
    entity Role enum [${list(ROLES)}];
    entity Section enum [${list(sections)}];
    entity Purpose enum [${list(PURPOSES)}];
    entity Relation enum [${list(RELATIONS)}];
    entity OrganisationKind enum [${list([...ORGANISATION_KINDS, 'NONE'])}];
    entity Sharing enum [${list(SHARING_STATUSES)}];
    action disclose appliesTo {
      principal: [Role], resource: [Section],
      context: { purpose: Purpose, relation: Relation, organisationKind: OrganisationKind, sharing: Sharing, holdsPart: Bool }
    };`;
}

interface Rules {
  policies: Record<string, cedar.PolicyJson>;
  legalBasis: Map<string, string | null>;
}

function loadRules(owner: Owner, text: string): Rules {
  const parts = cedar.policySetTextToParts(text);
  if (parts.type === 'failure')
    throw new ConfigurationError(
      `policy of ${owner}`,
      parts.errors.map((e) => e.message),
    );
  const rules: Rules = { policies: {}, legalBasis: new Map() };
  const problems = parts.policies.flatMap((policy) => addRule(rules, policy));
  if (problems.length > 0) throw new ConfigurationError(`policy of ${owner}`, problems);
  return rules;
}

function addRule(rules: Rules, text: string): string[] {
  const parsed = cedar.policyToJson(text);
  if (parsed.type === 'failure') return parsed.errors.map((error) => error.message);
  const { id, legalBasis } = parsed.json.annotations ?? {};
  const start = text.trim().slice(0, 60).replaceAll('\n', ' ');
  if (id === undefined) return [`The rule that starts with "${start}" has no @id: give it one, it stands in the log.`];
  if (rules.policies[id] !== undefined) return [`Two rules have the @id "${id}": rename one.`];
  if (parsed.json.effect === 'permit' && !legalBasis) return [`The permit "${id}" has no @legalBasis: name it.`];
  rules.policies[id] = parsed.json;
  rules.legalBasis.set(id, legalBasis ?? null);
  return [];
}

function validate(owner: Owner, policies: Rules['policies'], sections: readonly string[]): void {
  const answer = cedar.validate({ schema: policySchema(sections), policies: { staticPolicies: policies } });
  const problems =
    answer.type === 'failure'
      ? answer.errors.map((error) => error.message)
      : answer.validationErrors.map((error) => `${error.policyId}: ${error.error.message}`);
  if (problems.length > 0) throw new ConfigurationError(`policy of ${owner}`, problems);
}

function expectSuccess(owner: Owner, answer: cedar.CheckParseAnswer): void {
  if (answer.type === 'failure')
    throw new ConfigurationError(
      `policy of ${owner}`,
      answer.errors.map((e) => e.message),
    );
}

function evaluate(
  policySet: string,
  legalBasis: Rules['legalBasis'],
  question: PolicyQuestion,
  decide: Policy['decide'],
): Decision {
  const { permitted, rule } = ask(policySet, question);
  if (permitted) return { permitted, rule, legalBasis: legalBasis.get(rule) ?? null, reason: null };
  return { permitted, rule, legalBasis: null, reason: whyNot(question, decide) };
}

/** A reason may not leak: who has no relation learns nothing else, and consent is named only where it would open the section. */
function whyNot(question: PolicyQuestion, decide: Policy['decide']): WithheldReason {
  if (question.relation === 'NONE') return 'NO_RELATION';
  if (question.sharing === 'GIVEN' || !decide({ ...question, sharing: 'GIVEN' }).permitted) return 'NOT_PERMITTED';
  return question.sharing === 'WITHDRAWN' ? 'CONSENT_WITHDRAWN' : 'CONSENT_NOT_GIVEN';
}

function ask(policySet: string, question: PolicyQuestion): { permitted: boolean; rule: string } {
  const entity = (type: string, id: string) => ({ __entity: { type, id } });
  const answer = cedar.statefulIsAuthorized({
    principal: { type: 'Role', id: question.role },
    action: { type: 'Action', id: 'disclose' },
    resource: { type: 'Section', id: question.section },
    context: {
      purpose: entity('Purpose', question.purpose),
      relation: entity('Relation', question.relation),
      organisationKind: entity('OrganisationKind', question.organisationKind),
      sharing: entity('Sharing', question.sharing),
      holdsPart: question.holdsPart,
    },
    preparsedPolicySetId: policySet,
    entities: [],
  });
  // An evaluation that fails decides nothing, and what nothing decides is denied.
  if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0)
    return { permitted: false, rule: DEFAULT_DENY };
  const [rule = DEFAULT_DENY] = [...answer.response.diagnostics.reason].sort();
  return { permitted: answer.response.decision === 'allow', rule };
}
