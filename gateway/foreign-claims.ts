import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** The one owner to whom others' parts are given: it gathers the overview, and keeps who gets what of it. */
const GATHERS = 'partnership';

/**
 * What owners claim in a supergraph of what others keep, a sentence each: values that the gateway would carry from one owner to another, where no
 * policy decides and no log says so (INV-26, INV-27), or fields that would be taken from whom they are another's. None is what may be asked.
 */
export function foreignClaims(supergraphSdl: string): string[] {
  const types = parse(supergraphSdl, { noLocation: true }).definitions;
  const names = namesIn(types);
  const isOther = (graph: unknown) => names.has(graph) && names.get(graph) !== GATHERS;
  return types.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const claims = [
      ...ofKeys(type, isOther),
      ...(type.fields ?? []).flatMap((field) => ofField(type.name.value, field)),
    ];
    return claims
      .filter(({ graph }) => isOther(graph))
      .map(({ graph, claim }) => `The owner "${names.get(graph)}" ${claim}: only ${GATHERS} may.`);
  });
}

interface Claim {
  readonly graph: unknown;
  readonly claim: string;
}

type Part = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The name of every owner by its value in the enum of the supergraph. */
function namesIn(types: ReturnType<typeof parse>['definitions']): ReadonlyMap<unknown, unknown> {
  const graphs = types.find((type) => type.kind === Kind.ENUM_TYPE_DEFINITION && type.name.value === 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map();
  return new Map(
    graphs.values?.map((value) => [value.name.value, argumentsOf(value.directives, 'join__graph')[0]?.name]),
  );
}

/**
 * The values of a key are carried to whoever asks by it. A key is one that the partnership gives, or one that all give who have the type: any other
 * would have the gateway fetch it from one for the other.
 */
function ofKeys(type: Part, isOther: (graph: unknown) => boolean): Claim[] {
  const uses = argumentsOf(type.directives, 'join__type');
  const graphs = new Set(uses.map(({ graph }) => graph));
  const isGiven = (key: unknown) => {
    const givers = new Set(uses.filter((use) => use.key === key).map(({ graph }) => graph));
    return givers.size === graphs.size || [...givers].some((graph) => !isOther(graph));
  };
  const { value: name } = type.name;
  return uses.flatMap(({ graph, key, isInterfaceObject }) => [
    ...(key === undefined || isGiven(key)
      ? []
      : [{ graph, claim: `asks for ${name} by "${key}", which the others do not` }]),
    ...(isInterfaceObject === true ? [{ graph, claim: `stands in for whatever is ${name} (@interfaceObject)` }] : []),
  ]);
}

function ofField(typeName: string, { name, directives }: FieldDefinitionNode): Claim[] {
  const field = `${typeName}.${name.value}`;
  return argumentsOf(directives, 'join__field').flatMap(({ graph, requires, provides, override, contextArguments }) => [
    ...(requires === undefined || requires === 'grant'
      ? []
      : [{ graph, claim: `requires more than grant for ${field}` }]),
    ...(provides === undefined ? [] : [{ graph, claim: `provides in ${field} what another owner keeps` }]),
    ...(override === undefined ? [] : [{ graph, claim: `takes ${field} over (@override)` }]),
    ...(contextArguments === undefined ? [] : [{ graph, claim: `takes from a context what ${field} is asked with` }]),
  ]);
}

function argumentsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string): Record<string, unknown>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)])),
    );
}
