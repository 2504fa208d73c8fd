import { describe, expect, it } from '@jest/globals';
import { agreedClients, RECORD_OWNERS } from '../../integration/conform/agreed-clients.ts';
import { agreedExtracts } from '../../integration/conform/agreed-extracts.ts';
import { CHECK_IDS } from '../../integration/conform/check.ts';
import { CHECKS } from '../../integration/conform/checks/all.ts';
import { readShape } from '../../integration/conform/owner-shape.ts';
import { differences } from '../../integration/conform/promises.ts';
import { parseKboNumber } from '../../shared/kbo-number.ts';
import { parseNationalNumber } from '../../shared/national-number.ts';

/** The least that an owner of records has. */
const LEAST = `
  directive @section(id: String!) on FIELD_DEFINITION
  type Query { note: String }
  type Client @key(fields: "id") { id: ID! grant: String @external part: PesRecord @requires(fields: "grant") }
  type PesRecord {
    availability: String!
    withheld: [Withheld!]!
    inscription: Inscription @section(id: "pes.registration")
  }
  type Withheld { section: String! reason: String! }
  type Inscription { registeredOn: String office(of: String!): String }
`;

describe('the shape of an owner', () => {
  it('is read from its schema: the record under Client, its sections, and the agreed section whatever its field is called', () => {
    expect(readShape(LEAST, agreedClients('pes'))).toMatchObject({
      client: { field: 'part', isNullable: true },
      recordType: 'PesRecord',
      sections: ['pes.registration'],
      agreed: { field: 'inscription', shown: ['registeredOn'], selection: 'inscription { registeredOn }' },
      entities: ['Client'],
      log: null,
    });
  });

  it('asks no field that wants an argument', () => {
    const shape = readShape(LEAST, agreedClients('pes'));
    expect(shape?.fields.at(-1)?.selection).toBe('inscription { __typename registeredOn }');
  });

  it('has no agreed section where none of the agreed facts shows, and is none without a record under Client', () => {
    expect(readShape(LEAST.replaceAll('registeredOn', 'since'), agreedClients('pes'))?.agreed).toBeNull();
    expect(readShape(LEAST.replace('availability: String!', ''), agreedClients('pes'))).toBeNull();
    expect(readShape('type Query { note: String }', agreedClients('pes'))).toBeNull();
  });
});

describe('two schemas', () => {
  it('promise the same whatever order, description and machinery of a library they are printed with', () => {
    const printed = `${LEAST}
      scalar _Any type _Service { sdl: String } union _Entity = Client
      extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
      "Said by nobody." type Unused { a: Int }`;
    expect(differences(LEAST, printed.replace('type Withheld', '"Why." type Withheld'))).toEqual([]);
  });

  it.each([
    ['a field that is gone', 'office(of: String!): String', '', ['- Inscription.office']],
    ['a field that came', 'type Inscription {', 'type Inscription { team: Int', ['+ Inscription.team']],
    [
      ...([
        'another type',
        'registeredOn: String',
        'registeredOn: Int',
        ['Inscription.registeredOn: String → Int'],
      ] as const),
    ],
    [
      ...(['another argument', 'office(of: String!)', 'office(of: ID!)'] as const),
      ['Inscription.office: (of: String!) String → (of: ID!) String'],
    ],
    [
      ...(['another section', '"pes.registration"', '"pes.contact"'] as const),
      ['PesRecord.inscription: Inscription @section(id: "pes.registration") → Inscription @section(id: "pes.contact")'],
    ],
  ])('differ in %s, which is said by its place in the schema', (_what, before, after, lines) => {
    expect(differences(LEAST, LEAST.replace(before, after))).toEqual(lines);
  });
});

describe.each(RECORD_OWNERS)('the agreed clients of %s', (owner) => {
  const { clients, holder, section } = agreedClients(owner);
  const numbers = clients.flatMap(({ nationalNumber, earlierNumbers }) => [nationalNumber, ...earlierNumbers]);

  it('are nobody: valid numbers with an order number that is never given out, each of one client', () => {
    expect(numbers.filter((number) => parseNationalNumber(number) !== number)).toEqual([]);
    expect(numbers.filter((number) => Number(number.slice(6, 9)) < 900 || Number(number.slice(6, 9)) > 997)).toEqual(
      [],
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(parseKboNumber(holder)).toBe(holder);
  });

  it('are told apart by what is recorded of them, and fill a page of two hundred', () => {
    const recorded = clients.flatMap((client) => (client.recorded === null ? [] : [JSON.stringify(client.recorded)]));
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(recorded.length).toBeGreaterThanOrEqual(60);
    expect(clients.filter(({ kind }) => kind === 'RECORDED' || kind === 'NOT_KNOWN').length).toBeGreaterThanOrEqual(
      200,
    );
    expect(section.startsWith(`${owner}.`)).toBe(true);
    expect(agreedClients(owner)).toEqual(agreedClients(owner));
  });

  it('are loaded from extracts that leave out who is not to be known, and have who was replaced under the earlier number', () => {
    const text = agreedExtracts(agreedClients(owner))
      .map(({ csv }) => csv)
      .join('');
    const kinds = ['UNKNOWN', 'NOT_KNOWN'];
    const left = clients.filter(({ kind, nationalNumber }) => kinds.includes(kind) && text.includes(nationalNumber));
    const replaced = clients.filter(({ kind }) => kind === 'REPLACED');
    expect(left).toEqual([]);
    expect(
      replaced.map(({ nationalNumber, earlierNumbers }) => [
        text.includes(nationalNumber),
        earlierNumbers.every((each) => text.includes(each)),
      ]),
    ).toEqual(replaced.map(() => [false, true]));
  });
});

describe('the checks', () => {
  it('are one for each id, in the order of the report, with what holds in both languages', () => {
    expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
    expect(CHECKS.filter(({ holds }) => holds.en === '' || holds.nl === '' || holds.en === holds.nl)).toEqual([]);
  });
});
