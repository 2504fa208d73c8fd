import { ReferralsDocument, type ReferralsQuery } from '../../generated/referrals.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { hiddenIn } from './todo.ts';

/** A list that can be longer than what came of it. */
export type More = 'received' | 'sent' | 'ended';

// What is asked to go on with one list: that one alone.
const ALONE = { received: false, sent: false, ended: false, others: false };
const PAGE_OF = { received: 'received', sent: 'sent', ended: 'sentEnded' } as const;
const isIncomplete = (data: ReferralsQuery) => hiddenIn(data) > 0;

/** Everything between the reader's organisation and others; the list and the page of one referral ask it once. */
export function useReferrals() {
  const answer = useAnswer(ReferralsDocument, { variables: {}, isIncomplete });
  const { data, fetchMore } = answer;
  const pageOf = (list: More) => data?.[PAGE_OF[list]]?.pageInfo;
  return {
    ...answer,
    hasMore: (list: More) => pageOf(list)?.hasNextPage ?? false,
    more: (list: More) => fetchMore({ ...ALONE, [list]: true, [`${list}After`]: pageOf(list)?.endCursor ?? null }),
  };
}
