import {
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { OwnerSchema } from '../owner-schema.ts';
import { AnswerMismatch, isRecord } from '../response-check.ts';

/** A key field that the gateway asks back under a name of its own, to see whose data it got. */
export interface AskedKey {
  readonly alias: string;
  readonly field: FieldNode;
}

/** The selections of `_entities` with their key fields added, and those fields per type condition. */
export interface KeyedSelections {
  readonly selectionSet: SelectionSetNode;
  readonly keys: ReadonlyMap<string, readonly AskedKey[]>;
}

/**
 * Adds to every `... on Type` under `_entities` the fields of its keys: `schakelKey0: id`. An owner whose loader answers in
 * another order than it was asked would otherwise put one person's record in another's file, without any sign.
 */
export function askKeys(entities: SelectionSetNode, schema: OwnerSchema, document: DocumentNode): KeyedSelections {
  const prefix = freePrefix(document);
  const keys = new Map<string, readonly AskedKey[]>();
  const selections = entities.selections.map((selection) => {
    const typeName = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
    if (selection.kind !== Kind.INLINE_FRAGMENT || typeName === undefined) return selection;
    const asked = keyFields(schema, typeName).map((field, index) => ({ alias: `${prefix}${index}`, field }));
    keys.set(typeName, asked);
    return withKeys(selection, asked);
  });
  return { selectionSet: { ...entities, selections }, keys };
}

function withKeys(fragment: InlineFragmentNode, asked: readonly AskedKey[]): InlineFragmentNode {
  const added = asked.map(
    ({ alias, field }): SelectionNode => ({ ...field, alias: { kind: Kind.NAME, value: alias } }),
  );
  return {
    ...fragment,
    selectionSet: { ...fragment.selectionSet, selections: [...fragment.selectionSet.selections, ...added] },
  };
}

function keyFields(schema: OwnerSchema, typeName: string): FieldNode[] {
  const fields = schema.keysOf(typeName).flatMap((key) => key.selections.filter((node) => node.kind === Kind.FIELD));
  const seen = new Map(fields.map((field) => [JSON.stringify(field), field]));
  return [...seen.values()];
}

// A client may have chosen our name as an alias: then another one is taken.
function freePrefix(document: DocumentNode): string {
  const taken = new Set<string>();
  visit(document, { Field: (node) => void taken.add(node.alias?.value ?? node.name.value) });
  let prefix = 'schakelKey';
  while ([...taken].some((name) => name.startsWith(prefix))) prefix += '_';
  return prefix;
}

/** Compares the keys that came back with those of the representation, and takes them out of the entity. */
export function checkKeys(
  entity: Record<string, unknown>,
  representation: Record<string, unknown>,
  asked: readonly AskedKey[],
): void {
  for (const { alias, field } of asked) {
    const name = field.name.value;
    // A type with several keys is asked by one of them: the others are not in the representation.
    if (Object.hasOwn(representation, name) && !isSame(representation[name], entity[alias], field.selectionSet)) {
      throw new AnswerMismatch(`${String(representation.__typename)}: the answer is about another one than was asked`);
    }
    delete entity[alias];
  }
}

function isSame(asked: unknown, answered: unknown, selectionSet: SelectionSetNode | undefined): boolean {
  if (!selectionSet) return String(asked) === String(answered);
  if (!isRecord(asked) || !isRecord(answered)) return asked === answered;
  return selectionSet.selections.every((node) => {
    if (node.kind !== Kind.FIELD) return true;
    const name = node.name.value;
    return !Object.hasOwn(asked, name) || isSame(asked[name], answered[name], node.selectionSet);
  });
}
