import {
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  visit,
} from 'graphql';
import type { Answered } from '../kit/owner.ts';

/** A field of an owner's record: its section, null where it needs none. */
export interface RecordField {
  readonly name: string;
  readonly section: string | null;
}

/** One way to ask for a record. */
export interface Path {
  readonly name: string;
  readonly selection: string;
  /** How many fields it asks for, at every depth. */
  readonly fields: number;
  /** The record in an answer, its fields under their own names; twice where the path asks for it twice. */
  readonly read: (answered: Answered) => Answered[];
}

/** The fields of the record type, with what stands in `@section`. */
export function fieldsOf(record: GraphQLObjectType): RecordField[] {
  return Object.values(record.getFields()).map(({ name, astNode }) => {
    const directive = astNode?.directives?.find((each) => each.name.value === 'section');
    const id = directive?.arguments?.find((argument) => argument.name.value === 'id')?.value;
    return { name, section: id?.kind === 'StringValue' ? id.value : null };
  });
}

/**
 * The ways in which one selection can ask for the same fields, in two queries: by name in a fragment within a fragment and once
 * more under other names, as one answer; and under other names with the last field first. `skip` names fields that are asked apart.
 */
export function pathsTo(record: GraphQLObjectType, skip: readonly string[]): Path[] {
  const fields = Object.values(record.getFields()).filter(({ name }) => !skip.includes(name));
  const selected = fields.map((field) => selectionOf(field.name, getNamedType(field.type), 4));
  const under = (prefix: string) => selected.map((field, at) => `${prefix}${at}: ${field}`).join(' ');
  const read = (prefix: string) => (answered: Answered) =>
    Object.fromEntries(fields.map(({ name }, at) => [name, answered[prefix === '' ? name : `${prefix}${at}`]]));
  const path = (name: string, selection: string, reads: ((answered: Answered) => Answered)[]): Path => {
    return { name, selection, fields: countFields(selection), read: (answered) => reads.map((each) => each(answered)) };
  };
  const twice = `... @include(if: true) { ... on ${record.name} { ${selected.join(' ')} } } ... on ${record.name} { ${under('again')} }`;
  const reversed = under('x')
    .split(/ (?=x\d+: )/)
    .reverse()
    .join(' ');
  return [
    path('by name and again, in fragments', twice, [read(''), read('again')]),
    path('under another name, the last first', reversed, [read('x')]),
  ];
}

/** A field with everything below it that needs no argument, to a depth; of types in `briefly` no more than their own values. */
export function selectionOf(
  name: string,
  type: ReturnType<typeof getNamedType>,
  depth: number,
  briefly: readonly string[] = [],
): string {
  if (!isObjectType(type)) return name;
  const isDeep = depth > 1 && !briefly.includes(type.name);
  const inner = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      return isObjectType(named) && isDeep ? [selectionOf(field.name, named, depth - 1, briefly)] : [];
    });
  return `${name} { __typename ${inner.join(' ')} }`;
}

/** How many fields a selection asks for, at every depth. */
export function countFields(selection: string): number {
  let fields = 0;
  visit(parse(`{ ${selection} }`), { enter: ({ kind }) => void (kind === Kind.FIELD && fields++) });
  return fields;
}
