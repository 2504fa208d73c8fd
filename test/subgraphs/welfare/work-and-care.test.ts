import { describe, expect, it } from '@jest/globals';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { breachOfActivation } from '../../../subgraphs/welfare/rules/activation-invariants.ts';
import { measure } from '../../kit/welfare-rows.ts';

const { values } = ownerRules;
type More = Parameters<typeof measure>[0];
const judge = (row: ReturnType<typeof measure>, birthDate: string | null = null) =>
  breachOfActivation(row, { activationMeasures: [row], birthDate }, values);
const track = (more: More) =>
  judge(measure({ instrument: 'ACT_TRACK', from: '2026-01-15', vdabStartDecisionOn: '2026-01-10', ...more }));
const activities = (more: More, birthDate: string | null = '1990-05-20') =>
  judge(measure({ instrument: 'AMA', from: '2026-01-15', benefitPermissionOn: '2026-01-14', ...more }), birthDate);

describe('activeringstraject', () => {
  it('INV-12: lasts at least 3 months: the day before refused, the last day accepted, unless it was stopped', () => {
    const short = { rule: 'INV-12', field: 'to' };
    expect([
      track({ to: '2026-04-13' }),
      track({ to: '2026-04-14' }),
      track({ to: '2026-04-13', status: 'ENDED' }),
      track({ to: '2026-02-01', status: 'STOPPED', stopReason: 'MOVED' }),
    ]).toEqual([short, null, short, null]);
  });

  it('INV-12: lasts at most 18 months: the last day accepted, the day after refused, and accepted by exception', () => {
    expect([
      track({ to: '2027-07-14' }),
      track({ to: '2027-07-15' }),
      track({ to: '2027-07-15', extendedOn: '2027-06-01' }),
    ]).toEqual([null, { rule: 'INV-12', field: 'to' }, null]);
  });

  it('INV-12: 18 months from the last day of August end with February, leap year or not', () => {
    const from = '2026-08-31';
    expect([
      ...[track({ from, to: '2028-02-29' }), track({ from, to: '2028-03-01' })?.rule],
      ...[track({ from: '2025-08-31', to: '2027-02-28', vdabStartDecisionOn: '2025-08-01' })],
      track({ from: '2025-08-31', to: '2027-03-01', vdabStartDecisionOn: '2025-08-01' })?.rule,
    ]).toEqual([null, 'INV-12', null, 'INV-12']);
  });

  it('INV-12: VDAB decides the start: on the day of the start accepted, the day after refused, a plan may wait for it', () => {
    const undecided = { rule: 'INV-12', field: 'vdabStartDecisionOn' };
    expect([
      ...[track({ vdabStartDecisionOn: '2026-01-15' }), track({ vdabStartDecisionOn: '2026-01-16' })],
      ...[track({ vdabStartDecisionOn: null }), track({ vdabStartDecisionOn: null, status: 'PLANNED' })],
    ]).toEqual([null, undecided, undecided, null]);
  });
});

describe('arbeidsmatige activiteiten', () => {
  it('INV-12: the permission is there before the start: the day before accepted, the day of the start refused', () => {
    const late = { rule: 'INV-12', field: 'benefitPermissionOn' };
    expect([
      ...[activities({ benefitPermissionOn: '2026-01-14' }), activities({ benefitPermissionOn: '2026-01-15' })],
      ...[activities({ benefitPermissionOn: null }), activities({ benefitPermissionOn: null, status: 'PLANNED' })],
    ]).toEqual([null, late, late, null]);
  });

  it('INV-12: from the 18th birthday: the day before refused, the day itself accepted', () => {
    expect([activities({}, '2008-01-16'), activities({}, '2008-01-15'), activities({}, '2008-01-14')]).toEqual([
      { rule: 'INV-12', field: 'from' },
      null,
      null,
    ]);
  });

  it('INV-12: up to the day before the 66th birthday: on the birthday refused', () => {
    expect([activities({}, '1960-01-16'), activities({}, '1960-01-15'), activities({}, '1960-01-14')]).toEqual([
      null,
      { rule: 'INV-12', field: 'from' },
      { rule: 'INV-12', field: 'from' },
    ]);
  });

  it('INV-12: who is born on 29 February is 18 on 28 February; an age that is not known refuses nothing', () => {
    const start = (from: string) => activities({ from, benefitPermissionOn: '2026-02-01' }, '2008-02-29')?.rule ?? null;
    expect([start('2026-02-27'), start('2026-02-28'), activities({}, null)]).toEqual(['INV-12', null, null]);
  });
});
