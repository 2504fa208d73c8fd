import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { RecordAccess } from './access.ts';

export interface GuardOptions {
  /** Types that hold a client's record, each with the fields that need no section (and why they are safe stands in the owner's README). */
  readonly records: Readonly<Record<string, readonly string[]>>;
  /** Types without personal data that may be reached from anywhere (Organisation, Municipality). */
  readonly referenceTypes: readonly string[];
}

/** What a record type's resolvers get as their source. */
export interface GuardedRecord {
  readonly access: RecordAccess;
}

/**
 * Puts the owner's decision in front of every field with a `@section`, when the schema is built: at the root, nested, through
 * `_entities`, by alias or fragment it is the same field and so the same rule. Throws when a field of a record has no section,
 * or when a type below a section can be reached another way.
 */
export function guardSections(schema: GraphQLSchema, options: GuardOptions): GraphQLSchema {
  const problems = [...unsectionedFields(schema, options), ...secondPaths(schema, options)];
  if (problems.length > 0)
    throw new Error(`The schema discloses around its sections:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
  for (const field of sectionedFields(schema)) wrap(field.definition, field.section);
  return schema;
}

/** Section ids of a schema, in the order of their first field. */
export function sectionsOf(schema: GraphQLSchema): string[] {
  return [...new Set(sectionedFields(schema).map((field) => field.section))];
}

interface SectionedField {
  type: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  section: string;
}

function sectionedFields(schema: GraphQLSchema): SectionedField[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((definition) => {
      const section = sectionOf(definition);
      return section === null ? [] : [{ type, definition, section }];
    }),
  );
}

function sectionOf(field: GraphQLField<unknown, unknown>): string | null {
  const directive = field.astNode?.directives?.find((each) => each.name.value === 'section');
  const id = directive?.arguments?.find((argument) => argument.name.value === 'id')?.value;
  return id?.kind === 'StringValue' ? id.value : null;
}

function wrap(field: GraphQLField<unknown, unknown>, section: string): void {
  const answer: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (!isGuarded(source)) throw new Error(`${info.parentType.name}.${info.fieldName} was reached without an access.`);
    return source.access.disclose(section, () => answer(source, args, context, info));
  };
}

function isGuarded(source: unknown): source is GuardedRecord {
  return typeof source === 'object' && source !== null && 'access' in source;
}

function unsectionedFields(schema: GraphQLSchema, { records }: GuardOptions): string[] {
  return Object.entries(records).flatMap(([name, open]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [`${name} is declared as a record but is no object type.`];
    return Object.values(type.getFields())
      .filter((field) => sectionOf(field) === null && !open.includes(field.name))
      .map((field) => `${name}.${field.name} has no @section.`);
  });
}

/** A type below a section that an unsectioned field of another type leads to, or that is an entity of its own. */
function secondPaths(schema: GraphQLSchema, { records, referenceTypes }: GuardOptions): string[] {
  const below = typesBelow(schema, [...referenceTypes, ...Object.keys(records)]);
  const around = objectTypes(schema)
    .filter((type) => !below.has(type.name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => sectionOf(field) === null)
        .flatMap((field) =>
          objectsIn(schema, getNamedType(field.type)).map((target) => ({ from: `${type.name}.${field.name}`, target })),
        ),
    )
    .filter(({ from, target }) => below.has(target.name) && from !== 'Query._entities');
  const entities = objectsIn(schema, schema.getType('_Entity')).filter((type) => below.has(type.name));
  return [
    ...around.map(({ from, target }) => `${from} leads to ${target.name}, which belongs to a section.`),
    ...entities.map(
      (type) => `${type.name} belongs to a section and is an entity: _entities leads around the section.`,
    ),
  ];
}

function typesBelow(schema: GraphQLSchema, except: readonly string[]): Set<string> {
  const below = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    for (const object of objectsIn(schema, type)) {
      if (below.has(object.name) || except.includes(object.name)) continue;
      below.add(object.name);
      for (const field of Object.values(object.getFields())) visit(getNamedType(field.type));
    }
  };
  for (const { definition } of sectionedFields(schema)) visit(getNamedType(definition.type));
  return below;
}

function objectsIn(schema: GraphQLSchema, type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];
}
