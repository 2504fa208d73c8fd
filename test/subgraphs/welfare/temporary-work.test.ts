import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { breachOfActivation } from '../../../subgraphs/welfare/rules/activation-invariants.ts';
import { recordTraining } from '../../../subgraphs/welfare/rules/temporary-work.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { measure } from '../../kit/welfare-rows.ts';

const { values } = ownerRules;
const twe = (more: Parameters<typeof measure>[0] = {}) =>
  measure({ instrument: 'TWE_OCMW', hoursPercent: 50, from: '2024-01-15', ...more });
const artikel60 = (more: Parameters<typeof measure>[0] = {}) =>
  measure({
    ...{ id: '60', sourceId: 'S-60', instrument: 'ART60', employerKbo: HOLDER, from: '2024-06-01' },
    ...{ termsSignedOn: '2024-05-20', ...more },
  });
const ruleOf = (more: Parameters<typeof measure>[0], beside = [artikel60()]) =>
  breachOfActivation(twe(more), { activationMeasures: [twe(more), ...beside], birthDate: null }, values);

describe('temporary work experience', () => {
  it('INV-10: lasts at most 24 months: the last day accepted, the day after refused', () => {
    expect([ruleOf({ to: '2026-01-13' }), ruleOf({ to: '2026-01-14' }), ruleOf({ to: '2026-01-15' })]).toEqual([
      ...[null, null],
      { rule: 'INV-10', field: 'to' },
    ]);
  });

  it('INV-10: 24 months from 29 February end on 28 February, for lack of a 29th', () => {
    const from = '2024-02-29';
    expect([ruleOf({ from, to: '2026-02-28' }), ruleOf({ from, to: '2026-03-01' })?.rule]).toEqual([null, 'INV-10']);
  });

  it('INV-10: longer only by a decision and with an artikel 60 that runs for rights to the same day', () => {
    const longer = { to: '2026-05-31', extendedOn: '2026-01-10' };
    const refused = { rule: 'INV-10', field: 'to' };
    expect([
      ruleOf(longer),
      ruleOf({ ...longer, extendedOn: null }),
      ruleOf(longer, []),
      ruleOf(longer, [artikel60({ to: '2026-05-30' })]),
      ruleOf(longer, [artikel60({ to: '2026-05-31' })]),
      ruleOf(longer, [artikel60({ rightsReachedOn: '2026-05-30' })]),
      ruleOf(longer, [artikel60({ rightsReachedOn: '2026-05-31' })]),
    ]).toEqual([null, refused, refused, refused, null, refused, null]);
  });

  it('INV-10: an artikel 60 that is planned, of another centre, or that began after the limit does not make it longer', () => {
    const longer = { to: '2026-05-31', extendedOn: '2026-01-10' };
    expect([
      ruleOf(longer, [artikel60({ status: 'PLANNED' })])?.rule,
      ruleOf(longer, [artikel60({ holder: '0913501359' })])?.rule,
      ruleOf(longer, [artikel60({ from: '2026-01-14' })]),
      ruleOf(longer, [artikel60({ from: '2026-01-15' })])?.rule,
    ]).toEqual(['INV-10', 'INV-10', null, 'INV-10']);
  });

  it('INV-10: is at least half-time: 49 percent refused, 50 accepted, unsaid refused', () => {
    const refused = { rule: 'INV-10', field: 'hoursPercent' };
    expect([ruleOf({ hoursPercent: 49 }), ruleOf({ hoursPercent: 50 }), ruleOf({ hoursPercent: null })]).toEqual([
      ...[refused, null, refused],
    ]);
  });

  it('INV-10: its technical training lasts at most three months: the last day accepted, the day after refused', () => {
    const training = (trainingFrom: string, trainingTo: string) => ruleOf({ trainingFrom, trainingTo })?.rule ?? null;
    expect([
      ...[training('2024-02-01', '2024-04-29'), training('2024-02-01', '2024-04-30')],
      training('2024-02-01', '2024-05-01'),
      // November has no 31st day, and February no 30th.
      ...[training('2024-11-30', '2025-02-28'), training('2024-11-30', '2025-03-01')],
    ]).toEqual([null, null, 'INV-10', null, 'INV-10']);
  });

  it('INV-10: has one technical training, while it runs, within its own days', () => {
    const days = { from: '2024-02-01', to: '2024-03-31' };
    const ruleFor = (row: ReturnType<typeof twe>) => {
      const outcome = recordTraining(row, days);
      return 'rule' in outcome ? outcome.rule : null;
    };
    expect([
      ...[ruleFor(twe()), ruleFor(twe({ trainingFrom: '2024-02-01', trainingTo: '2024-02-02' }))],
      ...[ruleFor(twe({ status: 'PLANNED' })), ruleFor(measure())],
    ]).toEqual([null, 'TRAINING_TWICE', 'ACTIVATION_NOT_RUNNING', 'TRAINING_NOT_TWE']);
    expect([
      ruleOf({ trainingFrom: '2024-01-14', trainingTo: '2024-02-01' })?.rule,
      ruleOf({ to: '2024-02-28', trainingFrom: '2024-02-01', trainingTo: '2024-02-29' })?.rule,
      ruleOf({ trainingFrom: '2024-02-02', trainingTo: '2024-02-01' })?.rule,
      ruleOf({ trainingFrom: '2024-02-02', trainingTo: null })?.rule,
    ]).toEqual(['TRAINING_PERIOD', 'TRAINING_PERIOD', 'TRAINING_PERIOD', 'TRAINING_PERIOD']);
  });
});
