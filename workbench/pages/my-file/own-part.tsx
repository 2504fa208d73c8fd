import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Source } from '../../../shared/caller.ts';
import type { AskingAgain } from '../../graph/use-ask-again.ts';
import { type SectionState, STATE_LOOKS } from '../../parts/section-state.ts';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

interface OwnPartProps {
  readonly title: string;
  readonly state: SectionState;
  readonly source: Source;
  readonly again: AskingAgain;
  /** Said where nothing is recorded. */
  readonly nothing: string;
  readonly children?: ReactNode;
}

/** A part of the client's own file: its content, or in a plain sentence why it is not there. */
export function OwnPart({ title, state, source, again, nothing, children }: OwnPartProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {state === 'DISCLOSED' ? children : <NotThere state={state} source={source} again={again} nothing={nothing} />}
    </section>
  );
}

/** Why a part is not there, with its mark; a source that is away can be asked again. */
export function NotThere({ state, source, again, nothing }: Omit<OwnPartProps, 'title' | 'children'>) {
  const words = useWords(own);
  const { mark, tone } = STATE_LOOKS[state];
  const owner = words[OWNER_WORDS[source]];
  const said: Readonly<Record<SectionState, string>> = {
    ...{ DISCLOSED: '', EMPTY: nothing, NOT_KNOWN: words.partNotKnown(owner) },
    ...{ CONSENT: words.partNotShown, PURPOSE: words.partNotShown, RELATION: words.partNotShown },
    ...{ UNREACHABLE: words.partUnreachable(owner), NOT_LOGGED: words.partNotLogged },
  };
  return (
    <div className="stack">
      <p className={`state-${tone}`}>
        <span className="state-mark" aria-hidden="true">
          {mark}
        </span>
        {said[state]}
      </p>
      {state === 'UNREACHABLE' || state === 'NOT_LOGGED' ? (
        <Button variant="default" className="no-print" onClick={again.now}>
          {words.retryNow}
        </Button>
      ) : null}
    </div>
  );
}
