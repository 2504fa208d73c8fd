import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { leafCheck } from './leaf-check.ts';
import type { OwnerSchema } from './owner-schema.ts';

/** An owner's answer is not what its schema promises. The message holds names of the schema and never a value. */
export class AnswerMismatch extends Error {}

/** Throws `AnswerMismatch`; removes what was not asked, so that an owner can never write over a neighbour's data. */
export type ValueCheck = (value: unknown) => void;

export interface Selected {
  /** All selections with one response key: their sub-selections count together. */
  readonly nodes: readonly FieldNode[];
  /** Every one of them stands under @skip or @include, so that it may be absent. */
  readonly optional: boolean;
}

export interface Scope {
  readonly schema: OwnerSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The fields that an object of this type is asked for, by response key, fragments resolved. */
export function selectedFields(
  scope: Scope,
  objectType: string,
  sets: readonly SelectionSetNode[],
): Map<string, Selected> {
  const found = new Map<string, Selected>();
  for (const set of sets) for (const selection of set.selections) add(scope, objectType, selection, false, found);
  return found;
}

function add(
  scope: Scope,
  objectType: string,
  selection: SelectionNode,
  inherited: boolean,
  found: Map<string, Selected>,
): void {
  const optional = inherited || (selection.directives ?? []).some(({ name }) => /^(skip|include)$/.test(name.value));
  if (selection.kind === Kind.FIELD) {
    const key = selection.alias?.value ?? selection.name.value;
    const before = found.get(key);
    const nodes = [...(before?.nodes ?? []), selection];
    found.set(key, { nodes, optional: optional && (before?.optional ?? true) });
    return;
  }
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
  const condition = fragment?.typeCondition?.name.value ?? objectType;
  if (!fragment || !scope.schema.objectTypesOf(condition).includes(objectType)) return;
  for (const inner of fragment.selectionSet.selections) add(scope, objectType, inner, optional, found);
}

/** A check for objects of one type, with the fields that were asked of it. */
export function objectCheck(scope: Scope, objectType: string, sets: readonly SelectionSetNode[]): ValueCheck {
  const checks = new Map<string, { optional: boolean; check: ValueCheck }>();
  for (const [key, { nodes, optional }] of selectedFields(scope, objectType, sets)) {
    checks.set(key, { optional, check: fieldCheck(scope, objectType, nodes) });
  }
  return (value) => {
    if (!isRecord(value)) throw new AnswerMismatch(`${objectType}: expected an object`);
    keepOnly(value, checks, objectType);
    for (const [key, { optional, check }] of checks) {
      if (Object.hasOwn(value, key)) check(value[key]);
      else if (!optional) throw new AnswerMismatch(`${objectType}: a field that was asked is absent`);
    }
  };
}

// JSON.parse makes `__proto__` an ordinary property; a merge that follows would set the prototype of everything.
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key may not stand in an answer, nor be an alias in a query. */
export function isDangerousKey(key: string): boolean {
  return DANGEROUS_KEYS.has(key);
}

function keepOnly(value: Record<string, unknown>, asked: ReadonlyMap<string, unknown>, objectType: string): void {
  for (const key of Object.keys(value)) {
    if (isDangerousKey(key)) throw new AnswerMismatch(`${objectType}: a key that no answer may have`);
    if (!asked.has(key)) delete value[key];
  }
}

function fieldCheck(scope: Scope, objectType: string, nodes: readonly FieldNode[]): ValueCheck {
  const name = nodes[0]?.name.value ?? '';
  const coordinate = `${objectType}.${name}`;
  if (name === '__typename') return typenameCheck(objectType);
  const type = scope.schema.typeOfField(objectType, name);
  if (type === null) throw new Error(`The supergraph does not know ${coordinate}, which a query plan asks for.`);
  const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  return typeCheck(scope, type, sets, coordinate);
}

function typenameCheck(objectType: string): ValueCheck {
  return (value) => {
    if (value !== objectType) throw new AnswerMismatch(`${objectType}: __typename is not the name of the type`);
  };
}

function typeCheck(scope: Scope, type: TypeNode, sets: readonly SelectionSetNode[], coordinate: string): ValueCheck {
  if (type.kind === Kind.NON_NULL_TYPE) {
    const check = typeCheck(scope, type.type, sets, coordinate);
    return (value) => {
      if (value === null) throw new AnswerMismatch(`${coordinate}: null where a value is promised`);
      check(value);
    };
  }
  const check =
    type.kind === Kind.LIST_TYPE
      ? listCheck(typeCheck(scope, type.type, sets, coordinate), coordinate)
      : namedCheck(scope, type.name.value, sets, coordinate);
  return (value) => {
    if (value !== null) check(value);
  };
}

function listCheck(check: ValueCheck, coordinate: string): ValueCheck {
  return (value) => {
    if (!Array.isArray(value)) throw new AnswerMismatch(`${coordinate}: expected a list`);
    for (const item of value) check(item);
  };
}

function namedCheck(scope: Scope, name: string, sets: readonly SelectionSetNode[], coordinate: string): ValueCheck {
  const kind = scope.schema.kindOf(name);
  if (kind === 'object') return objectCheck(scope, name, sets);
  if (kind === 'abstract') return abstractCheck(scope, name, sets, coordinate);
  const isGood = leafCheck(name, kind === 'enum' ? scope.schema.codesOf(name) : null);
  return (value) => {
    if (!isGood(value)) throw new AnswerMismatch(`${coordinate}: not a value of ${name}`);
  };
}

// The query plan asks `__typename` of everything that can be of several types.
function abstractCheck(scope: Scope, name: string, sets: readonly SelectionSetNode[], coordinate: string): ValueCheck {
  const checks = new Map(scope.schema.objectTypesOf(name).map((type) => [type, objectCheck(scope, type, sets)]));
  return (value) => {
    const typename = isRecord(value) ? value.__typename : undefined;
    const check = typeof typename === 'string' ? checks.get(typename) : undefined;
    if (!check) throw new AnswerMismatch(`${coordinate}: __typename is not one of ${name}`);
    check(value);
  };
}

/** Whether a value parsed from JSON is an object, not null and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
