import { type Change, ChangeType } from '@graphql-inspector/core';

/** Whoever uses one of these coordinates is broken by a change; null where the change breaks everybody. */
export function affectedBy(change: Change): readonly string[] | null {
  const { type, path } = change;
  if (path === undefined || EVERYBODY.has(type)) return null;
  const [typeName = '', field = '', argument = ''] = path.split('.');
  if (type === ChangeType.FieldArgumentAdded) return [`${typeName}.${field}`];
  if (type === ChangeType.InputFieldAdded) return [typeName];
  // A code that an owner may answer is asked for by whoever asks for a field of its type.
  if (type === ChangeType.EnumValueRemoved) return [path, typeName];
  if (type === ChangeType.DirectiveRemoved || path.startsWith('@')) return [`@${typeName.replace('@', '')}`];
  if (argument !== '') return [`${typeName}.${field}(${argument}:)`];
  return [path];
}

const EVERYBODY: ReadonlySet<string> = new Set([
  ChangeType.SchemaQueryTypeChanged,
  ChangeType.SchemaMutationTypeChanged,
  ChangeType.SchemaSubscriptionTypeChanged,
]);
