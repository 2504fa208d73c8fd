import type { ReactNode } from 'react';
import { type AnyActName, OFFERS } from '../generated/acts/offers.ts';
import type { ActDone } from '../parts/act-result.ts';
import { Message } from '../parts/message.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import './acts.css';
import type { ActRecord } from './act.ts';
import { FormOfAct } from './form-of-act.tsx';
import { useActs } from './load-acts.ts';
import { words as own } from './words/forms.ts';

interface ActHereProps {
  readonly name: AnyActName;
  readonly client: string | null;
  readonly record?: ActRecord | null;
  readonly onDone: (done: ActDone) => void;
  readonly onCancel?: () => void;
  readonly again?: () => Promise<unknown>;
  /** What the act is called, as soon as that is known. */
  readonly children?: (title: string) => ReactNode;
}

/** The form of an act on the page itself. */
export function ActHere({ name, client, record = null, children, ...rest }: ActHereProps) {
  const words = useWords(own);
  const { owner } = OFFERS[name];
  const acts = useActs(owner, true);
  if (acts === 'LOADING') return <Waiting lines={4} />;
  const shape = acts === 'FAILED' ? null : acts.shapeOf(name);
  if (acts === 'FAILED' || shape === null) return <Message tone="bad" title={words.notLoaded} />;
  const title = acts.titleOf(name);
  return (
    <>
      {children?.(title)}
      <FormOfAct
        {...{ owner, name, shape, title, client, record }}
        labelOf={(field) => acts.labelOf(name, field)}
        {...rest}
      />
    </>
  );
}
