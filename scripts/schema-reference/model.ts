import {
  type ConstValueNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type ScalarTypeDefinitionNode,
} from 'graphql';
import { OWNERS, type Owner } from '../../shared/caller.ts';

/** Whose part of the schema something stands in; what is common to all stands in `shared/common.graphql`. */
export type Part = Owner | 'common';

/** A value of an enum, or a field of a type or an input. */
export interface Member {
  readonly name: string;
  readonly description: string | null;
}

export interface Field extends Member {
  /** The arguments as they are written, brackets included; empty where there are none. */
  readonly args: string;
  readonly type: string;
  readonly part: Part;
  /** Section id; null for a field without one of its own. */
  readonly section: string | null;
  /** What its owner states of cost with @cost; null where it does not. */
  readonly weight: number | null;
  /** The argument that says how long the list is, with @listSize; null where none does. */
  readonly sizedBy: string | null;
}

export interface Type extends Member {
  readonly kind: 'type' | 'interface' | 'input' | 'enum' | 'scalar';
  readonly part: Part;
  readonly fields: readonly Field[];
  readonly values: readonly Member[];
  readonly interfaces: readonly string[];
}

/** The text of the schema: what is common, and each owner's own. */
export type Sdl = Readonly<Record<Part, string>>;

/** The types of the whole graph in the order of the text, an entity of several owners as one type. What is @inaccessible is left out. */
export function readTypes(sdl: Sdl): Type[] {
  const types = new Map<string, Type>();
  for (const part of ['common', ...OWNERS] as const) {
    for (const type of partTypes(part, sdl[part])) types.set(type.name, merged(types.get(type.name), type));
  }
  return [...types.values()];
}

/** What a caller can reach from the queries and the acts, and the interfaces of it. */
export function reachableTypes(types: readonly Type[]): Type[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  const found = new Set<string>();
  const visit = (name: string): void => {
    const type = byName.get(name);
    if (type === undefined || found.has(name)) return;
    found.add(name);
    for (const field of type.fields) for (const next of namesIn(`${field.type} ${field.args}`)) visit(next);
    for (const next of type.interfaces) visit(next);
  };
  visit('Query');
  visit('Mutation');
  return types.filter((type) => found.has(type.name));
}

/** The names of types in a piece of SDL. */
export function namesIn(text: string): string[] {
  return text.match(/\b[A-Z]\w*/g) ?? [];
}

/** Whether a type only stands there so that another owner's can be referred to. */
export function isStub(node: DefinitionNode): boolean {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return false;
  const isReference = (node.directives ?? []).some(
    ({ name, arguments: given }) =>
      name.value === 'key' &&
      given?.some(({ name: argument, value }) => argument.value === 'resolvable' && print(value) === 'false'),
  );
  return isReference || (node.fields ?? []).every((field) => hasDirective(field, 'external'));
}

/** Whether a field or type carries a directive of this name. */
export function hasDirective(node: Pick<FieldDefinitionNode, 'directives'>, name: string): boolean {
  return (node.directives ?? []).some((directive) => directive.name.value === name);
}

function partTypes(part: Part, sdl: string): Type[] {
  const { definitions } = parse(sdl);
  const unions = unionsOf(definitions);
  return definitions.flatMap((node) => {
    if (!isType(node) || isStub(node)) return [];
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    const type: Type = {
      name: node.name.value,
      description: descriptionOf(node),
      kind: KINDS[node.kind],
      part,
      fields: fields.filter(isVisible).map((field) => toField(part, field, unions)),
      values: 'values' in node ? (node.values ?? []).map(toMember) : [],
      interfaces: 'interfaces' in node ? (node.interfaces ?? []).map((each) => each.name.value) : [],
    };
    return [type];
  });
}

const KINDS = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
} as const;

type TypeNode =
  | ObjectTypeDefinitionNode
  | InterfaceTypeDefinitionNode
  | InputObjectTypeDefinitionNode
  | EnumTypeDefinitionNode
  | ScalarTypeDefinitionNode;

/** Whether a definition is of a type that stands in the reference; directives and extensions do not. */
export function isType(node: DefinitionNode): node is TypeNode {
  return node.kind in KINDS;
}

type FieldNode = NonNullable<ObjectTypeDefinitionNode['fields'] | InputObjectTypeDefinitionNode['fields']>[number];

function isVisible(field: FieldNode): boolean {
  return !hasDirective(field, 'external') && !hasDirective(field, 'inaccessible');
}

/** Members of each union, as a type is written: a union stands in the reference where it is used, and not on its own. */
function unionsOf(definitions: readonly DefinitionNode[]): ReadonlyMap<string, string> {
  return new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.UNION_TYPE_DEFINITION
        ? [[node.name.value, (node.types ?? []).map(({ name }) => name.value).join(' | ')] as const]
        : [],
    ),
  );
}

function toField(part: Part, field: FieldNode, unions: ReadonlyMap<string, string>): Field {
  const given = 'arguments' in field ? (field.arguments ?? []) : [];
  const args = given.map(({ name, type, defaultValue }) => {
    const otherwise = defaultValue === undefined ? '' : ` = ${print(defaultValue)}`;
    return `${name.value}: ${print(type)}${otherwise}`;
  });
  const section = directiveArgument(field, 'section', 'id');
  const weight = directiveArgument(field, 'cost', 'weight');
  const sizes = directiveArgument(field, 'listSize', 'slicingArguments');
  return {
    ...toMember(field),
    args: args.length === 0 ? '' : `(${args.join(', ')})`,
    type: unions.get(print(field.type).replace('!', '')) ?? print(field.type),
    part,
    section: section?.kind === Kind.STRING ? section.value : null,
    weight: weight?.kind === Kind.INT ? Number(weight.value) : null,
    sizedBy: sizes?.kind === Kind.LIST && sizes.values[0]?.kind === Kind.STRING ? sizes.values[0].value : null,
  };
}

function directiveArgument(field: FieldNode, directive: string, argument: string): ConstValueNode | undefined {
  const found = field.directives?.find(({ name }) => name.value === directive);
  return found?.arguments?.find(({ name }) => name.value === argument)?.value;
}

type Described = Pick<TypeNode, 'name' | 'description' | 'directives'>;

function toMember(node: Described): Member {
  return { name: node.name.value, description: descriptionOf(node) };
}

function descriptionOf({ description, directives }: Described): string | null {
  const text = description?.value.replace(/\s+/g, ' ').trim() || null;
  const deprecated = directives?.find(({ name }) => name.value === 'deprecated');
  if (text === null || deprecated === undefined) return text;
  const reason = deprecated.arguments?.[0]?.value;
  return `${text} Deprecated: ${reason?.kind === Kind.STRING ? reason.value : 'see the changes.'}`;
}

function merged(first: Type | undefined, second: Type): Type {
  if (first === undefined) return second;
  const known = new Set(first.fields.map((field) => field.name));
  return { ...first, fields: [...first.fields, ...second.fields.filter((field) => !known.has(field.name))] };
}
