import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { activationDeadlines, activationEvents } from '../../../subgraphs/welfare/rules/activation-journey.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { debtMediation, ladderStep, measure, threshold } from '../../kit/welfare-rows.ts';

const nothing = { activations: [], ladderSteps: [], thresholds: [], debtMediations: [] };
const told = (rows: Partial<Parameters<typeof activationEvents>[0]>) =>
  activationEvents({ ...nothing, ...rows }).map(({ on, section, kind, detail }) => [on, section, kind, detail]);
const due = (more: Parameters<typeof measure>[0]) =>
  activationDeadlines([measure(more)], ownerRules.values).map(({ on, kind, actor }) => [on, kind, actor]);

describe('the journey of activation', () => {
  it('tells when a measure began and ended, and neither plans nor the reason of a stop', () => {
    const stopped = measure({
      instrument: 'TWE_OCMW',
      status: 'STOPPED',
      to: '2026-02-28',
      stopReason: 'CLIENT_STOPPED',
    });
    expect(told({ activations: [stopped, measure({ status: 'PLANNED' }), measure({ status: 'CANCELLED' })] })).toEqual([
      ['2026-01-01', 'welfare.activation', 'ACTIVATION_STARTED', 'TWE_OCMW'],
      ['2026-02-28', 'welfare.activation', 'ACTIVATION_STOPPED', 'TWE_OCMW'],
    ]);
  });

  it('tells that the ladder was assessed without its step, and a threshold of health without what it is', () => {
    const health = threshold({ thresholdKind: 'ADDICTION', resolvedOn: '2026-03-01' });
    expect(told({ ladderSteps: [ladderStep(3, '2026-02-01')], thresholds: [threshold(), health] })).toEqual([
      ['2026-02-01', 'welfare.needs', 'LADDER_STEP_ASSESSED', null],
      ['2026-01-10', 'welfare.thresholds', 'THRESHOLD_RECORDED', 'HOUSING'],
      ['2026-01-10', 'welfare.health-thresholds', 'HEALTH_THRESHOLD_RECORDED', null],
      ['2026-03-01', 'welfare.health-thresholds', 'HEALTH_THRESHOLD_RESOLVED', null],
    ]);
  });

  it('tells of help with debts in the section of finances alone', () => {
    expect(told({ debtMediations: [debtMediation({ to: '2026-02-01' })] })).toEqual([
      ['2026-01-10', 'welfare.finances', 'DEBT_MEDIATION_STARTED', 'BUDGET_GUIDANCE'],
      ['2026-02-01', 'welfare.finances', 'DEBT_MEDIATION_ENDED', 'BUDGET_GUIDANCE'],
    ]);
  });
});

describe('the deadlines of activation', () => {
  it('a measure ends by the day that was agreed, and by the last day of its limit where none was', () => {
    expect([
      ...due({ to: '2026-06-30' }),
      ...due({}),
      ...due({ instrument: 'TWE_OCMW', from: '2024-02-29' }),
      ...due({ instrument: 'ACT_TRACK', from: '2026-01-15' }),
    ]).toEqual([
      ['2026-06-30', 'ACTIVATION_ENDS_BY', HOLDER],
      ['2026-12-31', 'NEIGHBOURHOOD_WORK_LIMIT', HOLDER],
      ['2026-02-28', 'TWE_LIMIT', HOLDER],
      ['2027-07-14', 'ACTIVATION_TRACK_LIMIT', HOLDER],
    ]);
  });

  it('a plan has to start, an artikel 60 ends when its rights are reached, and what is over asks for nothing', () => {
    expect([
      ...due({ status: 'PLANNED', from: '2026-04-01' }),
      ...due({ instrument: 'ART60', rightsReachedOn: '2027-01-31' }),
      ...due({ status: 'ENDED', to: '2026-02-01' }),
      ...due({ status: 'CANCELLED' }),
    ]).toEqual([
      ['2026-04-01', 'ACTIVATION_TO_START', HOLDER],
      ['2027-01-31', 'ART60_RIGHTS_REACHED', HOLDER],
    ]);
  });
});
