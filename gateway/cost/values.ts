import {
  type ConstValueNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** The value of an argument or a condition, for the variables of a request: as it was sent, not checked yet. */
function sentValue(node: ValueNode, operation: OperationDefinitionNode): (variables: Variables) => unknown {
  if (node.kind !== Kind.VARIABLE) return () => valueFromASTUntyped(node);
  const name = node.name.value;
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const otherwise = constantOf(declared?.defaultValue);
  // Own names only: a variable may be called after what every object has.
  return (variables) => {
    const sent = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return sent === undefined ? otherwise : sent;
  };
}

function constantOf(node: ConstValueNode | undefined): unknown {
  return node === undefined ? undefined : valueFromASTUntyped(node);
}

export interface NumberOptions {
  readonly operation: OperationDefinitionNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly argument: string;
}

/** How many an argument asks for; null when it says no number, which is refused later or left to the owner. */
export function numberOf({ operation, field, node, argument }: NumberOptions): (variables: Variables) => number | null {
  const otherwise = field.args.find(({ name }) => name === argument)?.defaultValue;
  const given = node.arguments?.find(({ name }) => name.value === argument);
  const value = given === undefined ? () => undefined : sentValue(given.value, operation);
  return (variables) => {
    const number = value(variables) ?? otherwise;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
  };
}

/** Whether @skip and @include leave a selection in; null where there is none of them. */
export function conditionOf(
  { directives = [] }: SelectionNode,
  operation: OperationDefinitionNode,
): ((variables: Variables) => boolean) | null {
  const conditions = directives.flatMap(({ name, arguments: given }) => {
    const [condition] = given ?? [];
    if (condition === undefined || (name.value !== 'skip' && name.value !== 'include')) return [];
    const value = sentValue(condition.value, operation);
    const wanted = name.value === 'include';
    return [(variables: Variables) => value(variables) === wanted];
  });
  return conditions.length === 0 ? null : (variables) => conditions.every((holds) => holds(variables));
}
