import { describe, expect, it } from '@jest/globals';
import { joinLines, splitLines } from '../../shared/disclosure-lines.ts';
import { disclosure } from '../kit/disclosures.ts';

const sections = (names: readonly string[], more: Parameters<typeof disclosure>[0] = {}) =>
  names.map((section) => disclosure({ ...more, section }));

describe('what is logged of one request', () => {
  it('is one entry for all sections of one client, in the order in which they came', () => {
    expect(joinLines(sections(['pes.b', 'pes.a', 'pes.c']))).toEqual([disclosure({ section: 'pes.b,pes.a,pes.c' })]);
  });

  it('names the rule and the basis of each section where they differ, a basis that there is not among them', () => {
    const lines = [
      disclosure({ section: 'pes.a', rule: 'r-1', legalBasis: 'AVG, art. 6' }),
      disclosure({ section: 'pes.b', rule: 'r-2', legalBasis: null }),
      disclosure({ section: 'pes.c', rule: 'r-1', legalBasis: 'AVG, art. 6' }),
    ];
    expect(joinLines(lines)).toEqual([
      disclosure({ section: 'pes.a,pes.b,pes.c', rule: 'r-1,r-2,r-1', legalBasis: 'AVG, art. 6\n\nAVG, art. 6' }),
    ]);
    expect(joinLines(lines).flatMap(splitLines)).toEqual(lines);
  });

  it.each([
    ['requestId', 'r-2'],
    ['clientId', 'client-2'],
    ['staffMember', 'colleague'],
    ['organisation', null],
    ['roles', 'mediator'],
    ['purpose', 'ACTIVATION'],
    ['relation', 'NONE'],
    ['outcome', 'WITHHELD'],
    ['reason', 'PURPOSE'],
  ])('is another entry where %s differs: nothing is said of a section that did not hold for it', (field, value) => {
    const other = { [field]: value };
    const both = [...sections(['pes.a']), ...sections(['pes.b'], other), ...sections(['pes.c'])];
    expect(joinLines(both)).toEqual([
      disclosure({ section: 'pes.a,pes.c' }),
      disclosure({ ...other, section: 'pes.b' }),
    ]);
  });

  it('keeps the same section twice as two entries, so that no line is lost', () => {
    expect(joinLines(sections(['pes.a', 'pes.a'])).map(({ section }) => section)).toEqual(['pes.a', 'pes.a']);
  });

  it.each([
    ['a comma in the rule', { rule: 'r-1,r-2' }],
    ['a basis of two lines', { legalBasis: 'one\ntwo' }],
    ['an empty basis', { legalBasis: '' }],
  ])('stays an entry of its own with %s, which could not be told apart', (_what, odd) => {
    const lines = [...sections(['pes.a']), ...sections(['pes.b'], odd), ...sections(['pes.c'])];
    const joined = joinLines(lines);
    expect(joined).toEqual([disclosure({ section: 'pes.a,pes.c' }), disclosure({ ...odd, section: 'pes.b' })]);
    expect(joined.flatMap(splitLines)).toHaveLength(3);
  });

  it('comes back line by line, as many as were logged', () => {
    const lines = [...sections(['pes.a', 'pes.b']), ...sections(['pes.c'], { outcome: 'WITHHELD' })];
    expect(joinLines(lines).flatMap(splitLines)).toEqual(lines);
  });
});
