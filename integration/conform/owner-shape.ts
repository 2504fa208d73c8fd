import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import type { AgreedClients } from './agreed-clients.ts';

/** A field of the owner's record. */
export interface RecordField {
  readonly name: string;
  /** Section that it belongs to; null for one of those that need none. */
  readonly section: string | null;
  /** How to ask for it, two levels deep: `registration { category }`. */
  readonly selection: string;
  readonly isNullable: boolean;
}

/** What an owner has, as its schema says: a check asks for nothing else. */
export interface OwnerShape {
  readonly sdl: string;
  /** Field of `Client` that holds the owner's record. */
  readonly client: { readonly field: string; readonly isNullable: boolean };
  readonly recordType: string;
  readonly fields: readonly RecordField[];
  /** Every section, in the order of its first field. */
  readonly sections: readonly string[];
  /** The field of the agreed section, and which of the agreed facts its type shows; null when there is no such field. */
  readonly agreed: { readonly field: string; readonly shown: readonly string[]; readonly selection: string } | null;
  /** Types that can be reached through `_entities`. */
  readonly entities: readonly string[];
  /** Field of the record with the log of who looked; null when there is none. */
  readonly log: RecordField | null;
}

/** Reads a schema; null when it has no client with a record of its own. Throws what `parse` throws. */
export function readShape(sdl: string, agreed: AgreedClients): OwnerShape | null {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const client = schema.getType('Client');
  if (!isObjectType(client)) return null;
  const found = Object.values(client.getFields()).find((field) => recordOf(field) !== null);
  const record = found === undefined ? null : recordOf(found);
  if (found === undefined || record === null) return null;
  const fields = Object.values(record.getFields()).map(recordField);
  const sections = [...new Set(fields.flatMap(({ section }) => section ?? []))];
  return {
    ...{ sdl, recordType: record.name, fields, sections, entities: entitiesOf(schema) },
    client: { field: found.name, isNullable: !isNonNullType(found.type) },
    agreed: agreedField(record, agreed),
    log: fields.find(({ name, section }) => name === 'disclosures' && section !== null) ?? null,
  };
}

function recordOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  return isObjectType(type) && 'availability' in type.getFields() ? type : null;
}

function recordField(field: GraphQLField<unknown, unknown>): RecordField {
  return {
    name: field.name,
    section: directiveArgument(field, 'section', 'id'),
    selection: selectionOfField(field, 2),
    isNullable: !isNonNullType(field.type),
  };
}

type WithDirectives = Pick<GraphQLField<unknown, unknown>, 'astNode'> | Pick<GraphQLObjectType, 'astNode'>;

function directiveArgument({ astNode }: WithDirectives, name: string, argument: string): string | null {
  const directive = astNode?.directives?.find((each) => each.name.value === name);
  const value = directive?.arguments?.find((each) => each.name.value === argument)?.value;
  return value?.kind === 'StringValue' ? value.value : null;
}

function selectionOfField(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  return isObjectType(type) ? `${field.name} { ${selectionOf(type, depth)} }` : field.name;
}

function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const selected = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return isObjectType(named) && depth > 1 ? [selectionOfField(field, depth - 1)] : [];
  });
  return ['__typename', ...selected].join(' ');
}

function agreedField(record: GraphQLObjectType, { section, clients }: AgreedClients): OwnerShape['agreed'] {
  const facts = Object.keys(clients.find(({ recorded }) => recorded !== null)?.recorded ?? {});
  for (const field of Object.values(record.getFields())) {
    const type = getNamedType(field.type);
    if (directiveArgument(field, 'section', 'id') !== section || !isObjectType(type)) continue;
    const shown = facts.filter((fact) => fact in type.getFields());
    if (shown.length > 0) return { field: field.name, shown, selection: `${field.name} { ${shown.join(' ')} }` };
  }
  return null;
}

function entitiesOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.filter((type) => directiveArgument(type, 'key', 'fields') !== null).map(({ name }) => name);
}
