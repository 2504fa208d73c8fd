import { describe, expect, it } from '@jest/globals';
import type { ActField, FieldKind } from '../../workbench/acts/act.ts';
import { payloadOf, readCents } from '../../workbench/acts/payload.ts';
import { prefilled } from '../../workbench/acts/prefill.ts';
import { nothingTyped, type Typed, type TypedFields } from '../../workbench/acts/typed.ts';
import { acts as partnership } from '../../workbench/generated/acts/partnership.ts';
import { acts as socialEconomy } from '../../workbench/generated/acts/social-economy.ts';
import { acts as welfare } from '../../workbench/generated/acts/welfare.ts';

const field = (kind: FieldKind, more: Partial<ActField> = {}): ActField => ({
  name: 'x',
  kind,
  required: true,
  ...more,
});
const payload = (fields: readonly ActField[], typed: TypedFields, corrects = false, before: TypedFields = {}) =>
  payloadOf(fields, typed, { typed: before, corrects });

describe('what is typed, as it is sent', () => {
  it.each<[string, ActField, Typed, unknown]>([
    ['a text, without the spaces around it', field('text'), '  werk  ', 'werk'],
    ['a day', field('date'), '2026-02-28', '2026-02-28'],
    ['a number', field('number'), '12', 12],
    ['an amount in euro with a comma, as cents', field('euro'), '1.234,50', 123450],
    ['yes', field('yesNo'), 'true', true],
    ['no', field('yesNo'), 'false', false],
    ['a code', field('code', { list: 'LifeDomain' }), 'WONEN', 'WONEN'],
    ['an enterprise number, without its points', field('organisation'), '0123.456.749', '0123456749'],
    ['a municipality', field('municipality'), '71016', '71016'],
    ['a national number, without its separators', field('nationalNumber'), '85.07.30-997.34', '85073099734'],
    ['a list of codes', field('code', { many: true }), ['WONEN', 'MOBILITEIT'], ['WONEN', 'MOBILITEIT']],
    ['texts one per line, without empty lines', field('text', { many: true }), ['een', ' ', 'twee'], ['een', 'twee']],
  ])('%s', (_, asked, typed, sent) => {
    expect(payload([asked], { x: typed })).toEqual({ input: { x: sent } });
  });

  it.each<[string, ActField, Typed, string]>([
    ['nothing where something is required', field('text'), ' ', 'FILL_IN'],
    ['nothing chosen where a choice is required', field('code'), '', 'CHOOSE'],
    ['29 February of a year without it', field('date'), '2026-02-29', 'NOT_A_DATE'],
    ['a word for a number', field('number'), 'twee', 'NOT_A_NUMBER'],
    ['half an hour where whole ones are counted', field('number'), '1,5', 'NOT_WHOLE'],
    ['1441 minutes where a day has 1440', field('number', { least: 1, most: 1440 }), '1441', 'OUT_OF_RANGE'],
    ['three decimals of a euro', field('euro'), '1,234,5', 'NOT_AN_AMOUNT'],
    ['an enterprise number with wrong check digits', field('organisation'), '0123.456.748', 'NOT_A_KBO_NUMBER'],
    ['a national number with wrong check digits', field('nationalNumber'), '85.07.30-997.35', 'NOT_A_NATIONAL_NUMBER'],
    ['a NIS code of four digits', field('municipality'), '7101', 'NOT_A_NIS_CODE'],
    ['301 characters where 300 fit', field('text', { longest: 300 }), 'x'.repeat(301), 'TOO_LONG'],
    ['an empty list where one is required', field('text', { many: true }), [], 'FILL_IN'],
  ])('is refused beside its field: %s', (_, asked, typed, wrong) => {
    expect(payload([asked], { x: typed })).toEqual({ wrong: { x: wrong } });
  });

  it('is left out where nothing was typed and nothing is required', () => {
    const optional = [
      field('text', { required: false }),
      { ...field('code', { many: true }), name: 'y', required: false },
    ];
    expect(payload(optional, { x: '', y: [] })).toEqual({ input: {} });
  });

  it('is an empty list where a list that was there is emptied', () => {
    const list = field('code', { many: true, required: false });
    expect(payload([list], { x: [] }, false, { x: ['WONEN'] })).toEqual({ input: { x: [] } });
  });

  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['1.234', 123400],
    ['1234.56', 123456],
    ['€ 0,01', 1],
    ['-5', null],
    ['12,345', null],
  ])('%s euro is %s cents', (typed, cents) => {
    expect(readCents(typed)).toBe(cents);
  });
});

describe('a form of an act', () => {
  it('sends the scores of life domains as a list, one line per domain, and says which line is wrong', () => {
    const { fields } = welfare.lifeDomainNeedsAssess;
    const typed = { assessedOn: '2026-11-20', scores: [{ domain: 'WONEN', score: '2' }] };
    expect(payload(fields, typed)).toEqual({
      input: { assessedOn: '2026-11-20', scores: [{ domain: 'WONEN', score: 2 }] },
    });
    const second = { ...typed, scores: [...typed.scores, { domain: 'MOBILITEIT', score: '6' }] };
    expect(payload(fields, second)).toEqual({ wrong: { 'scores.1.score': 'OUT_OF_RANGE' } });
  });

  it('begins with one line of a list that is required, and with what the schema takes where a field is left out', () => {
    expect(nothingTyped(welfare.lifeDomainNeedsAssess.fields)).toEqual({
      assessedOn: '',
      scores: [{ domain: '', score: '' }],
    });
    expect(nothingTyped(welfare.sanctionImpose.fields)).toMatchObject({ fraudulentIntent: 'false', notice: '' });
  });

  it('begins with what the record says, but for a first day or a kind, which the act says anew', () => {
    const record = { __typename: 'Employment', id: '1', version: 3, from: '2024-01-01', hoursFraction: 80 };
    const { fields } = socialEconomy.employmentHoursChange;
    expect(prefilled(fields, record, false)).toEqual({ from: '', hoursFraction: '80' });
  });

  it('takes over the number of an organisation, and the lists of a record', () => {
    const record = {
      __typename: 'Threshold',
      id: '1',
      version: 1,
      severity: 3,
      remediable: 'YES',
      workedOnBy: { kboNumber: '0123456749' },
    };
    expect(prefilled(welfare.thresholdChange.fields, record, false)).toMatchObject({ workedOnBy: '0123456749' });
    const project = { __typename: 'IntegrationProject', id: '1', version: 1, domains: ['WONEN'], clientSteps: ['cv'] };
    expect(prefilled(welfare.integrationProjectAmend.fields, project, false)).toMatchObject({
      domains: ['WONEN'],
      clientSteps: ['cv'],
    });
  });

  it('that puts something right sends what changed only, and null for what was emptied', () => {
    const { fields, corrects } = socialEconomy.moveCorrect;
    const before = { ...nothingTyped(fields), on: '2026-01-05', newEmployer: '0123456749', destination: 'NEC' };
    const typed = { ...before, on: '2026-01-06', newEmployer: '' };
    expect(corrects).toBe(true);
    expect(payload(fields, typed, true, before)).toEqual({ input: { on: '2026-01-06', newEmployer: null } });
  });

  it('never asks the capacity in which an owner knows somebody: there is one', () => {
    const { fields } = welfare.welfareFileOpen;
    const typed = { ...nothingTyped(fields), nationalNumber: '85073099734', from: '2026-11-20' };
    expect(payload(fields, typed)).toEqual({
      input: { nationalNumber: '85073099734', capacity: 'BENEFIT_RECIPIENT', from: '2026-11-20' },
    });
  });

  it('knows which acts take a client, a file or a record with its version', () => {
    expect(partnership.planGoalAdd.takes).toEqual(['client']);
    expect(welfare.meansRecord.takes).toEqual(['file']);
    expect(welfare.integrationProjectSign.takes).toEqual(['record']);
    expect(partnership.agreementPropose.takes).toEqual([]);
  });
});
