import {
  buildASTSchema,
  type ConstDirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  parseType,
  type SelectionSetNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** What one owner promised in the supergraph: the types of its fields, its codes, and the keys of its entities. */
export interface OwnerSchema {
  /** The root type of an operation: `Query` or `Mutation`. */
  rootOf(operation: 'query' | 'mutation'): string;
  /** Type of the field as this owner gives it, which may be stricter than in the supergraph; null for an unknown field. */
  typeOfField(typeName: string, fieldName: string): TypeNode | null;
  kindOf(typeName: string): 'object' | 'abstract' | 'enum' | 'scalar';
  /** Codes of an enum that this owner may answer. */
  codesOf(enumName: string): ReadonlySet<string>;
  /** Names of the object types that a value of this type can be; of an object type itself only. */
  objectTypesOf(typeName: string): readonly string[];
  /** The keys by which the owner resolves an entity, as selections: `id`, or `organisation { kboNumber } source`. */
  keysOf(typeName: string): readonly SelectionSetNode[];
}

/** The part of the supergraph of every owner, by the name of its subgraph. Reads the directives of join v0.3 to v0.5. */
export function readOwnerSchemas(supergraphSdl: string): Map<string, OwnerSchema> {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const graphs = document.definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  const owners = new Map<string, OwnerSchema>();
  for (const value of graphs?.values ?? []) {
    const name = uses(value.directives, 'join__graph')[0]?.name;
    if (typeof name === 'string') owners.set(name, ownerSchema(schema, value.name.value));
  }
  return owners;
}

function ownerSchema(schema: GraphQLSchema, graph: string): OwnerSchema {
  const codes = new Map<string, ReadonlySet<string>>();
  return {
    rootOf: (operation) =>
      (operation === 'query' ? schema.getQueryType() : schema.getMutationType())?.name ?? operation,
    typeOfField: (typeName, fieldName) => typeOfField(schema, graph, typeName, fieldName),
    kindOf: (typeName) => kindOf(schema, typeName),
    codesOf: (enumName) => {
      const known = codes.get(enumName) ?? codesOf(schema, graph, enumName);
      codes.set(enumName, known);
      return known;
    },
    objectTypesOf: (typeName) => objectTypesOf(schema, typeName),
    keysOf: (typeName) => keysOf(schema, graph, typeName),
  };
}

type Arguments = Record<string, unknown>;

function uses(directives: readonly ConstDirectiveNode[] | undefined, name: string): Arguments[] {
  const named = (directives ?? []).filter((directive) => directive.name.value === name);
  return named.map((directive) =>
    Object.fromEntries(
      (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
    ),
  );
}

function typeOfField(schema: GraphQLSchema, graph: string, typeName: string, fieldName: string): TypeNode | null {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const field: FieldDefinitionNode | null | undefined = type.getFields()[fieldName]?.astNode;
  if (!field) return null;
  // `type` is only written where owners differ, for example nullable here and non-null there.
  const own = uses(field.directives, 'join__field').find((use) => use.graph === graph)?.type;
  return typeof own === 'string' ? parseType(own, { noLocation: true }) : field.type;
}

function kindOf(schema: GraphQLSchema, typeName: string): 'object' | 'abstract' | 'enum' | 'scalar' {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return 'object';
  if (isAbstractType(type)) return 'abstract';
  return isEnumType(type) ? 'enum' : 'scalar';
}

function codesOf(schema: GraphQLSchema, graph: string, enumName: string): ReadonlySet<string> {
  const type = schema.getType(enumName);
  if (!isEnumType(type)) return new Set();
  const own = type
    .getValues()
    .filter((value) => uses(value.astNode?.directives, 'join__enumValue').some((use) => use.graph === graph));
  return new Set(own.map((value) => value.name));
}

function objectTypesOf(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return [typeName];
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [];
}

function keysOf(schema: GraphQLSchema, graph: string, typeName: string): readonly SelectionSetNode[] {
  const joins = uses(schema.getType(typeName)?.astNode?.directives, 'join__type');
  const own = joins.filter((use) => use.graph === graph && use.resolvable !== false);
  return own.flatMap((use) => (typeof use.key === 'string' ? [parseSelections(use.key)] : []));
}

function parseSelections(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`The key "${fields}" cannot be read.`);
  return definition.selectionSet;
}
