import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { codeLists } from '../../../subgraphs/social-economy/codes/code-lists.ts';

const sdl = readFileSync(new URL('../../../subgraphs/social-economy/schema.graphql', import.meta.url), 'utf8');
const enums = parse(sdl).definitions.flatMap((definition) =>
  definition.kind === Kind.ENUM_TYPE_DEFINITION
    ? [[definition.name.value, (definition.values ?? []).map(({ name }) => name.value)] as const]
    : [],
);

describe('the code lists of the enterprises', () => {
  it('are those of the enums of the schema, each with exactly its values', () => {
    const lists = Object.entries(codeLists).map(([name, list]) => [name, Object.keys(list).sort()] as const);
    expect(new Map(lists)).toEqual(new Map(enums.map(([name, values]) => [name, [...values].sort()])));
  });
});
