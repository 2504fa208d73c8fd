import { Button, Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Relation } from '../../shared/grant.ts';
import { type AnyActName, OFFERS } from '../generated/acts/offers.ts';
import { usePurpose, useSession } from '../session/reader.tsx';
import { useWords } from '../words/use-words.ts';
import type { ActRecord } from './act.ts';
import { ChosenAct } from './chosen-act.tsx';
import { useActs } from './load-acts.ts';
import { offeredActs } from './offered.ts';
import { words as own } from './words/forms.ts';

interface ActMenuProps {
  /** Section id: `welfare.integration-project`. */
  readonly section: string;
  /** Opaque id of the client. */
  readonly client: string;
  /** The record that the acts change; without one, the acts that begin something in the section. */
  readonly record?: ActRecord | null;
  /** What the record is called, for who hears the page: with several menus on a page each says what it is of. */
  readonly about?: string;
  /** Why somebody may see the client, where the page knows it: what is not given for it is not offered. */
  readonly relation?: Relation;
  /** Asks the page anew; also at a conflict, so that the record is the one of now. */
  readonly onDone: () => unknown;
}

/** A button with what can be done here, by this person and for this purpose. Nothing where there is nothing. */
export function ActMenu({ section, client, record = null, about, relation, onDone }: ActMenuProps) {
  const { roles, organisation } = useSession();
  const purpose = usePurpose();
  const place = { section, record, organisation, roles, purpose, ...(relation === undefined ? {} : { relation }) };
  const names = offeredActs(place);
  const [first] = names;
  if (first === undefined) return null;
  return (
    <Offered
      {...{ client, record, names, onDone }}
      {...(about === undefined ? {} : { about })}
      owner={OFFERS[first].owner}
    />
  );
}

interface OfferedProps extends Pick<ActMenuProps, 'client' | 'about' | 'onDone'> {
  readonly record: ActRecord | null;
  readonly names: readonly AnyActName[];
  readonly owner: (typeof OFFERS)[AnyActName]['owner'];
}

function Offered({ client, record, names, owner, about, onDone }: OfferedProps) {
  const words = useWords(own);
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<AnyActName | null>(null);
  const [done, setDone] = useState('');
  const acts = useActs(owner, opened);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Menu
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        transitionProps={{ duration: 0 }}
        portalProps={{ target: '#content' }}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button
            ref={button}
            variant="default"
            size="xs"
            aria-label={about === undefined ? undefined : words.actsOn(about)}
          >
            {words.acts} <span aria-hidden="true">&nbsp;▾</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {typeof acts === 'string' ? (
            <Menu.Label>{acts === 'FAILED' ? words.notLoaded : words.loading}</Menu.Label>
          ) : (
            names.map((name) => (
              <Menu.Item key={name} onClick={() => setChosen(name)}>
                {acts.titleOf(name)}
              </Menu.Item>
            ))
          )}
        </Menu.Dropdown>
      </Menu>
      <span role="status" className="act-done">
        {done}
      </span>
      <ChosenAct
        {...{ client, record }}
        name={chosen}
        opener={button}
        onClose={() => setChosen(null)}
        again={onDone}
        onDone={(title) => {
          setDone(words.done(title));
          void onDone();
        }}
      />
    </>
  );
}
