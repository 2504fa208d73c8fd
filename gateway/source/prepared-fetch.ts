import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
} from 'graphql';
import type { OwnerSchema } from '../owner-schema.ts';
import {
  AnswerMismatch,
  isRecord,
  objectCheck,
  type Scope,
  type Selected,
  selectedFields,
  type ValueCheck,
} from '../response-check.ts';
import { type AskedKey, askKeys, checkKeys, type KeyedSelections } from './entity-keys.ts';
import { notKnownEntity } from './not-known.ts';

export type Representation = Record<string, unknown>;
export type Data = Record<string, unknown>;

/** Everything about one fetch of a query plan that depends on its text only: made once, used for every request. */
export interface PreparedFetch {
  readonly operation: 'query' | 'mutation';
  /** What is sent: the fetch of the plan, with the keys of entities asked back. */
  readonly query: string;
  /** Throws `AnswerMismatch` when the data is not what was promised, or not about who was asked; removes the rest. */
  check(data: Data, representations: readonly Representation[]): void;
  /** The data of a fetch that failed: null for every field that it asked. */
  missing(representations: readonly Representation[]): Data;
  /** The same for one entity. */
  missingEntity(representation: Representation): Data;
  /** The data of an owner that knows none of these clients. */
  notKnown(representations: readonly Representation[]): Data;
}

/** Prepares a fetch of a query plan for one owner. */
export function prepareFetch(text: string, schema: OwnerSchema): PreparedFetch {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation || operation.operation === 'subscription') throw new Error('A fetch is a query or a mutation.');
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const scope: Scope = { schema, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
  const [first] = operation.selectionSet.selections;
  return first?.kind === Kind.FIELD && first.name.value === '_entities'
    ? prepareEntities(document, operation, first, scope)
    : prepareRoot(text, operation, operation.operation, scope);
}

function prepareRoot(
  text: string,
  operation: OperationDefinitionNode,
  kind: 'query' | 'mutation',
  scope: Scope,
): PreparedFetch {
  const root = scope.schema.rootOf(kind);
  const fields = selectedFields(scope, root, [operation.selectionSet]);
  return {
    operation: kind,
    query: stripIgnoredCharacters(text),
    check: objectCheck(scope, root, [operation.selectionSet]),
    missing: () => nulls(fields, { __typename: root }),
    missingEntity: () => ({}),
    notKnown: () => nulls(fields, { __typename: root }),
  };
}

function prepareEntities(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  entities: FieldNode,
  scope: Scope,
): PreparedFetch {
  const asked = entities.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
  const keyed = askKeys(asked, scope.schema, document);
  const wanted = remembered((typeName) => selectedFields(scope, typeName, [asked]));
  const checks = remembered((typeName) => entityCheck(scope, typeName, keyed));
  const missingEntity = (representation: Representation) =>
    nulls(wanted(String(representation.__typename)), representation);
  return {
    operation: 'query',
    query: printed(document, operation, { ...entities, selectionSet: keyed.selectionSet }),
    check: (data, representations) => checkEntities(data, representations, checks),
    missing: (representations) => ({ _entities: representations.map(missingEntity) }),
    missingEntity,
    notKnown: (representations) => ({ _entities: representations.map((one) => notKnownEntity(scope, asked, one)) }),
  };
}

function printed(document: DocumentNode, operation: OperationDefinitionNode, entities: FieldNode): string {
  const [, ...others] = operation.selectionSet.selections;
  const selectionSet = { ...operation.selectionSet, selections: [entities, ...others] };
  const definitions = document.definitions.map((node) => (node === operation ? { ...operation, selectionSet } : node));
  return stripIgnoredCharacters(print({ ...document, definitions }));
}

interface EntityCheck {
  readonly check: ValueCheck;
  readonly keys: readonly AskedKey[];
}

function entityCheck(scope: Scope, typeName: string, keyed: KeyedSelections): EntityCheck {
  const conditions = [...keyed.keys].filter(([condition]) => scope.schema.objectTypesOf(condition).includes(typeName));
  return {
    check: objectCheck(scope, typeName, [keyed.selectionSet]),
    keys: conditions.flatMap(([, keys]) => keys),
  };
}

function checkEntities(
  data: Data,
  representations: readonly Representation[],
  checks: (typeName: string) => EntityCheck,
): void {
  const { _entities: entities } = data;
  if (!Array.isArray(entities)) throw new AnswerMismatch('_entities: expected a list');
  if (entities.length !== representations.length) {
    throw new AnswerMismatch(`_entities: ${entities.length} where ${representations.length} were asked`);
  }
  for (const [index, representation] of representations.entries()) {
    const entity: unknown = entities[index];
    if (entity === null) continue;
    const { check, keys } = checks(String(representation.__typename));
    check(entity);
    if (isRecord(entity)) checkKeys(entity, representation, keys);
  }
}

/**
 * Null for every field, but what the representation already states stays: the name of the type, and a key that was asked
 * again. @apollo/gateway merges this over what it has, and skips a @requires of which a field is absent instead of null.
 */
function nulls(fields: ReadonlyMap<string, Selected>, known: Representation): Data {
  const entries = [...fields].map(
    ([
      key,
      {
        nodes: [node],
      },
    ]) => {
      const stated = node && !node.selectionSet ? known[node.name.value] : null;
      return [key, stated ?? null];
    },
  );
  return Object.fromEntries(entries);
}

function remembered<T>(make: (typeName: string) => T): (typeName: string) => T {
  const made = new Map<string, T>();
  return (typeName) => {
    const value = made.get(typeName) ?? make(typeName);
    made.set(typeName, value);
    return value;
  };
}
