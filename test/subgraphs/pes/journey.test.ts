import { describe, expect, it } from '@jest/globals';
import { deadlinesOf, type PesDeadlineRows } from '../../../subgraphs/pes/rules/deadlines.ts';
import { journeyOf, type PesJourneyRows } from '../../../subgraphs/pes/rules/journey.ts';
import { assessment, registration, supportPackage, transition } from '../../kit/pes-rows.ts';
import { HOLDER } from '../../kit/record-row.ts';

const NOTHING = { registrations: [], assessments: [], supportPackages: [], transitions: [] };
const told = (rows: Partial<PesJourneyRows>, today = '2030-12-31') =>
  journeyOf({ ...NOTHING, ...rows }, today).map(({ on, section, kind, detail }) => [on, section, kind, detail]);
const due = (rows: Partial<PesDeadlineRows>, today = '2026-01-01') => deadlinesOf({ ...NOTHING, ...rows }, today);

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
    expect(told({ supportPackages: [supportPackage()] })).toEqual([
      ['2024-06-01', 'pes.support-package', 'SUPPORT_PACKAGE_STARTED', '45 MIDDEN'],
      ['2029-05-31', 'pes.support-package', 'SUPPORT_PACKAGE_ENDED', '45 MIDDEN'],
    ]);
  });

  it('is a transition track from its start to its outcome', () => {
    const over = transition({ status: 'COMPLETED', outcome: 'HIRED_NEC' });
    expect(told({ transitions: [over] })).toEqual([
      ['2026-01-05', 'pes.transition', 'TRANSITION_STARTED', 'CMW'],
      ['2026-11-05', 'pes.transition', 'TRANSITION_ENDED', 'HIRED_NEC'],
    ]);
  });

  it('is nothing of a track that waits to start', () => {
    expect(told({ transitions: [transition({ status: 'PROPOSED', startOn: null, plannedEndOn: null })] })).toEqual([]);
  });

  it.each([
    ['today', '2025-03-01', 1],
    ['tomorrow', '2025-02-28', 0],
  ])('holds what happened %s: %s, %i event', (_, today, events) => {
    expect(told({ registrations: [registration()] }, today)).toHaveLength(events);
  });
});

describe('what VDAB has to do', () => {
  it('is to renew what ends, earliest first, with the provider acting on its own track', () => {
    const rows = { assessments: [assessment()], supportPackages: [supportPackage()], transitions: [transition()] };
    expect(due(rows)).toEqual([
      { on: '2026-11-05', source: 'PES', section: 'pes.transition', kind: 'TRANSITION_ENDS', actor: '0930000168' },
      { on: '2029-05-01', source: 'PES', section: 'pes.assessment', kind: 'ADVICE_EXPIRES', actor: HOLDER },
      { on: '2029-05-31', source: 'PES', section: 'pes.support-package', kind: 'SUPPORT_PACKAGE_ENDS', actor: HOLDER },
    ]);
  });

  it.each([
    ['stands on its last day', '2029-05-31', 1],
    ['is gone on the day after', '2029-06-01', 0],
  ])('%s', (_, today, deadlines) => {
    expect(due({ supportPackages: [supportPackage()] }, today)).toHaveLength(deadlines);
  });

  it('is nothing for an advice that was not granted, a package without an end or a track that is over', () => {
    const rows = {
      assessments: [assessment({ status: 'SUPERSEDED' }), assessment({ status: 'REQUESTED' })],
      supportPackages: [supportPackage({ to: null })],
      transitions: [transition({ status: 'COMPLETED' }), transition({ status: 'STOPPED' })],
    };
    expect(due(rows)).toEqual([]);
  });

  it('is to end a suspended track too, and VDAB does so where no provider is known', () => {
    expect(due({ transitions: [transition({ status: 'SUSPENDED', provider: null })] })[0]?.actor).toBe(HOLDER);
  });
});
