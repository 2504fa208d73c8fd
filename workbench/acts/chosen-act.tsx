import { lazy, type RefObject, Suspense } from 'react';
import type { AnyActName } from '../generated/acts/offers.ts';
import type { ActRecord } from './act.ts';

// What a form is made of, with the owners' rules, is loaded with the first form.
const ActDrawer = lazy(async () => ({ default: (await import('./act-drawer.tsx')).ActDrawer }));

interface ChosenActProps {
  /** Null while none is chosen. */
  readonly name: AnyActName | null;
  readonly client: string;
  readonly record: ActRecord | null;
  /** Where it was opened: the focus returns there. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** Called with the title of the act, after the form closed. */
  readonly onDone: (title: string) => unknown;
  /** Asks the page anew at a conflict. */
  readonly again?: () => unknown;
}

/** The form of the act that somebody chose. */
export function ChosenAct({ name, client, record, opener, onClose, onDone, again }: ChosenActProps) {
  if (name === null) return null;
  const close = () => {
    onClose();
    // The drawer closes first: it would take the focus back.
    setTimeout(() => opener.current?.focus());
  };
  return (
    <Suspense>
      <ActDrawer
        {...{ name, client, record }}
        onClose={close}
        onDone={(_, title) => {
          close();
          onDone(title);
        }}
        {...(again === undefined ? {} : { again: async () => await again() })}
      />
    </Suspense>
  );
}
