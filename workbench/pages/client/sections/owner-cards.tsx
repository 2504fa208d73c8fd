import type { ClientSharingChoiceFragment } from '../../../generated/client.ts';
import { OWNER_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { words as own } from '../words.ts';
import { cardsOf } from './cards.ts';
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
export function OwnerCards({ owner, choices, isChanged }: OwnerCardsProps) {
  const words = useWords(own);
  const { source } = owner;
  const name = words[OWNER_WORDS[source]];
  return (
    <div className="stack">
      {cardsOf(owner).map((card) => {
        switch (card.kind) {
          case 'SECTION':
            return (
              <DisclosedCard
                key={card.section.id}
                standing={card}
                asOf={owner.asOf}
                isChanged={isChanged}
                choice={choices.find(({ section }) => section === card.section.id) ?? null}
              />
            );
          case 'OWNER':
            return <OwnerCard key={source} title={name} source={source} state={card.state} sections={card.sections} />;
          case 'EMPTY':
            return <EmptyCard key="empty" title={name} sections={card.sections} />;
          case 'LOCKED':
            return <LockedCard key={`locked${card.purposes.join('')}${card.state}`} title={name} card={card} />;
        }
      })}
    </div>
  );
}
