import { describe, expect, it } from '@jest/globals';
import { matching, readTyped } from '../../workbench/pages/find/typed.ts';

describe('what somebody types to find a client', () => {
  it.each([
    ['', { kind: 'NOTHING' }],
    ['   ', { kind: 'NOTHING' }],
    ['85.07.30', { kind: 'SHORT', missing: 5 }],
    ['85.07.30-997.3', { kind: 'SHORT', missing: 1 }],
    ['85.07.30-997.34', { kind: 'NUMBER', nationalNumber: '85073099734' }],
    ['85.07.30-997.35', { kind: 'WRONG' }],
    ['850730997344', { kind: 'WRONG' }],
    ['Maes', { kind: 'NAME', name: 'Maes' }],
    ['Maes 3', { kind: 'NAME', name: 'Maes 3' }],
  ] as const)('"%s" is read while it is typed: a number is checked by its last two digits (mod 97)', (typed, read) => {
    expect(readTyped(typed)).toEqual(read);
  });
});

describe('the caseload by name', () => {
  const named = (givenName: string, familyName: string) => ({ identity: { givenName, familyName } });
  const clients = [
    named('Zoë', 'Van den Broeck'),
    named('Lieve', 'Maes'),
    named('Daniël', 'Öztürk'),
    { identity: null },
  ];
  const found = (name: string) => matching(clients, name).map(({ identity }) => identity?.familyName ?? null);

  it('finds every word at the beginning of a word of the name, whatever the capitals, accents and order', () => {
    expect(found('zoe broe')).toEqual(['Van den Broeck']);
    expect(found('OZTURK daniel')).toEqual(['Öztürk']);
    expect(found('roeck')).toEqual([]);
    expect(found('zoe maes')).toEqual([]);
  });

  it('shows everybody by family name while nothing is typed, those without a name to show last', () => {
    expect(found('')).toEqual(['Maes', 'Öztürk', 'Van den Broeck', null]);
  });
});
