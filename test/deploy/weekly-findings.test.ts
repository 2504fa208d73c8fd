import { describe, expect, it } from '@jest/globals';
import { nearby, unusedAccounts, withoutRelation } from '../../scripts/weekly-report/findings.ts';
import type { LookedUp } from '../../scripts/weekly-report/log-reads.ts';

const CENTRE = '0914402172';
const looked = (more: Partial<LookedUp> = {}): LookedUp => ({
  ...{ owner: 'welfare', staffMember: 'els', organisation: CENTRE, purpose: 'INTAKE', relation: 'CASE' },
  ...{ client: 'c1', requests: 1, first: '2026-03-23T08:00:00.000Z', last: '2026-03-23T08:00:00.000Z', ...more },
});

describe('look-ups without a relation', () => {
  it('are those of relation NONE, the most often asked first', () => {
    const all = [looked(), looked({ relation: 'NONE' }), looked({ relation: 'NONE', requests: 3, client: 'c2' })];
    expect(withoutRelation(all).map(({ client }) => client)).toEqual(['c2', 'c1']);
  });
});

describe('an account is unused', () => {
  const END = new Date('2026-03-30T00:00:00Z');
  const seen = (staffMember: string, last: string, organisation = CENTRE) => ({ staffMember, organisation, last });
  const names = (...args: Parameters<typeof unusedAccounts>) => unusedAccounts(...args).map(({ account }) => account);

  it('when it stood in no log since 60 days before the end of the week, to the millisecond', () => {
    expect(names([seen('els', '2026-01-28T23:59:59.999Z')], null, null, END)).toEqual(['els']);
    expect(names([seen('els', '2026-01-29T00:00:00.000Z')], null, null, END)).toEqual([]);
  });

  it('not when one owner saw it long ago and another lately', () => {
    const logs = [seen('els', '2025-03-01T00:00:00.000Z'), seen('els', '2026-03-29T00:00:00.000Z')];
    expect(names(logs, null, null, END)).toEqual([]);
  });

  it('when it is listed and never looked, those first; one that is not listed any more is not named', () => {
    const accounts = ['els', 'new'].map((account) => ({ account, organisation: CENTRE, nationalNumber: null }));
    const logs = [seen('els', '2026-01-01T00:00:00.000Z'), seen('gone', '2026-01-01T00:00:00.000Z')];
    expect(unusedAccounts(logs, accounts, null, END)).toEqual([
      { account: 'new', organisation: CENTRE, last: null },
      { account: 'els', organisation: CENTRE, last: '2026-01-01T00:00:00.000Z' },
    ]);
  });

  it('of one organisation only, when it is named', () => {
    const logs = [seen('els', '2026-01-01T00:00:00.000Z'), seen('els', '2026-01-01T00:00:00.000Z', '0887010362')];
    expect(unusedAccounts(logs, null, CENTRE, END).map(({ organisation }) => organisation)).toEqual([CENTRE]);
  });
});

describe('a look-up is of somebody near', () => {
  const STAFF = [
    { account: 'els', organisation: CENTRE, client: 'els-as-client' },
    { account: 'jan', organisation: CENTRE, client: 'jan-as-client' },
    { account: 'eva', organisation: '0887010362', client: 'eva-as-client' },
    { account: 'tom', organisation: CENTRE, client: null },
  ];
  const person = (familyName: string, nisCode: string | null = '44021') => ({ familyName, nisCode });
  const PERSONS = new Map([
    ['els-as-client', person('Van Damme')],
    ['brother', person('van Dammé')],
    ['elsewhere', person('Van Damme', '35013')],
    ['nowhere', person('Van Damme', null)],
  ]);
  const near = (more: Partial<LookedUp>) => nearby([looked(more)], STAFF, PERSONS).map(({ near: kind }) => kind);

  it('when they looked at themselves, or at a colleague of the same organisation', () => {
    expect(near({ client: 'els-as-client' })).toEqual(['SELF']);
    expect(near({ client: 'jan-as-client' })).toEqual(['COLLEAGUE']);
    expect(near({ client: 'eva-as-client' })).toEqual([]);
  });

  it('when both have one family name in one municipality, however it is written; not elsewhere, and not without a municipality', () => {
    expect(near({ client: 'brother' })).toEqual(['SAME_NAME_SAME_TOWN']);
    expect([near({ client: 'elsewhere' }), near({ client: 'nowhere' })]).toEqual([[], []]);
  });

  it('never by what is not known of who looked', () => {
    expect(near({ staffMember: 'tom', client: 'brother' })).toEqual([]);
    expect(near({ staffMember: 'unlisted', client: 'stranger' })).toEqual([]);
  });
});
