import { describe, expect, it } from '@jest/globals';
import { foreignClaims } from '../../gateway/foreign-claims.ts';
import { composeOwners, schemasInRepository } from '../../scripts/schema/compose-owners.ts';
import { testSchemas } from '../gateway/kit/schemas.ts';

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@shareable", "@override", "@provides"])
  scalar Grant
`;

/** What an owner that joins claims with this schema beside the four of the tests. */
function claimsWith(library: string): string[] {
  const { supergraph, problems } = composeOwners({ ...testSchemas(), library: `${HEAD}${library}` });
  if (supergraph === null) throw new Error(problems.join(' '));
  return foreignClaims(supergraph);
}

describe('an owner that joins', () => {
  it('may ask for a client by id, and require the grant: that is how it decides', () => {
    expect(
      claimsWith(`type Client @key(fields: "id") { id: ID! grant: Grant @external library: Card @requires(fields: "grant") }
        type Card { number: String }
        type Query { books: [String!] }`),
    ).toEqual([]);
  });

  it.each([
    [
      'a part of another owner, which would be carried to it',
      `type Client @key(fields: "id") { id: ID! grant: Grant @external pes: PesRecord @external
          library: Card @requires(fields: "grant pes { score }") }
        type PesRecord { score: Int @external }
        type Card { number: String }`,
      'The owner "library" requires more than grant for Client.library: only partnership may.',
    ],
    [
      'a question that others answer',
      'type Query { client(id: ID!): Client @override(from: "partnership") } type Client @key(fields: "id") { id: ID! }',
      'The owner "library" takes Query.client over (@override): only partnership may.',
    ],
    [
      'who somebody is, by asking for clients by that',
      `type Client @key(fields: "id identity { givenName }") { id: ID! identity: Identity @external library: Card }
        type Identity { givenName: String! @external }
        type Card { number: String }`,
      'The owner "library" asks for Client by "id identity { givenName }", which the others do not: only partnership may.',
    ],
    [
      'a record inside a part that the partnership does not know, by asking for it by what it holds',
      `type TransitionTrack @key(fields: "id") { id: ID! @external library: Card }
        type Card { number: String }`,
      'The owner "library" asks for TransitionTrack by "id", which the others do not: only partnership may.',
    ],
  ])('may not ask for %s', (_what, library, sentence) => {
    expect(claimsWith(library)).toEqual([sentence]);
  });
});

it('the four owners claim nothing of each other', async () => {
  const { supergraph } = composeOwners(await schemasInRepository());
  expect(foreignClaims(supergraph ?? '')).toEqual([]);
});
