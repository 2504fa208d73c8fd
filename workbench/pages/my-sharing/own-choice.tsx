import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { MySharingDecideDocument } from '../../generated/my-sharing.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Message } from '../../parts/message.tsx';
import { useWords } from '../../words/use-words.ts';
import { answerFor, type Choice, standing } from './choices.ts';
import { words as own } from './words.ts';

interface OwnChoiceProps {
  readonly choice: Choice;
  /** The organisation's. */
  readonly name: string;
  readonly client: string;
  readonly refetch: () => Promise<unknown>;
}

const STANDING = { YES: 'nowYes', NO: 'nowNo', NOTHING: 'notAsked' } as const;

/** A section on which the client decides: how it stands, what that means, and a form that opens when it is asked for. */
export function OwnChoice({ choice, name, client, refetch }: OwnChoiceProps) {
  const words = useWords(own);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const onDone = () => {
    setOpen(false);
    setSaved(true);
    void refetch();
  };
  return (
    <>
      <h4>{choice.sectionLabel}</h4>
      <p>
        <strong>{words[STANDING[standing(choice) ?? 'NOTHING']]}</strong> {choice.consequence}{' '}
        {choice.decidedOn === null ? null : words.decidedOn(format.date(choice.decidedOn))}
      </p>
      {isSaved && !isOpen ? <Message tone="good" title={words.saved} takesFocus /> : null}
      {isOpen ? (
        <DecideForm choice={choice} name={name} client={client} onDone={onDone} onCancel={() => setOpen(false)} />
      ) : (
        <Button variant="default" className="no-print" onClick={() => setOpen(true)}>
          {words.decide(choice.sectionLabel)}
        </Button>
      )}
    </>
  );
}

interface DecideFormProps extends Omit<OwnChoiceProps, 'refetch'> {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function DecideForm({ choice, name, client, onDone, onCancel }: DecideFormProps) {
  const words = useWords(own);
  const [said, setSaid] = useState<'YES' | 'NO' | null>(null);
  const [isTried, setTried] = useState(false);
  const wrong = useId();
  const isMissing = isTried && said === null;
  const input = () => {
    setTried(true);
    if (said === null) return null;
    const { section, recipient } = choice;
    return { client, section, recipient: recipient.kboNumber, status: answerFor(choice, said) };
  };
  return (
    <ActForm act={MySharingDecideDocument} input={input} onDone={onDone} onCancel={onCancel} submit={words.send}>
      <fieldset aria-describedby={isMissing ? wrong : undefined}>
        <legend>{words.mayThey(name, choice.sectionLabel)}</legend>
        {(['YES', 'NO'] as const).map((answer) => (
          <label key={answer} className="choice">
            <input
              type="radio"
              name="status"
              checked={said === answer}
              aria-invalid={isMissing}
              onChange={() => setSaid(answer)}
            />
            <span>{answer === 'YES' ? words.sayYes : words.sayNo}</span>
          </label>
        ))}
        {isMissing ? (
          <p id={wrong} className="state-bad">
            {words.chooseFirst}
          </p>
        ) : null}
      </fieldset>
    </ActForm>
  );
}
