import type { MyHelpersQuery } from '../../generated/my-helpers.ts';

type OwnFile = NonNullable<MyHelpersQuery['ownFile']>;
type Case = NonNullable<OwnFile['case']>;
export type Member = Case['members'][number];
export type Referral = NonNullable<OwnFile['referrals']>[number];
export type Deadline = NonNullable<OwnFile['overview']>['deadlines'][number];

/** The members of a case: who leads it first, the others by name. */
export function helpersOf({ lead, members }: Case): Member[] {
  const rank = ({ id }: Member) => (id === lead.id ? 0 : 1);
  return [...members].sort((one, other) => rank(one) - rank(other) || nameOf(one).localeCompare(nameOf(other), 'nl'));
}

function nameOf({ organisation: { name, kboNumber } }: Member): string {
  return name ?? kboNumber;
}

const OVER = ['REFUSED', 'COMPLETED', 'STOPPED', 'REVOKED'];

/** Referrals that still run, and those that are over. What was not sent yet tells the client nothing. */
export function referralsOf(all: readonly Referral[]): { readonly running: Referral[]; readonly over: Referral[] } {
  const sent = all.filter(({ sentOn }) => sentOn !== null);
  const isOver = ({ status, endedOn }: Referral) => endedOn !== null || OVER.includes(status);
  return { running: sent.filter((each) => !isOver(each)), over: sent.filter(isOver) };
}

/** Whether a day lies before today: what had to be done by then is late. A deadline of today is not. */
export function isLate({ on }: Pick<Deadline, 'on'>, today: string): boolean {
  return on < today;
}

/** The names of the organisations that are named on the page, by their KBO number. */
export function namesIn({ case: of, referrals }: Pick<OwnFile, 'case' | 'referrals'>): ReadonlyMap<string, string> {
  const all = [
    ...(of?.members ?? []).map(({ organisation }) => organisation),
    ...(referrals ?? []).flatMap(({ sender, recipient }) => [sender, recipient]),
  ];
  return new Map(all.flatMap(({ kboNumber, name }) => (name === null ? [] : [[kboNumber, name] as const])));
}
