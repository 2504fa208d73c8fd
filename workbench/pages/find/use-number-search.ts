import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { FindByNumberDocument, type FindByNumberQuery } from '../../generated/find.ts';
import { type Problem, problemsOf } from '../../graph/problems.ts';

export type Card = NonNullable<FindByNumberQuery['findClient']>;

export type Search =
  | { readonly status: 'NONE' | 'ASKING' }
  /** The card is null for a number that is not known and for one that is shielded alike. */
  | { readonly status: 'ANSWERED'; readonly card: Card | null }
  | { readonly status: 'FAILED'; readonly problems: readonly Problem[] };

/**
 * Asks who has a national number. The answer stands outside the cache, because the cache would keep the number as part of
 * a key.
 */
export function useNumberSearch() {
  const client = useApolloClient();
  const [search, setSearch] = useState<Search>({ status: 'NONE' });
  const ask = async (nationalNumber: string) => {
    setSearch({ status: 'ASKING' });
    const query = { query: FindByNumberDocument, variables: { nationalNumber } };
    const answer = await client
      .query({ ...query, fetchPolicy: 'no-cache', errorPolicy: 'all' })
      .catch((error: unknown) => ({ data: undefined, error }));
    const problems = problemsOf(answer.error);
    setSearch(
      problems.length > 0
        ? { status: 'FAILED', problems }
        : { status: 'ANSWERED', card: answer.data?.findClient ?? null },
    );
  };
  return { search, ask, forget: () => setSearch({ status: 'NONE' }) };
}
