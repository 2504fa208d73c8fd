import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type { ReferralRow } from '../../../subgraphs/partnership/referral-entities.ts';
import {
  CLOSED,
  type ReferralStep,
  takeReferralStep,
  withInternship,
} from '../../../subgraphs/partnership/rules/referral-states.ts';
import { referral, sentReferral } from '../../kit/referral-rows.ts';
import fc from '../../kit/seeded.ts';

const TODAY = '2026-03-20';
const STEPS: readonly ReferralStep[] = ['send', 'accept', 'refuse', 'start', 'complete', 'stop', 'revoke'];
const accepted = sentReferral({ status: 'ACCEPTED', answeredOn: '2026-03-10' });
const started = { ...accepted, status: 'STARTED', startedOn: '2026-03-12' } as const satisfies ReferralRow;
const ROWS: Readonly<Record<ReferralRow['status'], ReferralRow>> = {
  DRAFTED: referral(),
  SENT: sentReferral(),
  ACCEPTED: accepted,
  REFUSED: sentReferral({ status: 'REFUSED', answeredOn: '2026-03-10', refusalReason: 'NO_PLACE' }),
  STARTED: started,
  COMPLETED: { ...started, status: 'COMPLETED', endedOn: '2026-03-19' },
  STOPPED: { ...started, status: 'STOPPED', endedOn: '2026-03-19', stopReason: 'MOVED' },
  REVOKED: { ...accepted, status: 'REVOKED', endedOn: '2026-03-19' },
};
const ALLOWED: Readonly<Record<ReferralRow['status'], readonly ReferralStep[]>> = {
  ...{ DRAFTED: ['send', 'revoke'], SENT: ['accept', 'refuse', 'revoke'], ACCEPTED: ['start', 'revoke'] },
  ...{ STARTED: ['complete', 'stop'], REFUSED: [], COMPLETED: [], STOPPED: [], REVOKED: [] },
};

describe('a step of a referral', () => {
  it.each(Object.values(ROWS).flatMap((row) => STEPS.map((step) => [row.status, step, row] as const)))(
    'from %s by %s is taken or refused as the loop says',
    (status, step, row) => {
      const answer = takeReferralStep(row, step, TODAY, TODAY);
      const refused = { rule: 'REFERRAL_NOT_NOW', field: 'status' };
      if (ALLOWED[status].includes(step)) expect(answer).toMatchObject({ id: row.id });
      else expect(answer).toEqual(refused);
    },
  );

  it('is reported from its own day on, and not before the step that went before it', () => {
    expect(takeReferralStep(accepted, 'start', '2026-03-21', TODAY)).toMatchObject({ rule: 'REFERRAL_AHEAD' });
    expect(takeReferralStep(accepted, 'start', '2026-03-09', TODAY)).toMatchObject({ rule: 'REFERRAL_ORDER' });
    expect(takeReferralStep(accepted, 'start', '2026-03-10', TODAY)).toMatchObject({ startedOn: '2026-03-10' });
    expect(takeReferralStep(started, 'stop', '2026-03-11', TODAY)).toMatchObject({ field: 'endedOn' });
  });

  it('that answers after the last day is late, and counts', () => {
    expect(takeReferralStep(sentReferral(), 'accept', '2026-03-17', TODAY)).toMatchObject({
      ...{ status: 'ACCEPTED', answeredOn: '2026-03-17', answerDueOn: '2026-03-16' },
    });
  });
});

describe('an internship', () => {
  const days = (from: string, to: string | null) => withInternship(started, { from, to }, TODAY);

  it('lies within what the recipient started, and is told of once it began and once it ended', () => {
    expect(days('2026-03-12', null)).toMatchObject({ internshipFrom: '2026-03-12', internshipTo: null });
    expect(days('2026-03-12', TODAY)).toMatchObject({ internshipTo: TODAY });
    expect(days('2026-03-11', null)).toEqual({ rule: 'REFERRAL_ORDER', field: 'from' });
    expect(days('2026-03-21', null)).toEqual({ rule: 'REFERRAL_AHEAD', field: 'from' });
    expect(days('2026-03-12', '2026-03-21')).toEqual({ rule: 'REFERRAL_AHEAD', field: 'to' });
    expect(days('2026-03-13', '2026-03-12')).toEqual({ rule: 'REFERRAL_ORDER', field: 'to' });
    expect(withInternship(accepted, { from: TODAY, to: null }, TODAY)).toMatchObject({ rule: 'REFERRAL_NOT_NOW' });
  });

  it('ends before, or on the day of, the end of the referral', () => {
    const during = { ...started, internshipFrom: '2026-03-13', internshipTo: '2026-03-18' };
    expect(takeReferralStep(during, 'complete', '2026-03-17', TODAY)).toMatchObject({ rule: 'REFERRAL_ORDER' });
    expect(takeReferralStep(during, 'complete', '2026-03-18', TODAY)).toMatchObject({ status: 'COMPLETED' });
  });
});

it('no sequence of steps leaves an end, starts what nobody accepted, or puts the days out of order', () => {
  const step = fc.record({ step: fc.constantFrom(...STEPS), day: fc.integer({ min: -3, max: 40 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (sequence) => {
      let row = referral();
      for (const { step: each, day } of sequence) {
        const before = row;
        const answer = takeReferralStep(row, each, addDays('2026-03-02', day), '2026-04-01');
        if (!('rule' in answer)) row = answer;
        if (CLOSED.includes(before.status)) expect(row).toBe(before);
        const { draftedOn, sentOn, answeredOn, startedOn, endedOn, status } = row;
        if (startedOn !== null) expect(answeredOn).not.toBeNull();
        if (answeredOn !== null) expect(sentOn).not.toBeNull();
        const days = [draftedOn, sentOn, answeredOn, startedOn, endedOn].filter((each) => each !== null);
        expect(days).toEqual(days.toSorted());
        expect(days.every((each) => each <= '2026-04-01')).toBe(true);
        expect(endedOn !== null).toBe(['COMPLETED', 'STOPPED', 'REVOKED'].includes(status));
      }
    }),
    { numRuns: 500 },
  );
});
