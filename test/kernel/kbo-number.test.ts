import { describe, expect, test } from '@jest/globals';
import { kboCheckDigits, parseKboNumber } from '../../shared/kbo-number.ts';
import { parseNisCode } from '../../shared/nis-code.ts';

describe('INV-03: a KBO number', () => {
  test.each([
    ['0881702779', '0881702779'],
    ['0877510104', '0877510104'],
    ['0877.510.104', '0877510104'],
    [' 0887.010.362 ', '0887010362'],
    [`10000000${kboCheckDigits('10000000')}`, `10000000${kboCheckDigits('10000000')}`],
  ])('%s is accepted as %s', (text, number) => {
    expect(parseKboNumber(text)).toBe(number);
  });

  test.each([
    ['0765437865', 'the placeholder of the MAGDA documentation fails its check'],
    ['0881702778', 'one digit off'],
    [`20000000${kboCheckDigits('20000000')}`, 'an establishment number'],
    ['881702779', 'nine digits'],
    ['00881702779', 'eleven digits'],
    ['0881-702-779', 'other separators'],
    ['088.1702.779', 'other groups'],
    ['', 'nothing'],
  ])('%s is refused: %s', (text) => {
    expect(parseKboNumber(text)).toBeNull();
  });

  test('check digits run from 01 to 97 and are made from eight digits', () => {
    expect([kboCheckDigits('08817027'), kboCheckDigits('00000000'), kboCheckDigits('00000096')]).toEqual([
      '79',
      '97',
      '01',
    ]);
    expect(() => kboCheckDigits('0881702')).toThrow(RangeError);
  });
});

describe('a NIS code', () => {
  test.each(['44021', '35013', ' 11002 ', '92094'])('%s is accepted', (text) => {
    expect(parseNisCode(text)).toBe(text.trim());
  });

  test.each(['04402', '4402', '440211', '4402a', ''])('"%s" is refused', (text) => {
    expect(parseNisCode(text)).toBeNull();
  });
});
