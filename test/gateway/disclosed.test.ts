import { expect, it } from '@jest/globals';
import { createDisclosed } from '../../gateway/source/disclosed.ts';
import { readDisclosures } from '../../shared/disclosure-count.ts';

it('adds up what an owner says of its answers in one request; one that is not known makes the sum not known', () => {
  const disclosed = createDisclosed();
  expect(disclosed.byOwner()).toEqual({});
  for (const lines of [3, 0, 4]) disclosed.add('partnership', lines);
  disclosed.add('pes', 0);
  for (const lines of [5, null, 2]) disclosed.add('welfare', lines);
  disclosed.add('social-economy', null);
  expect(disclosed.byOwner()).toEqual({ partnership: 7, pes: 0, welfare: null, 'social-economy': null });
});

it.each([
  ['0', 0],
  ['12', 12],
  ['999999999', 999_999_999],
  ['1000000000', null],
  ['-1', null],
  ['1.5', null],
  ['', null],
  [' 1', null],
  [undefined, null],
  [['1', '2'], null],
])('reads %p in the header of an owner as %p', (header, lines) => {
  expect(readDisclosures(header)).toBe(lines);
});
