import { describe, expect, test } from '@jest/globals';
import { buildSchema, GraphQLError, GraphQLScalarType, graphql } from 'graphql';
import { inputMessage } from '../../shared/input-message.ts';
import { scalarResolvers } from '../../shared/scalars.ts';

const schema = buildSchema(`
  scalar Date scalar DateTime scalar KboNumber scalar NisCode scalar NationalNumber scalar Grant
  enum Purpose { INTAKE }
  input Search { number: NationalNumber, on: Date!, limit: Int }
  type Query {
    number(value: NationalNumber): String
    at(value: DateTime): String
    search(by: Search, purpose: Purpose): String
    day: Date
    moment: DateTime
    text: DateTime
    broken: KboNumber
  }
`);
for (const [name, scalar] of Object.entries(scalarResolvers)) {
  const type = schema.getType(name);
  if (type instanceof GraphQLScalarType) {
    Object.assign(type, {
      parseValue: scalar.parseValue,
      parseLiteral: scalar.parseLiteral,
      serialize: scalar.serialize,
    });
  }
}
const rootValue = {
  number: ({ value }: { value: string }) => value,
  at: ({ value }: { value: Date }) => String(value.getTime()),
  search: () => 'found',
  day: '2026-03-31',
  moment: new Date('2026-03-31T12:30:00+02:00'),
  text: '2026-03-31T12:30:00.5+02:00',
  broken: '84121725318',
};

function ask(source: string, variableValues: Record<string, unknown> = {}) {
  return graphql({ schema, source, rootValue, variableValues });
}

describe('what comes in', () => {
  test('a national number becomes eleven digits, as a variable and in the text of the query', async () => {
    const source = 'query ($n: NationalNumber) { a: number(value: $n) b: number(value: "84.12.17-253.18") }';
    const { data } = await ask(source, { n: '84 12 17 253 18' });
    expect({ ...data }).toEqual({ a: '84121725318', b: '84121725318' });
  });

  test('an instant with a zone becomes a Date', async () => {
    const { data } = await ask('{ at(value: "2026-03-31T12:30:00+02:00") }');
    expect(data?.at).toBe(String(Date.UTC(2026, 2, 31, 10, 30)));
  });

  test.each([
    '2026-03-31',
    '2026-03-31T12:30:00',
    '2026-02-30T12:30:00Z',
    '2026-03-31T25:00:00Z',
    'yesterday',
    5,
    null,
  ])('DateTime refuses %p', (value) => {
    expect(() => scalarResolvers.DateTime.parseValue(value)).toThrow(GraphQLError);
  });

  test.each([
    ['Date', '31/03/2026'],
    ['Date', '2026-02-29'],
    ['KboNumber', '0765437865'],
    ['NisCode', '04402'],
    ['NationalNumber', '90010112345'],
    ['NationalNumber', 84121725318],
    ['Grant', ''],
  ] as const)('%s refuses %p with BAD_USER_INPUT, and does not repeat it', (name, value) => {
    const refuse = () => scalarResolvers[name].parseValue(value);
    expect(refuse).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }));
    if (value !== '') expect(refuse).not.toThrow(String(value));
  });

  test('KBO numbers and NIS codes lose their separators and spaces', () => {
    expect(scalarResolvers.KboNumber.parseValue('0887.010.362')).toBe('0887010362');
    expect(scalarResolvers.NisCode.parseValue(' 44021 ')).toBe('44021');
    expect(scalarResolvers.Grant.parseValue('a.b.c')).toBe('a.b.c');
  });
});

describe('what goes out', () => {
  test('a date is the text of the row, an instant is UTC, whatever it was', async () => {
    const { data } = await ask('{ day moment text }');
    expect({ ...data }).toEqual({
      day: '2026-03-31',
      moment: '2026-03-31T10:30:00.000Z',
      text: '2026-03-31T10:30:00.500Z',
    });
  });

  test('a value that is not of its kind is a fault that does not repeat it', async () => {
    const { errors } = await ask('{ broken }');
    expect(errors?.map(({ message }) => message)).toEqual(['A stored value cannot be shown as KboNumber.']);
    expect(() => scalarResolvers.DateTime.serialize(new Date(Number.NaN))).toThrow(TypeError);
  });
});

describe('the message of a refused request never holds what was sent', () => {
  const number = 'give the eleven digits of a national register or bis number, check digits included.';

  test.each([
    ['query ($v: NationalNumber) { number(value: $v) }', '84121725319', `NationalNumber is not valid: ${number}`],
    ['query ($v: NationalNumber) { number(value: $v) }', 'Jan; Peeters', `NationalNumber is not valid: ${number}`],
    [
      'query ($v: Search) { search(by: $v) }',
      { number: '84121725318' },
      'Field "on" of required type "Date!" was not provided.',
    ],
    [
      'query ($v: Search) { search(by: $v) }',
      { on: '2026-01-01', limit: 'Jan; Peeters' },
      'Int cannot represent non-integer value that was sent.',
    ],
    ['query ($v: Purpose) { search(purpose: $v) }', 'Jan; Peeters', 'The value does not exist in "Purpose" enum.'],
  ])('%s with a variable', async (source, v, reason) => {
    const { errors = [] } = await ask(source, { v });
    expect(errors.map(inputMessage)).toEqual([`Variable "$v" is not valid: ${reason}`]);
  });

  test.each([
    ['{ number(value: "84121725319") }', `NationalNumber is not valid: ${number}`],
    ['{ search(by: "Jan Peeters") }', 'Expected value of type "Search", found another.'],
    ['{ search(by: { on: "2026-01-01", limit: "Jan" }) }', 'Int cannot represent non-integer value that was sent.'],
    ['{ search(purpose: "Jan") }', 'Enum "Purpose" cannot represent non-enum value that was sent.'],
    ['{ search(purpose: Jan) }', 'The value does not exist in "Purpose" enum.'],
    ['{ "Jan Peeters" }', 'Syntax Error: Expected Name, found String.'],
    ['{ n84121725318 }', 'Cannot query field "n[national number]" on type "Query".'],
  ])('%s', async (source, message) => {
    const { errors = [] } = await ask(source);
    expect(errors.map(inputMessage)).toEqual([message]);
  });

  test('a message of another process, without the reason beside it, is cut short', () => {
    const message = 'Variable "$v" got invalid value "84121725319"; Expected type "X".';
    expect(inputMessage({ message })).toBe('Variable "$v" is not valid.');
    expect(inputMessage({ message: 'The purpose is missing.' })).toBe('The purpose is missing.');
  });
});
