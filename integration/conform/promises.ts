import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql';

/** Directives that are part of what an owner promises; those of federation that say how a library works are not. */
const TOLD = new Set(['section', 'key', 'requires', 'external', 'shareable', 'inaccessible']);
const MACHINERY = /^(_|link__|federation__)/;

/**
 * What a schema promises, whatever library printed it: `PesRecord.registration` to `JobseekerRegistration @section(id: "…")`, for
 * every field, argument, input and code that can be reached. Throws what `parse` throws.
 */
export function promisesOf(sdl: string): Map<string, string> {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const promises = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (seen.has(type.name) || MACHINERY.test(type.name)) return;
    seen.add(type.name);
    for (const { coordinate, signature, leadsTo } of membersOf(schema, type)) {
      promises.set(coordinate, signature);
      for (const next of leadsTo) visit(next);
    }
  };
  for (const root of rootsOf(schema)) visit(root);
  return promises;
}

function rootsOf(schema: GraphQLSchema): GraphQLNamedType[] {
  const entities = Object.values(schema.getTypeMap()).filter((type) =>
    type.astNode?.directives?.some(({ name }) => name.value === 'key'),
  );
  return [schema.getQueryType(), schema.getMutationType(), ...entities].filter((type) => type != null);
}

interface Member {
  readonly coordinate: string;
  readonly signature: string;
  readonly leadsTo: readonly GraphQLNamedType[];
}

function membersOf(schema: GraphQLSchema, type: GraphQLNamedType): Member[] {
  const own = { coordinate: type.name, signature: told(type.astNode?.directives), leadsTo: [] };
  if (isEnumType(type))
    return type.getValues().map(({ name }) => ({ coordinate: `${type.name}.${name}`, signature: '', leadsTo: [] }));
  if (isUnionType(type)) return [{ ...own, leadsTo: schema.getPossibleTypes(type) }];
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      coordinate: `${type.name}.${field.name}`,
      signature: String(field.type),
      leadsTo: [getNamedType(field.type)],
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
  return [
    own,
    ...fields.map((field) => ({
      coordinate: `${type.name}.${field.name}`,
      signature: `${argumentsOf(field.args)}${field.type} ${told(field.astNode?.directives)}`.trim(),
      leadsTo: reachedBy(schema, getNamedType(field.type), field.args),
    })),
  ];
}

function reachedBy(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  args: readonly GraphQLArgument[],
): GraphQLNamedType[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [type, ...possible, ...args.map((argument) => getNamedType(argument.type))];
}

function argumentsOf(args: readonly GraphQLArgument[]): string {
  if (args.length === 0) return '';
  return `(${args.map(({ name, type }) => `${name}: ${type}`).join(', ')}) `;
}

function told(directives: readonly ConstDirectiveNode[] | undefined): string {
  const kept = (directives ?? []).filter(({ name }) => TOLD.has(name.value));
  return kept
    .map((directive) =>
      print(directive)
        .replace(/"""\s*([\s\S]*?)\s*"""/g, '"$1"')
        .replace(/\s+/g, ' '),
    )
    .sort()
    .join(' ');
}

/** In what the schema that is served is not the one that was registered, one line each. */
export function differences(registered: string, served: string): string[] {
  const [before, after] = [promisesOf(registered), promisesOf(served)];
  const missing = [...before.keys()].filter((key) => !after.has(key)).map((key) => `- ${key}`);
  const added = [...after.keys()].filter((key) => !before.has(key)).map((key) => `+ ${key}`);
  const changed = [...before].flatMap(([key, signature]) => {
    const now = after.get(key);
    return now === undefined || now === signature ? [] : [`${key}: ${signature} → ${now}`];
  });
  return [...missing, ...added, ...changed];
}
