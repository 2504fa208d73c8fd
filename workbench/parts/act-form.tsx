import { Button } from '@mantine/core';
import { createContext, type FormEvent, type ReactNode, useContext, useRef } from 'react';
import { useCommonWords } from '../words/use-words.ts';
import { ActAnswer, type Version } from './act-answer.tsx';
import type { ActDone, ActRefused } from './act-result.ts';
import { type AnyActDocument, type InputOf, useAct } from './use-act.ts';

interface ActFormProps<Document extends AnyActDocument> {
  /** The mutation, from generated/. */
  readonly act: Document;
  /** What the form asks, from what was typed; null while it cannot be sent, which the fields then say themselves. */
  readonly input: () => InputOf<Document> | null;
  readonly onDone: (done: ActDone) => void;
  readonly submit: string;
  readonly onCancel?: () => void;
  /** Somebody changed the record meanwhile: ask it anew, so that `versions` and `expectedVersion` are those of now. */
  readonly onConflict?: () => Promise<unknown>;
  /** Both versions, field by field, to be shown at a conflict. */
  readonly versions?: readonly Version[];
  /** Takes over what stands there now: fills the form with it. */
  readonly takeTheirs?: () => void;
  /** The act cannot be undone or is the dangerous one of the page. */
  readonly dangerous?: boolean;
  readonly children?: ReactNode;
}

const RefusalContext = createContext<ActRefused | null>(null);

/** The refusal that speaks about a field of the form around it; null when there is none. */
export function useRefusalOf(field: string): ActRefused | null {
  const refusal = useContext(RefusalContext);
  return refusal?.field === field ? refusal : null;
}

/**
 * A form for one act. It shows the rule that refuses, with its source; both versions at a conflict; and keeps what was
 * typed through a lost connection and a new sign-in. The page keeps the typed values in its own state.
 */
export function ActForm<Document extends AnyActDocument>(props: ActFormProps<Document>) {
  const { act, input, onDone, submit, onCancel, onConflict, versions, takeTheirs, dangerous = false, children } = props;
  const words = useCommonWords();
  const { send, sending, outcome, problems, dismiss } = useAct(act, onDone);
  const form = useRef<HTMLFormElement>(null);

  const sendNow = async () => {
    const asked = input();
    if (asked === null) {
      // The fields have said what they miss by the time that this runs.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    await send(asked);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending) void sendNow();
  };
  const refusal = outcome?.__typename === 'ActRefused' ? outcome : null;
  return (
    <RefusalContext value={refusal}>
      <form className="form" onSubmit={onSubmit} noValidate aria-busy={sending} ref={form}>
        {children}
        <ActAnswer
          outcome={outcome}
          problems={problems}
          versions={versions ?? []}
          onConflict={onConflict}
          keepMine={() => void sendNow()}
          takeTheirs={() => {
            takeTheirs?.();
            dismiss();
          }}
        />
        <div className="row">
          <Button type="submit" disabled={sending} {...(dangerous ? { color: 'red.9' } : {})}>
            {sending ? words.sending : submit}
          </Button>
          {onCancel === undefined ? null : (
            <Button variant="default" onClick={onCancel} disabled={sending}>
              {words.cancel}
            </Button>
          )}
        </div>
      </form>
    </RefusalContext>
  );
}
