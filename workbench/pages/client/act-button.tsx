import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { ChosenAct } from '../../acts/chosen-act.tsx';
import { isOffered } from '../../acts/offered.ts';
import type { AnyActName } from '../../generated/acts/offers.ts';
import { usePurpose, useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { useAboutClient } from './client-context.tsx';
import { words as own } from './words.ts';

interface ActButtonProps {
  /** An act that begins something about the client. */
  readonly act: AnyActName;
  readonly label: string;
  /** What it is about, for who hears the page: where the same button stands several times. */
  readonly about?: string;
  /** What the form begins with, by the name of its field. */
  readonly begin?: Readonly<Record<string, unknown>>;
}

/** A button for the one act that a place is for, with its form; nothing where the reader may not do it. */
export function ActButton({ act, label, about, begin }: ActButtonProps) {
  const words = useWords(own);
  const { id, relation, refetch } = useAboutClient();
  const { roles } = useSession();
  const purpose = usePurpose();
  const [opened, setOpened] = useState(false);
  const [done, setDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!isOffered(act, { roles, purpose, ...(relation === null ? {} : { relation }) })) return null;
  return (
    <span className="no-print">
      <Button ref={button} variant="default" size="xs" onClick={() => setOpened(true)}>
        {label}
        {about === undefined ? null : <span className="only-heard">: {about}</span>}
      </Button>{' '}
      <span role="status">{done ? words.actDone : ''}</span>
      <ChosenAct
        name={opened ? act : null}
        client={id}
        record={begin === undefined ? null : { __typename: '', id: '', version: 0, ...begin }}
        opener={button}
        onClose={() => setOpened(false)}
        onDone={() => {
          setDone(true);
          void refetch();
        }}
      />
    </span>
  );
}
