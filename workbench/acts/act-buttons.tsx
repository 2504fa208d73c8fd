import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Relation } from '../../shared/grant.ts';
import { type AnyActName, OFFERS } from '../generated/acts/offers.ts';
import { usePurpose, useSession } from '../session/reader.tsx';
import { useWords } from '../words/use-words.ts';
import type { ActRecord } from './act.ts';
import { ChosenAct } from './chosen-act.tsx';
import { useActs } from './load-acts.ts';
import { isOffered } from './offered.ts';
import { words as own } from './words/forms.ts';

interface ActButtonsProps {
  /** The acts that fit where the record stands, of one owner; the first is the one that is expected. */
  readonly names: readonly AnyActName[];
  /** Opaque id of the client. */
  readonly client: string;
  readonly record: ActRecord;
  /** What the record is called, for who hears the page: where several have the same buttons. */
  readonly about?: string;
  readonly relation?: Relation;
  /** Asks the page anew; also at a conflict. */
  readonly onDone: () => unknown;
}

/** A button for each act that fits a record where the page knows how it stands; `ActMenu` where it does not. */
export function ActButtons({ names, client, record, about, relation, onDone }: ActButtonsProps) {
  const words = useWords(own);
  const { roles } = useSession();
  const purpose = usePurpose();
  const place = { roles, purpose, ...(relation === undefined ? {} : { relation }) };
  const offered = names.filter((name) => isOffered(name, place));
  const [first] = offered;
  const acts = useActs(OFFERS[first ?? 'referralSend'].owner, first !== undefined);
  const [chosen, setChosen] = useState<AnyActName | null>(null);
  const [done, setDone] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  return (
    <div className="row" ref={bar} tabIndex={-1}>
      {typeof acts === 'string'
        ? null
        : offered.map((name) => (
            <Button
              key={name}
              variant={name === first ? 'filled' : 'default'}
              onClick={() => setChosen(name)}
              {...(about === undefined ? {} : { 'aria-label': `${acts.titleOf(name)}: ${about}` })}
            >
              {acts.titleOf(name)}
            </Button>
          ))}
      {acts === 'FAILED' && first !== undefined ? <p className="state-bad">{words.notLoaded}</p> : null}
      <span role="status" className="act-done">
        {done}
      </span>
      <ChosenAct
        {...{ client, record }}
        name={chosen}
        opener={bar}
        onClose={() => setChosen(null)}
        again={onDone}
        onDone={(title) => {
          setDone(words.done(title));
          void onDone();
        }}
      />
    </div>
  );
}
