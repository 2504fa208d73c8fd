import { describe, expect, it } from '@jest/globals';
import type { RegistrationRow } from '../../../subgraphs/pes/entities.ts';
import { ownerRules } from '../../../subgraphs/pes/owner-rules.ts';
import { deadlinesOf } from '../../../subgraphs/pes/rules/deadlines.ts';
import {
  breachOfRegistration,
  changeCategory,
  isCategory,
  toConfirmBy,
} from '../../../subgraphs/pes/rules/registration.ts';
import { assessment, evaluatedPackage, packageEvaluation, registration } from '../../kit/pes-rows.ts';
import { HOLDER } from '../../kit/record-row.ts';

const { values } = ownerRules;
const judge = (more: Partial<RegistrationRow>, others: readonly RegistrationRow[] = []) => {
  const row = registration(more);
  return breachOfRegistration(row, { registrations: [row, ...others] })?.rule ?? null;
};

describe('a registration', () => {
  it.each<[string, Partial<RegistrationRow>, string | null]>([
    ['ends on its first day: accepted', { endedOn: '2025-03-01' }, null],
    ['ends the day before: refused', { endedOn: '2025-02-28' }, 'REGISTRATION_ORDER'],
    ['is confirmed on its first day: accepted', { confirmedOn: '2025-03-01' }, null],
    ['is confirmed the day before: refused', { confirmedOn: '2025-02-28' }, 'REGISTRATION_ORDER'],
    ['is confirmed after its end: refused', { confirmedOn: '2025-05-02', endedOn: '2025-05-01' }, 'REGISTRATION_ORDER'],
  ])('%s', (_, more, rule) => {
    expect(judge(more)).toBe(rule);
  });

  it.each<[string, Partial<RegistrationRow>, string | null]>([
    ['runs too', {}, 'REGISTRATION_RUNS'],
    ['ended on its first day', { endedOn: '2025-03-01' }, null],
    ['ended the day after its first day', { endedOn: '2025-03-02' }, 'REGISTRATION_RUNS'],
    ['runs at another holder', { holder: '0887010362' }, null],
  ])('that runs, beside one that %s', (_, more, rule) => {
    expect(judge({}, [registration({ id: 'other', registeredOn: '2025-01-01', ...more })])).toBe(rule);
  });

  it('that is over since is refused too, within the days of one that was over', () => {
    const over = registration({ id: 'other', registeredOn: '2025-01-01', endedOn: '2025-06-30' });
    expect(judge({ registeredOn: '2025-03-01', endedOn: '2025-03-31' }, [over])).toBe('REGISTRATION_RUNS');
  });
});

describe('a change of category', () => {
  const change = (category: string, from: string, today = '2026-01-01', row = registration()) =>
    changeCategory(row, { category, from }, today);
  it.each([
    ['on the first day of the registration', '93', '2025-03-01', 'REGISTRATION_ORDER'],
    ['ahead of today', '93', '2026-01-02', 'DAY_AHEAD'],
    ['into one that does not exist', '01', '2025-06-01', 'CATEGORY_UNKNOWN'],
    ['into the same', '05', '2025-06-01', 'CATEGORY_SAME'],
  ])('%s is refused', (_, category, from, rule) => {
    expect(change(category, from)).toMatchObject({ rule });
  });
  it('ends the registration on the day before the other begins', () => {
    expect(change('93', '2025-03-02')).toMatchObject({
      old: { category: '05', registeredOn: '2025-03-01', endedOn: '2025-03-01' },
      begun: { category: '93', registeredOn: '2025-03-02', endedOn: null },
    });
  });
  it('of a registration that is over is refused', () => {
    const over = registration({ endedOn: '2025-12-31' });
    expect(change('93', '2025-06-01', '2026-01-01', over)).toMatchObject({ rule: 'REGISTRATION_OVER' });
  });
  it('knows the twelve categories of the list', () => {
    const codes = ['00', '02', '03', '05', '06', '07', '10', '11', '14', '80', '82', '93'];
    expect(codes.every((code) => isCategory(code, '2026-01-01'))).toBe(true);
  });
});

describe('what has to be done', () => {
  const part = registration({ category: '93', registeredOn: '2025-10-31' });
  const nothing = { registrations: [], assessments: [], supportPackages: [] };
  it('category 93 confirms four months after the last confirmation, the last day of a shorter month', () => {
    const days = [part, { ...part, confirmedOn: '2026-02-28' }, { ...part, endedOn: '2026-01-01' }, registration()];
    expect(days.map((row) => toConfirmBy(row, values))).toEqual(['2026-02-28', '2026-06-28', null, null]);
  });
  it.each(['2026-02-28', '2026-03-01'])('a confirmation stands until it is done: on %s', (today) => {
    const on = { on: '2026-02-28', kind: 'REGISTRATION_TO_CONFIRM', section: 'pes.registration', actor: HOLDER };
    expect(deadlinesOf({ ...nothing, registrations: [part] }, today, values)).toMatchObject([on]);
  });
  it('an evaluation that is planned stands until it is held, or the package is over', () => {
    const planned = evaluatedPackage({ evaluations: [packageEvaluation()], to: null });
    const held = { ...planned, evaluations: [packageEvaluation({ heldOn: '2026-06-01', outcome: 'NOT_READY' })] };
    const all = [planned, held, { ...planned, status: 'ENDED' as const, to: '2026-01-01' }];
    const due = deadlinesOf({ ...nothing, supportPackages: all }, '2026-06-02', values);
    expect(due.map(({ on, kind }) => [on, kind])).toEqual([['2026-06-01', 'SUPPORT_PACKAGE_EVALUATION_DUE']]);
  });
  it.each([
    ['stands on the 45th day', '2026-04-15', 1],
    ['is gone on the 46th', '2026-04-16', 0],
  ])('reconsideration %s', (_, today, count) => {
    const refused = assessment({ status: 'REFUSED', issuedOn: '2026-03-01' });
    const due = deadlinesOf({ ...nothing, assessments: [refused] }, today, values);
    expect(due.filter(({ kind }) => kind === 'RECONSIDERATION_ENDS')).toHaveLength(count);
  });
});
