import { describe, expect, it } from '@jest/globals';
import type { EmploymentRow } from '../../../subgraphs/social-economy/entities.ts';
import type {
  GuidanceSessionRow,
  SupportedEmploymentRow,
} from '../../../subgraphs/social-economy/guidance-entities.ts';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import { isStaffId, sessionBreach } from '../../../subgraphs/social-economy/rules/guidance.ts';
import {
  agreementBreach,
  supportedEmploymentBreach,
} from '../../../subgraphs/social-economy/rules/supported-employment.ts';
import { employment, guidanceSession, supportAgreement, supportedEmployment } from '../../kit/social-economy-rows.ts';

const { values } = ownerRules;
const job = { from: '2026-01-15', to: '2026-06-30' };
const ruleOf = (
  session: Partial<GuidanceSessionRow>,
  of: Partial<EmploymentRow> = job,
  supported: SupportedEmploymentRow[] = [],
) => {
  const facts = { employments: [employment(of)], supportedEmployments: supported };
  return sessionBreach(guidanceSession(session), facts, values)?.rule ?? null;
};

describe('a session of guidance', () => {
  it.each([
    ['WORKPLACE_COACH', '2026-01-14', 'OUTSIDE_EMPLOYMENT'],
    ['WORKPLACE_COACH', '2026-01-15', null],
    ['COLLEAGUE_COACH', '2026-06-30', null],
    ['COLLEAGUE_COACH', '2026-07-01', 'OUTSIDE_EMPLOYMENT'],
    ['AFTERCARE', '2026-06-30', 'GUIDANCE_AFTERCARE'],
    ['AFTERCARE', '2026-07-01', null],
  ] as const)('of kind %s on %s, in an employment from 15 January to 30 June: %s', (kind, on, rule) => {
    expect(ruleOf({ kind, on })).toBe(rule);
  });

  it('is no aftercare while the employment runs', () => {
    expect(ruleOf({ kind: 'AFTERCARE' }, { to: null })).toBe('GUIDANCE_AFTERCARE');
  });

  it.each([
    ['INV', '2007-04-30', 'INTEGRATION_COACH'],
    ['INV', '2007-05-01', null],
    ['INV', '2018-12-31', null],
    ['INV', '2019-01-01', 'INTEGRATION_COACH'],
    ['CMW', '2019-01-01', null],
    ['VOP', '2019-01-01', 'INTEGRATION_COACH'],
  ] as const)('with an integration coach under %s on %s: %s', (instrument, on, rule) => {
    expect(ruleOf({ kind: 'INTEGRATION_COACH', on }, { instrument, from: '2006-01-01', to: null })).toBe(rule);
  });

  it.each([
    [0, 'GUIDANCE_MINUTES'],
    [1, null],
    [1440, null],
    [1441, 'GUIDANCE_MINUTES'],
  ])('of %i minutes: %s', (minutes, rule) => {
    expect(ruleOf({ minutes })).toBe(rule);
  });

  it.each([
    ['2026-03-01', 'SE_OUTSIDE'],
    ['2026-03-02', null],
    ['2026-05-29', null],
    ['2026-05-30', 'SE_OUTSIDE'],
  ])('that is a visit on %s, of a supported employment from 2 March to 29 May: %s', (on, rule) => {
    const visit = { kind: 'SUPPORTED_EMPLOYMENT_VISIT', on, supportedEmploymentSourceId: 'S-1' } as const;
    expect(ruleOf(visit, job, [supportedEmployment({ stoppedOn: '2026-05-29' })])).toBe(rule);
  });

  it('is a visit exactly where it belongs to a supported employment', () => {
    expect(ruleOf({ kind: 'SUPPORTED_EMPLOYMENT_VISIT' })).toBe('GUIDANCE_VISIT');
    expect(ruleOf({ supportedEmploymentSourceId: 'S-1' })).toBe('GUIDANCE_VISIT');
  });

  it.each([
    ['begeleider-3-2', true],
    ['An Peeters', false],
    ['an@example.org', false],
    ['12345678901', false],
    ['12.34.56-789.01', false],
    ['', false],
  ])('has a coach by staff id, never by name or number: %s %s', (coach, isId) => {
    expect([isStaffId(coach), ruleOf({ coach })]).toEqual([isId, isId ? null : 'STAFF_ID']);
  });
});

describe('a supported employment', () => {
  const brokenBy = (more: Partial<SupportedEmploymentRow>, of: Partial<EmploymentRow> = job) => {
    const found = supportedEmploymentBreach(supportedEmployment(more), { employments: [employment(of)] }, values);
    return found === null ? null : `${found.rule} ${found.field}`;
  };

  it.each([
    ['without a phase yet', {}, null],
    [
      'with every phase on one day',
      { trainingOn: '2026-03-02', fadingOn: '2026-03-02', independentOn: '2026-03-02' },
      null,
    ],
    ['trained the day before it began', { trainingOn: '2026-03-01' }, 'PERIOD trainingOn'],
    ['that fades and was never trained', { fadingOn: '2026-04-01' }, 'SE_PHASES fadingOn'],
    [
      'that is done and never faded',
      { trainingOn: '2026-04-01', independentOn: '2026-04-02' },
      'SE_PHASES independentOn',
    ],
    ['stopped the day before training', { trainingOn: '2026-04-01', stoppedOn: '2026-03-31' }, 'PERIOD stoppedOn'],
    ['trained the day after the employment', { trainingOn: '2026-07-01' }, 'OUTSIDE_EMPLOYMENT trainingOn'],
    ['at the enterprise itself', { host: '0914402172' }, 'SE_HOST host'],
    ['without goals', { goals: '' }, 'SE_GOALS goals'],
  ])('%s', (_, more, broken) => {
    expect(brokenBy(more)).toBe(broken);
  });

  it.each([
    ['EXPERIMENT_2007', 'BW', '2006-12-31', 'SE_PROGRAMME placedOn'],
    ['EXPERIMENT_2007', 'BW', '2007-01-01', null],
    ['EXPERIMENT_2007', 'SW', '2008-12-31', null],
    ['EXPERIMENT_2007', 'SW', '2009-01-01', 'SE_PROGRAMME placedOn'],
    ['EXPERIMENT_2007', 'INV', '2007-01-01', 'SE_EXPERIMENT programme'],
    ['GENERAL', 'BW', '2008-12-31', 'SE_PROGRAMME placedOn'],
    ['GENERAL', 'INV', '2009-01-01', null],
  ] as const)('in programme %s under %s from %s: %s', (programme, instrument, placedOn, broken) => {
    expect(brokenBy({ programme, placedOn }, { instrument, from: '2005-01-01' })).toBe(broken);
  });

  it.each([
    ['2026-03-31', 8, null],
    ['2026-04-01', 8, 'SE_SUPPORT_LESS'],
    ['2026-04-01', 7, null],
    ['2026-03-02', 7, 'SE_SUPPORT_TWICE'],
    ['2026-03-01', 7, 'SE_OUTSIDE'],
    ['2026-03-31', 0, 'SE_SUPPORT_HOURS'],
  ])('fades from 1 April, after 8 hours of support: from %s %i hours: %s', (from, hoursPerWeek, rule) => {
    const supported = supportedEmployment({ trainingOn: '2026-03-10', fadingOn: '2026-04-01' });
    const next = supportAgreement({ id: 'next', from, hoursPerWeek });
    const facts = { supportedEmployments: [supported], supportAgreements: [supportAgreement(), next] };
    expect(agreementBreach(next, facts)?.rule ?? null).toBe(rule);
  });
});
