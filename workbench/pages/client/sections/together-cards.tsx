import { Button } from '@mantine/core';
import { useId } from 'react';
import type { Source } from '../../../../shared/caller.ts';
import { SectionCard } from '../../../parts/section-card.tsx';
import type { SectionState } from '../../../parts/section-state.ts';
import { StateMark } from '../../../parts/state-mark.tsx';
import { useReader } from '../../../session/reader.tsx';
import { PURPOSE_WORDS, SOURCE_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { ActButton } from '../act-button.tsx';
import { Acts } from '../acts.tsx';
import { useAboutClient } from '../client-context.tsx';
import { words as own } from '../words.ts';
import { anchorOf, type Card } from './cards.ts';
import type { SectionContent } from './content.ts';

interface OwnerCardProps {
  readonly title: string;
  readonly source: Source;
  readonly state: SectionState;
  readonly sections: readonly SectionContent[];
}

/** An owner that is away, does not know the client, or may not tell whether it does. */
export function OwnerCard({ title, source, state, sections }: OwnerCardProps) {
  const words = useWords(own);
  const { again } = useAboutClient();
  return (
    <SectionCard
      title={title}
      source={source}
      state={state}
      again={again}
      id={anchorOf(sections[0]?.id ?? source)}
      remedy={state === 'UNREACHABLE' ? words.asksAgain : null}
      offer={
        state === 'NOT_KNOWN' ? (
          <>
            <p>{words.referOffer(words[SOURCE_WORDS[source]])}</p>
            <ActButton act="referralDraft" label={words.refer} about={words[SOURCE_WORDS[source]]} />
          </>
        ) : null
      }
    />
  );
}

/** Sections in which nothing is recorded, each with what can be begun in it. */
export function EmptyCard({ title, sections }: { title: string; sections: readonly SectionContent[] }) {
  const words = useWords(own);
  const { say } = useAboutClient();
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          {title}: {words.nothingIn}
        </h2>
      </header>
      <ul className="plain">
        {sections.map(({ id }) => (
          <li key={id} id={anchorOf(id)} tabIndex={-1} className="row">
            {say.section(id)} <Acts section={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sections that are not for this purpose, and the reader's purposes that they are for. */
export function LockedCard({ title, card }: { title: string; card: Extract<Card, { kind: 'LOCKED' }> }) {
  const words = useWords(own);
  const { say } = useAboutClient();
  const { purpose } = useReader();
  const heading = useId();
  const { state, sections, purposes } = card;
  const named = purposes.map((one) => words[PURPOSE_WORDS[one]]).join(', ');
  const notNow = named === '' ? words.lockedIn : words.lockedBut(named);
  const said = state === 'RELATION' ? words.withheldRelation : notNow;
  return (
    <section className="card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          {title}: {said}
        </h2>
      </header>
      <ul className="client-locked">
        {sections.map(({ id, source }) => (
          <li key={id} id={anchorOf(id)} tabIndex={-1}>
            <StateMark state={state} source={source} small /> {say.section(id)}
          </li>
        ))}
      </ul>
      {state === 'RELATION' ? <p className="quiet">{words.askAccess}</p> : null}
      {state === 'PURPOSE' && purposes.length === 0 ? <p className="quiet">{words.noPurposeOpens}</p> : null}
      {purposes.length === 0 ? null : (
        <div className="row no-print">
          {purposes.map((one) => (
            <Button key={one} variant="default" size="xs" onClick={() => purpose.set(one)}>
              {words.changeTo(words[PURPOSE_WORDS[one]])}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
