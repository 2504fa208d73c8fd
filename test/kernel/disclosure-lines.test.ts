import { describe, expect, it } from '@jest/globals';
import { joinSections, splitSections } from '../../shared/disclosure-lines.ts';
import { disclosure } from '../kit/disclosures.ts';

const sections = (names: readonly string[], more: Parameters<typeof disclosure>[0] = {}) =>
  names.map((section) => disclosure({ ...more, section }));

describe('what is logged of one request', () => {
  it('is one entry for all sections that one rule gave of one client, in the order in which they came', () => {
    expect(joinSections(sections(['pes.b', 'pes.a', 'pes.c']))).toEqual([disclosure({ section: 'pes.b,pes.a,pes.c' })]);
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
    ['rule', 'another'],
    ['legalBasis', null],
  ])('is another entry where %s differs: nothing is said of a section that did not hold for it', (field, value) => {
    const other = { [field]: value };
    const both = [...sections(['pes.a']), ...sections(['pes.b'], other), ...sections(['pes.c'])];
    expect(joinSections(both)).toEqual([
      disclosure({ section: 'pes.a,pes.c' }),
      disclosure({ ...other, section: 'pes.b' }),
    ]);
  });

  it('keeps the same section twice as two entries, so that no line is lost', () => {
    expect(joinSections(sections(['pes.a', 'pes.a'])).map(({ section }) => section)).toEqual(['pes.a', 'pes.a']);
  });

  it('comes back line by line, as many as were logged', () => {
    const lines = [...sections(['pes.a', 'pes.b']), ...sections(['pes.c'], { outcome: 'WITHHELD' })];
    expect(joinSections(lines).flatMap(splitSections)).toEqual(lines);
  });
});
