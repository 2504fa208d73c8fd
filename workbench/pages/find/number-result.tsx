import { Link } from 'wouter';
import { CodeLabel } from '../../parts/code-label.tsx';
import { Message } from '../../parts/message.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Card, Search } from './use-number-search.ts';
import { words as own } from './words.ts';

/** What is told of whoever has a number. Somebody unknown and somebody shielded get the same words. */
export function NumberResult({ search, askAgain }: { search: Search; askAgain: () => void }) {
  const words = useWords(own);
  if (search.status === 'ASKING') return <Waiting lines={2} />;
  if (search.status === 'FAILED') return <Problems problems={search.problems} again={{ since: null, now: askAgain }} />;
  if (search.status !== 'ANSWERED') return null;
  if (search.card !== null) return <FoundCard card={search.card} />;
  return (
    <Message tone="warn" title={words.notFound} takesFocus>
      <p>{words.notFoundWhat}</p>
    </Message>
  );
}

function FoundCard({ card }: { card: Card }) {
  const words = useWords(own);
  const href = `/clients/${card.id}`;
  return (
    <Message tone="good" title={words.found} takesFocus>
      <dl className="facts">
        <dt>{words.initials}</dt>
        <dd>{card.initials}</dd>
        <dt>{words.birthYear}</dt>
        <dd>{card.birthYear ?? words.unknown}</dd>
        <dt>{words.relation}</dt>
        <dd>
          <CodeLabel list="ClientRelation" code={card.relation} />
        </dd>
      </dl>
      {card.numberReplaced === true ? <p>{words.numberReplaced}</p> : null}
      {card.relation === 'NONE' ? <p>{words.noRelation}</p> : null}
      <Link href={href}>{card.relation === 'NONE' ? words.goAsk : words.open}</Link>
    </Message>
  );
}
