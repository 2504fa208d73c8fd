import { Kind, type SelectionSetNode, type TypeNode } from 'graphql';
import { type Scope, selectedFields } from '../response-check.ts';
import type { Data, Representation } from './prepared-fetch.ts';

/**
 * What an owner answers about a client whom it does not know, as far as it was asked: a record with `availability`
 * NOT_KNOWN, nothing withheld and nothing recorded.
 */
export function notKnownEntity(scope: Scope, set: SelectionSetNode, representation: Representation): Data {
  return notKnown(scope, String(representation.__typename), [set], representation);
}

function notKnown(scope: Scope, type: string, sets: readonly SelectionSetNode[], known: Representation): Data {
  const entries = [...selectedFields(scope, type, sets)].map(([key, { nodes }]) => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [key, type];
    const inner = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
    if (inner.length === 0 && Object.hasOwn(known, name)) return [key, known[name]];
    return [key, valueOfField(scope, scope.schema.typeOfField(type, name), inner)];
  });
  return Object.fromEntries(entries);
}

function valueOfField(scope: Scope, declared: TypeNode | null, sets: readonly SelectionSetNode[]): unknown {
  const type = declared?.kind === Kind.NON_NULL_TYPE ? declared.type : declared;
  if (type?.kind === Kind.LIST_TYPE) return [];
  const name = type?.kind === Kind.NAMED_TYPE ? type.name.value : '';
  if (name === 'RecordAvailability') return 'NOT_KNOWN';
  const isRecord = name !== '' && scope.schema.typeOfField(name, 'availability') !== null;
  return isRecord ? notKnown(scope, name, sets, {}) : null;
}
