import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Source } from '../../shared/caller.ts';
import type { AskingAgain } from '../graph/use-ask-again.ts';
import { OWNER_WORDS } from '../words/names.ts';
import { useCommonWords } from '../words/use-words.ts';
import { DateText } from './date-text.tsx';
import type { SectionState } from './section-state.ts';
import { StateMark } from './state-mark.tsx';

interface SectionCardProps {
  readonly title: string;
  readonly state: SectionState;
  readonly source: Source;
  /** Name of the organisation that holds it, where the owner has several. */
  readonly holder?: string | null;
  /** Moment of its last change. */
  readonly asOf?: string | null;
  /** From `useAnswer`: says since when the source is away, and offers to ask now. */
  readonly again?: AskingAgain;
  /** What the owner says can be done about it. */
  readonly remedy?: string | null;
  /** What the state offers: to refer, to ask for consent, to choose another purpose. */
  readonly offer?: ReactNode;
  /** Anchor of the section on its page. */
  readonly id?: string;
  /** The content: shown only where the section is disclosed. */
  readonly children?: ReactNode;
}

/** A section of a client's record, in one of the states of the design. */
export function SectionCard(props: SectionCardProps) {
  const { title, state, source, holder, asOf, again, remedy, offer, id, children } = props;
  const words = useCommonWords();
  const heading = useId();
  const isAway = state === 'UNREACHABLE' || state === 'NOT_LOGGED';
  return (
    <section className="card" aria-labelledby={heading} id={id} tabIndex={id === undefined ? undefined : -1}>
      <header>
        <h2 id={heading}>{title}</h2>
        <p>
          {words[OWNER_WORDS[source]]}
          {holder ? ` · ${holder}` : null}
          {asOf && state === 'DISCLOSED' ? (
            <>
              {' · '}
              <Updated asOf={asOf} />
            </>
          ) : null}
        </p>
      </header>
      {state === 'DISCLOSED' ? (
        children
      ) : (
        <div className="stack">
          <StateMark state={state} source={source} since={again?.since ?? null} />
          {remedy ? <p>{remedy}</p> : null}
          {isAway && again ? (
            <Button variant="default" onClick={again.now}>
              {words.retryNow}
            </Button>
          ) : null}
        </div>
      )}
      {offer}
    </section>
  );
}

function Updated({ asOf }: { asOf: string }) {
  const words = useCommonWords();
  // The word order differs by language, so the age is put where the sentence wants it.
  const [before = '', after = ''] = words.updated('\u0000').split('\u0000');
  return (
    <>
      {before}
      <DateText value={asOf} as="age" />
      {after}
    </>
  );
}
