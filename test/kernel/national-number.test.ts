import { describe, expect, test } from '@jest/globals';
import {
  type Century,
  checkDigits,
  describeNationalNumber,
  parseNationalNumber,
  redact,
} from '../../shared/national-number.ts';

/** A number with the right check digits, so that only the part under test can be wrong. */
function made(nine: string, century: Century = 1900): string {
  return nine + checkDigits(nine, century);
}

describe('INV-01: the vectors of the domain model', () => {
  test.each([
    ['84121725318', 1900, 'REGISTER', '1984-12-17', 'MALE'],
    ['00040527291', 1900, 'REGISTER', '1900-04-05', 'FEMALE'],
    ['00061547618', 2000, 'REGISTER', '2000-06-15', 'FEMALE'],
    ['25012021508', 1900, 'REGISTER', '1925-01-20', 'MALE'],
    ['29012818180', 1900, 'REGISTER', '1929-01-28', 'MALE'],
    ['35060735122', 1900, 'REGISTER', '1935-06-07', 'MALE'],
    ['54123035065', 1900, 'REGISTER', '1954-12-30', 'FEMALE'],
    ['64042106496', 1900, 'REGISTER', '1964-04-21', 'FEMALE'],
    ['93051822361', 1900, 'REGISTER', '1993-05-18', 'MALE'],
    ['85431200176', 1900, 'BIS', '1985-03-12', 'MALE'],
    ['85231200133', 1900, 'BIS', '1985-03-12', null],
    ['01413100284', 2000, 'BIS', '2001-01-31', 'FEMALE'],
  ])('%s is of %d, %s, born %s, %s', (digits, century, kind, birthDate, sex) => {
    expect(parseNationalNumber(digits)).toBe(digits);
    expect(describeNationalNumber(digits)).toEqual({ century, kind, birthDate, sex });
  });

  test('the placeholder of the MAGDA documentation is refused', () => {
    expect(parseNationalNumber('90010112345')).toBeNull();
    expect(describeNationalNumber('90010112345')).toBeNull();
  });
});

describe('INV-01: what may be unknown in a national number', () => {
  test.each([
    ['850000001', 'REGISTER', 'MALE'],
    ['850300001', 'REGISTER', 'MALE'],
    ['850015002', 'REGISTER', 'FEMALE'],
    ['852000001', 'BIS', null],
    ['852000002', 'BIS', null],
    ['854000001', 'BIS', 'MALE'],
    ['854000002', 'BIS', 'FEMALE'],
    ['853200001', 'BIS', null],
    ['855200002', 'BIS', 'FEMALE'],
  ])('%s has no date of birth', (nine, kind, sex) => {
    for (const century of [1900, 2000] as const) {
      expect(describeNationalNumber(made(nine, century))).toEqual({ century, kind, birthDate: null, sex });
    }
  });
});

describe('INV-01: the order number', () => {
  test.each(['001', '002', '997', '998'])('%s is accepted', (order) => {
    expect(parseNationalNumber(made(`841217${order}`))).not.toBeNull();
  });

  test.each(['000', '999'])('%s is refused', (order) => {
    expect(parseNationalNumber(made(`841217${order}`))).toBeNull();
  });
});

describe('INV-01: the calendar in a national number', () => {
  test.each([
    ['840229001', 1900, true],
    ['830229001', 1900, false],
    ['000229001', 2000, true],
    ['000229001', 1900, false],
    ['840231001', 1900, false],
    ['844231001', 1900, false],
    ['840431001', 1900, false],
    ['841232001', 1900, false],
    ['840032001', 1900, false],
    ['841231001', 1900, true],
  ] as const)('%s in %d exists: %s', (nine, century, exists) => {
    expect(parseNationalNumber(made(nine, century)) !== null).toBe(exists);
  });

  test.each(['13', '19', '33', '39', '53', '60', '99'])('month %s is refused', (month) => {
    expect(parseNationalNumber(made(`84${month}10001`))).toBeNull();
  });

  test.each(['01', '12', '21', '32', '41', '52'])('month %s is accepted', (month) => {
    expect(parseNationalNumber(made(`84${month}10001`))).not.toBeNull();
  });
});

describe('INV-01: the check digits', () => {
  test('no number holds under both rules', () => {
    for (let rest = 0; rest < 97; rest += 1) {
      const nine = String(841_217_000 + rest);
      expect(checkDigits(nine, 1900)).not.toBe(checkDigits(nine, 2000));
    }
  });

  test('run from 01 to 97', () => {
    expect([checkDigits('000000096', 1900), checkDigits('000000097', 1900)]).toEqual(['01', '97']);
    expect(() => checkDigits('12345678', 1900)).toThrow(RangeError);
  });

  test('one wrong digit, and two neighbours exchanged, are noticed', () => {
    expect([...'84121725318'].map((_, place) => parseNationalNumber(bumped('84121725318', place)))).toEqual(
      Array(11).fill(null),
    );
    expect(parseNationalNumber('84127125318')).toBeNull();
  });
});

function bumped(digits: string, place: number): string {
  const next = (Number(digits[place]) + 1) % 10;
  return digits.slice(0, place) + next + digits.slice(place + 1);
}

describe('the way of writing', () => {
  test.each(['84.12.17-253.18', '84/12/17 253 18', ' 841217-25318 ', '84 12 17 253 18', '84.12.17\u00a0253.18'])(
    '"%s" is accepted',
    (text) => {
      expect(parseNationalNumber(text)).toBe('84121725318');
    },
  );

  test.each(['', '8412172531', '841217253180', '84121725318x', '84_12_17_253_18', '٨٤١٢١٧٢٥٣١٨'])(
    '"%s" is refused',
    (text) => {
      expect(parseNationalNumber(text)).toBeNull();
    },
  );
});

describe('redaction', () => {
  const masked = '[national number]';

  test.each([
    ['84121725318', masked],
    ['84.12.17-253.18', masked],
    ['nr 84.12.17-253.18, then 00061547618.', `nr ${masked}, then ${masked}.`],
    ['84 12 17 253 18', masked],
    ['84.12.17 - 253.18', masked],
    ['/clients/84121725318/file', `/clients/${masked}/file`],
    ['id84121725318x', `id${masked}x`],
    ['{"nationalNumber":"84121725318"}', `{"nationalNumber":"${masked}"}`],
    ['84121725319', masked],
    ['8412 1725 318', masked],
    ['12 84.12.17-253.18 9', `12 ${masked} 9`],
    ['1 8412 1725 318', `1 ${masked}`],
    ['84121725318 00061547618', `${masked} ${masked}`],
  ])('%s becomes %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test.each([
    '841217253180',
    '1732226400123',
    '0887010362',
    '0887.010.362',
    '2026-03-31T12:30:45.123Z',
    '192.168.10.100',
    'af841217-2531-4812-9172-531884121725',
    '84121725-3184-4217-8531-a84121725318',
    'took 12 ms on 127.0.0.1:4002',
    '',
  ])('"%s" stays as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('300,000 digits and separators are gone through to their end', () => {
    const text = '1 2-3.'.repeat(50_000);
    expect(redact(`${text} 84.12.17-253.18`).endsWith('[national number]')).toBe(true);
  });
});
