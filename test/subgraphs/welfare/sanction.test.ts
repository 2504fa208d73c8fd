import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import type { SanctionRow } from '../../../subgraphs/welfare/project-entities.ts';
import { breachOfSanction, type SanctionDossier } from '../../../subgraphs/welfare/rules/sanction.ts';
import { notice, project, sanction } from '../../kit/welfare-rows.ts';

const active = project({ status: 'SANCTIONED', signedOn: '2026-01-20', startOn: '2026-02-01' });
const judge = (row: SanctionRow, more: Partial<SanctionDossier> = {}) =>
  breachOfSanction(row, { sanctions: [row], projects: [active], notices: [notice()], ...more }, ownerRules.values)
    ?.rule ?? null;
const means = (more: Partial<SanctionRow>) =>
  sanction({ ground: 'UNDECLARED_MEANS', projectSourceId: null, noticeSourceId: null, ...more });

describe('INV-13: a first GPMI sanction lasts at most one month', () => {
  it.each([
    ['30 days in a month of 30: the last day accepted', '2026-04-01', '2026-04-30', null],
    ['31 days in a month of 30: refused', '2026-04-01', '2026-05-01', 'INV-13'],
    ['31 days in a month of 31: accepted', '2026-05-01', '2026-05-31', null],
    ['from the 31st to the last day of a shorter month: accepted', '2026-08-31', '2026-09-30', null],
    ['from the 31st to the day after that: refused', '2026-08-31', '2026-10-01', 'INV-13'],
    ['from 31 January to 29 February of a leap year: accepted', '2028-01-31', '2028-02-29', null],
    ['from 31 January to 1 March of a leap year: refused', '2028-01-31', '2028-03-01', 'INV-13'],
    ['from 29 January to 1 March without a leap day: refused', '2027-01-29', '2027-03-01', 'INV-13'],
  ])('%s', (_, from, to, rule) => {
    expect(judge(sanction({ from, to }))).toBe(rule);
  });
});

describe('INV-13: a repeat', () => {
  const earlier = sanction({ id: 'sanction-0', factOn: '2025-03-01', decidedOn: '2025-03-10' });
  const repeat = (factOn: string, to: string) => {
    const row = sanction({ factOn, to });
    return judge(row, { sanctions: [earlier, row] });
  };
  it.each([
    ['on the last day of the year after the decision may last three months', '2026-03-10', '2026-06-30', null],
    ['may not last a day longer than three months', '2026-03-10', '2026-07-01', 'INV-13'],
    ['a day after that year lasts one month', '2026-03-11', '2026-05-01', 'INV-13'],
    ['of which the fact was on the day of that decision is none', '2025-03-10', '2026-05-01', 'INV-13'],
  ])('of a GPMI that is not respected %s', (_, factOn, to, rule) => {
    expect(repeat(factOn, to)).toBe(rule);
  });

  it.each<[string, Partial<SanctionRow>, string | null]>([
    ['six months', { to: '2026-09-30' }, null],
    ['no day more than six months', { to: '2026-10-01' }, 'INV-13'],
    ['twelve months with fraudulent intent', { to: '2027-03-31', fraudulentIntent: true }, null],
    ['no day more than twelve with intent', { to: '2027-04-01', fraudulentIntent: true }, 'INV-13'],
  ])('of undeclared means: a first one lasts %s', (_, more, rule) => {
    expect(judge(means(more))).toBe(rule);
  });

  it.each([
    ['on the last day of three years it is doubled', '2026-02-10', '2027-03-31', null],
    ['a day longer than double is refused', '2026-02-10', '2027-04-01', 'INV-13'],
    ['a day after three years it is a first one', '2026-02-11', '2027-03-31', 'INV-13'],
  ])('of undeclared means: %s', (_, factOn, to, rule) => {
    const first = means({ id: 'sanction-0', factOn: '2023-01-01', decidedOn: '2023-02-10' });
    const row = means({ factOn, to });
    expect(judge(row, { sanctions: [first, row] })).toBe(rule);
  });

  it('with intent is doubled to 24 months', () => {
    const first = means({ id: 'sanction-0', factOn: '2024-01-01', decidedOn: '2024-02-10' });
    const row = means({ fraudulentIntent: true, to: '2028-03-31' });
    expect(judge(row, { sanctions: [first, row] })).toBeNull();
  });
});

describe('INV-13: a sanction comes within two years of the fact', () => {
  it.each([
    ['on the last day: accepted', '2024-03-20', null],
    ['on the day after: refused', '2024-03-19', 'SANCTION_TOO_OLD'],
  ])('%s', (_, factOn, rule) => {
    expect(judge(means({ factOn }))).toBe(rule);
  });

  it('the two years after a fact on 29 February end on 28 February', () => {
    const fact = { factOn: '2024-02-29', from: '2026-04-01' };
    const rules = ['2026-02-28', '2026-03-01'].map((decidedOn) => judge(means({ ...fact, decidedOn })));
    expect(rules).toEqual([null, 'SANCTION_TOO_OLD']);
  });
});

describe('INV-14: no GPMI sanction', () => {
  it.each<[string, Partial<SanctionDossier>, string | null]>([
    ['without a GPMI', { projects: [] }, 'INV-14'],
    ['on a draft', { projects: [{ ...active, status: 'DRAFT', signedOn: null, startOn: null }] }, 'INV-14'],
    ['on a GPMI that is signed and not begun', { projects: [{ ...active, status: 'SIGNED' }] }, 'INV-14'],
    ['decided on the day after its end', { projects: [{ ...active, endedOn: '2026-03-19' }] }, 'INV-14'],
    ['is refused that is decided on the last day', { projects: [{ ...active, endedOn: '2026-03-20' }] }, null],
    [
      'on a GPMI that begins on the day after the decision',
      { projects: [{ ...active, startOn: '2026-03-21' }] },
      'INV-14',
    ],
    ['without a notice', { notices: [] }, 'INV-14'],
    ['with a notice about another GPMI', { notices: [notice({ projectSourceId: 'S-2' })] }, 'INV-14'],
    ['with a notice of the same day', { notices: [notice({ givenOn: '2026-03-20' })] }, 'INV-14'],
    ['is refused with a notice of the day before', { notices: [notice({ givenOn: '2026-03-19' })] }, null],
    ['with a notice that was lifted the day before', { notices: [notice({ liftedOn: '2026-03-19' })] }, 'INV-14'],
  ])('%s', (_, more, rule) => {
    expect(judge(sanction(), more)).toBe(rule);
  });

  it('and undeclared means need neither a GPMI nor a notice', () => {
    expect(judge(means({}), { projects: [], notices: [] })).toBeNull();
  });
});
