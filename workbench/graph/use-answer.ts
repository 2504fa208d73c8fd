import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type Problem, passes, problemsOf } from './problems.ts';
import { type AskingAgain, useAskAgain } from './use-ask-again.ts';

export interface AnswerOptions<Data, Variables> {
  readonly variables?: Variables;
  /** True while there is nothing to ask yet. */
  readonly skip?: boolean;
  /** True for what does not change while somebody works, such as labels: it is asked once per purpose and language. */
  readonly once?: boolean;
  /**
   * True for a large answer of which nothing is asked elsewhere, and that comes in one page: it goes by the cache, in which
   * it would take longer to write and to read than to ask.
   */
  readonly apart?: boolean;
  /** Whether an answer lacks something that may come when it is asked again, such as a holder that is away. */
  readonly isIncomplete?: (data: Data) => boolean;
}

export interface Answer<Data> {
  /** What came, also when parts of it are missing; undefined before the first answer. */
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
  /** Nothing has come yet. */
  readonly loading: boolean;
  /** It is asked again, behind what stands on the page. */
  readonly refreshing: boolean;
  readonly again: AskingAgain;
  readonly refetch: () => Promise<unknown>;
  /** Asks the next page of a list, with these variables in the place of the first ones; graph/client.ts says how pages join. */
  readonly fetchMore: (variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** Asks the graph. What came stays when parts are missing, and those are asked again by themselves. */
export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: AnswerOptions<Data, Variables> = {},
): Answer<Data> {
  const { variables, skip = false, once = false, apart = false, isIncomplete } = options;
  const asked = useQuery<unknown, OperationVariables>(document as TypedDocumentNode<unknown, OperationVariables>, {
    ...(variables === undefined ? {} : { variables }),
    skip,
    errorPolicy: 'all',
    // What is withheld is told of the sections of one query: of an earlier page it would let another one look empty.
    ...(apart
      ? { fetchPolicy: 'no-cache' }
      : { fetchPolicy: once ? 'cache-first' : 'network-only', nextFetchPolicy: 'cache-first' }),
    notifyOnNetworkStatusChange: true,
  });
  // The document says what its data are; the types of Apollo Client also foresee half a document.
  const data = asked.data as Data | undefined;
  const problems = problemsOf(asked.error);
  const missing = !skip && (problems.some(passes) || (data !== undefined && (isIncomplete?.(data) ?? false)));
  const refetch = () => asked.refetch();
  const again = useAskAgain(missing, refetch);
  return {
    data,
    problems,
    loading: asked.loading && data === undefined,
    refreshing: asked.loading && data !== undefined,
    again,
    refetch,
    fetchMore: (next) => asked.fetchMore({ variables: next }),
  };
}
