import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What an operation uses of a schema, as schema coordinates: `PesRecord.registration`, `Query.client(id:)`, `Phase.STARTED`
 * where the text names the code, and the name of every type that it can get or send, `@include`. What is asked of an interface is used of
 * every type behind it. Values of variables are not looked at: who sends an input may send all of it.
 */
export function coordinatesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  const used = new Set<string>();
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, collecting(schema, info, used));
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  for (const node of [operation, ...spreadIn(operation, fragments)]) visit(node, visitor);
  return [...used].sort();
}

function collecting(schema: GraphQLSchema, info: TypeInfo, used: Set<string>): ASTVisitor {
  return {
    Field: () => {
      const parent = info.getParentType();
      const field = info.getFieldDef();
      if (!parent || !field || field.name.startsWith('__')) return;
      used.add(getNamedType(field.type).name);
      for (const type of [parent, ...typesBehind(schema, parent)]) used.add(`${type.name}.${field.name}`);
    },
    Argument: ({ name }) => {
      const parent = info.getParentType();
      const field = info.getFieldDef();
      if (!parent || !field || info.getDirective()) return;
      for (const type of [parent, ...typesBehind(schema, parent)])
        used.add(`${type.name}.${field.name}(${name.value}:)`);
    },
    EnumValue: ({ value }) => {
      const type = info.getInputType();
      if (type) used.add(`${getNamedType(type).name}.${value}`);
    },
    ObjectField: ({ name }) => {
      const parent = info.getParentInputType();
      if (!parent) return;
      addName(parent, used);
      used.add(`${getNamedType(parent).name}.${name.value}`);
    },
    VariableDefinition: ({ type }) => {
      const sent = typeFromAST(schema, type);
      if (sent) addSent(getNamedType(sent), used);
    },
    Directive: ({ name }) => {
      used.add(`@${name.value}`);
    },
    InlineFragment: () => addName(info.getType(), used),
    FragmentDefinition: () => addName(info.getType(), used),
  };
}

function addName(type: GraphQLType | null | undefined, used: Set<string>): void {
  if (type) used.add(getNamedType(type).name);
}

function addSent(type: GraphQLNamedType, used: Set<string>): void {
  if (used.has(type.name)) return;
  used.add(type.name);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    used.add(`${type.name}.${field.name}`);
    addSent(getNamedType(field.type), used);
  }
}

function typesBehind(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** The fragments that an operation reaches, each once. */
function spreadIn(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): ReadonlySet<FragmentDefinitionNode> {
  const reached = new Set<FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.find((one) => one.name.value === name.value);
        if (!fragment || reached.has(fragment)) return;
        reached.add(fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return reached;
}
