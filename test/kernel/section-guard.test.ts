import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import type { RecordAccess } from '../../shared/access.ts';
import { guardSections, sectionsOf } from '../../shared/section-guard.ts';

const HEAD = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @section(id: String!) on FIELD_DEFINITION
`;

const GOOD = `${HEAD}
  type Query { record: Record office: Office }
  type Record @key(fields: "id") {
    id: ID!
    income: Income @section(id: "income")
    health: [Note!] @section(id: "health")
  }
  type Income { amount: Int payer: Office }
  type Note { text: String }
  type Office { name: String }
`;

const OPTIONS = { records: { Record: ['id'] }, referenceTypes: ['Office'] };

function build(sdl: string, resolvers: object = {}): GraphQLSchema {
  return guardSections(buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }] as never), OPTIONS);
}

/** An access that gives only these sections, and remembers what it was asked. */
function accessTo(sections: string[]): RecordAccess & { asked: string[] } {
  const asked: string[] = [];
  return {
    clientId: 'client-1',
    asked,
    read: async () => null,
    missing: async () => null,
    refuse: async () => null,
    withheld: async () => [],
    asOf: async () => null,
    loggedAs: async () => ['client-1'],
    disclose: async (section, answer) => {
      asked.push(section);
      return sections.includes(section) ? answer() : null;
    },
  };
}

const values = { id: '1', income: { amount: 1288, payer: { name: 'OCMW' } }, health: [{ text: 'secret' }] };

function schemaWith(access: RecordAccess): GraphQLSchema {
  const record = { ...values, access };
  return build(GOOD, { Query: { record: () => record }, Record: { __resolveReference: () => record } });
}

describe('a schema with sections', () => {
  it('names its sections in the order of their fields', () => {
    expect(sectionsOf(build(GOOD))).toEqual(['income', 'health']);
  });

  it('does not build when a field of a record has no section', () => {
    const sdl = GOOD.replace('id: ID!', 'id: ID! nickname: String');
    expect(() => build(sdl)).toThrow('Record.nickname has no @section.');
  });

  it('does not build when a type below a section can be reached from elsewhere', () => {
    const sdl = GOOD.replace('office: Office', 'office: Office notes: [Note!]');
    expect(() => build(sdl)).toThrow('Query.notes leads to Note, which belongs to a section.');
  });

  it('does not build when an interface leads to a type below a section', () => {
    const sdl = GOOD.replace('office: Office', 'office: Office anything: Text').replace(
      'type Note {',
      'interface Text { text: String } type Note implements Text {',
    );
    expect(() => build(sdl)).toThrow('Query.anything leads to Note, which belongs to a section.');
  });

  it('does not build when a type below a section is an entity of its own', () => {
    const sdl = GOOD.replace('type Note {', 'type Note @key(fields: "text") {');
    expect(() => build(sdl)).toThrow('Note belongs to a section and is an entity: _entities leads around the section.');
  });

  it('does not build when a declared record is no type', () => {
    expect(() => guardSections(build(GOOD), { records: { Nothing: [] }, referenceTypes: [] })).toThrow(
      'Nothing is declared as a record but is no object type.',
    );
  });

  it('lets a reference type without personal data be reached from anywhere', () => {
    expect(() => build(GOOD)).not.toThrow();
  });
});

describe('a guarded field', () => {
  it.each([
    ['at the root', '{ record { income { amount } health { text } } }'],
    ['by alias', '{ record { money: income { amount } sick: health { text } } }'],
    ['by fragment', '{ record { ...F } } fragment F on Record { income { amount } health { text } }'],
    ['by inline fragment', '{ record { ... on Record { income { amount } health { text } } } }'],
    [
      'through _entities',
      '{ _entities(representations: [{ __typename: "Record", id: "1" }]) { ... on Record { income { amount } health { text } } } }',
    ],
  ])('is withheld or answered by the same rule %s', async (_path, source) => {
    const access = accessTo(['income']);
    const { data, errors } = await graphql({ schema: schemaWith(access), source });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('1288');
    expect(JSON.stringify(data)).not.toContain('secret');
    expect(access.asked).toEqual(['income', 'health']);
  });

  it('that is reached without an access is a fault, and answers nothing', async () => {
    const schema = build(GOOD, { Query: { record: () => values } });
    const { data, errors } = await graphql({ schema, source: '{ record { income { amount } } }' });
    expect(data).toEqual({ record: { income: null } });
    expect(errors?.[0]?.message).toBe('Record.income was reached without an access.');
  });
});
