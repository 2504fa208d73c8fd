import { type GraphQLSchema, isUnionType } from 'graphql';
import { BadUserInput } from './errors.ts';

/**
 * Puts a look at the references in front of `_entities`, and gives the schema back. What is no reference to an entity of this owner is the
 * fault of who sends it and is refused in words (`BadUserInput`); the library throws whatever comes of it, which would be a fault of ours.
 */
export function checkReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType('_Entity');
  const { resolve } = field ?? {};
  if (field === undefined || resolve === undefined || !isUnionType(union)) return schema;
  const names = new Set(union.getTypes().map(({ name }) => name));
  field.resolve = (source, args, context, info) => {
    const wrong = args.representations.findIndex((reference: unknown) => !isReference(reference, names));
    if (wrong >= 0)
      throw new BadUserInput(
        `representations[${wrong}] is no reference to an entity of this owner: send an object with __typename and its key.`,
      );
    return resolve(source, args, context, info);
  };
  return schema;
}

function isReference(value: unknown, names: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null || !('__typename' in value)) return false;
  return typeof value.__typename === 'string' && names.has(value.__typename);
}
