import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/pes/owner-rules.ts';
import { deadlinesOf, type PesDeadlineRows } from '../../../subgraphs/pes/rules/deadlines.ts';
import { journeyOf, type PesJourneyRows } from '../../../subgraphs/pes/rules/journey.ts';
import { assessment, evaluatedPackage, registration } from '../../kit/pes-rows.ts';
import { HOLDER } from '../../kit/record-row.ts';

const NOTHING = { registrations: [], assessments: [], supportPackages: [], imwPremiums: [] };
const told = (rows: Partial<PesJourneyRows>, today = '2030-12-31') =>
  journeyOf({ ...NOTHING, ...rows }, today).map(({ on, section, kind, detail }) => [on, section, kind, detail]);
const due = (rows: Partial<PesDeadlineRows>, today = '2026-01-01') =>
  deadlinesOf({ ...NOTHING, ...rows }, today, ownerRules.values);

describe('what VDAB tells of a client', () => {
  it('is the registration with its category', () => {
    expect(told({ registrations: [registration({ endedOn: '2026-02-28' })] })).toEqual([
      ['2025-03-01', 'pes.registration', 'REGISTERED', '05'],
      ['2026-02-28', 'pes.registration', 'REGISTRATION_ENDED', '05'],
    ]);
  });

  it.each([
    ['GRANTED', 'ADVICE_GRANTED'],
    ['EXPIRED', 'ADVICE_GRANTED'],
    ['SUPERSEDED', 'ADVICE_GRANTED'],
    ['REFUSED', 'ADVICE_REFUSED'],
    ['REFUSED_FINAL', 'ADVICE_REFUSED'],
    ['RECONSIDERATION', 'ADVICE_REFUSED'],
    ['REQUESTED', 'ADVICE_REQUESTED'],
    ['SCREENING', 'ADVICE_REQUESTED'],
    ['REPORT_SUBMITTED', 'ADVICE_REQUESTED'],
    ['TOM_REVIEW', 'ADVICE_REQUESTED'],
  ] as const)('is of an assessment that is %s: %s', (status, kind) => {
    expect(told({ assessments: [assessment({ status })] })).toEqual([['2024-05-02', 'pes.assessment', kind, 'PSP']]);
  });

  it('is the support package as everybody writes it: percentage and level', () => {
    expect(told({ supportPackages: [evaluatedPackage()] })).toEqual([
      ['2024-06-01', 'pes.support-package', 'SUPPORT_PACKAGE_STARTED', '45 MIDDEN'],
      ['2029-05-31', 'pes.support-package', 'SUPPORT_PACKAGE_ENDED', '45 MIDDEN'],
    ]);
  });

  it.each([
    ['today', '2025-03-01', 1],
    ['tomorrow', '2025-02-28', 0],
  ])('holds what happened %s: %s, %i event', (_, today, events) => {
    expect(told({ registrations: [registration()] }, today)).toHaveLength(events);
  });
});

describe('what VDAB has to do', () => {
  it('is to renew what ends, earliest first', () => {
    const rows = { assessments: [assessment()], supportPackages: [evaluatedPackage()] };
    expect(due(rows)).toEqual([
      { on: '2029-05-01', source: 'PES', section: 'pes.assessment', kind: 'ADVICE_EXPIRES', actor: HOLDER },
      { on: '2029-05-31', source: 'PES', section: 'pes.support-package', kind: 'SUPPORT_PACKAGE_ENDS', actor: HOLDER },
    ]);
  });

  it.each([
    ['stands on its last day', '2029-05-31', 1],
    ['is gone on the day after', '2029-06-01', 0],
  ])('%s', (_, today, deadlines) => {
    expect(due({ supportPackages: [evaluatedPackage()] }, today)).toHaveLength(deadlines);
  });

  it('is nothing for an advice that was not granted or a package without an end', () => {
    const rows = {
      assessments: [assessment({ status: 'SUPERSEDED' }), assessment({ status: 'REQUESTED' })],
      supportPackages: [evaluatedPackage({ to: null })],
    };
    expect(due(rows)).toEqual([]);
  });
});
