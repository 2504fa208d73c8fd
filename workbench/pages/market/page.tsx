import { useState } from 'react';
import { MarketDocument } from '../../generated/market.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { Decisions } from './decisions.tsx';
import { Weighing } from './weighing-steps.tsx';
import { words as own } from './words.ts';

/** Weighs whether a service is for a market or for a network, and keeps what was chosen. */
export function MarketPage() {
  const words = useWords(own);
  const { data, problems, loading, again, refetch } = useAnswer(MarketDocument);
  const [isKept, setKept] = useState(false);
  const [round, setRound] = useState(0);
  const begin = (kept: boolean) => {
    setKept(kept);
    setRound(round + 1);
    if (kept) void refetch();
  };
  return (
    <Page title={words.title}>
      <div className="stack">
        <Problems problems={problems} again={again} />
        <p className="quiet">{words.intro}</p>
        {isKept ? <Message tone="good" title={words.kept} takesFocus /> : null}
        {loading ? <Waiting lines={8} /> : null}
        <Weighing
          key={round}
          criteria={data?.marketOrNetworkCriteria ?? []}
          partnerships={data?.partnerships ?? []}
          begin={begin}
        />
        {data === undefined ? null : (
          <Decisions partnerships={data.partnerships} criteria={data.marketOrNetworkCriteria} />
        )}
      </div>
    </Page>
  );
}
