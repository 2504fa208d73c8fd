import type { Source } from '../../../../shared/caller.ts';
import type { ClientLookFragment, ClientSharingChoiceFragment, ReferralStatus } from '../../../generated/client.ts';
import type { Organisation } from '../sections/shown.ts';

const ENDED: readonly ReferralStatus[] = ['REFUSED', 'COMPLETED', 'STOPPED', 'REVOKED'];

/** Whether something can still come of a referral. */
export function isOpen({ status }: { readonly status: ReferralStatus }): boolean {
  return !ENDED.includes(status);
}

/** What an organisation sees of the client, in figures. */
export interface Sharing {
  readonly recipient: Organisation;
  /** Sections that it sees by law alone. */
  readonly byLaw: number;
  /** Sections that the client decides on. */
  readonly asked: number;
  /** Those of them that the client agreed to. */
  readonly given: number;
}

/** By organisation what the client decides on, and what they agreed to; in the order of the answer. */
export function sharingInShort(choices: readonly ClientSharingChoiceFragment[]): Sharing[] {
  const byRecipient = new Map<string, Sharing>();
  for (const { recipient, canDecide, status } of choices) {
    const known = byRecipient.get(recipient.kboNumber) ?? { recipient, byLaw: 0, asked: 0, given: 0 };
    byRecipient.set(recipient.kboNumber, {
      ...known,
      byLaw: known.byLaw + (canDecide ? 0 : 1),
      asked: known.asked + (canDecide ? 1 : 0),
      given: known.given + (canDecide && status === 'GIVEN' ? 1 : 0),
    });
  }
  return [...byRecipient.values()];
}

/** The latest looks over all owners, one for each sentence of a request: somebody who looked once is told once. */
export function latestLooks(lists: readonly (readonly ClientLookFragment[] | null)[], most: number) {
  const all = lists.flatMap((list) => list ?? []).sort((one, other) => (one.at < other.at ? 1 : -1));
  const told = new Map(all.map((look) => [`${look.requestId} ${look.label}`, look]));
  return [...told.values()].slice(0, most);
}

interface Due {
  readonly on: string;
  readonly source: Source;
}

/** What is due, split into what is late (its last day is over) and what lies ahead; the day itself is not late. */
export function splitByDay<D extends Due>(deadlines: readonly D[], today: string): { late: D[]; ahead: D[] } {
  return { late: deadlines.filter(({ on }) => on < today), ahead: deadlines.filter(({ on }) => on >= today) };
}
