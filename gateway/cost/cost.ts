import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { conditionOf, numberOf, type Variables } from './values.ts';
import type { ListSize, Weights } from './weights.ts';

/** A field of an operation that costs something, with what is asked inside it. */
export interface CostPart {
  /** Where it stands: `caseload.nodes`. */
  readonly path: string;
  /** Of each object, without what is inside it. */
  readonly weight: number;
  /** How many objects there can be, for these variables; 0 where @skip or @include leaves it out. */
  readonly size: (variables: Variables) => number;
  /** The argument that says how many: `first` of `caseload`; null where none does. */
  readonly sizedBy: { readonly argument: string; readonly field: string } | null;
  readonly inside: readonly CostPart[];
}

/** A list that says nothing of its length counts as so many: most lists of one client hold fewer. */
export const ASSUMED_SIZE = 5;

export interface CostOptions {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * What an operation can cost, as a sum that only its variables are missing from. An object counts 1, or the weight that its
 * owner states; what is no object counts nothing. Of fragments on several types all are counted: the most that it can be.
 */
export function costParts(options: CostOptions): CostPart[] {
  const root = options.schema.getRootType(options.operation.operation);
  return root ? partsOf(options, root, options.operation.selectionSet, { path: '', sized: new Map() }) : [];
}

/** What the operations of a document cost together when their variables are left out. */
export function costOfDocument(document: DocumentNode, graph: Pick<CostOptions, 'schema' | 'weights'>): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  return document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .reduce((sum, operation) => sum + sumOf(costParts({ ...graph, operation, fragments }), {}), 0);
}

/** The cost of parts, for these variables. */
export function sumOf(parts: readonly CostPart[], variables: Variables): number {
  return parts.reduce((sum, part) => sum + part.size(variables) * eachOf(part, variables), 0);
}

/** What one of the objects of a part costs. */
export function eachOf({ weight, inside }: CostPart, variables: Variables): number {
  return weight + sumOf(inside, variables);
}

interface Place {
  readonly path: string;
  /** Lengths that a field stated for the fields below it. */
  readonly sized: ReadonlyMap<string, Sized>;
}

type Sized = Pick<CostPart, 'size' | 'sizedBy'>;

function partsOf(options: CostOptions, parent: GraphQLNamedType, set: SelectionSetNode, place: Place): CostPart[] {
  return set.selections.flatMap((selection) => {
    const parts = selected(options, parent, selection, place);
    const holds = conditionOf(selection, options.operation);
    if (holds === null) return parts;
    return parts.map((part) => ({ ...part, size: (given: Variables) => (holds(given) ? part.size(given) : 0) }));
  });
}

function selected(options: CostOptions, parent: GraphQLNamedType, node: SelectionNode, place: Place): CostPart[] {
  if (node.kind === Kind.FIELD) return fieldPart(options, parent, node, place);
  const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : options.fragments.get(node.name.value);
  if (fragment === undefined) return [];
  const type = fragment.typeCondition ? options.schema.getType(fragment.typeCondition.name.value) : parent;
  return type ? partsOf(options, type, fragment.selectionSet, place) : [];
}

function fieldPart(options: CostOptions, parent: GraphQLNamedType, node: FieldNode, place: Place): CostPart[] {
  const name = node.name.value;
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  // What is asked about the schema itself reaches no owner.
  if (field === undefined) return [];
  const coordinate = `${parent.name}.${name}`;
  const type = getNamedType(field.type);
  const stated = options.weights.weightOf(coordinate);
  const weight = stated ?? (isCompositeType(type) ? (options.weights.weightOf(type.name) ?? 1) : 0);
  const path = place.path === '' ? name : `${place.path}.${name}`;
  const listSize = options.weights.sizeOf(coordinate);
  const own = listSize === null ? null : sizedBy(options, field, node, listSize);
  const below: Place = { path, sized: new Map((listSize?.sizedFields ?? []).map((each) => [each, own ?? ONE])) };
  const inside = node.selectionSet ? partsOf(options, type, node.selectionSet, below) : [];
  if (weight === 0 && inside.length === 0) return [];
  const isList = isListType(getNullableType(field.type));
  return [{ path, weight, inside, ...(isList ? (place.sized.get(name) ?? own ?? ASSUMED) : ONE) }];
}

const ONE: Sized = { size: () => 1, sizedBy: null };
const ASSUMED: Sized = { size: () => ASSUMED_SIZE, sizedBy: null };

function sizedBy(
  { operation }: CostOptions,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { slicingArguments, assumedSize }: ListSize,
): Sized {
  const asked = slicingArguments.map((argument) => ({
    argument,
    count: numberOf({ operation, field, node, argument }),
  }));
  const size = (variables: Variables) => {
    const counts = asked.flatMap(({ count }) => count(variables) ?? []);
    return counts.length === 0 ? (assumedSize ?? ASSUMED_SIZE) : Math.max(0, ...counts);
  };
  // Of two, such as first and last, the one that the text gives is the one to give less of.
  const given = asked.find(({ argument }) => node.arguments?.some(({ name }) => name.value === argument)) ?? asked[0];
  return { size, sizedBy: given === undefined ? null : { argument: given.argument, field: field.name } };
}
