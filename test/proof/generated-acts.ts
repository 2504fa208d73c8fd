import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Whom an act is about. */
export interface Subject {
  /** Opaque id of a client, wherever an act asks for one. */
  readonly client: string;
  /** National number, wherever an act asks for one. */
  readonly number: string;
  /** Id of the record, or the file, that an act is done on. */
  readonly record: (act: string) => string;
}

/** One act of the composed schema, with an input for anybody. */
export interface GeneratedAct {
  readonly name: string;
  readonly inputType: string;
  /** The selection of the mutation; its variable is called like the act. */
  readonly field: string;
  readonly inputFor: (subject: Subject, idempotencyKey: string) => object;
  /** Whether it asks for a client or for somebody's number, and not for a record. */
  readonly isAboutSomebody: boolean;
}

const ANSWER =
  '__typename ... on ActRefused { rule field message source } ... on ActConflict { message currentVersion }';

/** Every mutation about a client or a record, with all that it asks for; what it does not need is given too where it leads to somebody. */
export function generatedActs(schema: GraphQLSchema): GeneratedAct[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const type = getNamedType(args.find((argument) => argument.name === 'input')?.type);
    if (!isInputObjectType(type) || !Object.values(type.getFields()).some(isAbout)) return [];
    const inputFor: GeneratedAct['inputFor'] = ({ client, number, record }, key) => {
      return { ...valuesOf(type, { client, number, record: record(name) }), idempotencyKey: key };
    };
    const isAboutSomebody = Object.values(type.getFields()).some(leadsTo);
    return [{ name, inputType: type.name, field: `${name}(input: $${name}) { ${ANSWER} }`, inputFor, isAboutSomebody }];
  });
}

/** What is given for each type of value. */
type Given = Omit<Subject, 'record'> & { readonly record: string };

function valuesOf(type: GraphQLInputObjectType, subject: Given): Record<string, unknown> {
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || leadsTo(field));
  return Object.fromEntries(fields.map((field) => [field.name, given(field.name, field.type, subject)]));
}

/** An act that asks for no client, number or record is about who does it. */
function isAbout(field: { name: string; type: GraphQLInputType }): boolean {
  return leadsTo(field) || (getNamedType(field.type).name === 'ID' && field.name !== 'idempotencyKey');
}

function leadsTo({ name, type }: { name: string; type: GraphQLInputType }): boolean {
  return name === 'client' || getNamedType(type).name === 'NationalNumber';
}

function given(name: string, type: GraphQLInputType, subject: Given): unknown {
  if (isNonNullType(type)) return given(name, type.ofType, subject);
  if (isListType(type)) return [given(name, type.ofType, subject)];
  if (isInputObjectType(type)) return valuesOf(type, subject);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'ID') return name === 'client' ? subject.client : subject.record;
  if (type.name === 'NationalNumber') return subject.number;
  return (
    {
      Int: 1,
      Float: 1,
      Boolean: true,
      Date: '2026-11-20',
      DateTime: '2026-11-20T09:00:00Z',
      KboNumber: '0207500123',
      NisCode: '44021',
    }[type.name] ?? 'Een zin'
  );
}
