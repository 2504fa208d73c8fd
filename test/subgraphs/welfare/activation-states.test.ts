import { describe, expect, it } from '@jest/globals';
import type { ActivationStatus } from '../../../subgraphs/welfare/generated/resolver-types.ts';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { breachOfActivation } from '../../../subgraphs/welfare/rules/activation-invariants.ts';
import { startActivation } from '../../../subgraphs/welfare/rules/activation-start.ts';
import {
  beginActivation,
  beginArticleSixty,
  endActivation,
  extendActivation,
} from '../../../subgraphs/welfare/rules/activation-states.ts';
import { recordRow } from '../../kit/record-row.ts';
import { measure } from '../../kit/welfare-rows.ts';

const TODAY = '2026-03-15';
const STATES: readonly ActivationStatus[] = ['PLANNED', 'RUNNING', 'ENDED', 'STOPPED', 'CANCELLED'];
type Outcome = ReturnType<typeof beginActivation>;
const told = (outcome: Outcome) => ('rule' in outcome ? outcome.rule : outcome.status);
const from = (act: (row: ReturnType<typeof measure>) => Outcome) =>
  STATES.map((status) => told(act(measure({ status }))));
const end =
  (reason: 'MOVED' | null, lastDay = TODAY) =>
  (row: ReturnType<typeof measure>) =>
    endActivation(row, { lastDay, reason }, TODAY);

describe('the states of an activation measure', () => {
  it('only a plan begins, and not ahead of the day', () => {
    const refused = 'ACTIVATION_NOT_PLANNED';
    expect(from((row) => beginActivation(row, TODAY, TODAY))).toEqual([
      ...['RUNNING', refused, refused, refused, refused],
    ]);
    expect(told(beginActivation(measure({ status: 'PLANNED' }), '2026-03-16', TODAY))).toBe('ACTIVATION_AHEAD');
    expect(told(beginArticleSixty(measure({ status: 'PLANNED' }), TODAY, TODAY))).toBe('NOT_ART60');
  });

  it('what runs ends without a reason and stops with one; a plan is cancelled with one; what is over stays over', () => {
    const over = ['ACTIVATION_OVER', 'ACTIVATION_OVER', 'ACTIVATION_OVER'];
    expect(from(end(null))).toEqual(['ACTIVATION_NOT_BEGUN', 'ENDED', ...over]);
    expect(from(end('MOVED'))).toEqual(['CANCELLED', 'STOPPED', ...over]);
    expect([told(end(null)(measure())), told(end(null, '2026-03-16')(measure()))]).toEqual([
      ...['ENDED', 'ACTIVATION_AHEAD'],
    ]);
  });

  it('only what runs is extended, to a later day: the same day refused', () => {
    const extend =
      (to: string, decidedOn = TODAY) =>
      (row: ReturnType<typeof measure>) =>
        extendActivation(row, { to, decidedOn, exceptional: false }, TODAY);
    const no = 'ACTIVATION_NOT_RUNNING';
    expect(from(extend('2026-06-30'))).toEqual([no, 'RUNNING', no, no, no]);
    const agreed = measure({ to: '2026-04-30' });
    expect(
      [extend('2026-04-30')(agreed), extend('2026-05-01')(agreed), extend('2026-05-01', '2026-03-16')(agreed)].map(
        told,
      ),
    ).toEqual(['ACTIVATION_NOT_LATER', 'RUNNING', 'ACTIVATION_AHEAD']);
  });

  it('INV-12: beyond the limit every extension takes a decision of its own', () => {
    const track = { instrument: 'ACT_TRACK', vdabStartDecisionOn: '2025-01-01', from: '2025-01-01' } as const;
    const beyond = measure({ ...track, to: '2026-07-31', extendedOn: '2026-01-10' });
    const ruleOf = (exceptional: boolean) => {
      const longer = extendActivation(beyond, { to: '2026-09-30', decidedOn: TODAY, exceptional }, TODAY);
      if ('rule' in longer) return longer.rule;
      return breachOfActivation(longer, { activationMeasures: [], birthDate: null }, ownerRules.values)?.rule ?? null;
    };
    expect([ruleOf(true), ruleOf(false)]).toEqual([null, 'INV-12']);
  });

  it('a measure that starts runs from today, is planned from tomorrow, and rests on nothing that is still to come', () => {
    const start = (day: string, more: object = {}) =>
      told(startActivation(recordRow(), { instrument: 'SOC_ACT', from: day, ...more }, TODAY));
    expect([
      ...[start('2026-03-14'), start(TODAY), start('2026-03-16')],
      ...[
        start('2026-03-20', { benefitPermissionOn: '2026-03-16' }),
        start('2026-03-20', { benefitPermissionOn: TODAY }),
      ],
    ]).toEqual(['RUNNING', 'RUNNING', 'PLANNED', 'ACTIVATION_AHEAD', 'PLANNED']);
  });

  it('what is over has a last day, not before the first; what was stopped or cancelled has a reason, and nothing else', () => {
    const ruleOf = (more: Parameters<typeof measure>[0]) =>
      breachOfActivation(
        measure({ instrument: 'SOC_ACT', ...more }),
        { activationMeasures: [], birthDate: null },
        ownerRules.values,
      )?.rule ?? null;
    expect([
      ...[ruleOf({ to: '2025-12-31' }), ruleOf({ to: '2026-01-01' }), ruleOf({ status: 'ENDED' })],
      ruleOf({ status: 'STOPPED', to: '2026-02-01' }),
      ruleOf({ status: 'CANCELLED' }),
      ruleOf({ status: 'RUNNING', stopReason: 'OTHER' }),
      ruleOf({ status: 'CANCELLED', stopReason: 'OTHER' }),
    ]).toEqual([
      ...['ACTIVATION_PERIOD', null, 'ACTIVATION_NO_END', 'ACTIVATION_STOP_REASON', 'ACTIVATION_STOP_REASON'],
      ...['ACTIVATION_STOP_REASON', null],
    ]);
  });
});
