import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../../shared/errors.ts';
import { readPolicyValues } from '../../../shared/policy-values.ts';
import { isGivenOn, labelOf, showCodeLists } from '../../../shared/words/code-list.ts';
import { labelled } from '../../../shared/words/event-text.ts';

const HEADER = 'name,key,from,to,value,unit,source';
const read = (...lines: string[]) => readPolicyValues([HEADER, ...lines].join('\n'), 'The table');

describe('a policy value', () => {
  const values = read(
    'months,,2019-01-01,,18,months,A decree',
    'months,,2024-05-01,,24,months,A later decree',
    'phase,STAGE,2019-01-01,2023-06-30,3,months,A decree',
    'phase,NAZORG,2019-01-01,,2,months,A decree',
  );

  it.each([
    ['2018-12-31', null],
    ['2019-01-01', 18],
    ['2024-04-30', 18],
    ['2024-05-01', 24],
  ])('holds from its first day until the next one of its name: on %s it is %s', (day, value) => {
    expect(values.find('months', day)).toBe(value);
  });

  it('with a last day holds on that day and no longer', () => {
    expect(['2023-06-30', '2023-07-01'].map((day) => values.find('phase', day, 'STAGE'))).toEqual([3, null]);
    expect([...values.keysOn('phase', '2023-07-01')]).toEqual([['NAZORG', 2]]);
  });

  it('that does not hold on a day, or has no such name, is a fault of the program where it is needed', () => {
    expect(() => values.on('months', '2018-12-31')).toThrow(/no "months" on 2018-12-31/);
    expect(() => values.find('weeks', '2024-01-01')).toThrow(/no "weeks"/);
  });

  it.each([
    ['months,,2019-02-29,,18,months,A decree', /line 2, from: is not a date/],
    ['months,,2019-01-01,,1.5,months,A decree', /line 2, value: is not a whole number/],
    ['months,,2019-01-01,,18,months,', /line 2, source: is empty: name the source/],
    ['months,,2019-01-01,2018-12-31,18,months,A decree', /ends before it begins/],
  ])('that is wrong stops the start, with its line: %s', (line, sentence) => {
    expect(() => read(line)).toThrow(ConfigurationError);
    expect(() => read(line)).toThrow(sentence);
  });

  it('that stands twice from one day stops the start', () => {
    expect(() => read(...Array(2).fill('months,,2019-01-01,,18,months,A decree'))).toThrow(/two lines from 2019-01-01/);
  });
});

describe('a code list', () => {
  const list = {
    OLD: { nl: 'oud', en: 'old', fr: 'ancien', validTo: '2018-12-31' },
    NEW: { nl: 'nieuw', en: 'new', fr: 'nouveau', validFrom: '2019-01-01', source: 'A decree' },
  };

  it('gives a label in the language of the request, and the code itself where it does not know it', () => {
    expect([labelOf(list, 'NEW', 'nl'), labelOf(list, 'NEW', 'fr'), labelOf(list, 'ODD', 'nl')]).toEqual([
      ...['nieuw', 'nouveau', 'ODD'],
    ]);
  });

  it.each([
    ['OLD', '2018-12-31', true],
    ['OLD', '2019-01-01', false],
    ['NEW', '2018-12-31', false],
    ['NEW', '2019-01-01', true],
    ['ODD', '2019-01-01', false],
  ])('says whether %s may be given on %s: %s', (code, day, given) => {
    expect(isGivenOn(list, code, day)).toBe(given);
  });

  it('is shown whole, by the name of its enum, with validity and source', () => {
    const lists = { Age: list, Other: {} };
    const shown = showCodeLists(lists, 'en', ['Age']);
    expect(shown.map(({ name, codes }) => [name, codes.length])).toEqual([['Age', 2]]);
    const labels = { label: 'new', dutch: 'nieuw', english: 'new', french: 'nouveau' };
    const validity = { validFrom: '2019-01-01', validTo: null, source: 'A decree' };
    expect(shown[0]?.codes[1]).toEqual({ code: 'NEW', ...labels, ...validity });
    expect(showCodeLists(lists, 'en', null).map(({ name }) => name)).toEqual(['Age', 'Other']);
  });

  it('tells the detail of an event in words', () => {
    const texts = { BEGUN: { nl: 'Begonnen', en: 'Begun', fr: 'Commencé', detail: list } };
    const events = [{ kind: 'BEGUN', detail: 'NEW' }, { kind: 'BEGUN', detail: null }, { kind: 'ODD' }];
    expect(labelled(events, texts, 'nl').map(({ label }) => label)).toEqual(['Begonnen: nieuw', 'Begonnen', 'ODD']);
  });
});
