import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { breachOfActivation } from '../../../subgraphs/welfare/rules/activation-invariants.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { measure } from '../../kit/welfare-rows.ts';

const { values } = ownerRules;
const OTHER = '0913501359';
const terms = { instrument: 'ART60', employerKbo: HOLDER, termsSignedOn: '2026-01-01', from: '2026-01-02' } as const;
const ruleOf = (more: Parameters<typeof measure>[0]) =>
  breachOfActivation(measure({ ...terms, ...more }), { activationMeasures: [], birthDate: null }, values);

describe('artikel 60', () => {
  it('INV-09: the terms are signed before the start: the day before accepted, the day of the start and the day after refused', () => {
    const late = { rule: 'INV-09', field: 'termsSignedOn' };
    expect([
      ruleOf({ termsSignedOn: '2026-01-01' }),
      ruleOf({ termsSignedOn: '2026-01-02' }),
      ruleOf({ termsSignedOn: '2026-01-03' }),
    ]).toEqual([null, late, late]);
  });

  it('INV-09: without signed terms it may be planned and cancelled, and does not run, end or stop', () => {
    const unsigned = { termsSignedOn: null, to: '2026-06-30' };
    expect([
      ruleOf({ ...unsigned, status: 'PLANNED' }),
      ruleOf({ ...unsigned, status: 'CANCELLED', stopReason: 'OTHER' }),
      ruleOf({ ...unsigned, status: 'RUNNING' })?.rule,
      ruleOf({ ...unsigned, status: 'ENDED' })?.rule,
      ruleOf({ ...unsigned, status: 'STOPPED', stopReason: 'OTHER' })?.rule,
    ]).toEqual([null, null, 'INV-09', 'INV-09', 'INV-09']);
  });

  it('INV-09: the centre itself is the employer, and the user may be another', () => {
    const employer = { rule: 'INV-09', field: 'employerKbo' };
    expect([ruleOf({ workplaceKbo: OTHER }), ruleOf({ employerKbo: OTHER }), ruleOf({ employerKbo: null })]).toEqual([
      null,
      employer,
      employer,
    ]);
  });

  it('INV-09: terms that were signed on 29 February are in time for a start on 1 March of a leap year', () => {
    expect([
      ruleOf({ termsSignedOn: '2028-02-29', from: '2028-03-01' }),
      ruleOf({ termsSignedOn: '2028-02-29', from: '2028-02-29' })?.rule,
    ]).toEqual([null, 'INV-09']);
  });

  it('lasts to the day on which the rights are reached, and not to the day after', () => {
    const rights = { rightsReachedOn: '2027-06-30' };
    expect([
      ruleOf({ ...rights, to: '2027-06-29' }),
      ruleOf({ ...rights, to: '2027-06-30' }),
      ruleOf({ ...rights, to: '2027-07-01' }),
    ]).toEqual([null, null, { rule: 'ART60_RIGHTS_REACHED', field: 'to' }]);
  });
});

describe('artikel 61', () => {
  it('has an employer, which is not the centre', () => {
    const sixtyOne = { instrument: 'ART61', termsSignedOn: null } as const;
    expect([
      ruleOf({ ...sixtyOne, employerKbo: OTHER }),
      ruleOf({ ...sixtyOne, employerKbo: HOLDER })?.rule,
      ruleOf({ ...sixtyOne, employerKbo: null })?.rule,
    ]).toEqual([null, 'ART61_EMPLOYER', 'ART61_EMPLOYER']);
  });
});
