import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Something that an operation uses and that will go. */
export interface Deprecation {
  /** Its coordinate: `Client.name` of a field, `Client.name(first:)` of an argument, `Kind.OLD` of a code. */
  readonly field: string;
  /** Why, and what to ask instead. */
  readonly reason: string;
}

/** What a document uses of what is deprecated in the schema, each once, in the order of the document. */
export function deprecationsIn(document: DocumentNode, schema: GraphQLSchema): Deprecation[] {
  const found = new Map<string, Deprecation>();
  const add = (field: string, reason: string | null | undefined) => {
    if (reason !== null && reason !== undefined) found.set(field, { field, reason });
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const field = types.getFieldDef();
        add(`${types.getParentType()?.name}.${field?.name}`, field?.deprecationReason);
      },
      Argument: () => {
        const argument = types.getArgument();
        const coordinate = `${types.getParentType()?.name}.${types.getFieldDef()?.name}(${argument?.name}:)`;
        add(coordinate, argument?.deprecationReason);
      },
      EnumValue: () => {
        const value = types.getEnumValue();
        add(`${String(types.getInputType()).replace(/[[\]!]/g, '')}.${value?.name}`, value?.deprecationReason);
      },
    }),
  );
  return [...found.values()];
}
