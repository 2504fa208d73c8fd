import { type Change, ChangeType, CriticalityLevel } from '@graphql-inspector/core';
import {
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/**
 * Whether a change breaks whoever uses what it is about. A default that goes from what has to be there breaks too, which the diff calls
 * dangerous only.
 */
export function isBreaking(change: Change, next: GraphQLSchema): boolean {
  if (change.criticality.level === CriticalityLevel.Breaking) return true;
  return DEFAULTS.has(change.type) && isDemanded(change.path ?? '', next);
}

/**
 * Whoever uses one of these coordinates is broken by a change, the one that it is about first; null where the change breaks
 * everybody.
 */
export function affectedBy(change: Change, next: GraphQLSchema): readonly string[] | null {
  const { type, path } = change;
  if (path === undefined || EVERYBODY.has(type)) return null;
  const [typeName = '', field = '', argument = ''] = path.split('.');
  if (type === ChangeType.FieldArgumentAdded) return [`${typeName}.${field}`];
  if (type === ChangeType.InputFieldAdded) return [typeName];
  // A code that an owner may answer is asked for by whoever asks for a field of its type.
  if (type === ChangeType.EnumValueRemoved) return [path, typeName];
  if (type === ChangeType.DirectiveRemoved || path.startsWith('@')) return [`@${typeName.replace('@', '')}`];
  const own = argument === '' ? path : `${typeName}.${field}(${argument}:)`;
  if (!isDemanded(path, next)) return [own];
  // What has to be there from now on breaks whoever leaves it out, and no text says who does.
  return [own, argument === '' ? typeName : `${typeName}.${field}`];
}

/** Whether an argument, or a field of an input, has to be given. */
function isDemanded(path: string, schema: GraphQLSchema): boolean {
  const [typeName = '', field = '', argument = ''] = path.split('.');
  const type = schema.getType(typeName);
  if (isInputObjectType(type)) {
    const found = type.getFields()[field];
    return found !== undefined && isRequiredInputField(found);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const found = type.getFields()[field]?.args.find(({ name }) => name === argument);
  return found !== undefined && isRequiredArgument(found);
}

const DEFAULTS: ReadonlySet<string> = new Set([
  ChangeType.FieldArgumentDefaultChanged,
  ChangeType.InputFieldDefaultValueChanged,
]);

const EVERYBODY: ReadonlySet<string> = new Set([
  ChangeType.SchemaQueryTypeChanged,
  ChangeType.SchemaMutationTypeChanged,
  ChangeType.SchemaSubscriptionTypeChanged,
]);
