import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { checkReferences } from '../../shared/entity-references.ts';
import { type ClientReference, grantOf } from '../../shared/owner-record.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { office: Office }
  type Client @key(fields: "id") { id: ID! name: String }
  type Office { name: String }
`);

const resolvers = { Client: { __resolveReference: ({ id }: { id: unknown }) => ({ id, name: `n${String(id)}` }) } };
const schema = checkReferences(buildSubgraphSchema([{ typeDefs, resolvers }] as never));
const source = 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Client { name } } }';

async function ask(all: unknown) {
  const { data, errors } = await graphql({ schema, source, variableValues: { all } });
  const [error] = errors ?? [];
  const code = error?.originalError && 'code' in error.originalError ? error.originalError.code : null;
  return { data, code, message: error?.message ?? null };
}

describe('references to entities', () => {
  it('that are good are answered as before, a list of none too', async () => {
    const good = [{ __typename: 'Client', id: '1', other: 1 }];
    expect((await ask(good)).data).toEqual({ _entities: [{ name: 'n1' }] });
    expect((await ask([])).data).toEqual({ _entities: [] });
  });

  it.each([
    ['of a type that does not exist', { __typename: 'Zonderling' }],
    ['of a type that is no entity', { __typename: 'Office' }],
    ['of a type that has the name of what every object has', { __typename: 'constructor' }],
    ['without a type', { id: '1' }],
    ['of a type that is a list', { __typename: ['Client'] }],
    ['that are a text', 'Zonderling'],
    ['that are a number', 7],
  ])(
    '%s are refused as input: by their place, without what was sent, and without an answer to the others',
    async (_what, wrong) => {
      expect(await ask([{ __typename: 'Client', id: '1' }, wrong])).toEqual({
        data: null,
        code: 'BAD_USER_INPUT',
        message:
          'representations[1] is no reference to an entity of this owner: send an object with __typename and its key.',
      });
    },
  );
});

describe('the grant of a reference', () => {
  it.each([undefined, null, '', 7, {}, ['grant']])(
    'that is %j is none: the caller is told so, and nothing breaks',
    (grant) => {
      // What was sent has no type, whatever the resolver says.
      const reference = { id: 'client-1', grant } as ClientReference;
      expect(() => grantOf(reference)).toThrow('The client came without a grant of the partnership.');
    },
  );
});
