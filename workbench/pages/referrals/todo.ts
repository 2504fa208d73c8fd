import { daysBetween } from '../../format/dates.ts';
import type { AnyActName } from '../../generated/acts/offers.ts';
import type { ReferralsQuery } from '../../generated/referrals.ts';

type Entry = NonNullable<ReferralsQuery['received']>['nodes'][number];
export type Referral = NonNullable<Entry['referral']>;
/** Which side of a referral the reader's organisation is on. */
export type Side = 'RECEIVED' | 'SENT';

/** A referral in the list. */
export interface Row {
  readonly side: Side;
  readonly clientId: string;
  /** Null where the reader does not get the identity. */
  readonly name: string | null;
  readonly referral: Referral;
}

/** What has to be done, first what the reader's own organisation has to do. */
export const STEPS = ['ANSWER', 'START', 'SEND', 'REPORT', 'AWAIT_ANSWER', 'AWAIT_START', 'UNDER_WAY', 'OVER'] as const;
export type Step = (typeof STEPS)[number];

const OF_RECEIVED: Readonly<Partial<Record<Referral['status'], Step>>> = {
  SENT: 'ANSWER',
  ACCEPTED: 'START',
  STARTED: 'REPORT',
};
const OF_SENT: Readonly<Partial<Record<Referral['status'], Step>>> = {
  DRAFTED: 'SEND',
  SENT: 'AWAIT_ANSWER',
  ACCEPTED: 'AWAIT_START',
  STARTED: 'UNDER_WAY',
};

/** What comes next in a referral, from the side of the reader's organisation. */
export function stepOf({ side, referral }: Pick<Row, 'side'> & { referral: Pick<Referral, 'status'> }): Step {
  return (side === 'RECEIVED' ? OF_RECEIVED : OF_SENT)[referral.status] ?? 'OVER';
}

/** What the reader's organisation can do at a step; the first is what is expected. */
export const ACTS_AT: Readonly<Record<Step, readonly AnyActName[]>> = {
  ANSWER: ['referralAccept', 'referralRefuse'],
  START: ['referralStart'],
  SEND: ['referralSend', 'referralRevise', 'referralRevoke'],
  REPORT: ['referralInternshipRecord', 'referralComplete', 'referralStop'],
  AWAIT_ANSWER: ['referralRevoke'],
  AWAIT_START: ['referralRevoke'],
  UNDER_WAY: [],
  OVER: [],
};

/** Every referral that came, of both sides; one that the reader does not get is left out. */
export function rowsOf({ received, sent, sentEnded }: ReferralsQuery): Row[] {
  const of = (side: Side, entries: readonly Entry[] = []) =>
    entries.flatMap(({ client, referral }): Row[] => {
      const name = client.identity ? `${client.identity.givenName} ${client.identity.familyName}` : null;
      return referral === null ? [] : [{ side, clientId: client.id, name, referral }];
    });
  return [...of('RECEIVED', received?.nodes), ...of('SENT', sent?.nodes), ...of('SENT', sentEnded?.nodes)];
}

/** How many referrals came without what they say: their look could not be recorded. */
export function hiddenIn({ received, sent, sentEnded }: ReferralsQuery): number {
  const entries = [received, sent, sentEnded].flatMap((page) => page?.nodes ?? []);
  return entries.filter(({ referral }) => referral === null).length;
}

/** The rows by what has to be done, in the order of `STEPS`; a step without rows is left out. */
export function grouped(rows: readonly Row[]): { step: Step; rows: Row[] }[] {
  return STEPS.map((step) => ({ step, rows: rows.filter((row) => stepOf(row) === step).sort(orderOf(step)) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** What is due first comes first; what is over, the latest first. */
function orderOf(step: Step): (one: Row, other: Row) => number {
  const byName = (one: Row, other: Row) => (one.name ?? '').localeCompare(other.name ?? '');
  if (step === 'OVER') return (one, other) => endOf(other).localeCompare(endOf(one)) || byName(one, other);
  return (one, other) => dueOf(one).localeCompare(dueOf(other)) || byName(one, other);
}

const dueOf = ({ referral }: Row) => referral.answerDueOn ?? referral.draftedOn;
const endOf = ({ referral }: Row) => referral.endedOn ?? referral.answeredOn ?? referral.draftedOn;

/** Days until an answer is due, 0 on the last day and negative after; null where none is waited for. */
export function daysLeft({ referral }: Pick<Row, 'referral'>, today: string): number | null {
  if (referral.status !== 'SENT' || referral.answerDueOn === null) return null;
  return daysBetween(today, referral.answerDueOn);
}

/** One thing that happened in a referral, or is due. */
export interface Moment {
  readonly what: 'drafted' | 'sent' | 'due' | 'answered' | 'started' | 'internshipFrom' | 'internshipTo' | 'ended';
  readonly on: string;
}

/** What happened in a referral, in the order of the days; when an answer is due only while it is waited for. */
export function momentsOf(referral: Referral): Moment[] {
  const all: [Moment['what'], string | null][] = [
    ['drafted', referral.draftedOn],
    ['sent', referral.sentOn],
    ['answered', referral.answeredOn],
    ['started', referral.startedOn],
    ['internshipFrom', referral.internshipFrom],
    ['internshipTo', referral.internshipTo],
    ['ended', referral.endedOn],
    ['due', referral.status === 'SENT' ? referral.answerDueOn : null],
  ];
  const told = all.flatMap(([what, on]): Moment[] => (on === null ? [] : [{ what, on }]));
  return told.sort((one, other) => one.on.localeCompare(other.on));
}
