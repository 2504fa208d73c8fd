import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Authorisation, AuthorisationRegister } from './authorisations.ts';
import type { Owner } from './caller.ts';
import { ConfigurationError } from './errors.ts';
import { policySchema } from './policy-schema.ts';
import { createSlices, type SliceOf } from './policy-slice.ts';

/** What a policy may speak of. */
export interface Vocabulary {
  readonly sections: readonly string[];
  readonly acts: readonly string[];
  readonly standings: readonly string[];
  /** The owner's register: a permit names an entry of it. */
  readonly authorisations: AuthorisationRegister;
}

/** A policy that the engine holds ready to be asked. */
export interface LoadedPolicy {
  /** The rules that can speak on a question, as the engine knows them. */
  readonly sliceOf: SliceOf;
  /** What each permit rests on, by the id of the rule; a rule that forbids rests on nothing. */
  readonly grounds: ReadonlyMap<string, Ground>;
}

/** What a permit rests on. */
export interface Ground {
  readonly legalBasis: string;
  /** Entry of the owner's register of authorisations. */
  readonly authorisation: Authorisation;
}

interface Rules {
  policies: Record<string, cedar.PolicyJson>;
  grounds: Map<string, Ground>;
}

/** Parses, validates and prepares an owner's policy (Cedar). Throws `ConfigurationError` that lists every problem. */
export function loadPolicy(owner: Owner, text: string, vocabulary: Vocabulary): LoadedPolicy {
  const { sections, acts, standings, authorisations } = vocabulary;
  const { policies, grounds } = parse(owner, text, authorisations);
  if (acts.length > 0) requireActions(owner, policies);
  validate(owner, policies, policySchema(sections, acts, standings));
  return { sliceOf: createSlices(owner, policies), grounds };
}

function parse(owner: Owner, text: string, authorisations: AuthorisationRegister): Rules {
  const parts = cedar.policySetTextToParts(text);
  if (parts.type === 'failure')
    throw new ConfigurationError(
      `policy of ${owner}`,
      parts.errors.map((e) => e.message),
    );
  const rules: Rules = { policies: {}, grounds: new Map() };
  const problems = parts.policies.flatMap((policy) => addRule(rules, policy, authorisations));
  if (problems.length > 0) throw new ConfigurationError(`policy of ${owner}`, problems);
  return rules;
}

function addRule(rules: Rules, text: string, authorisations: AuthorisationRegister): string[] {
  const parsed = cedar.policyToJson(text);
  if (parsed.type === 'failure') return parsed.errors.map((error) => error.message);
  const { id, legalBasis, authorisation } = parsed.json.annotations ?? {};
  const start = text.trim().slice(0, 60).replaceAll('\n', ' ');
  if (id === undefined) return [`The rule that starts with "${start}" has no @id: give it one, it stands in the log.`];
  if (rules.policies[id] !== undefined) return [`Two rules have the @id "${id}": rename one.`];
  rules.policies[id] = parsed.json;
  if (parsed.json.effect === 'forbid') return [];
  if (!legalBasis) return [`The permit "${id}" has no @legalBasis: name it.`];
  if (!authorisation) return [`The permit "${id}" has no @authorisation: name its entry of the register.`];
  const entry = authorisations.find(authorisation);
  if (entry === null)
    return [`The permit "${id}" names "${authorisation}", which is not in the register: enter it there.`];
  rules.grounds.set(id, { legalBasis, authorisation: entry });
  return [];
}

/** A permit that names no action would permit to look and to act at once: nobody signs that by mistake. */
function requireActions(owner: Owner, policies: Rules['policies']): void {
  const open = Object.entries(policies).filter(([, rule]) => rule.effect === 'permit' && rule.action.op !== '==');
  const problems = open.map(
    ([id]) => `The permit "${id}" names no action: write action == Action::"disclose" or "act".`,
  );
  if (problems.length > 0) throw new ConfigurationError(`policy of ${owner}`, problems);
}

function validate(owner: Owner, policies: Rules['policies'], schema: string): void {
  const answer = cedar.validate({ schema, policies: { staticPolicies: policies } });
  const problems =
    answer.type === 'failure'
      ? answer.errors.map((error) => error.message)
      : answer.validationErrors.map((error) => `${error.policyId}: ${error.error.message}`);
  if (problems.length > 0) throw new ConfigurationError(`policy of ${owner}`, problems);
}
