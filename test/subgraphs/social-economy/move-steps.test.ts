import { expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type { MoveRow } from '../../../subgraphs/social-economy/entities.ts';
import type { MoveFailureCause } from '../../../subgraphs/social-economy/generated/resolver-types.ts';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import { moveBreach, withInstrumentLeft } from '../../../subgraphs/social-economy/rules/move.ts';
import {
  declineReturn,
  exerciseReturn,
  failMove,
  offerReturn,
} from '../../../subgraphs/social-economy/rules/move-steps.ts';
import { returnRightOf } from '../../../subgraphs/social-economy/rules/return-right.ts';
import fc from '../../kit/seeded.ts';
import { employment, move } from '../../kit/social-economy-rows.ts';

const { values } = ownerRules;
const MOVED_ON = '2025-01-31';
const LAST = '2026-07-31';
const steps = fc.array(
  fc.record({
    step: fc.constantFrom<Taken['step']>('fail', 'offer', 'decline', 'exercise'),
    day: fc.integer({ min: -5, max: 600 }),
    cause: fc.constantFrom<MoveFailureCause>('OWN_WILL', 'BEYOND_OWN_WILL', 'UNKNOWN'),
  }),
  { maxLength: 12 },
);

interface Taken {
  readonly step: 'fail' | 'offer' | 'decline' | 'exercise';
  readonly day: number;
  readonly cause: MoveFailureCause;
}

/** The row after a step on its day, as an act writes it; the same row when the step or an invariant refuses it. */
function taken(row: MoveRow, instrument: 'CMW' | 'LDE', { step, day, cause }: Taken): MoveRow {
  const on = addDays(MOVED_ON, day);
  const left = employment({ id: 'e1', sourceId: 'S-1', instrument, from: '2022-03-01', to: '2025-01-30' });
  const back = employment({ id: 'e2', sourceId: 'S-2', from: on });
  const next = {
    fail: () => failMove(row, on, cause, on),
    offer: () => offerReturn(row, on, on),
    decline: () => declineReturn(row, on, on),
    exercise: () => exerciseReturn(row, on, 'S-2', on),
  }[step]();
  if ('rule' in next) return row;
  const employments = next.returnedOn === null ? [left] : [left, back];
  return moveBreach(next, { employments, moves: [next] }, values) === null ? next : row;
}

it('INV-22: no sequence of failures, offers, answers and returns leads to a return that is no right', () => {
  fc.assert(
    fc.property(steps, fc.boolean(), fc.boolean(), (sequence, isFromCmw, favourableEvaluation) => {
      const instrument = isFromCmw ? 'CMW' : 'LDE';
      const left = [employment({ sourceId: 'S-1', instrument })];
      let row: MoveRow = move({ movedOn: MOVED_ON, favourableEvaluation });
      for (const each of sequence) {
        const before = row;
        row = taken(row, instrument, each);
        if (before.returnedOn !== null || before.returnAnswer === 'DECLINED') expect(row).toBe(before);
        expect(row.returnAnswer === 'DECLINED' && row.returnedOn !== null).toBe(false);
        if (row.returnedOn === null) continue;
        expect([row.failureCause, isFromCmw, favourableEvaluation]).toEqual(['BEYOND_OWN_WILL', true, true]);
        expect(row.returnedOn >= MOVED_ON && row.returnedOn <= LAST).toBe(true);
        expect(returnRightOf(withInstrumentLeft(row, left), '2027-01-01', values)?.status).toBe('EXERCISED');
      }
    }),
    { numRuns: 300 },
  );
});
