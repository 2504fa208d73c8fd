import type { ClientSharingChoiceFragment } from '../../../generated/client.ts';
import { SectionCard } from '../../../parts/section-card.tsx';
import { useSession } from '../../../session/reader.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ActButton } from '../act-button.tsx';
import { Acts } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { words as own } from '../words.ts';
import { anchorOf, type StandingSection } from './cards.ts';
import { onlyHolder } from './content.ts';
import { Records } from './records.tsx';

interface DisclosedCardProps {
  readonly standing: StandingSection;
  readonly asOf: string | null;
  readonly isChanged: boolean;
  readonly choice: ClientSharingChoiceFragment | null;
}

/** A section of its own: its records, or why it is missing and what to do. */
export function DisclosedCard({ standing, asOf, isChanged, choice }: DisclosedCardProps) {
  const words = useWords(own);
  const { say, again } = useAboutClient();
  const { section, state, remedy } = standing;
  return (
    <SectionCard
      title={say.section(section.id)}
      id={anchorOf(section.id)}
      source={section.source}
      state={state}
      holder={onlyHolder(section.records)?.name ?? null}
      asOf={asOf}
      again={again}
      remedy={state === 'UNREACHABLE' || state === 'NOT_LOGGED' ? words.asksAgain : remedy}
      offer={state === 'CONSENT' ? <AskClient section={section.id} choice={choice} /> : <Acts section={section.id} />}
    >
      {isChanged ? <p className="client-changed">{words.changedSince}</p> : null}
      <Records section={section} />
    </SectionCard>
  );
}

/** What the client will read about the question, and the act that records their answer. */
function AskClient({ section, choice }: { section: string; choice: ClientSharingChoiceFragment | null }) {
  const words = useWords(own);
  const { say } = useAboutClient();
  const { organisation } = useSession();
  return (
    <>
      {choice === null ? null : (
        <figure className="client-quote">
          <figcaption>{words.clientReads}</figcaption>
          <blockquote>{choice.consequence}</blockquote>
        </figure>
      )}
      <ActButton
        act="sharingRecord"
        label={words.recordAnswer}
        about={say.section(section)}
        begin={{ section, recipient: organisation }}
      />
    </>
  );
}
