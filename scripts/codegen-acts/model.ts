import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Owner } from '../../shared/caller.ts';
import type { ActField, ActShape, FieldKind, Given } from '../../workbench/acts/act.ts';

/** One act of an owner, as the schema and the owner's list of acts have it. */
export interface ActModel extends Omit<ActShape, 'id'> {
  readonly name: string;
  readonly owner: Owner;
  /** The table that it is on; 'client', 'file' or 'person' where it begins something. */
  readonly on: string;
}

interface Reading {
  readonly schema: GraphQLSchema;
  readonly owner: Owner;
  readonly names: readonly string[];
  readonly on: ReadonlyMap<string, string>;
}

const SCALARS: Readonly<Record<string, FieldKind>> = {
  ...{ String: 'text', Int: 'number', Boolean: 'yesNo', Date: 'date', ID: 'id' },
  ...{ KboNumber: 'organisation', NisCode: 'municipality', NationalNumber: 'nationalNumber' },
};
const KEY = 'idempotencyKey';

/** The acts of an owner; throws an Error where the schema holds a field that no form can ask. */
export function readActs({ schema, owner, names, on }: Reading): ActModel[] {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return names.map((name) => {
    const input = getNamedType(mutations[name]?.args[0]?.type);
    if (!isInputObjectType(input)) throw new Error(`${name} takes no input of its own.`);
    const all = input.getFields();
    if (all[KEY] === undefined) throw new Error(`${name} takes no ${KEY}: sent again it would count twice.`);
    const takes: Given[] = [
      ...(all.client === undefined ? [] : (['client'] as const)),
      ...(all.file === undefined ? [] : (['file'] as const)),
      ...(all.id === undefined || all.expectedVersion === undefined ? [] : (['record'] as const)),
    ];
    const filledIn = [KEY, ...takes.flatMap((given) => (given === 'record' ? ['id', 'expectedVersion'] : [given]))];
    const fields = Object.values(all)
      .filter((field) => !filledIn.includes(field.name))
      .map(readField);
    const corrects = /left out stays/.test(all.id?.description ?? '') ? { corrects: true as const } : {};
    return { name, owner, input: input.name, on: on.get(name) ?? '', takes, ...corrects, fields };
  });
}

function readField({ name, type, defaultValue, description }: GraphQLInputField): ActField {
  const required = isNonNullType(type) && defaultValue === undefined;
  const inner = isNonNullType(type) ? type.ofType : type;
  // An owner that knows people in one capacity only asks nobody for it.
  const only = /^Capacity .*: ([A-Z_]+)\.$/.exec(description ?? '')?.[1];
  if (only !== undefined) return { name, required, kind: 'fixed', preset: only };
  return {
    ...{ name, required, ...kindOf(name, inner, description ?? '') },
    ...(isListType(inner) ? { many: true as const } : {}),
    ...presetOf(defaultValue),
    ...limitsIn(description ?? ''),
  };
}

function presetOf(value: unknown): Pick<ActField, 'preset'> {
  return typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number' ? { preset: value } : {};
}

function kindOf(name: string, type: GraphQLInputType, description: string): Pick<ActField, 'kind' | 'list' | 'fields'> {
  const named = getNamedType(type);
  if (isEnumType(named)) return { kind: 'code', list: named.name };
  if (isInputObjectType(named)) return { kind: 'group', fields: Object.values(named.getFields()).map(readField) };
  const kind = SCALARS[named.name];
  if (kind === undefined) throw new Error(`No form can ask a ${named.name}: say how in scripts/codegen-acts/model.ts.`);
  if (kind === 'number' && name.endsWith('Cents')) return { kind: 'euro' };
  if (kind === 'text' && /, as in @section/.test(description)) return { kind: 'section' };
  if (kind === 'text' && /category code/i.test(description)) return { kind: 'code', list: 'registrationCategory' };
  return { kind };
}

/** '1 to 300 characters', 'at most 60 characters', '1 to 1440', 'from 1 to 5', '3, 6 or 12 months': what a description says of a length or a size. */
function limitsIn(description: string): Pick<ActField, 'longest' | 'least' | 'most' | 'oneOf'> {
  const months = /: ((?:\d+, )*\d+ or \d+) months/.exec(description)?.[1];
  if (months !== undefined) return { oneOf: months.split(/, | or /).map(Number) };
  const characters = /(?:\d+ to|at most) (\d+) characters/i.exec(description)?.[1];
  if (characters !== undefined) return { longest: Number(characters) };
  const sizes = /\b(\d+) (?:\([^)]*\) )?to (\d+)\b/.exec(description);
  if (sizes !== null) return { least: Number(sizes[1]), most: Number(sizes[2]) };
  const least = /at least (\d+)\b/.exec(description)?.[1];
  return least === undefined ? {} : { least: Number(least) };
}
