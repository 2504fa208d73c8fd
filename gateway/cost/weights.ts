import { type ConstDirectiveNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** How long a list can be, as its owner states. */
export interface ListSize {
  /** Arguments that say how many are asked for. */
  readonly slicingArguments: readonly string[];
  /** Where it is not the field itself that is the list: which fields below it are. */
  readonly sizedFields: readonly string[];
  /** How many it mostly holds; null where the owner does not say. */
  readonly assumedSize: number | null;
}

/** What the owners state of cost in their schemas, with `@cost` and `@listSize`. */
export interface Weights {
  /** Weight of a field or of a type, by its coordinate (`Client.pes`, `Client`); null where none is stated. */
  weightOf(coordinate: string): number | null;
  sizeOf(coordinate: string): ListSize | null;
}

/** Reads the weights of a composed supergraph: the schema of clients does not have these directives any more. */
export function readWeights(supergraphSdl: string): Weights {
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const weight = argumentsOf(directives, 'cost')?.weight;
    // Never below nothing: what one owner gives away would be taken from the cost of others.
    if (typeof weight === 'number') weights.set(coordinate, Math.max(0, weight));
    const size = argumentsOf(directives, 'listSize');
    if (size !== null) sizes.set(coordinate, listSize(size));
  };
  for (const node of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    read(node.name.value, node.directives);
    for (const field of node.fields ?? []) read(`${node.name.value}.${field.name.value}`, field.directives);
  }
  return {
    weightOf: (coordinate) => weights.get(coordinate) ?? null,
    sizeOf: (coordinate) => sizes.get(coordinate) ?? null,
  };
}

type Arguments = Readonly<Record<string, unknown>>;

function argumentsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string): Arguments | null {
  const directive = directives?.find((one) => one.name.value === name);
  if (directive === undefined) return null;
  const given = (directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)] as const);
  return Object.fromEntries(given);
}

function listSize({ slicingArguments, sizedFields, assumedSize }: Arguments): ListSize {
  return {
    slicingArguments: names(slicingArguments),
    sizedFields: names(sizedFields),
    assumedSize: typeof assumedSize === 'number' ? Math.max(0, assumedSize) : null,
  };
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
