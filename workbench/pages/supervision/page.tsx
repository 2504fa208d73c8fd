import '../../look/wide.css';
import { useEffect, useState } from 'react';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { useWords } from '../../words/use-words.ts';
import { useNumberSearch } from '../find/use-number-search.ts';
import { askedClient, readAsked } from './asked.ts';
import { aYearBefore, startOf } from './filter.ts';
import { LogResult } from './log-result.tsx';
import { SearchForm, type Typed } from './search-form.tsx';
import { useLog } from './use-log.ts';
import { words as own } from './words.ts';

/** Every access to the data of one client, as the owners' logs have it: found by national number or opaque id. */
export function SupervisionPage() {
  const words = useWords(own);
  const format = useFormat();
  const today = dayOf(new Date());
  const [typed, setTyped] = useState<Typed>({ who: '', from: aYearBefore(today), until: '' });
  const { search: card, ask: askCard, forget: forgetCard } = useNumberSearch();
  const { search, ask, forget } = useLog();
  const from = typed.from === '' ? aYearBefore(today) : typed.from;

  // What another page brings is an opaque id: it is asked at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page opens
  useEffect(() => {
    const brought = askedClient.get();
    if (brought === '') return;
    askedClient.set('');
    setTyped({ ...typed, who: brought });
    void ask(brought, startOf(from));
  }, []);

  const found = card.status === 'ANSWERED' ? card.card : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each card that is found
  useEffect(() => {
    if (found !== null) void ask(found.id, startOf(from));
  }, [found]);

  const submit = () => {
    forget();
    const asked = readAsked(typed.who);
    if (asked.kind === 'NUMBER') void askCard(asked.nationalNumber);
    if (asked.kind === 'ID') void ask(asked.id, startOf(from));
  };
  const change = (next: Typed) => {
    if (next.who !== typed.who || next.from !== typed.from) {
      forget();
      forgetCard();
    }
    setTyped(next);
  };
  const isNobody = search.status === 'NOBODY' || (card.status === 'ANSWERED' && card.card === null);
  const isAsking = card.status === 'ASKING' || search.status === 'ASKING';
  const problems = [
    ...(card.status === 'FAILED' ? card.problems : []),
    ...(search.status === 'FAILED' ? search.problems : []),
  ];
  return (
    <Page title={words.title}>
      <div className="stack calm">
        <p>{words.intro}</p>
        <SearchForm typed={typed} today={today} isAsking={isAsking} onChange={change} onSubmit={submit} />
        <p role="status" className={isAsking ? 'quiet' : 'only-heard'}>
          {isAsking ? words.asking(format.number(search.status === 'ASKING' ? search.count : 0)) : ''}
        </p>
        {problems.length === 0 ? null : (
          <>
            <Message tone="bad" title={words.notLooked} takesFocus />
            <Problems problems={problems} again={{ since: null, now: submit }} />
          </>
        )}
        {isNobody ? <Message tone="warn" title={words.nobody} takesFocus /> : null}
        {search.status === 'ANSWERED' ? (
          <LogResult log={search.log} from={from} until={typed.until} askAgain={submit} />
        ) : null}
      </div>
    </Page>
  );
}
