import { createHash } from 'node:crypto';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Owner } from './caller.ts';
import { ConfigurationError } from './errors.ts';

/** Who asks, to look or to act, and on what: the scope of a question, before any condition. */
export interface Scope {
  readonly principal: cedar.TypeAndId;
  readonly action: cedar.TypeAndId;
  readonly resource: cedar.TypeAndId;
}

/** The rules that can speak on a scope. */
export interface Slice {
  /** Name of the set that the engine holds ready. */
  readonly name: string;
  /** Attributes of the context that these rules read; null where that cannot be told. */
  readonly reads: readonly string[] | null;
  /** What the engine answered, by the values of what is read: nothing else makes a difference. */
  readonly answers: Map<string, Answer>;
}

/** What a policy says: never permitted by no rule. */
export interface Answer {
  readonly permitted: boolean;
  /** The rules that decide, each of them enough; in the order of their ids. */
  readonly rules: readonly string[];
}

/**
 * Gives for a scope the set that holds only the rules that can speak on it; null where none can, which denies. The
 * engine tries each rule of a set, so a question of a small set costs a small part. A rule is left out only when its scope names another principal, action or resource
 * with `==`, or when it demands that a written list contains one that is not in it: none of them has a parent, so such a rule
 * cannot decide (Cedar calls this policy slicing).
 */
export function createSlices(owner: Owner, policies: Readonly<Record<string, cedar.PolicyJson>>): SliceOf {
  const kept = new Map<string, Slice | null>();
  const prepared = new Set<string>();
  return (scope) => {
    const key = [scope.principal, scope.action, scope.resource].map(({ type, id }) => `${type}:${id}`).join('|');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const slice = Object.fromEntries(Object.entries(policies).filter(([, policy]) => canSpeak(policy, scope)));
    if (Object.keys(slice).length === 0) {
      kept.set(key, null);
      return null;
    }
    const name = createHash('sha256')
      .update(`${owner}\n${JSON.stringify(slice)}`)
      .digest('hex');
    if (!prepared.has(name)) prepare(owner, name, slice);
    prepared.add(name);
    const found = { name, reads: readAttributes(Object.values(slice)), answers: new Map() };
    kept.set(key, found);
    return found;
  };
}

/** The prepared rules for a scope; throws `ConfigurationError` where the engine refuses them. */
export type SliceOf = (scope: Scope) => Slice | null;

/**
 * The attributes of the context that rules read, in the order of their names; null where a rule speaks of the context as a whole. A
 * rule cannot tell two contexts apart that differ in other attributes only.
 */
export function readAttributes(policies: readonly cedar.PolicyJson[]): string[] | null {
  const found = new Set<string>();
  const isTold = policies.every(({ conditions }) => conditions.every(({ body }) => collect(body, found)));
  return isTold ? [...found].sort() : null;
}

/** Adds the attributes that an expression reads; false where it speaks of the context otherwise than by an attribute. */
function collect(expression: unknown, found: Set<string>): boolean {
  if (typeof expression !== 'object' || expression === null) return true;
  const { Var: variable, '.': access, has } = expression as Record<string, unknown>;
  if (variable === 'context') return false;
  const attribute = ofContext(access) ?? ofContext(has);
  if (attribute !== null) {
    found.add(attribute);
    return true;
  }
  return Object.values(expression).every((part) => collect(part, found));
}

function ofContext(access: unknown): string | null {
  const { left, attr } = (access ?? {}) as { left?: { Var?: unknown }; attr?: unknown };
  return left?.Var === 'context' && typeof attr === 'string' ? attr : null;
}

function canSpeak(policy: cedar.PolicyJson, scope: Scope): boolean {
  const { principal, action, resource } = scope;
  const inScope =
    names(policy.principal, principal) && names(policy.action, action) && names(policy.resource, resource);
  const demands = policy.conditions.flatMap(({ kind, body }) => (kind === 'when' ? conjuncts(body) : []));
  return inScope && demands.every((demand) => canHold(demand, scope));
}

function names(constraint: cedar.PolicyJson['principal'] | cedar.PolicyJson['action'], asked: cedar.TypeAndId) {
  return constraint.op !== '==' || !('entity' in constraint) || isSame(constraint.entity, asked);
}

function isSame(entity: cedar.EntityUidJson, asked: cedar.TypeAndId): boolean {
  const { type, id } = '__entity' in entity ? entity.__entity : entity;
  return type === asked.type && id === asked.id;
}

type Expression = cedar.ExprNoExt;

function conjuncts(body: cedar.Expr): cedar.Expr[] {
  return isAnd(body) ? [...conjuncts(body['&&'].left), ...conjuncts(body['&&'].right)] : [body];
}

function isAnd(body: cedar.Expr): body is Extract<Expression, { '&&': unknown }> {
  return '&&' in body;
}

function isContains(body: cedar.Expr): body is Extract<Expression, { contains: unknown }> {
  return 'contains' in body;
}

/** False only for a written list of entities that does not contain the principal or the resource that is asked about. */
function canHold(demand: cedar.Expr, scope: Scope): boolean {
  if (!isContains(demand) || !('Set' in demand.contains.left) || !('Var' in demand.contains.right)) return true;
  const variable = demand.contains.right.Var;
  if (variable !== 'principal' && variable !== 'resource') return true;
  return demand.contains.left.Set.some((each) => !isOtherEntity(each, scope[variable]));
}

function isOtherEntity(value: cedar.Expr, asked: cedar.TypeAndId): boolean {
  if (!('Value' in value) || typeof value.Value !== 'object' || value.Value === null) return false;
  return '__entity' in value.Value && !isSame(value.Value as cedar.EntityUidJson, asked);
}

function prepare(owner: Owner, name: string, policies: Record<string, cedar.PolicyJson>): void {
  const answer = cedar.preparsePolicySet(name, { staticPolicies: policies });
  if (answer.type === 'success') return;
  throw new ConfigurationError(
    `policy of ${owner}`,
    answer.errors.map((error) => error.message),
  );
}
