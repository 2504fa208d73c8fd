import { Link } from 'wouter';
import { isOffered } from '../../acts/offered.ts';
import { OWN_PAGES } from '../../acts/placement.ts';
import { WithoutRelation } from '../../acts/without-relation.tsx';
import { CodeLabel } from '../../parts/code-label.tsx';
import { Message } from '../../parts/message.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { usePurpose, useSession } from '../../session/reader.tsx';
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
      <OpenFile />
    </Message>
  );
}

/** Somebody whom nobody knows yet: where somebody's role opens files, this is where one begins. */
function OpenFile() {
  const words = useWords(own);
  const { roles } = useSession();
  const purpose = usePurpose();
  const mayOpen = OWN_PAGES['new-file'].some((name) => isOffered(name, { roles, purpose }));
  return mayOpen ? <Link href="/files/new">{words.openFile}</Link> : null;
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
      {card.relation === 'NONE' ? (
        <>
          <p>{words.noRelation}</p>
          <WithoutRelation client={card.id} />
        </>
      ) : (
        <Link href={href}>{words.open}</Link>
      )}
    </Message>
  );
}
