import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { SupervisionLogDocument } from '../../generated/supervision.ts';
import { type Problem, passes, problemsOf } from '../../graph/problems.ts';
import { type AskPage, collectLog, type Log } from './log.ts';

export type LogSearch =
  | { readonly status: 'NONE' }
  | { readonly status: 'ASKING'; readonly count: number }
  | { readonly status: 'ANSWERED'; readonly log: Log }
  /** No such client. */
  | { readonly status: 'NOBODY' }
  | { readonly status: 'FAILED'; readonly problems: readonly Problem[] };

class NotAnswered extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('The logs were not answered.');
    this.problems = problems;
  }
}

/** Asks the logs of all owners, page by page, outside the cache. A new question, or leaving the page, ends the one before. */
export function useLog() {
  const client = useApolloClient();
  const [search, setSearch] = useState<LogSearch>({ status: 'NONE' });
  const current = useRef(0);
  useEffect(
    () => () => {
      current.current += 1;
    },
    [],
  );
  const askPage: AskPage = async (variables) => {
    const query = { query: SupervisionLogDocument, variables };
    const { data, error } = await client.query({ ...query, fetchPolicy: 'no-cache', errorPolicy: 'all' });
    const problems = problemsOf(error);
    // An owner that is away leaves its part out, which its line then says; anything else ends the question.
    const stops = problems.some((problem) => !passes(problem)) || !data?.client;
    if (problems.length > 0 && stops) throw new NotAnswered(problems);
    return data ?? { client: null };
  };
  const ask = async (id: string, from: string) => {
    current.current += 1;
    const own = current.current;
    const isCurrent = () => own === current.current;
    setSearch({ status: 'ASKING', count: 0 });
    const onLines = (count: number) => {
      if (isCurrent()) setSearch({ status: 'ASKING', count });
      return isCurrent();
    };
    const found = await collectLog(askPage, id, from, onLines).catch((error: unknown) => error);
    if (isCurrent()) setSearch(outcomeOf(found));
  };
  const forget = () => {
    current.current += 1;
    setSearch({ status: 'NONE' });
  };
  return { search, ask, forget };
}

function outcomeOf(found: unknown): LogSearch {
  if (found === null) return { status: 'NOBODY' };
  if (isLog(found)) return { status: 'ANSWERED', log: found };
  return { status: 'FAILED', problems: found instanceof NotAnswered ? found.problems : problemsOf(found) };
}

function isLog(found: unknown): found is Log {
  return typeof found === 'object' && found !== null && 'owners' in found;
}
