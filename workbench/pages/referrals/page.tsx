import { useState } from 'react';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { Chips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { Access } from './access.tsx';
import { EndedReferrals } from './ended.tsx';
import { Handovers } from './handovers.tsx';
import { Merges } from './merges.tsx';
import { MoreButton } from './more-button.tsx';
import { ReferralTable } from './referral-table.tsx';
import { grouped, hiddenIn, rowsOf, type Step } from './todo.ts';
import { useReferrals } from './use-referrals.ts';
import { words as own } from './words.ts';

/** What goes between the reader's organisation and others, by what has to be done. */
export function ReferralsPage() {
  const words = useWords(own);
  const format = useFormat();
  const [chosen, setChosen] = useState<Step[]>([]);
  const { data, problems, loading, again, refetch, hasMore, more } = useReferrals();
  const today = dayOf(new Date());
  const groups = data === undefined ? [] : grouped(rowsOf(data));
  const shown = groups.filter(({ step }) => chosen.length === 0 || chosen.includes(step));
  const hidden = data === undefined ? 0 : hiddenIn(data);
  const lists = (['received', 'sent', 'ended'] as const).filter(hasMore);
  const moreOf = { received: words.moreReceived, sent: words.moreSent, ended: words.moreEnded };
  return (
    <Page title={words.title}>
      <div className="stack">
        <Problems problems={problems} again={again} />
        {loading ? <Waiting lines={8} /> : null}
        {hidden === 0 ? null : (
          <Message tone="warn" title={words.hidden(format.counted(hidden, words.referralOne, words.referralMany))} />
        )}
        {groups.length < 2 ? null : (
          <Chips
            legend={words.groups}
            choices={groups.map(({ step, rows }) => ({
              value: step,
              label: words[`chip${step}`],
              count: rows.length,
            }))}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
        {data !== undefined && shown.length === 0 ? (
          <Empty>{groups.length === 0 ? words.nothing : words.nothingOfChoice}</Empty>
        ) : null}
        {shown.map(({ step, rows }) => (
          <ReferralTable key={step} step={step} rows={rows} today={today} />
        ))}
        {lists.length === 0 ? null : (
          <div className="row">
            <p>{words.notAll}</p>
            {lists.map((list) => (
              <MoreButton key={list} label={moreOf[list]} more={() => more(list)} />
            ))}
          </div>
        )}
        {data === undefined ? null : (
          <>
            <Handovers offers={data.handoversOffered ?? []} refetch={refetch} />
            <Merges asked={data.mergesAsked ?? []} refetch={refetch} />
            <Access requests={data.accessAsked ?? []} />
            <EndedReferrals ended={data.referralsEnded ?? []} />
          </>
        )}
      </div>
    </Page>
  );
}
