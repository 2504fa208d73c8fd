import { GraphQLError, GraphQLScalarType } from 'graphql';
import { parseKboNumber } from './kbo-number.ts';
import { isLocalDate } from './local-date.ts';
import { parseNationalNumber } from './national-number.ts';
import { parseNisCode } from './nis-code.ts';

/**
 * A scalar that is text both ways. What comes in is read by `read` (null refuses it, BAD_USER_INPUT with `expected`);
 * what goes out is read the same way, so that a wrong row is a fault here and not a riddle for the reader.
 * No message holds the value: it may be somebody's number.
 */
function textScalar(name: string, expected: string, read: (text: string) => string | null): GraphQLScalarType {
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => {
      const parsed = typeof value === 'string' ? read(value) : null;
      if (parsed === null) throw badInput(`${name} is not valid: ${expected}.`);
      return parsed;
    },
    serialize: (value) => {
      const parsed = typeof value === 'string' ? read(value) : null;
      if (parsed === null) throw new TypeError(`A stored value cannot be shown as ${name}.`);
      return parsed;
    },
  });
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

// The zone is required: without one, Date reads the text in the zone of the machine. Date also reads 30 February.
function readInstant(value: unknown): Date | null {
  if (typeof value !== 'string' || !isLocalDate(INSTANT.exec(value)?.[1])) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  parseValue: (value) => {
    const instant = readInstant(value);
    if (instant !== null) return instant;
    throw badInput('DateTime is not valid: give an instant with its zone, for example 2026-03-31T12:30:00Z.');
  },
  serialize: (value) => {
    // Not instanceof: a Date of another realm (a worker's, a test's) is a Date too.
    const instant =
      Object.prototype.toString.call(value) === '[object Date]' ? new Date(Number(value)) : readInstant(value);
    if (instant === null || Number.isNaN(instant.getTime())) {
      throw new TypeError('A stored value cannot be shown as DateTime.');
    }
    return instant.toISOString();
  },
});

/**
 * The scalars of the schema, for `resolvers` of every subgraph. In a resolver each is a string (Date 'YYYY-MM-DD',
 * NationalNumber eleven digits, KboNumber ten digits), but DateTime comes in as a Date and goes out as a Date or an
 * ISO string.
 */
export const scalarResolvers = {
  Date: textScalar('Date', 'give a date of the calendar as YYYY-MM-DD', (text) => (isLocalDate(text) ? text : null)),
  DateTime: dateTime,
  KboNumber: textScalar(
    'KboNumber',
    'give the ten digits of an enterprise number, check digits included',
    parseKboNumber,
  ),
  NisCode: textScalar('NisCode', 'give the five digits of the municipality', parseNisCode),
  NationalNumber: textScalar(
    'NationalNumber',
    'give the eleven digits of a national register or bis number, check digits included',
    parseNationalNumber,
  ),
  Grant: textScalar('Grant', 'it is made by the gateway only', (text) => (text === '' ? null : text)),
};

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
