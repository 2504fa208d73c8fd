import type { ClientSharingChoiceFragment } from '../../../generated/client.ts';
import { OWNER_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { words as own } from '../words.ts';
import { type Card, cardsOf } from './cards.ts';
import type { OwnerContent } from './content.ts';
import { DisclosedCard } from './disclosed-card.tsx';
import { EmptyCard, LockedCard, OwnerCard } from './together-cards.tsx';

interface OwnerCardsProps {
  readonly owner: OwnerContent;
  /** What the client has to say about sections and the reader's own organisation. */
  readonly choices: readonly ClientSharingChoiceFragment[];
  /** Whether the owner changed something since the reader's last visit. */
  readonly isChanged: boolean;
}

/** Everything that stands on the page for one owner. */
export function OwnerCards(props: OwnerCardsProps) {
  return (
    <div className="stack">
      {cardsOf(props.owner).map((card) => (
        <OneCard key={keyOf(card)} card={card} {...props} />
      ))}
    </div>
  );
}

function OneCard({ card, owner, choices, isChanged }: OwnerCardsProps & { card: Card }) {
  const words = useWords(own);
  const title = words[OWNER_WORDS[owner.source]];
  switch (card.kind) {
    case 'SECTION': {
      const choice = choices.find(({ section }) => section === card.section.id) ?? null;
      return <DisclosedCard standing={card} asOf={owner.asOf} isChanged={isChanged} choice={choice} />;
    }
    case 'OWNER':
      return <OwnerCard title={title} source={owner.source} state={card.state} sections={card.sections} />;
    case 'EMPTY':
      return <EmptyCard title={title} sections={card.sections} />;
    case 'LOCKED':
      return <LockedCard title={title} card={card} />;
  }
}

function keyOf(card: Card): string {
  const ids = card.kind === 'SECTION' ? [card.section.id] : card.sections.map(({ id }) => id);
  return ids.join(' ');
}
