import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import type { TodayQuery } from '../../generated/today.ts';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

interface MoreClientsProps {
  readonly caseload: Pick<TodayQuery['caseload'], 'nodes' | 'totalCount' | 'pageInfo'>;
  readonly fetchMore: (after: { after: string }) => Promise<unknown>;
}

/** Says of how many clients the list tells, and goes on to the next ones: nothing pretends to be complete. */
export function MoreClients({ caseload, fetchMore }: MoreClientsProps) {
  const words = useWords(own);
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { endCursor, hasNextPage } = caseload.pageInfo;
  if (!hasNextPage || endCursor === null) return null;
  const more = () => {
    setAsking(true);
    const done = () => setAsking(false);
    fetchMore({ after: endCursor }).then(done, done);
  };
  return (
    <div className="row">
      <p>{words.loadedOf(format.number(caseload.nodes.length), format.number(caseload.totalCount))}</p>
      <Button variant="default" onClick={more} disabled={isAsking}>
        {isAsking ? words.loading : words.loadMore}
      </Button>
    </div>
  );
}
