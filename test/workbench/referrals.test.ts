import { describe, expect, it } from '@jest/globals';
import type { ReferralsQuery } from '../../workbench/generated/referrals.ts';
import {
  ACTS_AT,
  daysLeft,
  grouped,
  hiddenIn,
  momentsOf,
  type Referral,
  type Row,
  rowsOf,
  STEPS,
  stepOf,
} from '../../workbench/pages/referrals/todo.ts';

const TODAY = '2026-11-20';
const SIDES = ['RECEIVED', 'SENT'] as const;

function referral(more: Partial<Referral> = {}): Referral {
  const partner = { __typename: 'Organisation', kboNumber: '0887010362', name: 'VDAB' } as const;
  return {
    ...{ __typename: 'Referral', id: 'r', version: 1, kind: 'TRAINING', kindLabel: 'opleiding', question: null },
    ...{ sharedSections: [], status: 'SENT', statusLabel: 'verzonden', reasonLabel: null, draftedOn: '2026-11-01' },
    ...{ sentOn: '2026-11-02', answerDueOn: TODAY, answeredOn: null, startedOn: null, internshipFrom: null },
    ...{ internshipTo: null, endedOn: null, senderStaffMember: 'a', recipientStaffMember: null },
    ...{ changedAt: '2026-11-02T10:00:00Z', sender: partner, recipient: partner },
    ...more,
  };
}

const row = (side: Row['side'], more: Partial<Referral> = {}, name = 'An'): Row => {
  return { side, clientId: 'c', name, referral: referral(more) };
};

const page = (...referrals: (Referral | null)[]): NonNullable<ReferralsQuery['received']> => ({
  __typename: 'ReferralConnection',
  pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
  nodes: referrals.map((of) => ({
    __typename: 'ReferralEntry',
    client: { __typename: 'Client', id: 'c', identity: null },
    referral: of,
  })),
});

const viewer: ReferralsQuery['viewer'] = { __typename: 'Viewer', staffMember: 'a', organisation: null };

describe('a referral in the inbox', () => {
  it.each([
    ['DRAFTED', 'OVER', 'SEND'],
    ['SENT', 'ANSWER', 'AWAIT_ANSWER'],
    ['ACCEPTED', 'START', 'AWAIT_START'],
    ['STARTED', 'REPORT', 'UNDER_WAY'],
    ['REFUSED', 'OVER', 'OVER'],
    ['COMPLETED', 'OVER', 'OVER'],
    ['STOPPED', 'OVER', 'OVER'],
    ['REVOKED', 'OVER', 'OVER'],
  ] as const)('that is %s stands under %s for who was asked and under %s for who asked', (status, received, sent) => {
    expect(SIDES.map((side) => stepOf({ side, referral: { status } }))).toEqual([received, sent]);
  });

  it('offers who was asked to answer, to start and to report, who asked to send and to take back, and nothing once it is over', () => {
    expect(ACTS_AT.ANSWER).toEqual(['referralAccept', 'referralRefuse']);
    expect(ACTS_AT.START).toEqual(['referralStart']);
    expect(ACTS_AT.REPORT).toEqual(['referralInternshipRecord', 'referralComplete', 'referralStop']);
    expect([ACTS_AT.AWAIT_ANSWER, ACTS_AT.AWAIT_START]).toEqual([['referralRevoke'], ['referralRevoke']]);
    expect([...ACTS_AT.UNDER_WAY, ...ACTS_AT.OVER]).toEqual([]);
  });

  it.each([
    ['2026-11-23', 3],
    [TODAY, 0],
    ['2026-11-19', -1],
  ])('that has to be answered by %s has %i days left on 20 November', (answerDueOn, days) => {
    expect(daysLeft(row('RECEIVED', { answerDueOn }), TODAY)).toBe(days);
  });

  it('that was answered, or was not sent, waits for no day', () => {
    expect(daysLeft(row('RECEIVED', { status: 'ACCEPTED' }), TODAY)).toBeNull();
    expect(daysLeft(row('SENT', { status: 'DRAFTED', answerDueOn: null }), TODAY)).toBeNull();
  });

  it('tells its days in their order, and by when an answer is due only while none was given', () => {
    expect(momentsOf(referral()).map(({ what }) => what)).toEqual(['drafted', 'sent', 'due']);
    const started = { status: 'STARTED', answeredOn: '2026-11-05', startedOn: '2026-11-09' } as const;
    expect(momentsOf(referral(started)).map(({ what }) => what)).toEqual(['drafted', 'sent', 'answered', 'started']);
  });
});

describe('the inbox of referrals', () => {
  it('begins with what the own organisation has to do, what is due first comes first, and leaves out empty steps', () => {
    const late = row('RECEIVED', { id: 'late', answerDueOn: '2026-11-18' }, 'Zoë');
    const soon = row('RECEIVED', { id: 'soon', answerDueOn: '2026-11-21' });
    const waits = row('SENT', { id: 'waits' });
    const groups = grouped([waits, soon, late]);
    expect(groups.map(({ step, rows }) => [step, rows.map(({ referral: { id } }) => id)])).toEqual([
      ['ANSWER', ['late', 'soon']],
      ['AWAIT_ANSWER', ['waits']],
    ]);
    expect(STEPS.indexOf('REPORT')).toBeLessThan(STEPS.indexOf('AWAIT_ANSWER'));
  });

  it('shows of what is over the latest first', () => {
    const ended = (id: string, endedOn: string | null, answeredOn: string | null = null) =>
      row('SENT', { id, status: endedOn === null ? 'REFUSED' : 'REVOKED', endedOn, answeredOn });
    const [over] = grouped([
      ended('old', '2026-10-01'),
      ended('refused', null, '2026-11-10'),
      ended('new', '2026-11-12'),
    ]);
    expect(over?.rows.map(({ referral: { id } }) => id)).toEqual(['new', 'refused', 'old']);
  });

  it('counts what came without what it says, and leaves it out of the list', () => {
    const data = { viewer, received: page(null, referral()), sent: page(null), sentEnded: page() };
    expect([hiddenIn(data), rowsOf(data).length]).toEqual([2, 1]);
    expect([hiddenIn({ viewer }), rowsOf({ viewer })]).toEqual([0, []]);
  });
});
