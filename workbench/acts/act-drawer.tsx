import { Drawer } from '@mantine/core';
import { type AnyActName, OFFERS } from '../generated/acts/offers.ts';
import type { ActDone } from '../parts/act-result.ts';
import { Message } from '../parts/message.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import type { ActRecord } from './act.ts';
import { FormOfAct } from './form-of-act.tsx';
import './acts.css';
import { useActs } from './load-acts.ts';
import { words as own } from './words/forms.ts';

interface ActDrawerProps {
  readonly name: AnyActName;
  readonly client: string | null;
  readonly record: ActRecord | null;
  readonly onDone: (done: ActDone, title: string) => void;
  readonly onClose: () => void;
  readonly again?: () => Promise<unknown>;
}

/** The form of an act beside the page, which stays in sight; the focus stays in it and returns to where it was opened. */
export function ActDrawer({ name, client, record, onDone, onClose, again }: ActDrawerProps) {
  const words = useWords(own);
  const { owner } = OFFERS[name];
  const acts = useActs(owner, true);
  const shape = typeof acts === 'string' ? null : acts.shapeOf(name);
  const title = typeof acts === 'string' ? words.acts : acts.titleOf(name);
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size="lg"
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className="act-drawer-head">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={words.close} />
        </div>
        <Drawer.Body>
          {acts === 'LOADING' ? <Waiting lines={4} /> : null}
          {acts === 'FAILED' ? <Message tone="bad" title={words.notLoaded} /> : null}
          {typeof acts === 'string' || shape === null ? null : (
            <FormOfAct
              {...{ owner, name, shape, title, client, record }}
              labelOf={(field) => acts.labelOf(name, field)}
              onDone={(done) => onDone(done, title)}
              onCancel={onClose}
              takesFocus
              {...(again === undefined ? {} : { again })}
            />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
